import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { realDay } from "../../src/rules/day.ts";
import { daysNamed, estimateIssueDate, type Estimate } from "../../src/rules/issueDate.ts";
import type { ArticleDraft, Neighbour, PageDraft } from "../../src/types.ts";
import { pageOf } from "../pageOf.ts";
import { anyPage } from "../propertyText.ts";
import { blocksOf } from "./simulated.ts";

const draftOf = (paragraphs: readonly string[], headline = ""): ArticleDraft => ({
  series: [],
  kicker: [],
  headline: blocksOf(headline === "" ? [] : [["headline", headline]]),
  subtitle: [],
  bylines: [],
  body: blocksOf(paragraphs.map((text) => ["body", text])),
  joins: [],
  missing: [],
  doubts: [],
  confidence: 1,
});

type Printed = Pick<PageDraft, "page" | "articles" | "notices">;

/** A page of stories that have one paragraph each. */
const pageWith = (stories: readonly string[], neighbours: readonly Neighbour[] = []): Printed => ({
  page: { ...pageOf(""), neighbours },
  articles: stories.map((text) => draftOf([text])),
  notices: [],
});

const estimate = (stories: readonly string[], neighbours?: readonly Neighbour[]): Estimate | null =>
  estimateIssueDate(pageWith(stories, neighbours));

const other = (file: string, date: string): Neighbour => ({ file, date, paper: null });

const wholeYears = ([first, last]: Estimate["range"]): boolean =>
  first.endsWith("-01-01") && last.endsWith("-12-31");

test("where the year is clear, the issue's day is estimated, and a range of days", () => {
  const cases: [stories: string[], date: string][] = [
    [["收入比2018年同期多三成。5月1日，早市开张了。", "5月3日，老渠通水了。"], "2019-05-04"],
    [["2019年以来，早市客流不断。", "5月3日（星期五），老渠通水了。"], "2019-05-04"],
    [["2020年，村里亮健康码进早市。", "5月3日（星期日），老渠通水了。"], "2020-05-04"],
    [["庆祝新中国成立七十周年，收入比2018年多三成。", "本报柳河5月3日讯 老渠通水了。"], "2019-05-04"],
    [["1957年出生的老郑今年63岁，2020年以来常来早市。", "5月3日，老渠通水了。"], "2020-05-04"],
    [["2021年以来，早市客流不断。", "9月21日（农历八月十五），渠边赏了月。"], "2021-09-22"],
    [["收入比2018年同期多三成。", "12月31日，老渠通水了。"], "2020-01-01"],
  ];
  for (const [stories, date] of cases) {
    const found = estimate(stories);
    assert.equal(found?.date, date, stories.join());
    assert.ok(!wholeYears(found.range), found.range.join());
    assert.ok(found.range[0] <= date && date <= found.range[1], found.range.join());
    assert.ok(found.probability > 0.6, String(found.probability));
  }
});

test("without a named day, the season or the year is the range", () => {
  const season = estimate(["收入比2018年同期多三成。", "5月份，老渠通水了。"])!;
  assert.ok("2019-05-01" <= season.range[0] && season.range[1] <= "2019-06-30", season.range.join());
  const year = estimate(["收入比2018年同期多三成。", "老渠通水了。"])!;
  assert.ok("2019-01-01" <= year.range[0] && year.range[1] <= "2019-12-31", year.range.join());
});

test("where the year is not clear, the range is made of whole years", () => {
  for (const [stories, year] of [
    [["2019年，老渠通水。", "5月3日，老渠通水了。"], "2019"],
    [["一九七九年，生产队的社员领了布票。", "五月三日，公社通了水。"], "1979"],
  ] as const) {
    const { date, range, probability } = estimate(stories)!;
    assert.ok(date.startsWith(year), date);
    assert.ok(wholeYears(range) && range[0] <= date && date <= range[1], range.join());
    assert.ok(probability < 0.9);
  }
});

test("nothing is estimated where nothing tells of the year", () => {
  for (const stories of [
    [],
    [""],
    ["老渠通水了。"],
    ["5月3日，老渠通水了。"],
    ["到2050年，家家通水。"],
    ["2026年动工。"],
    ["收入比2018", "年同期多三成。"],
  ])
    assert.equal(estimate(stories), null, stories.join());
});

