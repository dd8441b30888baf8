import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

const on = (date: string, code: string, title = "头条"): ArticleText => [
  { id: `${code}-${date.replaceAll("-", "")}-01-01`, title, paper: code, date },
];

const SETTINGS = `papers:
  - { name: a, code: a, weekdays: [1, 2, 3, 4, 5, 6] }
  - { name: b, code: b, weekdays: [4] }`;

test("a square is held, due, silent or nothing is known of it", () => {
  // From Thursday 3 to Monday 14 March 1988.
  const articles = [
    on("1988-03-03", "a"),
    on("1988-03-04", "a"),
    on("1988-03-14", "a"),
    on("1988-03-03", "b"),
  ];
  const { months } = buildSite(archiveOf([...articles, on("1988-03-10", "b")], [], SETTINGS));
  const squares = months[0]!.item.weeks.flat().filter((square) => square !== null);
  const at = (day: number): [string, string] => [squares[day - 1]!.holding, squares[day - 1]!.words.join()];
  assert.deepEqual(at(3), ["held", "2期"]);
  assert.deepEqual(at(4), ["held", "1期"]);
  assert.deepEqual(at(5), ["due", "缺1期"]);
  assert.deepEqual(at(6), ["silent", "不出报"]);
  assert.deepEqual(at(10), ["held", "1期,缺1期"]);
  assert.deepEqual(at(15), ["none", ""]);
  assert.deepEqual([months[0]!.item.held, months[0]!.item.missing], [5, 7]);
});

test("a month lists of every issue its leading article, of many papers the first few", () => {
  const codes = Array.from({ length: 8 }, (_, i) => `p${i}`);
  const { months } = buildSite(archiveOf(codes.map((code) => on("1988-03-17", code, `${code}的头条`))));
  const [day] = months[0]!.item.days;
  assert.equal(day!.name, "17日");
  assert.deepEqual(
    day!.fronts.map(({ lead }) => lead?.heading),
    codes.slice(0, 6).map((code) => `${code}的头条`),
  );
  assert.equal(day!.more, 2);
});
