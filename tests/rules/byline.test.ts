import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  bylineAuthors,
  closingByline,
  onlyNames,
  openingByline,
  readByline,
  withoutOpeningByline,
} from "../../src/rules/byline.ts";
import { splitNames } from "../../src/rules/names.ts";
import type { Author } from "../../src/types.ts";
import { anyPage } from "../propertyText.ts";

/** `记者 许青禾`, `柳河日报:记者 许青禾`: authors as one reads them. */
const brief = (authors: Author[] | null): string | null =>
  authors &&
  authors.map(({ role, name, org }) => `${org === undefined ? "" : `${org}:`}${role} ${name}`).join(" ");

/** Every printed form of a byline on a line of its own → its authors. */
const FORMS: Record<string, string> = {
  "□记者 许青禾 报道": "记者 许青禾",
  "■ 记者 许青禾": "记者 许青禾",
  "● 本报记者 许青禾": "记者 许青禾",
  "◎许青禾 报道": "记者 许青禾",
  "□ 本报记者许青禾 本报通讯员冯小麦 秦大江": "记者 许青禾 通讯员 冯小麦 通讯员 秦大江",
  "本报首席全媒体记者 许青禾": "记者 许青禾",
  "本报见习记者 许青禾 实习生 冯小麦": "见习记者 许青禾 实习生 冯小麦",
  "特约记者 欧阳青 司马小云": "特约记者 欧阳青 特约记者 司马小云",
  "实习记者 许青禾": "实习记者 许青禾",
  "本报评论员 许青禾": "评论员 许青禾",
  "记者 许青禾 摄影 冯小麦": "记者 许青禾 摄影 冯小麦",
  "记者：许青禾  摄影：冯小麦": "记者 许青禾 摄影 冯小麦",
  "作者：许青禾": "作者 许青禾",
  "读者 许青禾": "读者 许青禾",
  "□大众新闻记者 杨一 孙二三 通讯员 李四 报道": "大众新闻:记者 杨一 大众新闻:记者 孙二三 通讯员 李四",
  "柳河日报社全媒体记者 许青禾": "柳河日报社:记者 许青禾",
  "YMG全媒体记者 许青禾": "YMG:记者 许青禾",
  "柳河新闻客户端记者 许青禾": "柳河新闻客户端:记者 许青禾",
  记者丨许青禾: "记者 许青禾",
  "记者|许青禾 冯小麦": "记者 许青禾 记者 冯小麦",
  记者张丽通讯员贾萌高文真: "记者 张丽 通讯员 贾萌 通讯员 高文真",
  通讯员许青禾冯小麦秦大江石晓岚: "通讯员 许青禾 通讯员 冯小麦 通讯员 秦大江 通讯员 石晓岚",
  "本报记者 刘 超 通讯员 王小明": "记者 刘超 通讯员 王小明",
  "□刘 超 摄影报道": "摄影 刘超",
  "记者 许青禾、冯小麦，通讯员 秦大江": "记者 许青禾 记者 冯小麦 通讯员 秦大江",
  "记者 许青禾 通讯员 牟平宣": "记者 许青禾 通讯员 牟平宣",
  "文/图 记者 叶知秋": "记者 叶知秋",
  "□文/图 记者 许青禾 通讯员 冯小麦": "记者 许青禾 通讯员 冯小麦",
  "图/文 叶知秋": "记者 叶知秋",
  "□记者 许青禾 文/图": "记者 许青禾",
  "记者 许青禾 摄影报道": "记者 许青禾",
  "记者 许青禾 整理": "记者 许青禾",
  "□许青禾 摄": "摄影 许青禾",
  "□许青禾 冯小麦 报道": "记者 许青禾 记者 冯小麦",
  "阎素素/文 邢大鹏/图": "记者 阎素素 摄影 邢大鹏",
  "本报记者 阎素素/文 邢大鹏/图": "记者 阎素素 摄影 邢大鹏",
  "记者 许青禾/文 冯小麦/图": "记者 许青禾 摄影 冯小麦",
  "（记者 郝云 通讯员 唐果）": "记者 郝云 通讯员 唐果",
  "(本报记者 许青禾)": "记者 许青禾",
  "本报讯（记者 许青禾）": "记者 许青禾",
  "  （记者 许青禾）": "记者 许青禾",
  "文 / 图 叶知秋": "记者 叶知秋",
  "图 、 文：叶知秋": "记者 叶知秋",
  "文图 ｜ 叶知秋": "记者 叶知秋",
  "图文  叶知秋": "记者 叶知秋",
  "文 叶知秋": "记者 叶知秋",
  "文/图 渠水清": "记者 渠水清",
  "记者 渠水清": "记者 渠水清",
  "□ 渠水清 摄": "摄影 渠水清",
  "□许青禾/图": "摄影 许青禾",
  "□许青禾/摄": "摄影 许青禾",
  "□许青禾 供图": "摄影 许青禾",
  "□许青禾 文": "记者 许青禾",
  "□许青禾 摄 冯小麦 文": "摄影 许青禾 记者 冯小麦",
  "□ ，许青禾 摄": "摄影 许青禾",
  "本报记者  阎素素/文  邢大鹏/图": "记者 阎素素 摄影 邢大鹏",
  "阎素素/文 邢大鹏/摄": "记者 阎素素 摄影 邢大鹏",
};