test("days of other years and days far ahead are not the issue's", () => {
  for (const text of [
    "5月3日，老渠通水了。去年9月9日，老渠动工。",
    "5月3日，老渠通水了。2016年9月9日，老渠动工。",
    "5月3日，老渠通水了。早市将于6月20日前搬进大棚。",
  ])
    assert.equal(estimate(["2019年以来，收入比2018年同期多三成。", text])?.date, "2019-05-04", text);
});

test("headlines and notices tell of the year too; bylines do not", () => {
  const story = draftOf(["5月3日，老渠通水了。"]);
  const headed = draftOf(["5月3日，老渠通水了。"], "收入比2018年同期多三成");
  const page = pageOf("");
  const notices = blocksOf([["notice", "收入比2018年同期多三成"]]);
  const bylines = blocksOf([["byline", "收入比2018年同期多三成"]]);
  assert.equal(estimateIssueDate({ page, articles: [headed], notices: [] })?.date, "2019-05-04");
  assert.equal(estimateIssueDate({ page, articles: [story], notices })?.date, "2019-05-04");
  assert.equal(estimateIssueDate({ page, articles: [{ ...story, bylines }], notices: [] }), null);
});

test("the other files of the folder tell the year where the page does not, and are named for it", () => {
  const found = estimate(["5月3日，老渠通水了。"], [other("柳河.txt", "2019-06-30")]);
  assert.equal(found?.date, "2019-05-04");
  assert.ok(found.because.includes("柳河.txt"));
});

test("what the page says outweighs the other files of its folder", () => {
  const found = estimate(["收入比2018年同期多三成。5月3日，老渠通水了。"], [other("柳河.txt", "1985-05-04")]);
  assert.equal(found?.date, "2019-05-04");
  assert.ok(!found.because.includes("柳河.txt"));
});

test("the words that decided", () => {
  const words = (stories: string[]): string[] => estimate(stories)!.because;
  assert.ok(words(["收入比2018年同期多三成。"]).includes("比2018年同期"));
  assert.ok(words(["收入比2018年同期多三成。", "5月3日，老渠通水了。"]).includes("5月3日"));
  assert.ok(words(["2020年，村里亮健康码进早市。"]).includes("健康码"));
  assert.ok(words(["庆祝建党一百周年，2021年以来客流不断。"]).includes("建党一百周年"));
});

test("the days that a page's stories name, with their places", () => {
  const articles = [
    draftOf(["本报柳河5月3日讯 5月1日，老渠通水。", "5月2日，渠边放灯。"]),
    draftOf(["5月4日，早市开张。"], "6月1日见"),
  ];
  assert.deepEqual(
    daysNamed(articles).map(({ printed, sent, opens }) => [printed, sent, opens]),
    [
      ["5月3日", true, true],
      ["5月1日", false, true],
      ["5月2日", false, false],
      ["5月4日", false, true],
    ],
  );
  assert.deepEqual(daysNamed([]), []);
});

test("a day without a month has that of the day named before it, or else of the next one", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "5月3日动工，11日上午通水。": ["5/3", "5/11"],
    "11日上午通水，5月3日动工。": ["5/11", "5/3"],
    "2日上午通水，5月30日动工。": ["5/2", "5/30"],
    "5月3日上午动工。6月4日上午开张。11日上午通水。": ["5/3", "6/4", "6/11"],
    "6月30日动工，2日上午通水。": ["6/30", "7/2"],
    "6月18日动工，2日上午通水。": ["6/18", "7/2"],
    "6月17日动工，2日上午通水。": ["6/17", "6/2"],
    "12月30日动工，2日上午通水。": ["12/30", "1/2"],
    "5月3日动工，上月11日上午通水。": ["5/3", "4/11"],
    "1月3日动工，上月11日上午通水。": ["1/3", "12/11"],
    "11月3日动工，下月11日上午通水。": ["11/3", "12/11"],
    "12月3日动工，下月11日上午通水。": ["12/3", "1/11"],
    "5月3日动工，本月11日上午通水。": ["5/3", "5/11"],
    "9月3日动工，农历八月十五赏月，11日上午通水。": ["9/3", "8/15", "9/11"],
    "11日上午通水，农历八月十五赏月，9月3日动工。": ["9/11", "8/15", "9/3"],
    "农历八月十五赏月，11日上午通水。": ["8/15", "–/11"],
    "11日上午通水。": ["–/11"],
  };
  for (const [text, days] of Object.entries(cases))
    assert.deepEqual(
      daysNamed([draftOf([text])]).map(({ month, day }) => `${month ?? "–"}/${day}`),
      days,
      text,
    );
});

