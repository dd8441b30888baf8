import { test } from "node:test";
import assert from "node:assert/strict";
import { readLines } from "../../src/stages/2-lines.ts";
import { OWN_RULES } from "../../src/rules/lineWords.ts";
import { labelLines } from "../../src/stages/3-labels.ts";
import { pageOf } from "../propertyText.ts";

const label = (text: string): { label: string; text: string; rule: string }[] =>
  labelLines(readLines(pageOf(text)))
    .filter((piece) => piece.label !== "blank")
    .map(({ label: found, text: shown, rule }) => ({ label: found, text: shown, rule }));

/** For each row a line that it decides on, alone on a page. */
const EXAMPLES: Record<string, string> = {
  blank: "  ",
  "page line": "—— 第02版 要闻 ——",
  ornament: "● ● ●",
  dateline: "本报讯 今天上午，城西小学的同学们在操场边种下了两排石榴树，校园里一片欢笑声",
  "series label": "【身边故事】",
  byline: "□记者 许青禾 报道",
  staff: "责任编辑：白露 校对：谷雨",
  notice: "扫描二维码，看更多视频",
  masthead: "柳河日报 2019年5月4日 星期六",
  advertisement: "招聘启事",
  caption: "图为村民在渠边清理杂草。",
  "question or answer": "记者：图书角是怎么办起来的？",
  "full stop inside": "渠水清了。草也绿了",
  long: "老渠长三里有余，两岸的柳树是三十年前栽下的，村里组织了四十多名青壮劳力把淤泥一锹一锹地清了出来",
  "sentences inside": "渠修了二十多年还能用吗？大家心里都没有底！可是谁也不说出来",
  "ends a sentence": "这条走了二十多年的小路终于要修成水泥大路了！",
  "short line": "早市搬进新大棚",
};

test("every row decides on a line of its own", () => {
  assert.deepEqual(
    OWN_RULES.map(({ name }) => name),
    Object.keys(EXAMPLES),
  );
  for (const [name, text] of Object.entries(EXAMPLES)) {
    const [line] = readLines(pageOf(text));
    const first = OWN_RULES.find((rule) => {
      const found = rule.test(line!.text, line!);
      return found !== false && found !== null;
    });
    assert.equal(first?.name, name, text);
  }
});

const BODY = "渠水流进麦田的那天早晨，许多人站在岸边看了很久，都说今年的收成有了指望。";

test("names on a line of their own go on the byline above", () => {
  const [, , names] = label(`老渠清出新流水\n□记者 许青禾 通讯员 冯小麦\n秦大江\n${BODY}`);
  assert.deepEqual(names, { label: "byline", text: "秦大江", rule: "names of the byline above" });
});

test("a name alone between headline and body is its writer's", () => {
  const [, name] = label(`老渠清出新流水\n秦大江\n${BODY}`);
  assert.deepEqual(name, { label: "byline", text: "秦大江", rule: "a name alone under a headline" });
});

test("what reads like a caption is the body of a picture story", () => {
  const [, body] = label("老渠清出新流水\n图为渠水流进麦田。");
  assert.deepEqual(body, {
    label: "body",
    text: "图为渠水流进麦田。",
    rule: "the whole text of a picture story",
  });
  assert.equal(label(`老渠清出新流水\n${BODY}\n图为渠水流进麦田。`)[2]!.label, "caption");
});

test("one short sentence under a 文/图 byline is a caption", () => {
  const lines = label(`老渠清出新流水\n□文/图 记者 许青禾\n村民们正在渠边清理杂草。\n${BODY}`);
  assert.equal(lines[2]!.label, "caption");
});

test("kicker and headline fused on one line are two pieces that divide it", () => {
  const raw = "柳河镇改造农贸市场 二十户菜农一起搬进新大棚";
  const pieces = labelLines(readLines(pageOf(`${raw}\n□记者 许青禾\n${BODY}`))).slice(0, 2);
  assert.deepEqual(
    pieces.map(({ label: found, text }) => [found, text]),
    [
      ["kicker", "柳河镇改造农贸市场"],
      ["headline", "二十户菜农一起搬进新大棚"],
    ],
  );
  assert.deepEqual(
    pieces.map(({ from, to }) => [from, to]),
    [
      [0, 10],
      [10, raw.length],
    ],
  );
});

test("a short line cut out of a sentence is body, and says why", () => {
  const [, , cut] = label(`老渠清出新流水\n□记者 许青禾\n村里的老人说，\n${BODY}`);
  assert.equal(cut!.label, "body");
  assert.match(cut!.rule, /^cut line: .*comma at the end/);
});
