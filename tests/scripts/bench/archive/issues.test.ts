import assert from "node:assert/strict";
import { test } from "node:test";
import {
  inventedPapers,
  makeIssues,
  MOST_PAPERS,
  type Issue,
} from "../../../../scripts/bench/archive/issues.ts";
import { weekday } from "../../../../src/rules/day.ts";
import { randomFrom } from "../../../simulator/random.ts";

const make = (papers: number, years: readonly [number, number], articles: number): Issue[] => {
  const random = randomFrom("issues");
  return [...makeIssues(random, inventedPapers(random, papers), years, articles)];
};
const sizes = (issues: readonly Issue[]): number[] => issues.map(({ pages }) => pages.length);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

test("papers have names of their own, codes of letters in their order, and a home", () => {
  const papers = inventedPapers(randomFrom("papers"), MOST_PAPERS);
  assert.equal(new Set(papers.map(({ name }) => name)).size, MOST_PAPERS);
  assert.equal(new Set(papers.map(({ code }) => code)).size, MOST_PAPERS);
  for (const [i, { code }] of papers.entries()) {
    assert.match(code, /^[a-z]+$/);
    assert.ok(i === 0 || papers[i - 1]!.code < code);
  }
  assert.throws(() => inventedPapers(randomFrom("papers"), MOST_PAPERS + 1), /there can be 1 to/);
});

test("issues come on weekdays, by date and paper, over all the years", () => {
  const issues = make(5, [1992, 2005], 20_000);
  assert.ok(issues.every(({ date }) => ![0, 6].includes(weekday(date))));
  const keys = issues.map(({ date, paper }) => `${date} ${paper.code}`);
  assert.deepEqual(
    keys,
    keys.toSorted((a, b) => (a < b ? -1 : 1)),
  );
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(new Set(issues.map(({ paper }) => paper.code)).size, 5);
  assert.deepEqual([issues[0]!.date.slice(0, 4), issues.at(-1)!.date.slice(0, 4)], ["1992", "2005"]);
});

test("an issue has 4 to 12 pages and 6 to 30 articles, all together as many as asked for", () => {
  const issues = make(5, [1992, 2005], 20_000);
  assert.equal(sum(sizes(issues)), 20_000);
  // The last issue takes what is left.
  assert.ok(Math.max(...sizes(issues)) <= 30 && Math.min(...sizes(issues.slice(0, -1))) >= 6);
  for (const { pages } of issues.slice(0, -1)) {
    const numbers = pages.map((page) => Number(page.replace("A", "")));
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    );
    assert.ok(new Set(pages).size >= 4 && new Set(pages).size <= 12);
  }
});

test("issues grow where there are too few days for so many articles", () => {
  for (const articles of [0, 1, 7, 9000]) assert.equal(sum(sizes(make(1, [2001, 2001], articles))), articles);
});
