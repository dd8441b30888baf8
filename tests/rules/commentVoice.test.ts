import assert from "node:assert/strict";
import { test } from "node:test";
import { BOX_WORDS, namesBox, voiceOf } from "../../src/rules/commentVoice.ts";
import { readClusters } from "../simulator/copy.ts";

test("comments speak otherwise than reports, on papers nothing was counted in", () => {
  const mean = (genres: readonly string[]): number => {
    const voices = readClusters("checking")
      .flat()
      .filter(({ genre }) => genres.includes(genre))
      .flatMap(({ paragraphs }) => paragraphs.map(voiceOf));
    return voices.reduce((sum, voice) => sum + voice, 0) / voices.length;
  };
  assert.ok(mean(["commentary"]) > 0);
  assert.ok(mean(["report", "brief"]) < -0.3);
});

test("a voice is a number from −3 to 3, of any text", () => {
  assert.equal(voiceOf(""), 0);
  for (const text of ["不妨，".repeat(500), "a", "\u{20000}"]) assert.ok(Math.abs(voiceOf(text)) <= 3);
});

test("boxes name themselves", () => {
  for (const text of ["编后：水管换了", "【链接】什么是", "小贴士　夜里", "名词解释", "短评 三根"])
    assert.ok(BOX_WORDS.test(text), text);
  for (const text of ["提醒他的人很多", "链接两岸的桥", "短评论员"]) assert.ok(!BOX_WORDS.test(text), text);
});

test("a box of facts names itself by what it gives, figures, service or advice", () => {
  for (const text of [
    "编后：水管换了",
    "昨日粮价：小麦一元二角",
    "菜价快看（10月24日，每公斤）：黄瓜二元",
    "柳河水位（八时）：三丈五尺",
    "农事提醒　油菜要追肥",
    "白菜储藏小常识：先晾两天",
    "◎导读",
    "◎今日看点",
    "数说：全县新修水渠四十里",
    "【您问我答】问：头遍水几时浇？",
    "下期预告：",
    "镇人大代表任免名单（摘登）",
    "你知道吗：一个滴水的龙头",
  ])
    assert.equal(namesBox(text), true, text);
  for (const text of [
    "医生提醒：少吃凉菜。",
    "县文旅局公布的数字是：四万人。",
    "另外提醒你两点：",
    "她记得第一个月的得分很低。",
    "导读员小许走在前面。",
    "粮价上涨，农民高兴。",
  ])
    assert.equal(namesBox(text), false, text);
});
