import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ingest } from "../../scripts/ingest.ts";
import { readSample } from "../../scripts/sample.ts";
import { takeApart } from "../../src/pipeline.ts";
import { pageOf } from "../pageOf.ts";
import type { TruePage } from "../simulator/truth.ts";
import { hasRealPages, readRealPages, SHARED } from "./realPages.ts";
import { trueSamplePage } from "./sample.ts";
import { add, ratios, scorePage, type Counts } from "./score.ts";

const count = (page: TruePage): Counts => scorePage(page, takeApart(pageOf(page.text))).counts;
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

test("the sample's pages come apart about as well as measured in BENCHMARKS.md", (t) => {
  const counts = readSample().map(trueSamplePage).map(count).reduce(add);
  const { "B³ F1": f1, kept } = ratios(counts);
  t.diagnostic(
    `sample: B³ F1 ${f1!.toFixed(3)}, kept ${kept!.toFixed(4)} of ${counts.characters} characters`,
  );
  assert.ok(f1! >= 0.96, `B³ F1 ${f1}`);
  assert.ok(kept! >= 0.99, `kept ${kept}`);
});

const FLOORS: Readonly<Record<string, number>> = {
  "000": 1,
  "001": 0.98,
  "002": 1,
  "003": 0.84,
  "004": 0.96,
};
const NOT_AT_HAND = `the real pages are not at hand (${SHARED})`;

test("the real pages: articles as told apart by hand", (t) => {
  if (!hasRealPages()) return t.skip(NOT_AT_HAND);
  const pages = readRealPages();
  assert.deepEqual(
    pages.map(({ name }) => name),
    Object.keys(FLOORS),
  );
  for (const page of pages) {
    const { "B³ F1": f1 } = ratios(count(page));
    t.diagnostic(`${page.name}: B³ F1 ${f1!.toFixed(3)}`);
    assert.ok(thousandths(f1!) >= FLOORS[page.name]!, `${page.name}: B³ F1 ${f1}`);
  }
});

/** What the annotation's own script says of written Markdown. */
type Written = {
  bodyChars: number;
  covered: number;
  duplicated: number;
  foreign: number;
  stray: number;
  outChars: number;
};

test("the real pages as Markdown: everything kept, nothing invented", async (t) => {
  if (!hasRealPages()) return t.skip(NOT_AT_HAND);
  const out = mkdtempSync(join(tmpdir(), "backfile-seeds-"));
  t.after(() => rmSync(out, { recursive: true, force: true }));
  assert.deepEqual((await ingest([join(SHARED, "seeds")], out)).warnings, []);
  const places = ["--gold", join(SHARED, "gold/gold.json"), "--seeds", join(SHARED, "seeds"), "--out", out];
  const args = [join(SHARED, "gold/score.mjs"), ...places, "--modules", ".", "--json"];
  const { pages } = JSON.parse(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout) as {
    pages: Record<string, Written>;
  };
  for (const [name, page] of Object.entries(pages)) {
    // A crosshead taken for a headline is kept, but not in a body.
    assert.ok(page.covered >= page.bodyChars * 0.995, `${name}: ${page.covered} of ${page.bodyChars}`);
    assert.deepEqual([page.duplicated, page.foreign], [0, 0], name);
    // On 001 a kicker and headline fused inside the body are taken for a crosshead.
    assert.ok(page.stray <= page.outChars * 0.02, `${name}: ${page.stray} characters in bodies are not body`);
  }
});
