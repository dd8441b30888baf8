import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { dayMentions } from "../../src/rules/dayMentions.ts";
import { yearEvidence, type YearEvidence } from "../../src/rules/yearEvidence.ts";
import { wildText } from "../propertyText.ts";

const read = (text: string): YearEvidence => yearEvidence(text, []);
const years = (found: readonly { year: number }[]): number[] => found.map(({ year }) => year);

test("a printed year is told as past or present", () => {
  const cases: Record<string, number[]> = {
    "2019年，老渠通水。": [2019],
    "1957年，老渠动工。": [1957],
    "一九八八年，老渠改道。": [1988],
    "二〇一九年，老渠通水。": [2019],
    "二○一九年，老渠通水。": [2019],
    "二零一九年，老渠通水。": [2019],
    "1985年建渠，2019年通水。": [1985, 2019],
    "2018—2019年，老渠改道。": [2018, 2019],
    "2018-19年，老渠改道。": [2018],
    "20199年": [],
    "12019年": [],
    "2019级学生": [],
    "2019年级": [],
    "1990年代": [],
    柳河路2019号: [],
    "1808年的老桥": [],
    一〇二〇年的老桥: [],
    二九一九年的老桥: [],
    "": [],
  };
  for (const [text, told] of Object.entries(cases)) {
    assert.deepEqual(years(read(text).told), told, text);
    assert.deepEqual(read(text).toCome, [], text);
  }
});

/** What tells that a year is still to come, before it and behind it. */
const AHEAD_OF_IT = [
  "力争",
  "计划",
  "规划",
  "预计",
  "争取",
  "确保",
  "目标",
  "将于",
  "拟于",
  "有望",
  "展望",
  "面向",
  "迎接",
];
const BEHIND_IT = [
  "前建成", "之前建成", "底前建成", "年底前建成", "末前建成", "5月前建成", "5月1日前建成", "12月31日前建成", "将建成", "底将建成",
  "力争建成", "要建成", "拟建成", "计划建成", "基本实现", "全面建成", "建成后",
]; // prettier-ignore

test("a year that is planned for is one to come", () => {
  for (const text of [
    ...AHEAD_OF_IT.map((words) => `老渠${words}2025年通水。`),
    ...AHEAD_OF_IT.map((words) => `老渠${words}在2025年通水。`),
    "到2025年，家家通水。",
    "到了2025年，家家通水。",
    ...BEHIND_IT.map((words) => `老渠2025年${words}。`),
  ]) {
    assert.deepEqual(years(read(text).toCome), [2025], text);
    assert.deepEqual(read(text).told, [], text);
  }
});

test("the last year of a plan, of a winter and of a term is one to come, its first year is not", () => {
  const cases: Record<string, [told: number[], toCome: number[]]> = {
    "《柳河改造方案（2018—2025年）》": [[2018], [2025]],
    "《柳河改造方案（2018-2025年）》": [[2018], [2025]],
    "2022—2023年采暖季": [[2022], [2023]],
    "2016年至2017年，柳河改造计划": [[2016, 2017], []],
    "2016至2017年老旧渠道改造计划": [[2016], [2017]],
    "承包期为2011年至2020年。": [[2011], [2020]],
    "任期从2011年5月1日到2020年。": [[2011], [2020]],
    "2011年至2020年，老渠通水。": [[2011, 2020], []],
    "2018—2019年，老渠改道。": [[2018, 2019], []],
    "老渠改造规划，2019年）》": [[2019], []],
  };
  for (const [text, [told, toCome]] of Object.entries(cases)) {
    assert.deepEqual(years(read(text).told), told, text);
    assert.deepEqual(years(read(text).toCome), toCome, text);
  }
});

test("a year for which something is arranged is one to come", () => {
  for (const text of [
    "2020年起，柳河镇的早市将搬到渠边。",
    "2020年1月1日起，早市将搬走",
    "拟从2020年起搬走",
    "2020年度城乡居民医保参保",
    "2020年度党报征订",
    "2020年1月1日至6月30日可以补办",
    "2020年柳河马拉松还有30天",
  ])
    assert.deepEqual([years(read(text).told), years(read(text).toCome)], [[], [2020]], text);
  for (const text of [
    "2020年起，柳河镇的早市搬到渠边。",
    "2020年起，早市搬走。明年将扩建",
    "2020年度决算",
    "2020年1月1日至6月30日，老渠改道",
    "2020年还有一件事",
  ])
    assert.deepEqual([years(read(text).told), years(read(text).toCome)], [[2020], []], text);
});

