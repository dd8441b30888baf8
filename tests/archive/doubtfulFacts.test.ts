import { test } from "node:test";
import assert from "node:assert/strict";
import { doubtfulFacts } from "../../src/archive/doubtfulFacts.ts";
import { archiveOf, SHA, sheet, type ArticleText } from "../site/samples.ts";

const ID = "lzcb-20200528-a05-01";
const SURE = { id: ID, title: "题", city: "淄博市", topics: ["教育"], paper: "鲁中晨报" };

const doubts = (front: Partial<ArticleText[0]>) =>
  doubtfulFacts(archiveOf([[{ ...SURE, ...front }]])).map(({ what }) => what.replace(/[:;(].*$/, ""));

test("nothing is doubtful of an article that is sure", () => {
  assert.deepEqual(doubts({}), []);
});

test("what an article says that may be wrong", () => {
  const cases: [front: Partial<ArticleText[0]>, what: string][] = [
    [{ districts: ["张店县"] }, "张店县"],
    [{ city: "淄博" }, "淄博"],
    [{ eventDate: "2020-06-30" }, "the event's day, 2020-06-30, is later than the issue's, 2020-05-28"],
    [{ confidence: 0.3 }, "may not be one whole article "],
    [{ topics: [] }, "no topic was found"],
    [{ topics: ["其他"] }, "no topic was found"],
  ];
  for (const [front, what] of cases) assert.deepEqual(doubts(front), [what]);
  const { city: _, ...nowhere } = SURE;
  const found = doubtfulFacts(archiveOf([[nowhere]]));
  assert.deepEqual(
    found.map(({ what }) => what),
    ["no city was found"],
  );
});

test("a county-level city directly under its province is no unknown district", () => {
  assert.deepEqual(doubts({ city: "济源市", districts: ["济源市"] }), []);
});

test("the most doubtful first, pages and articles together, each with its line", () => {
  const page = sheet({
    id: "lzcb-20200528-a05",
    dateBasis: "estimated",
    dateRange: ["2020-05-27", "2020-05-30"],
    dateProbability: 0.7,
    paper: "鲁中晨报",
    text: "\n\n渠水流进了柳河镇的麦田，许多人站在岸边看了很久很久。\n",
  });
  const article: ArticleText = [
    { ...SURE, confidence: 0.2, source: { file: "a.txt", sha256: SHA, lines: ["3"] } },
  ];
  const found = doubtfulFacts(archiveOf([article], [page]));
  assert.deepEqual(
    found.map(({ doubt, at }) => [Number(doubt.toFixed(2)), at?.line]),
    [
      [0.8, 3],
      [0.3, 3],
    ],
  );
  assert.equal(found[0]!.at?.text, "渠水流进了柳河镇的麦田，许多人站在岸边看了很久很…");
  assert.match(found[1]!.what, /dated 2020-05-28 by estimate, between 2020-05-27 and 2020-05-30 \(0\.7\)/);
});

test("a page without date or paper", () => {
  const found = doubtfulFacts(
    archiveOf([], [sheet({ id: "x-00010101-x1", date: "0001-01-01", dateBasis: "unknown" })]),
  );
  assert.deepEqual(
    found.map(({ doubt }) => doubt),
    [0.99, 0.65],
  );
});

test("an issue outside its paper's stated life is doubted once, an estimated date not", () => {
  const settings = "papers: [{ name: 鲁中晨报, code: lzcb, founded: 2001, closed: 2010-06 }]\n";
  const dated = (ordinal: string, front: Partial<ArticleText[0]>): ArticleText => [
    { ...SURE, id: `lzcb-20200528-a05-${ordinal}`, ...front },
  ];
  const articles = [
    dated("01", { date: "2000-12-31" }),
    dated("02", { date: "2000-12-31" }),
    dated("03", { date: "2001-01-01" }),
    dated("04", { date: "2010-06-30" }),
    dated("05", { date: "2010-07-01" }),
    dated("06", { date: "2012-07-01", dateBasis: "estimated" }),
    dated("07", { date: "2012-07-01", paper: "别报" }),
    dated("08", { date: "0001-01-01", dateBasis: "unknown" }),
  ];
  const page = sheet({ id: "lzcb-20110101-a01", paper: "鲁中晨报", date: "2011-01-01", text: "版面\n" });
  const found = doubtfulFacts(archiveOf(articles, [page], settings));
  assert.deepEqual(
    found.map(({ what, at }) => [what.replace(/;.*$/, ""), at?.text]),
    [
      ["鲁中晨报 of 2000-12-31 is from before it was founded, 2001", undefined],
      ["鲁中晨报 of 2010-07-01 is from after it closed, 2010-06", undefined],
      ["鲁中晨报 of 2011-01-01 is from after it closed, 2010-06", "版面"],
    ],
  );
});

/** Everything that is doubted of an article and of its page, in full. */
const whole = (
  articles: ArticleText[],
  pages: Parameters<typeof archiveOf>[1] = [],
  settings = "",
): string[] =>
  doubtfulFacts(archiveOf(articles, pages, settings)).map(({ doubt, what }) => `${doubt.toFixed(2)} ${what}`);
const article = (front: Partial<ArticleText[0]>): ArticleText[] => [[{ ...SURE, ...front }]];

test("each doubt in its words, with how doubtful it is", () => {
  assert.deepEqual(whole(article({ districts: ["张店区", "张店县", "昌乐县", "淄博市"] })), [
    "0.97 张店县, 昌乐县: no such district of 淄博市; correct districts, or put a functional zone under zones",
  ]);
  assert.deepEqual(whole(article({ city: "淄博" })), [
    "0.96 淄博: no such city in the gazetteer; write its full name of today, like 淄博市",
  ]);
  assert.deepEqual(whole(article({ confidence: 0.59 })), [
    "0.41 may not be one whole article (confidence 0.59)",
  ]);
  const { title: _, ...untitled } = SURE;
  assert.deepEqual(whole([[untitled]]), ["0.45 has no headline"]);
  assert.deepEqual(whole([], [sheet({ id: "x-00010101-x1", date: "0001-01-01", dateBasis: "unknown" })]), [
    "0.99 the page has no date; say it in pages.csv",
    "0.65 nothing says which paper the page is of; say it in pages.csv",
  ]);
});

test("an event on the day of the issue, a confidence of .6 and a page that says all are no doubts", () => {
  assert.deepEqual(whole(article({ eventDate: "2020-05-28", confidence: 0.6 })), []);
  assert.deepEqual(whole([], [sheet({ id: "lzcb-20200528-a05", paper: "鲁中晨报" })]), []);
});

test("an estimate without range or probability is doubted by half", () => {
  const page = sheet({ id: "lzcb-20200528-a05", dateBasis: "estimated", paper: "鲁中晨报" });
  assert.deepEqual(whole([], [page]), [
    "0.50 dated 2020-05-28 by estimate; say the date in pages.csv if it is known",
  ]);
});

test("what a person checked is doubted no more, but for names that do not exist", () => {
  const { title: _, city: _city, ...bare } = SURE;
  const checked = { ...bare, confidence: 0.1, topics: [], checked: "2026-03-01" };
  assert.deepEqual(whole([[checked]]), []);
  assert.equal(whole([[{ ...checked, city: "淄博", eventDate: "2020-06-30" }]]).length, 2);
});

test("the line of a doubt is the first that is not blank from its own on; long ones are cut", () => {
  const at = (text: string, line: string, firstLine = 1) =>
    doubtfulFacts(
      archiveOf(
        [[{ ...SURE, confidence: 0.2, source: { file: "a.txt", sha256: SHA, lines: [line] } }]],
        [sheet({ id: "lzcb-20200528-a05", paper: "鲁中晨报", text, firstLine })],
      ),
    )[0]!.at;
  assert.deepEqual(at("一\r\n\r\n 三 \r四\n", "2"), { file: "a.txt", line: 3, text: "三" });
  assert.deepEqual(at("一\n　\n三\n", "2"), { file: "a.txt", line: 3, text: "三" });
  assert.deepEqual(at("一\n二\n", "12-13", 11), { file: "a.txt", line: 12, text: "二" });
  assert.deepEqual(at("一\n\n", "2"), { file: "a.txt", line: 2, text: "" });
  const long = "渠".repeat(24);
  assert.equal(at(`${long}\n`, "1")!.text, long);
  assert.equal(at(`${long}水\n`, "1")!.text, `${long}…`);
});

test("an issue outside its paper's life is shown at the first line of its page, wherever in the file that is", () => {
  const settings = "papers: [{ name: 鲁中晨报, code: lzcb, founded: 2001 }]\n";
  const page = sheet({
    id: "lzcb-19990101-a01",
    paper: "鲁中晨报",
    date: "1999-01-01",
    text: "报头\n版面\n",
  });
  const [found] = doubtfulFacts(archiveOf([], [{ ...page, firstLine: 11 }], settings));
  assert.deepEqual(found!.at, { file: "a.txt", line: 11, text: "报头" });
});
