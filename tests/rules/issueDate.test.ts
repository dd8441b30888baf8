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
  for (const stories of [[], [""], ["老渠通水了。"], ["5月3日，老渠通水了。"], ["到2050年，家家通水。"]])
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