test("a plan that stands further off says nothing of the year", () => {
  for (const text of [
    "力争完工的老渠2019年通水。",
    "2019年老渠完工前停水。",
    "截至2019年，家家通水。",
    "从1998年到2019年，家家通水。",
    "从五一年到2019年，家家通水。",
    "2019年前后，家家通水。",
  ])
    assert.deepEqual([read(text).toCome, years(read(text).told).at(-1)], [[], 2019], text);
});

test("a year has its words and a few behind them", () => {
  assert.deepEqual(read("老渠在2019年春天通水。").told, [{ year: 2019, printed: "2019年春天通水" }]);
  assert.deepEqual(read("力争2025年通").toCome, [{ year: 2025, printed: "2025年通" }]);
});

test("words of their time are found wherever they stand", () => {
  assert.deepEqual(
    read("村里建了微信群，把粮票收进展柜。").eras.map(({ word }) => word),
    ["粮票", "微信", "微信群"],
  );
  assert.deepEqual(read("老渠通水。").eras, []);
});

test("a commoner word that begins before a word of its time, or ends behind it, cuts it apart", () => {
  const cases: Record<string, string[]> = {
    "村口停着机动车。": [],
    "渔民早上网鱼。": [],
    "赶快手拉手。": [],
    "她了解困难户的难处。": [],
    "有小区别。": [],
    有小区别: [],
    赶快手: [],
    小区: ["小区"],
    "小区里有树。": ["小区"],
    "村里的小区。": ["小区"],
    "人民公社办起食堂。": ["人民公社", "公社"],
    "山下岗亭亮着灯。": ["下岗"],
    "大批办公社会化，公社的旧房还在。": ["公社"],
    "公社的旧房还在，办公社会化。": ["公社"],
  };
  for (const [text, words] of Object.entries(cases))
    assert.deepEqual(
      read(text).eras.map(({ word }) => word),
      words,
      text,
    );
});

test("Latin letters and digits in a row are one word", () => {
  for (const [text, words] of [
    ["办了4G卡。", ["4G"]],
    ["4G卡", ["4G"]],
    ["型号14G的水泵", []],
    ["型号3.4G的水泵", []],
    ["型号14G的水泵装了4G卡", ["4G"]],
    ["12315APP下载", []],
  ] as const)
    assert.deepEqual(
      read(text).eras.map(({ word }) => word),
      words,
      text,
    );
});

test("ages and spans of years are reckoned", () => {
  const cases: Record<string, [year: number, printed: string]> = {
    "1957年出生的老郑今年63岁。": [2020, "1957年出生的老郑今年63岁"],
    "老郑1957年5月生，现年六十三岁。": [2020, "1957年5月生，现年六十三岁"],
    "老郑生来爱水，1957年生于渠边，今年63岁。": [2020, "1957年生于渠边，今年63岁"],
    "今年63岁的老郑，1957年出生。": [2020, "今年63岁的老郑，1957年出生"],
    "老郑现年六十三岁，1957年生。": [2020, "现年六十三岁，1957年生"],
    "1998年通水，至今已二十年。": [2018, "1998年通水，至今已二十年"],
    "1998年通水，如今已有二十年。": [2018, "1998年通水，如今已有二十年"],
    "老桥1912年落成，迄今一百零七年。": [2019, "1912年落成，迄今一百零七年"],
    "老桥1919年落成，距今一百年。": [2019, "1919年落成，距今一百年"],
    "老桥1912年落成，到现在已有一百零七年。": [2019, "1912年落成，到现在已有一百零七年"],
    "老桥1919年落成，距今百年。": [2019, "1919年落成，距今百年"],
    "老桥1909年落成，距今一百一十年。": [2019, "1909年落成，距今一百一十年"],
    "从1998年算起，已有20个年头。": [2018, "1998年算起，已有20个年"],
    "二十年前的1998年，老渠通水。": [2018, "二十年前的1998年"],
    "20年前，也就是1998年，老渠通水。": [2018, "20年前，也就是1998年"],
  };
  for (const [text, [year, printed]] of Object.entries(cases))
    assert.deepEqual(read(text).reckoned, [{ year, years: 1, printed }], text);
});

