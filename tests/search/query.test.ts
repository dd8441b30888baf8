import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { BREAK, fold } from "../../src/search/fold.ts";
import { isEmpty, MAX_TERMS, MAX_TYPED, parseQuery, type Query, type Term } from "../../src/search/query.ts";
import { wildText } from "../propertyText.ts";

const NOTHING: Query = { all: [], none: [], cities: [], papers: [], topics: [], dates: null, notes: [] };

/** `标题:水库` → as it is listed below: field, mark of quotation, spelling as typed. */
const brief = ({ field, quoted, spellings }: Term): string =>
  `${field === "text" ? "" : `${field}:`}${quoted ? "=" : ""}${spellings[0]}`;

const rows: [typed: string, all: string[], none: string[]][] = [
  ["水库", ["水库"], []],
  ["张店　水库 张店", ["张店", "水库"], []],
  ["水庫", ["水库"], []],
  ['"张店 水库" 开闸', ["=张店水库", "开闸"], []],
  ["＂张店 水库＂", ["=张店水库"], []],
  ["水库 -开闸", ["水库"], ["开闸"]],
  ['-"开 闸"', [], ["=开闸"]],
  ["COVID-19", ["covid-19"], []],
  ["－19", [], ["19"]],
  ["大棚 –台风 −水库", ["大棚"], ["台风", "水库"]],
  ["水库 - 张店 ——", ["水库", "张店", "--"], []],
  ["-", ["-"], []],
  ['"张店 水', ["=张店水"], []],
  ['五个"淄博"建设', ['五个"淄博"建设'], []],
  ['""卡片"', ['="卡片'], []],
  ['"水库"小区', ["=水库", "小区"], []],
  ['"水库""小区"', ["=水库", "=小区"], []],
  ['"水库"小区 "张店"', ["=水库", "小区", "=张店"], []],
  ["“五个 淄博” 建设", ["=五个淄博", "建设"], []],
  ["“五个”淄博", ['"五个"淄博'], []],
  ["“五个淄博", ['"五个淄博'], []],
  ["水位［原文缺］开闸", ["水位", "开闸"], []],
  ['水库 "水库"', ["水库", "=水库"], []],
  ["title:水库 标题：抗旱 题:开闸", ["title:水库", "title:抗旱", "title:开闸"], []],
  ["TITLE:水库 標題:抗旱", ["title:水库", "title:抗旱"], []],
  ["作者:李四 記者：张三", ["author:李四", "author:张三"], []],
  ['title:"张店 水库"', ["title:=张店水库"], []],
  ["标题：“张店 水库”", ["title:=张店水库"], []],
  ["-title:水库 －作者:李四", [], ["title:水库", "author:李四"]],
  ["水库 title:水库", ["水库", "title:水库"], []],
  ["9:30 http://x 主题:水库", ["9:30", "http://x", "主题:水库"], []],
  ['""', [], []],
  [" 　", [], []],
];

for (const [typed, all, none] of rows) {
  test(`${typed} → ${all.join(" + ")}${none.map((phrase) => ` − ${phrase}`).join("")}`, () => {
    const query = parseQuery(typed);
    assert.deepEqual([query.all.map(brief), query.none.map(brief)], [all, none]);
    assert.deepEqual(query.notes, []);
  });
}

test("cities, papers, topics and days are kept apart from what is looked for", () => {
  assert.deepEqual(parseQuery("水库 城市:淄博 地方：滨州 city:淄博 报:淄博日报 专题:“乡村 教育” 日期:1998"), {
    ...NOTHING,
    all: [{ field: "text", spellings: ["水库"], quoted: false }],
    cities: ["淄博", "滨州"],
    papers: ["淄博日报"],
    topics: ["乡村 教育"],
    dates: { from: "1998-01-01", to: "1998-12-31" },
  });
  assert.ok(!isEmpty(parseQuery("城市:淄博")));
  assert.ok(!isEmpty(parseQuery("时间：1998..")));
  assert.ok(!isEmpty(parseQuery("-水库")));
});

test("what is not understood is said, and the rest holds", () => {
  const noted: [typed: string, notes: number, rest: Partial<Query>][] = [
    ["标题: ", 1, {}],
    ['作者:""', 1, {}],
    ["-城市:淄博", 1, {}],
    ["日期:昨天", 1, {}],
    ["日期:1998 日期:2003", 1, { dates: { from: "2003-01-01", to: "2003-12-31" } }],
    ["日期:2003..1998", 1, { dates: { from: "1998-01-01", to: "2003-12-31" } }],
  ];
  for (const [typed, notes, rest] of noted) {
    const query = parseQuery(`水库 ${typed}`);
    assert.equal(query.notes.length, notes, typed);
    assert.deepEqual(
      { ...query, notes: [] },
      { ...NOTHING, all: [{ field: "text", spellings: ["水库"], quoted: false }], ...rest },
    );
  }
});

test("other spellings are tried for what stands in no quotation marks", () => {
  const held = new Set("乾");
  assert.deepEqual(parseQuery("干净 标题:干净", held).all, [
    { field: "text", spellings: ["干净", "乾净"], quoted: false },
    { field: "title", spellings: ["干净", "乾净"], quoted: false },
  ]);
  assert.deepEqual(parseQuery('"干净"', held).all, [{ field: "text", spellings: ["干净"], quoted: true }]);
});

test("too much is not read, and the reader is told", () => {
  for (const typed of [
    "水".repeat(MAX_TYPED + 1),
    "水".repeat(10_000),
    "\ud800".repeat(10_000),
    Array.from({ length: MAX_TERMS + 1 }, (_, at) => `-第${at}号`).join(" "),
  ]) {
    const query = parseQuery(typed);
    assert.ok(isEmpty(query));
    assert.equal(query.notes.length, 1);
  }
  assert.equal(parseQuery("𠮷".repeat(MAX_TYPED)).all.length, 1);
  assert.equal(
    parseQuery(Array.from({ length: MAX_TERMS }, (_, at) => `第${at}号`).join(" ")).all.length,
    MAX_TERMS,
  );
});

const MARKS = [
  '"',
  "“",
  "”",
  "＂",
  "-",
  "－",
  ":",
  "：",
  " ",
  "..",
  "标题",
  "date",
  "城市",
  "1998",
  "［原文缺］",
];

test("whatever is typed is understood the same each time, and no term is empty or crosses a break", () => {
  const typing = fc.oneof(
    fc.string({ unit: fc.constantFrom(...MARKS, "张", "a", "，", "乾", "二〇", "(", "\\", "\0", "\ud800") }),
    fc.string({ unit: "binary", maxLength: MAX_TYPED }),
    wildText,
  );
  fc.assert(
    fc.property(typing, (typed) => {
      const query = parseQuery(typed, new Set("乾著"));
      assert.deepEqual(parseQuery(typed, new Set("乾著")), query);
      for (const { spellings } of [...query.all, ...query.none]) {
        assert.equal(new Set(spellings).size, spellings.length);
        for (const spelling of spellings) {
          assert.notEqual(spelling, "");
          assert.ok(!spelling.includes(BREAK));
          assert.equal(fold(spelling), spelling);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("a word without marks is one term, as typed", () => {
  const word = fc
    .string({ unit: "binary", minLength: 1, maxLength: MAX_TYPED })
    .filter((typed) => !/[\s"“”＂:：［-]|^[－–−]/u.test(typed) && fold(typed) !== "");
  fc.assert(
    fc.property(word, (typed) => {
      const { all, none } = parseQuery(typed);
      assert.deepEqual([all.map(brief), none], [[fold(typed)], []]);
    }),
  );
});
