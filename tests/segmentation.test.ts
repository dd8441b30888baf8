import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ingest } from "../scripts/ingest.ts";
import { readSample } from "../scripts/sample.ts";
import { scorePages } from "./segmentation.ts";

/** Real pages with their annotation, where they are at hand. They are other people's newspapers and no part of this project. */
const SHARED = "../shared";

test("the sample's pages come apart about as well as measured in BENCHMARKS.md", (t) => {
  const score = scorePages(readSample());
  t.diagnostic(
    `sample: B³ F1 ${score.f1.toFixed(3)}, kept ${score.kept.toFixed(4)} of ${score.characters} characters`,
  );
  assert.ok(score.f1 >= 0.91, `B³ F1 ${score.f1}`);
  assert.ok(score.kept >= 0.99, `kept ${score.kept}`);
});

type PageScore = {
  bodyChars: number;
  covered: number;
  duplicated: number;
  foreign: number;
  stray: number;
  outChars: number;
  b3p: number;
  b3pn: number;
  b3r: number;
  b3rn: number;
};

const TARGETS: Readonly<Record<string, number>> = {
  "000": 0.98,
  "001": 1,
  "002": 0.95,
  "003": 0.7,
  "004": 1,
};

test("the real pages: everything kept, nothing invented, articles as told apart by hand", (t) => {
  if (!existsSync(join(SHARED, "gold/score.mjs")))
    return t.skip("the real pages are not at hand (../shared)");
  const out = mkdtempSync(join(tmpdir(), "backfile-seeds-"));
  t.after(() => rmSync(out, { recursive: true, force: true }));
  assert.deepEqual(ingest([join(SHARED, "seeds")], out).warnings, []);
  const args = [
    join(SHARED, "gold/score.mjs"),
    "--gold",
    join(SHARED, "gold/gold.json"),
    "--seeds",
    join(SHARED, "seeds"),
    "--out",
    out,
    "--modules",
    ".",
    "--json",
  ];
  const { pages } = JSON.parse(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout) as {
    pages: Record<string, PageScore>;
  };
  for (const [name, target] of Object.entries(TARGETS)) {
    const page = pages[name]!;
    const [precision, recall] = [page.b3p / page.b3pn, page.b3r / page.b3rn];
    const f1 = (2 * precision * recall) / (precision + recall);
    t.diagnostic(
      `${name}: B³ F1 ${f1.toFixed(3)}, kept ${page.covered}/${page.bodyChars}, not body ${page.stray}/${page.outChars}`,
    );
    assert.deepEqual([page.covered, page.duplicated, page.foreign], [page.bodyChars, 0, 0], name);
    assert.ok(page.stray <= page.outChars * 0.01, `${name}: ${page.stray} characters in bodies are not body`);
    assert.ok(Math.round(f1 * 1000) / 1000 >= target, `${name}: B³ F1 ${f1}, target ${target}`);
  }
});
