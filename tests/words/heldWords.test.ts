import assert from "node:assert/strict";
import { test } from "node:test";
import { heldWords, monthsIn } from "../../src/words/heldWords.ts";
import { WORDS } from "../../src/words/words.ts";

const gap = { from: "1988-04", to: "1988-11" };
const held = { issues: 6, months: 4, gaps: [gap], times: [], isPart: false };

test("months of a span are counted over the turn of years", () => {
  assert.equal(monthsIn({ from: "1988-03", to: "1988-03" }), 1);
  assert.equal(monthsIn({ from: "1989-02", to: "1991-01" }), 24);
});

test("few gaps are named, many are counted, and of a part none is told", () => {
  const words = WORDS["zh-Hans"];
  assert.match(heldWords(held, words), /6 期报纸，其间没有存的：1988年4月/);
  assert.match(heldWords({ ...held, gaps: [gap, gap, gap, gap] }, words), /见于 4 个月，其间另有 32 个月/);
  assert.doesNotMatch(heldWords({ ...held, isPart: true }, words), /其间/);
  assert.match(heldWords({ ...held, gaps: [] }, WORDS.en), /6 issues/);
});
