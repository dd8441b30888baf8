import { test } from "node:test";
import assert from "node:assert/strict";
import { estimateIssueDate, eventDate, YEAR_CUES } from "../../src/rules/issueDate.ts";

/** For each cue its words and the issue year that it speaks for. */
const EXAMPLES: Record<string, [text: string, printed: string]> = {
  "compared with": ["收入比2018年同期增长一成", "比2018年同期"],
  "more than a year since": ["2018年8月，早市开张。一年多来，", "2018年8月，早市开张。一年多来"],
  "half a year since": ["2018年9月，早市开张。半年多来，", "2018年9月，早市开张。半年多来"],
  "by the end of": ["2019年底前建成", "2019年底前"],
  "since the beginning of": ["2019年以来，早市", "2019年以来"],
  "printed year": ["2019年，早市", "2019年"],
  "year before": ["2019年，早市", "2019年"],
};

test("every cue reads its words", () => {
  assert.deepEqual(
    YEAR_CUES.map(({ name }) => name),
    Object.keys(EXAMPLES),
  );
  for (const { name, pattern } of YEAR_CUES) {
    const [text, printed] = EXAMPLES[name]!;
    assert.equal([...text.matchAll(pattern)][0]?.[0], printed, name);
  }
});

test("the year: what each way of printing one says of the issue's", () => {
  const years: Record<string, string> = {
    "收入比2018年同期增长一成。": "2019",
    "2018年8月，早市开张。一年多来，客流不断。": "2019",
    "2018年9月，早市开张。半年多来，客流不断。": "2019",
    "2019年底前建成。": "2019",
    "2019年以来，早市客流不断。": "2019",
    "2019年，早市开张。": "2019",
    "新中国成立70周年。": "2019",
    "改革开放41周年。": "2019",
    "1985年建渠，2010年改道，2018年清淤，2019年通水。": "2019",
  };
  for (const [text, year] of Object.entries(years)) {
    const found = estimateIssueDate([text]);
    assert.deepEqual(
      { date: found?.date, range: found?.range },
      { date: `${year}-01-01`, range: [`${year}-01-01`, `${year}-12-31`] },
      text,
    );
  }
});

test("the newest day told as news, and one more; the words that decided", () => {
  assert.deepEqual(estimateIssueDate(["比2018年同期增长一成。5月1日，早市开张。", "5月3日，老渠通水。"]), {
    date: "2019-05-04",
    range: ["2019-05-03", "2019-05-07"],
    because: ["比2018年同期", "5月3日"],
  });
  assert.equal(estimateIssueDate(["2019年，五月三日老渠通水。"])?.date, "2019-05-04");
  assert.equal(estimateIssueDate(["2019年。12月31日，老渠通水。"])?.date, "2020-01-01");
});

test("days to come and days of other years are no news", () => {
  const text = "2019年，5月3日老渠通水，将于6月1日放水，报名至7月1日，8月1日前完成；去年9月9日动工。";
  assert.equal(estimateIssueDate([text])?.date, "2019-05-04");
});

test("without a year nothing is estimated", () => {
  for (const texts of [[], [""], ["5月3日，老渠通水。"], ["老渠通水。"]])
    assert.equal(estimateIssueDate(texts), null);
});

test("the event's day: printed, or counted back from an issue that is certain", () => {
  const cases: [opening: string, issue: string, certain: boolean, day: string | null][] = [
    ["5月3日，老渠通水。", "2019-05-04", true, "2019-05-03"],
    ["5月3日，老渠通水。", "2019-05-04", false, "2019-05-03"],
    ["12月30日，老渠通水。", "2019-01-02", true, "2018-12-30"],
    ["前天，老渠通水。", "2019-05-04", true, "2019-05-02"],
    ["昨天，老渠通水。", "2019-05-01", true, "2019-04-30"],
    ["今晨，老渠通水。", "2019-05-04", true, "2019-05-04"],
    ["昨天，老渠通水。", "2019-05-04", false, null],
    ["近日，老渠通水。", "2019-05-04", true, null],
    ["2月30日，老渠通水。", "2019-03-01", true, null],
  ];
  for (const [opening, issue, certain, day] of cases)
    assert.equal(eventDate(opening, issue, certain), day, `${opening} ${issue}`);
});

test("a page that prints a hundred thousand years is no harder than one that prints two", () => {
  assert.notEqual(estimateIssueDate(["2019年".repeat(140_000)]), null);
});