test("it has that day's year as well, within its own story and over its paragraphs", () => {
  const named = (...stories: string[][]): unknown[] =>
    daysNamed(stories.map((paragraphs) => draftOf(paragraphs))).map(({ month, year, yearsOn }) => [
      month,
      year,
      yearsOn,
    ]);
  assert.deepEqual(named(["2016年9月9日动工，11日上午通水。"])[1], [9, 2016, null]);
  assert.deepEqual(named(["去年9月9日动工。", "11日上午通水。"])[1], [9, null, -1]);
  assert.deepEqual(named(["9月9日动工。"], ["11日上午通水。"])[1], [null, null, null]);
});

test("of a page that names a thousand days, five hundred count", () => {
  assert.equal(daysNamed([draftOf(["5月3日，".repeat(1000)])]).length, 500);
  assert.equal(daysNamed([draftOf(["5月3日，".repeat(499)])]).length, 499);
});

test("where every day is as likely as the next, the range is the first days that hold 95 in 100", () => {
  const season = estimate(["收入比2018年同期多三成。", "5月份，老渠通水了。"])!;
  assert.deepEqual([season.date, ...season.range], ["2019-05-10", "2019-05-10", "2019-06-26"]);
  assert.ok(season.probability > 0.6 && season.probability < 0.95, String(season.probability));
  const year = estimate(["收入比2018年同期多三成。", "老渠通水了。"])!;
  assert.deepEqual([year.date, ...year.range], ["2019-01-01", "2019-01-01", "2019-12-13"]);
});

test("the other files of a folder tell which year's end it is", () => {
  const dateBeside = (story: string, ...dates: string[]): string | undefined =>
    estimate(
      [story],
      dates.map((date, i) => other(`${i}.txt`, date)),
    )?.date;
  assert.equal(dateBeside("12月31日，老渠通水了。", "2019-01-02"), "2019-01-01");
  assert.equal(dateBeside("12月31日，老渠通水了。", "2019-12-29"), "2020-01-01");
  assert.equal(dateBeside("1月2日，老渠通水了。", "2018-12-30"), "2019-01-03");
  assert.equal(dateBeside("5月3日，老渠通水了。", "2018-05-20", "2019-05-20", "2019-06-20"), "2019-05-04");
  assert.equal(dateBeside("5月3日，老渠通水了。", "2018-05-20", "2018-06-20", "2019-05-20"), "2018-05-04");
});

test("a file of the same year is named for it, whichever comes first", () => {
  const files = [other("旧.txt", "2018-05-04"), other("新.txt", "2019-05-09")];
  const found = estimate(["收入比2018年同期多三成。5月3日，老渠通水了。"], files);
  assert.deepEqual(found?.because.slice(0, 2), ["新.txt", "比2018年同期"]);
});

test("words that are news for some years are given as a reason, in these years alone", () => {
  const { because } = estimate(["2020年，村里亮健康码，建微信群，收起粮票。", "5月3日，老渠通水了。"])!;
  assert.ok(because.includes("健康码"), because.join());
  assert.ok(!because.includes("微信群") && !because.includes("粮票"), because.join());
  const told = estimate(["收入比2020年同期多三成，棚改、户户通、黄金周都说到了。"])!.because;
  assert.ok(!told.includes("棚改") && !told.includes("黄金周"), told.join());
  assert.ok(estimate(["收入比2019年同期多三成，棚改也说到了。"])!.because.includes("棚改"));
});

test("five reasons at most, the strongest first and the newest day last", () => {
  const { because } = estimate([
    "庆祝建党一百周年，2021年以来，收入比2020年同期多三成。2021年新春、2021年伊始，双减。",
    "5月3日，老渠通水了。",
  ])!;
  assert.equal(because.length, 5);
  assert.equal(because[0], "建党一百周年");
  assert.equal(because.at(-1), "5月3日");
  assert.equal(new Set(because).size, 5);
});

