import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isLetter, KIND_CUES, type KindSigns } from "../../src/rules/kindCues.ts";
import type { Author } from "../../src/types.ts";
import { anySigns, signs } from "./kindSigns.ts";

type Given = Partial<KindSigns>;

const by = (...roles: string[]): Author[] => roles.map((role) => ({ role, name: "许青禾" }));
/** A story of one paragraph, and of more. */
const tells = (...paragraphs: string[]): Given => ({ paragraphs });
const long = (length: number): Given => tells("渠".repeat(length));
const TALK = tells("记者：渠修好了？", "冯知远：修好了。", "问：水够用吗？", "答：够用。");

/** For each cue: articles of which it speaks, and articles of which it does not. */
const EXAMPLES: Readonly<Record<string, { speaks: readonly Given[]; silent: readonly Given[] }>> = {
  "any article": { speaks: [{}, tells("渠水清了。")], silent: [] },
  "letter column": {
    speaks: [{ series: "读者来信" }, { series: "柳河信箱" }, { series: "编读往来" }, { series: "热线" }],
    silent: [{}, { series: "要闻" }],
  },
  "comment column": {
    speaks: [{ series: "柳河时评" }, { series: "青禾走笔" }, { series: "言论" }, { series: "一孔之见" }],
    silent: [{}, { series: "要闻" }, { title: "时评" }],
  },
  "literary column": {
    speaks: [{ series: "柳河副刊" }, { series: "诗歌" }, { series: "小学生作文" }, { series: "岁月" }],
    silent: [{}, { series: "要闻" }],
  },
  "talk column": {
    speaks: [{ series: "对话" }, { series: "青禾会客室" }, { series: "政策问答" }],
    silent: [{}, { series: "要闻" }],
  },
  "picture column": {
    speaks: [{ series: "镜头里的柳河" }, { series: "图片新闻" }],
    silent: [{}, { series: "要闻" }],
  },
  "service column": {
    speaks: [{ series: "便民服务" }, { series: "天气" }, { series: "出行提醒" }],
    silent: [{}, { series: "要闻" }],
  },
  "a column": { speaks: [{ series: "要闻" }], silent: [{}] },
  "headline of a comment": {
    speaks: [
      { title: "说修灯" },
      { title: "老渠通水有感" },
      { title: "办实事莫只挂在墙上" },
      { title: "岂能一修了之" },
    ],
    silent: [{}, { title: "老渠通水" }, { title: "小说新作" }],
  },
  "no headline": { speaks: [{ titled: false }], silent: [{}] },
  "speaks to the paper": {
    speaks: [
      tells("编辑同志：路灯坏了。"),
      tells("尊敬的记者，您好！路灯坏了。"),
      tells("贵报登过路灯的事。"),
      tells("盼修路灯", "编辑部：路灯坏了。"),
    ],
    silent: [{}, tells("编辑们在修路灯。"), tells("路灯坏了。", "谁来修？", "编辑同志：请修一修。")],
  },
  "a comment's box": {
    speaks: [
      tells("编后：路灯亮了。"),
      tells("【短评】路灯亮了。"),
      tells("■记者手记 路灯亮了。"),
      { title: "编者按" },
    ],
    silent: [{}, tells("路灯亮了。编后。"), { title: "短评写了三年，青禾中学的黑板报成了课" }],
  },
  "a box of facts": {
    speaks: [
      tells("链接：什么是老渠"),
      tells("〔名词解释〕老渠"),
      tells("小资料 老渠长三里。"),
      { title: "新闻背景" },
    ],
    silent: [{}, tells("老渠的资料。")],
  },
  "a tip": {
    speaks: [tells("温馨提示：明日停水。"), tells("（警方提示）"), { title: "小贴士" }],
    silent: [{}, tells("请记住这条提示。")],
  },
  "another box": {
    speaks: [tells("点评：灯亮了。"), tells("延伸阅读　灯的故事")],
    silent: [{}, tells("点评员说灯亮了。"), { title: "点评" }],
  },
  "a paragraph opens with who speaks": {
    speaks: [TALK, tells("记者：渠修好了？", "渠水清了。")],
    silent: [{}, tells("渠水终于清了：草也绿了。")],
  },
  "most open with who speaks": {
    speaks: [TALK],
    silent: [
      {},
      tells("问：渠修好了？", "答：修好了。", "问：够用吗？"),
      tells("问：好吗？", "渠。", "水。", "柳。"),
    ],
  },
  dateline: {
    speaks: [tells("本报讯 渠水清了。"), tells("晨报淄博5月27日讯 渠水清了。")],
    silent: [{}, tells("渠水清了。", "本报讯 草绿了。")],
  },
  "words of a picture": {
    speaks: [tells("图为老渠。"), tells("前排的孩子在笑。"), tells("渠水清了。（许青禾 摄）")],
    silent: [{}, tells("渠水清了。"), { captions: ["图为老渠。"] }],
  },
  "short, with words of a picture": {
    speaks: [tells("图为老渠。"), { paragraphs: ["渠水清了。"], captions: ["左图 老渠。"] }],
    silent: [{}, tells("渠水清了。"), tells(`图为老渠。${"渠".repeat(320)}`), tells("图为", "老", "渠")],
  },
  "opens as a caption does": {
    speaks: [
      tells("5月1日，在柳河镇的渠边，村民忙着插秧。"),
      tells("近日，柳河镇的田里，村民忙着插秧。"),
      tells("昨日清晨，在渠边的柳树上，喜鹊做了窝。"),
    ],
    silent: [{}, tells("渠水清了。"), tells("5月1日，在柳河镇的渠边，村民插秧。", "水清了。")],
  },
  "a caption": { speaks: [{ captions: ["老渠。"] }], silent: [{}] },
  "by a photographer": { speaks: [{ authors: by("摄影") }, { authors: by("作者", "摄影") }], silent: [{}] },
  "by a reporter": {
    speaks: [{ authors: by("记者") }, { authors: by("通讯员") }, { authors: by("见习记者") }],
    silent: [{}, { authors: by("作者") }],
  },
  "by a commentator": { speaks: [{ authors: by("特约评论员") }], silent: [{}, { authors: by("记者") }] },
  "by a reader": { speaks: [{ authors: by("读者") }], silent: [{}, { authors: by("作者") }] },
  "by somebody": { speaks: [{ authors: by("作者") }], silent: [{}, { authors: by("读者") }] },
  reported: { speaks: [{ reported: true }], silent: [{}] },
  "by nobody": { speaks: [{}], silent: [{ authors: by("作者") }] },
  "by a photographer alone": {
    speaks: [{ authors: by("摄影") }, { authors: by("摄影", "摄影") }],
    silent: [{}, { authors: by("摄影", "记者") }],
  },
  "one paragraph": { speaks: [{}, tells("渠。")], silent: [tells("渠。", "水。")] },
  "two paragraphs": {
    speaks: [tells("渠。", "水。")],
    silent: [{}, tells("渠。"), tells("渠。", "水。", "柳。")],
  },
  crossheads: { speaks: [{ crossheads: 1 }, { crossheads: 3 }], silent: [{}] },
  "to 100 characters": { speaks: [long(1), long(100)], silent: [long(101), {}] },
  "to 160 characters": { speaks: [long(101), long(160)], silent: [long(100), long(161)] },
  "to 320 characters": { speaks: [long(161), long(320)], silent: [long(160), long(321)] },
  "to 700 characters": { speaks: [long(321), long(700)], silent: [long(320), long(701)] },
  "of oneself": { speaks: [tells("小时候，外婆家有棵石榴树。")], silent: [{}, tells("渠水清了。")] },
  I: { speaks: [tells("我在渠边。")], silent: [{}, tells("我市的渠水清了，我国的河也清了。")] },
  opinion: { speaks: [tells("不妨一试，其实不难。")], silent: [{}, tells("渠水清了。")] },
  news: { speaks: [tells("记者日前获悉，渠水清了。")], silent: [{}, tells("渠水清了。")] },
  digits: { speaks: [tells("渠长3里。"), tells("渠长二十里。")], silent: [{}, tells("渠长三里。")] },
  speech: { speaks: [tells("他说：“清了。”")], silent: [{}, tells("他说清了。")] },
  days: { speaks: [tells("5月3日放水。"), tells("到五月三日为止。")], silent: [{}, tells("五月放水。")] },
  "a day opens it": {
    speaks: [tells("5月3日，渠水清了。"), tells("柳河镇二十日放水。")],
    silent: [{}, tells("今天，渠水清了。"), tells("渠水清了。", "5月3日，草绿了。")],
  },
  "voice of a comment": {
    speaks: [tells("其实，这样的做法往往不可取，不妨多想一想，切忌一哄而上。")],
    silent: [{}, tells("记者从镇农技站获悉，昨天上午，渠水流进麦田，有关负责人介绍了情况。")],
  },
  "short lines": {
    speaks: [
      tells("我听见水", "从石头里醒来", "一盏灯", "挂在柳梢"),
      tells(...Array.from({ length: 4 }, () => "渠".repeat(21))),
    ],
    silent: [
      {},
      tells(...Array.from({ length: 4 }, () => "渠".repeat(22))),
      tells("我听见水", "一盏灯", "挂在柳梢"),
      tells("水清。", "草绿。", "柳青。", "鸟来。"),
    ],
  },
};

