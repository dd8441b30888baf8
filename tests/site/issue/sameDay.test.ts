import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

const articles: ArticleText[] = ["a01-01", "a01-02", "a02-01", "a03-01", "a04-01", "a05-01", "a06-01"].map(
  (place) => [{ id: `lzcb-20200528-${place}`, title: place }],
);

function shownBeside(all: ArticleText[]): Record<string, string[]> {
  const site = buildSite(archiveOf(all));
  return Object.fromEntries(
    site.articles.map(({ item, page }) => [
      item.heading,
      (site.otherPages.get(page) ?? []).map((entry) => entry.heading),
    ]),
  );
}

test("the first headlines of the pages that follow, and then from the front", () => {
  const beside = shownBeside(articles);
  assert.deepEqual(beside["a01-02"], ["a02-01", "a03-01", "a04-01", "a05-01"]);
  assert.deepEqual(beside["a05-01"], ["a06-01", "a01-01", "a02-01", "a03-01"]);
});

test("other papers of the day count, other days do not, nor what has no day", () => {
  const beside = shownBeside([
    ...articles.slice(0, 1),
    [{ id: "zbrb-20200528-a01-01", title: "另一报" }],
    [{ id: "zbrb-20200529-a01-01", title: "另一天", date: "2020-05-29" }],
    [{ id: "x-00010101-x1-01", title: "未详一", date: "0001-01-01", dateBasis: "unknown" }],
    [{ id: "x-00010101-x2-01", title: "未详二", date: "0001-01-01", dateBasis: "unknown" }],
  ]);
  assert.deepEqual(beside, { "a01-01": ["另一报"], 另一报: ["a01-01"], 另一天: [], 未详一: [], 未详二: [] });
});
