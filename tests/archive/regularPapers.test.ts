import assert from "node:assert/strict";
import { test } from "node:test";
import { regularPapers } from "../../src/archive/regularPapers.ts";
import { archiveOf, sheet, type ArticleText } from "../site/samples.ts";

const settings = (more: string): string =>
  `papers:\n  - { name: 鲁中晨报, code: lzcb${more} }\n  - { name: 海岱样报, code: hdyb }\n`;
const article = (date: string, page = "01", front: Partial<ArticleText[0]> = {}): ArticleText => [
  { id: `lzcb-${date.replaceAll("-", "")}-${page}-01`, paper: "鲁中晨报", date, ...front },
];

// 14 March 1988 was a Monday.
const MONDAYS = ", weekdays: [1]";

test("a paper of known weekdays, from its first certain issue at hand to its last", () => {
  const articles = [
    article("1987-01-05", "01", { dateBasis: "estimated" }),
    article("1988-03-14"),
    article("1988-04-11"),
    article("0001-01-01", "01", { dateBasis: "unknown" }),
  ];
  assert.deepEqual(regularPapers(archiveOf(articles, [], settings(MONDAYS))), [
    { name: "鲁中晨报", weekdays: [1], from: "1988-03-14", to: "1988-04-11", bare: [] },
  ]);
});

test("without weekdays, or where nobody knows when it appeared, nothing is reckoned", () => {
  const held = [article("1988-03-14")];
  assert.deepEqual(regularPapers(archiveOf(held, [], settings(""))), []);
  assert.deepEqual(regularPapers(archiveOf(held, [], settings(", weekdays: []"))), []);
  assert.deepEqual(regularPapers(archiveOf([], [], settings(MONDAYS))), []);
});

test("an issue of which no article says whose it is is held all the same", () => {
  const pages = [
    sheet({ id: "lzcb-19880321-01", date: "1988-03-21", paper: "鲁中晨报" }),
    sheet({ id: "lzcb-19880323-01", date: "1988-03-23", paper: "鲁中晨报" }),
    sheet({ id: "lzcb-19880314-01", date: "1988-03-14", paper: "鲁中晨报" }),
    sheet({ id: "hdyb-19880404-01", date: "1988-04-04" }),
  ];
  const unnamed: ArticleText = [{ id: "lzcb-19880328-01-01", date: "1988-03-28" }];
  const estimated = article("1988-04-18", "01", { paper: "鲁中晨报", paperBasis: "estimated" });
  const articles = [article("1988-03-14"), unnamed, article("1988-04-11"), estimated];
  const [paper] = regularPapers(archiveOf(articles, pages, settings(MONDAYS)));
  assert.deepEqual(paper!.bare, ["1988-03-21", "1988-03-28", "1988-04-18"]);
  assert.equal(paper!.to, "1988-04-18");
});

test("an article whose paper was corrected counts for the paper that it names", () => {
  const corrected = article("1988-03-14", "01", { id: "hdyb-19880314-01-01" });
  const [paper] = regularPapers(archiveOf([corrected], [], settings(MONDAYS)));
  assert.deepEqual([paper!.from, paper!.bare], ["1988-03-14", []]);
});

test("a page without articles says when the paper appeared, unless its date is an estimate", () => {
  const page = (date: string, dateBasis: "filename" | "estimated") =>
    sheet({ id: `lzcb-${date.replaceAll("-", "")}-01`, date, dateBasis, paper: "鲁中晨报" });
  const pages = [
    page("1988-03-07", "estimated"),
    page("1988-03-14", "filename"),
    page("1988-03-28", "filename"),
    page("1988-04-04", "estimated"),
  ];
  const [paper] = regularPapers(archiveOf([], pages, settings(MONDAYS)));
  assert.deepEqual([paper!.from, paper!.to], ["1988-03-14", "1988-03-28"]);
});

test("a page whose article was found to be another paper's is no issue of the first", () => {
  const corrected = article("1988-03-14", "01", { paper: "海岱样报" });
  const page = sheet({ id: "lzcb-19880314-01", date: "1988-03-14", paper: "鲁中晨报" });
  assert.deepEqual(regularPapers(archiveOf([corrected], [page], settings(MONDAYS))), []);
});