test("every printed form of a byline gives its authors in printed order", () => {
  for (const [printed, authors] of Object.entries(FORMS))
    assert.equal(brief(bylineAuthors(printed)), authors, printed);
});

test("a line that speaks of reporters, or names nobody, is no byline", () => {
  for (const text of [
    "",
    "记者",
    "许青禾",
    "记者从镇农技站获悉",
    "记者在柳河边看到，水清了，草也绿了。",
    "早市搬进新大棚",
    "审核 许青禾",
    "记者渠水清",
    "记者 许青禾 在柳河边看到，水清了",
    "渠边（记者 许青禾）",
    "（记者 许青禾）渠边",
    "许青禾/文 冯知远",
    "□记者 ，",
    "□ 许青禾",
    "记者：图书角是怎么办起来的？",
    "□",
    `记者 ${"许青禾 ".repeat(20)}`,
  ]) {
    assert.equal(bylineAuthors(text), null, text);
  }
});

test("a line of more than eighty characters is no byline", () => {
  const line = `记者 ${"许青禾 ".repeat(19)}`;
  assert.equal(bylineAuthors(line.padEnd(80))?.length, 19);
  assert.equal(bylineAuthors(line.padEnd(81)), null);
});

test("names alone go on a byline that ran out of room", () => {
  assert.deepEqual(onlyNames("仇慧清"), ["仇慧清"]);
  assert.deepEqual(onlyNames("金小满 许青禾"), ["金小满", "许青禾"]);
  assert.deepEqual(onlyNames("刘 超 王小明"), ["刘超", "王小明"]);
  assert.deepEqual(onlyNames("□初晓棠"), ["初晓棠"]);
  assert.deepEqual(onlyNames("许青禾 冯小麦 秦大江 石晓岚 "), ["许青禾", "冯小麦", "秦大江", "石晓岚"]);
  for (const text of [
    "早市开张",
    "",
    " ",
    "许青禾 渠水",
    "许青禾 冯小麦 秦大江 石晓岚  ",
    "记者 许青禾",
    "许青禾 冯小麦 秦大江 石晓岚 唐果果",
  ])
    assert.equal(onlyNames(text), null, text);
});

test("names printed without a space between", () => {
  assert.deepEqual(splitNames("王小明李晓"), ["王小明", "李晓"]);
  assert.deepEqual(splitNames("欧阳青诸葛明远"), ["欧阳青", "诸葛明远"]);
  assert.deepEqual(splitNames("早市开张"), null);
  assert.deepEqual(splitNames(""), []);
});

test("the byline in a first paragraph's bracket", () => {
  const forms: Record<string, string | null> = {
    "本报讯（记者 许青禾 通讯员 冯小麦）5月3日，早市开张。": "记者 许青禾 通讯员 冯小麦",
    "本报柳河讯 (通讯员 冯小麦 秦大江) 今天，早市开张。": "通讯员 冯小麦 通讯员 秦大江",
    "（本报记者 许青禾）5月3日，早市开张。": "记者 许青禾",
    "【本报记者 许青禾】早市开张。": "记者 许青禾",
    "本报讯（许青禾）早市开张。": "作者 许青禾",
    "晨报柳河5月3日讯  (许青禾)早市开张。": "作者 许青禾",
    "讯（许青禾）早市开张。": null,
    "早市开张，本报讯（许青禾）": null,
    "本报讯（渠水清）早市开张。": null,
    "本报讯（许青禾、冯知远）早市开张。": null,
    "早市开张（许青禾）": null,
    "早市开张（见右图），菜农们都很高兴。": null,
    "村里的喇叭一响，早市就要开张了，这时候还在路上的人（记者 许青禾）": null,
  };
  for (const [text, authors] of Object.entries(forms))
    assert.equal(brief(openingByline(text)), authors, text);
});