test("a range of whole years begins and ends near the years of which the page speaks", () => {
  const cases: [stories: string[], first: string, last: string][] = [
    [["一九七九年，社员领了布票。", "五月三日，公社通了水。"], "1975-01-01", "1990-12-31"],
    [["2019年，老渠通水。", "5月3日，老渠通水。"], "2015-01-01", "2027-12-31"],
    [["2026年动工。5月3日，老渠通水。"], "2005-01-01", "2027-12-31"],
  ];
  for (const [stories, first, last] of cases) {
    const { range, probability } = estimate(stories)!;
    assert.ok(wholeYears(range) && range[0] >= first && range[1] <= last, range.join());
    assert.ok(probability >= 0.5 && probability <= 0.89, String(probability));
  }
});

test("days of another season make the range no longer, but less sure", () => {
  const told = "收入比2018年同期多三成。";
  const one = estimate([told, "9月9日，草绿了。"])!;
  const two = estimate([`${told}5月3日，老渠通水了。`, "9月9日，草绿了。"])!;
  assert.ok(two.range[0] >= "2019-09-01" && two.range[1] <= "2019-10-01", two.range.join());
  assert.ok(two.probability < one.probability, `${two.probability} ${one.probability}`);
});

test("a folder tells no more of a year for having more files of it", () => {
  const story = "收入比2018年同期多三成。5月3日，老渠通水了。";
  const beside = (count: number) =>
    estimate(
      [story],
      Array.from({ length: count }, () => other("柳河.txt", "2019-06-30")),
    )!;
  const [one, many] = [beside(1), beside(7)];
  assert.deepEqual([many.date, many.range, many.probability], [one.date, one.range, one.probability]);
});

test("the folder counts where a page names no day", () => {
  const found = estimate(["收入比2018年同期多三成。", "老渠通水了。"], [other("柳河.txt", "2019-06-30")])!;
  assert.ok(found.date.startsWith("2019"), found.date);
  assert.ok(found.probability > estimate(["收入比2018年同期多三成。", "老渠通水了。"])!.probability);
});

const SAID = [
  "收入比2018年同期多三成。",
  "2019年以来，客流不断。",
  "1985年动工。",
  "一九七九年动工。",
  "力争2025年底前完工。",
  "庆祝建党一百周年。",
  "第三十六个教师节。",
  "“十三五”期间，",
  "村里建了微信群。",
  "大家掏出粮票。",
  "5月3日（星期五），老渠通水了。",
  "12月31日，老渠通水了。",
  "本报柳河5月3日讯 ",
  "昨天（11日），",
  "农历八月十五，渠边赏月。",
  "早市将于6月1日前搬走。",
  "3月份，老渠动工。",
];
const story = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...SAID), { maxLength: 6 }).map((said) => said.join("")) },
  { weight: 1, arbitrary: anyPage },
);
const neighbour = fc
  .tuple(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => other("柳河.txt", realDay(year, month, 1)!));

test("of any page: a range in order that holds its days, a share, words as printed, and the same answer again", () => {
  fc.assert(
    fc.property(
      fc.array(story, { maxLength: 5 }),
      fc.array(neighbour, { maxLength: 3 }),
      (stories, neighbours) => {
        const found = estimate(stories, neighbours);
        assert.deepEqual(estimate(stories, neighbours), found);
        if (found === null) return;
        const { date, range, probability, because } = found;
        for (const day of [date, ...range]) assert.match(day, /^\d{4}-\d{2}-\d{2}$/);
        assert.ok(range[0] <= range[1], range.join());
        if (!wholeYears(range)) assert.ok(range[0] <= date && date <= range[1], `${date} ${range.join()}`);
        assert.ok(probability >= 0 && probability <= 0.99, String(probability));
        assert.equal(probability, Number(probability.toFixed(2)));
        const printed = ["柳河.txt", stories.join("\n")].join("\n");
        for (const words of because) assert.ok(printed.includes(words), words);
        assert.equal(new Set(because).size, because.length);
      },
    ),
    { numRuns: 200 },
  );
});

test("a page that prints a hundred thousand years or days is no harder than one that prints two", () => {
  assert.equal(estimate(["2019年".repeat(100_000)])?.date.slice(0, 4), "2019");
  const days = Array.from({ length: 100_000 }, (_, i) => `${(i % 12) + 1}月${(i % 28) + 1}日，`).join("");
  assert.equal(estimate([`收入比2018年同期多三成。${days}`])?.date.slice(0, 4), "2019");
});
