import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { keptTerms } from "../../scripts/termCache.ts";
import { buildSite } from "../../src/site/buildSite.ts";
import { packTerms, type PackedTerms } from "../../src/site/article/packedTerms.ts";
import { findRelated } from "../../src/site/article/related.ts";
import type { Entry } from "../../src/site/shapes.ts";
import { archiveOf } from "./../site/samples.ts";

const BODY = "雀岭村的訾广义办起云锦毛巾厂。云锦毛巾厂在雀岭村，訾广义是厂长。";

const entryOf = (body: string): Entry =>
  buildSite(archiveOf([[{ id: "lzcb-20200528-a05-01" }, body]])).articles[0]!.item;

/** As of files that were read, which their bodies tell apart. */
const entriesOf = (bodies: readonly string[]): Entry[] =>
  bodies.map((body, at) => {
    const entry = entryOf(body);
    const front = { ...entry.article.front, id: `lzcb-20200528-a${10 + at}-01` };
    return { ...entry, article: { ...entry.article, front, digest: body } };
  });

test("terms are kept by the article's file and its paper's name, and for one build of the code", () => {
  const work = mkdtempSync(join(tmpdir(), "backfile-terms-"));
  try {
    const open = (code = "code"): ReturnType<typeof keptTerms> =>
      keptTerms(work, { code, folder: join(work, "c") });
    const entry = entryOf(BODY);
    const first = open();
    assert.deepEqual(first.termsOf(entry), packTerms(entry));
    assert.ok(packTerms(entry).weights.length > 0);
    first.keep();

    /** The same file, so that only what was kept can give the terms of the first body. */
    const twin = { ...entry, article: { ...entry.article, body: "别的。" } };
    assert.deepEqual(open().termsOf(twin), packTerms(entry));
    const found = (other: Entry, code?: string): PackedTerms => open(code).termsOf(other);
    assert.deepEqual(found({ ...twin, paper: { ...twin.paper, name: "别的报" } }).texts, "");
    assert.deepEqual(found(twin, "other code").texts, "");
    assert.deepEqual(found(entryOf(`${BODY}又及。`)), packTerms(entryOf(`${BODY}又及。`)));
  } finally {
    rmSync(work, { recursive: true });
  }
});

test("related articles are those that are found from nothing, also where some were kept, corrected, added or removed", () => {
  const work = mkdtempSync(join(tmpdir(), "backfile-related-"));
  try {
    const bodies = [BODY, "雀岭村的訾广义。", "云锦毛巾厂。", "雀岭村，云锦毛巾厂。", "别的。"];
    const lists = [
      bodies,
      bodies,
      bodies.with(1, "只说云锦毛巾厂，云锦毛巾厂。"),
      [...bodies, BODY],
      bodies.slice(1),
    ];
    for (const [step, list] of lists.entries()) {
      const entries = entriesOf(list);
      const kept = keptTerms(work, { code: "code", folder: join(work, "c") });
      const related = kept.relate(entries);
      kept.keep();
      assert.deepEqual(related, findRelated(entries), `step ${step}`);
      assert.ok(related.size > 0);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
});

test("where terms alone were asked for in between, related articles are found from nothing", () => {
  const work = mkdtempSync(join(tmpdir(), "backfile-outline-"));
  try {
    const open = (): ReturnType<typeof keptTerms> =>
      keptTerms(work, { code: "code", folder: join(work, "c") });
    const first = open();
    first.relate(entriesOf([BODY, "雀岭村的訾广义。"]));
    first.keep();
    const edited = entriesOf([BODY, "雀岭村，云锦毛巾厂。"]);
    const between = open();
    edited.forEach(between.termsOf);
    between.keep();
    assert.deepEqual(open().relate(edited), findRelated(edited));
  } finally {
    rmSync(work, { recursive: true });
  }
});
