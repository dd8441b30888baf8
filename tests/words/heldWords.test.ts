import assert from "node:assert/strict";
import { test } from "node:test";
import { heldWords, monthsIn } from "../../src/words/heldWords.ts";
import { WORDS } from "../../src/words/words.ts";

const gap = { from: "1988-04", to: "1988-11" };
const held = { issues: 6, months: 4, gaps: [gap], due: null, times: [], isPart: false };

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

const run = { paper: "鲁中晨报", from: "1987-03-02", to: "1987-05-30" };
const day = { paper: "鲁中晨报", from: "1987-06-03", to: "1987-06-03" };
const due = {
  papers: 1,
  isAll: true,
  published: 365,
  held: 212,
  missing: 153,
  runs: [run, day],
  isMore: false,
};
const ofYear = { ...held, issues: 212, times: ["1987年"], due };

test("where the days of publication are known, what is missing is said of what was published", () => {
  const words = WORDS["zh-Hans"];
  assert.equal(
    heldWords(ofYear, words),
    "1987年，本库存有 212 期报纸，已知出过 365 期，缺 153 期（1987年3月2日至1987年5月30日、1987年6月3日）。",
  );
  assert.match(
    heldWords({ ...ofYear, due: { ...due, isMore: true } }, words),
    /缺 153 期（最长的几段：1987年3月/,
  );
  assert.match(
    heldWords({ ...ofYear, due: { ...due, missing: 0, runs: [] } }, words),
    /出过 365 期，一期不缺。/,
  );
  assert.match(
    heldWords({ ...ofYear, due: { ...due, papers: 2 } }, words),
    /缺 153 期（鲁中晨报1987年3月2日/,
  );
  assert.equal(
    heldWords({ ...ofYear, times: ["1987"] }, WORDS.en),
    "1987: the archive holds 212 issues of 365 known to have been published; 153 missing (2 March 1987 to 30 May 1987 and 3 June 1987).",
  );
});

test("of papers whose days are not known nothing is invented", () => {
  const words = WORDS["zh-Hans"];
  const some = { ...ofYear, issues: 300, gaps: [], due: { ...due, isAll: false } };
  assert.equal(
    heldWords(some, words),
    "1987年，本库存有 300 期报纸。知道出版日的 1 种报纸，已知出过 365 期，存有 212 期，缺 153 期（鲁中晨报1987年3月2日至1987年5月30日、鲁中晨报1987年6月3日）；其余报纸缺多少不详。",
  );
  assert.match(
    heldWords(some, WORDS.en),
    /Of 1 paper whose days of publication are known, 365 issues are known to have been published and 212 held; 153 missing/,
  );
});

test("of a part on the device it is said what was published, and nothing is said to be missing", () => {
  const words = WORDS["zh-Hans"];
  assert.equal(
    heldWords({ ...ofYear, isPart: true }, words),
    "1987年，这台设备上存有 212 期报纸，已知出过 365 期。",
  );
  const some = { ...ofYear, isPart: true, due: { ...due, isAll: false } };
  assert.equal(heldWords(some, words), "1987年，这台设备上存有 212 期报纸。");
});
