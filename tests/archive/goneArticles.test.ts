import assert from "node:assert/strict";
import { test } from "node:test";
import { goneArticles } from "../../src/archive/goneArticles.ts";
import { pageFinder } from "../../src/archive/pageFinder.ts";
import type { LedgerEntry, WrittenArticle } from "../../src/archiveTypes.ts";
import { sheet } from "../site/samples.ts";

const PAGE = "lhrb-19870302-02";
const BEHIND = "lhrb-19870302-03";
const ID = `${PAGE}-01`;
const SHAS = { [PAGE]: "a".repeat(64), [BEHIND]: "b".repeat(64) };

const written = (more: Partial<WrittenArticle> = {}): WrittenArticle => ({
  digest: "c".repeat(64),
  opening: "西堰闸口加固",
  lines: ["3-5", "9"],
  ...more,
});
const said = (fate: LedgerEntry["fate"], ...to: string[]): LedgerEntry => ({ id: ID, fate, to, issues: [] });

/** `page: what ref`, of an article of which the record says this and the ledger that. */
function gone(entry: WrittenArticle, line?: LedgerEntry, held: string[] = []): string[] {
  const pages = [
    sheet({ id: PAGE, sha256: SHAS[PAGE], text: "一\n".repeat(12), articles: { [ID]: entry } }),
    sheet({ id: BEHIND, file: "b.txt", sha256: SHAS[BEHIND], text: "二\n".repeat(12) }),
  ];
  const found = goneArticles(pages, line ? [line] : [], new Set(held), pageFinder(pages));
  return [...found].flatMap(([page, all]) =>
    all.map(({ id, became, address, ref }) => {
      assert.deepEqual([id, address], [ID, "/1987/03/02/lhrb/02-01/"]);
      return `${page.slice(-2)}: ${became} ${ref}`;
    }),
  );
}

test("what became of an article is the ledger's to say, for each stretch of its lines", () => {
  assert.deepEqual(gone(written(), said("withdrawn")), ["02: withdrawn 3-5", "02: withdrawn 9"]);
  for (const line of [
    said("merged", `${PAGE}-02`),
    said("moved", `${PAGE}-02`),
    said("split", `${PAGE}-02`, `${PAGE}-03`),
  ])
    assert.deepEqual(gone(written(), line), ["02: elsewhere 3-5", "02: elsewhere 9"], line.fate);
});

test("where the ledger does not know of it yet, its file is absent", () => {
  assert.deepEqual(gone(written(), said("held")), ["02: absent 3-5", "02: absent 9"]);
  assert.deepEqual(gone(written()), ["02: absent 3-5", "02: absent 9"]);
});

test("nothing is gone that is held, that a run removed or never wrote, or that its page has", () => {
  assert.deepEqual(gone(written(), said("held"), [ID]), []);
  assert.deepEqual(gone(written({ removed: true }), said("withdrawn")), []);
  assert.deepEqual(gone(written({ digest: "" })), []);
  assert.deepEqual(gone(written(), said("merged", PAGE)), []);
  assert.deepEqual(gone(written(), said("split", `${PAGE}-02`, PAGE)), []);
});

test("an article that no run wrote, and that a person withdrew, is gone", () => {
  assert.deepEqual(gone(written({ digest: "", lines: ["7"] }), said("withdrawn")), ["02: withdrawn 7"]);
});

test("where it went on on another page its lines are gone there as well; older records name no lines", () => {
  const goesOn = [{ file: "b.txt", sha256: SHAS[BEHIND], lines: ["1-2", "6[0:1]"] }];
  const { lines: _lines, ...old } = written({ goesOn });
  assert.deepEqual(gone(written({ goesOn, lines: ["3"] }), said("withdrawn")), [
    "02: withdrawn 3",
    "03: withdrawn 1-2",
    "03: withdrawn 6[0:1]",
  ]);
  assert.deepEqual(gone(old, said("withdrawn")), ["03: withdrawn 1-2", "03: withdrawn 6[0:1]"]);
});
