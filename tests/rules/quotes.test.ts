import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { mayShow } from "../../src/lexicon/marks.ts";
import { pairQuotes, QUOTE_CUES, shownText } from "../../src/rules/quotes.ts";
import { wildText } from "../propertyText.ts";
import { blocksOf } from "./simulated.ts";

const PAIRED: readonly string[] = [
  "“在这里卖菜，心里踏实。”菜农说：“每天都能早一个小时收摊。”",
  "“我看，”他说，“水就要来了。”",
  "推出“一件事”“一次办”“一条龙”服务",
  "他说：“这是‘老渠’的‘新水’。”",
  "“‘新水’来了”",
  "叫作“夜校”（又名“灯下学堂”），",
  "搬进‘新棚’，住上‘新村’。",
  "唱的是 “渠水谣” 和 “插秧歌”。",
  "“Let it be, don‘t worry”是墙上的字".replace("‘", "'"),
  "“水清了。”他停了停。“真清。”",
];

const flat = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

test("marks without a direction are paired over the whole text", () => {
  for (const shown of PAIRED) assert.equal(pairQuotes(flat(shown)), shown);
});

test("marks that print gave a direction go with those that it did not", () => {
  assert.equal(pairQuotes('他说：“水来了"，又说："渠通了”。'), "他说：“水来了”，又说：“渠通了”。");
});

test("one without a partner stays as printed, and so does one in doubt", () => {
  for (const text of ['他说："水来了。', '水来了。"他说', '甲"乙"丙"丁', '水"来了', "他说‘水来了", "三'五"])
    assert.equal(pairQuotes(text), text);
  assert.equal(pairQuotes('他说："水"来了，"渠"通了'), "他说：“水”来了，“渠”通了");
  const doubtful = '他说："水来了，"渠"通了';
  assert.equal(pairQuotes(doubtful), doubtful);
});

test("a quotation cut off at the end leaves those before it alone", () => {
  assert.equal(
    pairQuotes('"白天下地，晚上识字。"石大娘说，"现在一周来三回'),
    '“白天下地，晚上识字。”石大娘说，"现在一周来三回',
  );
});

test("inches, feet, apostrophes, addresses and foreign text stay", () => {
  for (const text of [
    '一台55"彩电和一台65"大屏',
    "身高6'2\"的外援",
    "歌名是Don't Cry和Rock 'n' Roll",
    "见http://a.cn/it's/a'b的图",
    'He said: "Hello."',
  ])
    assert.equal(pairQuotes(text), text);
});

test("every cue speaks somewhere", () => {
  const beside = PAIRED.flatMap((text) =>
    Array.from(
      text.matchAll(/[“”‘’]/g),
      ({ index }) => [text.slice(Math.max(0, index - 2), index), text.slice(index + 1, index + 2)] as const,
    ),
  );
  for (const cue of QUOTE_CUES)
    assert.ok(
      beside.some(([before, after]) => cue.test(before, after)),
      cue.name,
    );
});

test("the table of substitutions is the only difference; nothing changes a second time", () => {
  const quoted = fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        "“",
        "”",
        "‘",
        "’",
        "＂",
        "＇",
        "水",
        "清了",
        "，",
        "。",
        "：",
        " ",
        "a",
        "5",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(wildText, quoted), (text) => {
      const shown = pairQuotes(text);
      assert.equal(shown.length, text.length);
      for (let at = 0; at < text.length; at++) assert.ok(mayShow(text[at]!, shown[at]!));
      assert.equal(pairQuotes(shown), shown);
    }),
    { numRuns: 3000 },
  );
});

