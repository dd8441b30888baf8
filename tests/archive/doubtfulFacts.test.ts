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