test("every cue has its examples", () =>
  assert.deepEqual(
    Object.keys(EXAMPLES),
    KIND_CUES.map(({ name }) => name),
  ));

for (const { name, value } of KIND_CUES)
  test(`cue of a kind: ${name}`, () => {
    const { speaks, silent } = EXAMPLES[name]!;
    for (const each of speaks) assert.ok(value(signs(each)) > 0, JSON.stringify(each));
    for (const each of silent) assert.ok(value(signs(each)) <= 0, JSON.stringify(each));
  });

test("words are counted by the hundred characters, and no text by more than three", () => {
  const speech = KIND_CUES.find(({ name }) => name === "speech")!;
  const said = (times: number, around: number): number =>
    speech.value(signs(tells("“".repeat(times) + "渠".repeat(around))));
  assert.equal(said(1, 99), 1);
  assert.equal(said(2, 398), 0.5);
  assert.equal(said(1, 0), said(1, 59));
  assert.equal(said(90, 10), 3);
});

test("of any article a cue says a number from −3 to 3, the same every time", () => {
  fc.assert(
    fc.property(anySigns, (each) => {
      for (const { name, value } of KIND_CUES) {
        assert.ok(Math.abs(value(each)) <= 3, name);
        assert.equal(value(each), value(each), name);
      }
    }),
    { numRuns: 200 },
  );
});

test("a letter by its column, or by whom it speaks to", () => {
  for (const series of ["读者来信", "读者之声", "编读往来", "柳河信箱"])
    assert.ok(isLetter(series, ""), series);
  for (const opening of [
    "编辑同志：路灯坏了。",
    "编辑部：路灯坏了。",
    "记者您好！路灯坏了。",
    "亲爱的编辑叔叔，路灯坏了。",
    "尊敬的报社：路灯坏了。",
    "总编先生: 路灯坏了。",
    "贵报登过路灯的事。",
  ])
    assert.ok(isLetter("", opening), opening);
  for (const opening of ["", "记者在柳河看到，路灯坏了。", "编辑修好了路灯。", "有人对编辑同志：说。"])
    assert.ok(!isLetter("要闻", opening), opening);
});