test("a numbered series says its year, or the years of its term", () => {
  assert.deepEqual(read("第三十六个教师节").reckoned, [
    { year: 2020, years: 1, printed: "第三十六个教师节" },
  ]);
  assert.deepEqual(read("庆祝建党一百周年").reckoned, [{ year: 2021, years: 1, printed: "建党一百周年" }]);
  assert.deepEqual(read("“十四五”规划").reckoned, [{ year: 2021, years: 5, printed: "“十四五”规划" }]);
});

test("the first and the last year that are reckoned", () => {
  assert.deepEqual(years(read("1909年落成，距今四十年。").reckoned), [1949]);
  assert.deepEqual(years(read("1990年落成，距今四十年。").reckoned), [2030]);
});

test("where one of the two numbers is missing, or the year lies out of bounds, nothing is reckoned", () => {
  for (const text of [
    "1957年出生的老郑爱水。",
    "今年63岁的老郑爱水。",
    "1957年出生。老郑今年63岁。",
    "1998年通水，至今水清。",
    "二十年前，老渠通水。",
    "1899年通水，二十年前改道。",
    "第九百个教师节",
    "第个教师节",
    "1908年落成，距今四十年。",
    "1991年落成，距今四十年。",
    "庆祝建军二百周年。",
  ])
    assert.deepEqual(read(text).reckoned, [], text);
});

test("a year that has begun", () => {
  for (const words of ["伊始", "以来", "上半年", "一季度", "第一季度", "新春", "春节"])
    assert.deepEqual(read(`2019年${words}，客流不断。`).begun, [{ year: 2019, printed: `2019年${words}` }]);
  for (const text of ["2019年，客流不断。", "年初以来，客流不断。"])
    assert.deepEqual(read(text).begun, [], text);
});

test("a year that is compared with is the one before the issue's", () => {
  const cases: Record<string, string> = {
    "收入比2018年同期多三成。": "比2018年同期",
    "收入同比2018年增加三成。": "同比2018年增",
    "收入较2018年提高三成。": "较2018年提高",
    "收入与2018年相比多三成。": "与2018年相比",
    "收入比2018年减了三成。": "比2018年减",
    "收入比 2018年多三成。": "比 2018年多",
    "2018年8月，早市开张。一年多来，客流不断。": "2018年8月，早市开张。一年多来",
    "2018年8月早市开张，一年来客流不断。": "2018年8月早市开张，一年来",
    "去年（2018年）早市开张。": "去年（2018年）",
    "去年(2018年)早市开张。": "去年(2018年)",
  };
  for (const [text, printed] of Object.entries(cases))
    assert.deepEqual(read(text).yearBefore, [{ year: 2018, printed }], text);
  for (const text of [
    "2018年，早市开张。",
    "比去年同期多三成。",
    "去年早市开张。",
    "2018年开张。一年多来，客流不断。",
  ])
    assert.deepEqual(read(text).yearBefore, [], text);
});

test("a long comparison is cut short in its words", () => {
  const { printed } = read(`2018年8月，${"渠".repeat(80)}，一年多来，客流不断。`).yearBefore[0]!;
  assert.equal(printed, `2018年8月，${"渠".repeat(22)}`);
});

test("the days are passed on as they were found", () => {
  const days = dayMentions("5月3日，老渠通水。");
  assert.equal(yearEvidence("", days).days, days);
});

test("no text breaks it, and all its words are printed", () => {
  const words = fc.oneof(
    fc.constantFrom(...Array.from("百十二零〇年岁前比较届第（）")),
    fc.constantFrom(
      "1957年",
      "2019年",
      "今年",
      "63",
      "出生",
      "至今",
      "去年",
      "同期",
      "周年",
      "建党",
      "教师节",
      "五年",
    ),
  );
  const text = fc.array(fc.oneof(words, wildText), { maxLength: 40 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (page) => {
      const { told, toCome, eras, reckoned, begun, yearBefore } = read(page);
      for (const { printed } of [...told, ...toCome, ...reckoned, ...begun, ...yearBefore])
        assert.ok(page.includes(printed), printed);
      for (const { word } of eras) assert.ok(page.includes(word));
      for (const { year } of reckoned) assert.ok(Number.isInteger(year));
    }),
    { numRuns: 300 },
  );
});