test("a first paragraph without the bracket that says who wrote it", () => {
  const told: Record<string, string> = {
    "本报讯（记者 许青禾）早市开张（见右图）。": "本报讯早市开张（见右图）。",
    "本报讯(许青禾)早市开张。": "本报讯早市开张。",
    "【本报记者 许青禾】早市开张。": "早市开张。",
    "早市开张（见右图）。": "早市开张（见右图）。",
    "早市开张。": "早市开张。",
  };
  for (const [text, left] of Object.entries(told)) assert.equal(withoutOpeningByline(text), left, text);
});

test("the byline that closes an article", () => {
  const forms: Record<string, string | null> = {
    "渠水清了。（记者 许青禾 2019）": "记者 许青禾",
    "渠水清了。（记者 许青禾 2019年）": null,
    "渠水清了。（记者）": null,
    "渠水清了。（记者 渠水清了吗）": null,
    "渠水清了。（许  青） ": "作者 许青",
    "渠水清了。（渠水清）": null,
    "（许青禾）渠水清了。": null,
    "渠水清了。叶 秋 摄": "摄影 叶秋",
    "渠水清了。叶知秋/摄 ": "摄影 叶知秋",
    "渠水清了！”叶知秋摄": "摄影 叶知秋",
    "渠水清了，叶知秋摄": null,
    "渠水清了。渠水清 摄": null,
    "渠水清了。（记者 许青禾）": "记者 许青禾",
    "渠水清了。(通讯员：许青禾、冯小麦)": "通讯员 许青禾 通讯员 冯小麦",
    "渠水清了。【记者 许青禾 通讯员 冯小麦】": "记者 许青禾 通讯员 冯小麦",
    "渠水清了。（本报记者 许青禾 整理）": "记者 许青禾",
    "渠水清了。□许青禾 摄": "摄影 许青禾",
    "渠水清了。 本报记者 许青禾 摄": "记者 许青禾",
    "渠水清了。（许青禾）": "作者 许青禾",
    "渠水清了。（许 青）": "作者 许青",
    "渠水清了。（完）": null,
    "渠水清了（见上图）": null,
    "渠水清了。": null,
    "": null,
  };
  for (const [text, authors] of Object.entries(forms))
    assert.equal(brief(closingByline(text)), authors, text);
});

test("what is left over of a byline is given back", () => {
  assert.equal(readByline("记者 许青禾 5月3日在柳河采访").rest, "5月3日在柳河采访");
  assert.deepEqual(readByline("早市开张"), { authors: [], rest: "早市开张" });
});

test("no text makes an author without a name or role", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      for (const authors of [
        readByline(text).authors,
        bylineAuthors(text) ?? [],
        openingByline(text) ?? [],
        closingByline(text) ?? [],
      ]) {
        for (const { role, name } of authors) assert.ok(role.trim() !== "" && name.trim() !== "");
      }
    }),
    { numRuns: 300 },
  );
});

test("a mark and some words make no byline, nor does a role in front of a word that is no name", () => {
  for (const text of [
    "●安全常识",
    "◆王牌节目",
    "□简讯",
    "■高温预警",
    "□温馨提示",
    "作者简介",
    "读者文摘",
    "记者 手记",
    "记者司机",
  ]) {
    assert.equal(bylineAuthors(text), null, text);
  }
});

test("the photographer named behind the last sentence", () => {
  assert.deepEqual(closingByline("图为学生们在操场边栽种石榴树。 叶知秋 摄"), [
    { role: "摄影", name: "叶知秋" },
  ]);
});

test("names with their work, either way round", () => {
  const expected = [
    { role: "记者", name: "许青禾" },
    { role: "摄影", name: "冯知远" },
  ];
  assert.deepEqual(bylineAuthors("文/许青禾 图/冯知远"), expected);
  assert.deepEqual(bylineAuthors("许青禾/文 冯知远/图"), expected);
  assert.deepEqual(bylineAuthors("□记者 许青禾 图片由受访者提供"), [{ role: "记者", name: "许青禾" }]);
  assert.deepEqual(bylineAuthors("【记者 郝云】"), [{ role: "记者", name: "郝云" }]);
});
