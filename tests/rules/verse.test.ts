import assert from "node:assert/strict";
import { test } from "node:test";
import { viewLines } from "../../src/rules/lineView.ts";
import { labelLines } from "../../src/stages/3-labels.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { joinPages, takeFile } from "../../src/pipeline.ts";
import { pageOf } from "../pageOf.ts";

const POEM = ["轻轻地，你来了", "落在瓦上，落在井沿", "落在父亲刚翻过的那块地里", "种子醒了"];
const NEWS = [
  "早市搬进新大棚",
  "□记者 许青禾 报道",
  "本报讯 城关镇的早市昨天搬进了新大棚，二十户菜农把黄瓜、豆角摆上摊位，买菜的人从早到晚没有断过。",
];

const linesOf = (...lines: string[]): ReturnType<typeof readLines> => readLines(pageOf(lines.join("\n")));
const verseIn = (...lines: string[]): string[] =>
  viewLines(linesOf(...lines))
    .filter(({ verse }) => verse)
    .map(({ text }) => text);

test("short lines below a poet's name are verse, over blank lines too, up to the next headline", () => {
  assert.deepEqual(verseIn("春雨", "□罗霜降", ...POEM), POEM);
  assert.deepEqual(verseIn("春雨", "罗霜降", ...POEM, "", "燕子", "把家安在我的窗前"), [
    ...POEM,
    "燕子",
    "把家安在我的窗前",
  ]);
  assert.deepEqual(verseIn("春雨", "□罗霜降", ...POEM, "", ...NEWS), POEM);
  assert.deepEqual(verseIn("春雨", "□罗霜降", ...POEM, ...POEM, ...NEWS), [...POEM, POEM[0], POEM[1]]);
  assert.deepEqual(verseIn("春雨", "□罗霜降", ...POEM, "读者来信", NEWS[2]!), POEM);
});

test("the next poet's name, and the title over it, end a poem", () => {
  const poems = [
    "春雨",
    "□罗霜降",
    ...POEM,
    "",
    "七绝·春灌",
    "",
    "□ 于静轩",
    "老渠三里过桃林，一夜东风水满畦。",
  ];
  assert.deepEqual(verseIn(...poems, NEWS[2]!), POEM);
});

test("a poem that ends its lines with marks ends with one, and its translator is no line of it", () => {
  const marked = [
    "渠水绕过打谷场，",
    "绕过三棵老槐，",
    "把月亮送到井台。",
    "井台上没有人，",
    "只有一只空桶。",
  ];
  assert.deepEqual(verseIn("渠水", "罗霜降", ...marked, "柳河夜话", "赶集", NEWS[2]!), marked);
  for (const line of ["翻译：于静轩", "译者：于静轩", "于静轩　译"])
    assert.deepEqual(verseIn("渠水", "罗霜降", line, ...marked, NEWS[2]!), marked, line);
});

test("two lines of regular verse are a poem, whatever stands below", () => {
  const poem = ["老渠三里过桃林，一夜东风水满畦。", "莫道开闸人已去，蛙声先到小桥西。"];
  assert.deepEqual(verseIn("七绝·春灌", "□于静轩", ...poem, "", "长篇连载", "老码头", NEWS[2]!), poem);
  const short = ["老渠穿柳巷，新水绕桃林。", "昨夜东风起、今朝满畦春！"];
  assert.deepEqual(verseIn("五绝·春灌", "□于静轩", ...short, "", "长篇连载", "老码头", NEWS[2]!), short);
  assert.deepEqual(verseIn("七绝·春灌", "□于静轩", poem[0]!, NEWS[2]!), []);
});

test("stacked headlines are none, whatever place names stand among them", () => {
  const stacked = ["代耕合同上墙公示", "——七百三十二份协议户户可查", "乡镇传真", "草庙集", "小鸡有了户口"];
  assert.deepEqual(verseIn("南大桥", ...stacked, NEWS[2]!), []);
  assert.deepEqual(verseIn("南大桥", stacked[0]!, "7岁“大白”来送汤", ...stacked.slice(2), ...stacked), []);
});

test("the last stanza over the next poem's title is verse, blank lines around it or not", () => {
  const last = ["燕子", "衔着一小口泥", "从东屋到西屋"];
  const next = ["七绝·村口", "□韩谷雨", "渠水", "流过"];
  assert.deepEqual(verseIn("春雨", "□罗霜降", ...POEM, "", ...last, "", ...next), [...POEM, ...last]);
});

test("a reporter writes no verse, and a few lines of a headline are none", () => {
  assert.deepEqual(verseIn("春雨", "□记者 罗霜降", ...POEM), []);
  assert.deepEqual(verseIn("春雨", "□罗霜降", ...POEM.slice(1)), []);
  assert.deepEqual(verseIn(NEWS[0]!, "□罗霜降", NEWS[2]!, "白露", "春耕", "青禾乡早动手", ...NEWS), []);
});

test("a poem is one story, each of its lines a paragraph, and its title a headline", () => {
  const page = ["春　雨（外一首）", "□罗霜降", ...POEM, "", "燕子", "它衔着一小口泥", "", ...NEWS].join("\n");
  const labels = labelLines(linesOf(...page.split("\n"))).filter(({ label }) => label !== "blank");
  assert.deepEqual(
    labels.slice(0, 8).map(({ label }) => label),
    ["headline", "byline", ...Array.from({ length: 6 }, () => "body")],
  );
  const taken = takeFile(
    { path: "a.txt", bytes: Buffer.from(page) },
    { sidecar: [], papers: [], fileNames: [] },
  );
  const [poem, news, ...others] = joinPages(taken.pages)[0]!.articles;
  assert.equal(poem!.body.trim(), [...POEM, "燕子", "它衔着一小口泥"].join("\n\n"));
  assert.deepEqual([poem!.front.missing, news!.front.title, others], [undefined, NEWS[0], []]);
});