test("whatever is shown as a pair is a pair", () => {
  const quoted = fc
    .array(fc.constantFrom('"', "'", "水", "清了", "，", "。", "：", "5"), { maxLength: 30 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(quoted, (text) => {
      const open: string[] = [];
      for (const mark of pairQuotes(text)) {
        if ("“‘".includes(mark)) open.push(mark);
        if ("”’".includes(mark)) assert.equal(open.pop(), mark === "”" ? "“" : "‘");
      }
      assert.deepEqual(open, []);
    }),
    { numRuns: 2000 },
  );
});

/** What stands before a mark and behind it, where a cue speaks and where it does not. */
type Beside = readonly [before: string, after: string];
const BESIDE: Record<string, { against: "open" | "close"; yes: readonly Beside[]; no: readonly Beside[] }> = {
  "opened by what stands before": {
    against: "close",
    yes: [
      ["", "水"],
      ["说：", "水"],
      ["渠（", "水"],
      ["《", "水"],
      ["【", "水"],
      ["〈", "水"],
      ["—", "水"],
    ],
    no: [
      ["：水", ""],
      ["水", ""],
      ["，", ""],
    ],
  },
  "closed by what stands behind": {
    against: "open",
    yes: [["水", ""], ...Array.from("。，、；：！？）》】〉…", (mark): Beside => ["水", mark])],
    no: [
      ["", "水"],
      ["", "水。"],
      ["", "（"],
    ],
  },
  "behind a speaker": {
    against: "close",
    yes: Array.from("说道讲称问答示绍诉写", (verb): Beside => [`${verb}，`, "水"]),
    no: [
      ["说", "水"],
      ["说，水", ""],
      ["水，", ""],
    ],
  },
  "behind a stop": {
    against: "open",
    yes: Array.from("。！？…", (mark): Beside => [`水${mark}`, "他"]),
    no: [
      ["。水", "。"],
      ["水，", "。"],
    ],
  },
  "behind a comma": {
    against: "close",
    yes: Array.from("，、；", (mark): Beside => [`水${mark}`, "他"]),
    no: [
      ["，水", "，"],
      ["水。", "，"],
    ],
  },
  "space before": { against: "close", yes: [["水 ", "渠"]], no: [[" 水", " "]] },
  "space behind": { against: "open", yes: [["水", " 渠"]], no: [[" ", "渠 "]] },
};

test("what stands beside a mark tells whether it opens a quotation or closes one", () => {
  assert.deepEqual(
    Object.keys(BESIDE),
    QUOTE_CUES.map(({ name }) => name),
  );
  for (const { name, against, test: speaks } of QUOTE_CUES) {
    const { against: expected, yes, no } = BESIDE[name]!;
    assert.equal(against, expected, name);
    for (const beside of yes) assert.ok(speaks(...beside), `${name}: ${beside.join('"')}`);
    for (const beside of no) assert.ok(!speaks(...beside), `not ${name}: ${beside.join('"')}`);
  }
});

test("inches, feet and apostrophes quote nothing: a pair beside them is a pair all the same", () => {
  for (const size of [
    '55"彩电',
    '55" 彩电',
    "55＂电视",
    '55"液晶',
    '55"显示器',
    '55"大屏',
    '55"屏',
    '6"x4',
    '6"×4',
    '6"*4',
  ])
    assert.equal(pairQuotes(`他说："一台${size}。"`), `他说：“一台${size}。”`);
  for (const word of ["6'2\"高", "12＇11＂高", "don't去", "dogs' home里"])
    assert.equal(pairQuotes(`他说："${word}。"`), `他说：“${word}。”`);
});

test("a text without Chinese, or without such marks, is shown as it is printed", () => {
  for (const text of ['"Hello," he said.', "他说：“水来了。”", ""]) assert.equal(pairQuotes(text), text);
});

test("marks of full width are paired as the narrow ones are", () => {
  assert.equal(pairQuotes("他说：＂水来了。＂"), "他说：“水来了。”");
  assert.equal(pairQuotes("他说：＇水来了。＇"), "他说：‘水来了。’");
});

test("a quotation may begin in one column and end in the next", () => {
  const pieces = ['他说："渠水', '清了。"'].flatMap((text) => blocksOf([["body", text]])[0]!.pieces);
  assert.equal(shownText(pieces), "他说：“渠水清了。”");
});
