import { test } from "node:test";
import assert from "node:assert/strict";
import { head, TITLE } from "./headLines.ts";
import { FRAGMENT_CUES, OPENING_CUES, score, type Cue, type Setting } from "../../src/rules/headlineCues.ts";

const BODY = "菜农天不亮就把新摘的黄瓜摆上了摊位，买菜的人络绎不绝。";

const at = (lines: string[], given: Partial<Setting> = {}): Setting => ({
  lines: head(...lines),
  bodyAbove: BODY,
  labelAbove: "body",
  bodyBelow: BODY,
  labelBelow: "body",
  sectionEnd: BODY,
  bodiesAbove: 1,
  cohesion: 0.1,
  signedAbove: false,
  partnered: false,
  pageMarked: false,
  ...given,
});

const SIGNED = "渠水清了。（记者 许青禾）";

const OPENING: Record<string, Setting> = {
  "byline below": at([TITLE], { labelBelow: "byline" }),
  "dateline below": at([TITLE], { bodyBelow: "本报讯 今天，早市开张。" }),
  "heading mark": at([`#${TITLE}`]),
  "no mark on a marked page": at([TITLE], { pageMarked: true }),
  "nothing above": at([TITLE], { bodyAbove: "", labelAbove: null }),
  "article above is signed off": at([TITLE], { bodyAbove: SIGNED }),
  "section below is signed off": at([TITLE], { sectionEnd: SIGNED }),
  "signed off below, signed above": at([TITLE], { sectionEnd: SIGNED, signedAbove: true }),
  "sentence cut above": at([TITLE], { bodyAbove: "许多人站在岸边看了" }),
  "fused line": at(["柳河镇改造农贸市场 二十户菜农一起搬进新大棚"]),
  "picture below": at([TITLE], { sectionEnd: "图为早市一角。" }),
  "notice above": at([TITLE], { labelAbove: "notice" }),
  "several lines": at([TITLE, "~老渠清出新流水"]),
  "start of the body is lost": at([TITLE], { bodyBelow: "的时候，菜农们都笑了。" }),
  "series label": at(["【身边故事】"]),
  long: at(["二十户菜农一起从街边搬进了镇上的新大棚"]),
  numbered: at(["一、先把水引过来"]),
  "dash at the end": at(["早市搬进新大棚——"]),
  "short, inside a running article": at([TITLE], { bodiesAbove: 3 }),
  "body below goes on": at([TITLE], { cohesion: 0.4 }),
  "body below is about something else": at([TITLE], { cohesion: 0.01 }),
};

const FRAGMENT: Record<string, Setting> = {
  "heading mark": at([`#${TITLE}`]),
  "byline or dateline below": at([TITLE], { labelBelow: "byline" }),
  "pair of lines": at([TITLE], { partnered: true }),
  "nothing above": at([TITLE], { bodyAbove: "" }),
  "open quotation": at(["他说：“早市搬进了"]),
  "comma at the end": at(["早市搬进新大棚，"]),
  "two commas inside": at(["早市搬了，菜农笑了，买菜的也笑了"]),
  "colon at the end": at(["早市的规矩有三条："]),
  "comma inside": at(["早市搬了，菜农笑了"]),
  "space inside": at(["早市搬了 菜农笑了"]),
  "word goes on below": at(["大家都说新摘的黄"], { bodyBelow: "瓜卖得最快，不到中午就没有了。" }),
  "word goes on from above": at(["瓜卖得最快的那几天"], { bodyAbove: "大家都说新摘的黄" }),
  "line below cannot begin a paragraph": at([TITLE], { bodyBelow: "，菜农们都笑了。" }),
  "begins like a sentence": at(["同时摊位多了二十个"]),
  "cannot begin a headline": at(["的摊位多了二十个"]),
  "too long for a headline": at([
    "从去年冬天就开始盼着这一天的二十户菜农终于一起从街边搬进了镇上盖好的新大棚",
  ]),
};

const firesOnEach = (cues: readonly Cue[], examples: Record<string, Setting>): void => {
  assert.deepEqual(
    cues.map(({ name }) => name),
    Object.keys(examples),
  );
  for (const cue of cues) {
    const { names, sum } = score(cues, examples[cue.name]!);
    assert.ok(names.includes(cue.name), cue.name);
    assert.equal(
      sum,
      cues.filter(({ name }) => names.includes(name)).reduce((all, { weight }) => all + weight, 0),
    );
  }
};

test("every cue of an opening fires on its example", () => firesOnEach(OPENING_CUES, OPENING));
test("every cue of a cut line fires on its example", () => firesOnEach(FRAGMENT_CUES, FRAGMENT));
