import assert from "node:assert/strict";
import { test } from "node:test";
import { waitingForPerson, type Given } from "../../src/archive/claims.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { heldFiles, type Held } from "../../src/archive/heldFiles.ts";
import type { PageSheet, ParsedArticle, WrittenArticle } from "../../src/archiveTypes.ts";
import type { Source } from "../../src/types.ts";
import { archiveFiles, sheet, type ArticleText } from "../site/samples.ts";

const FIRST = "lhrb-20190504-01";
const SECOND = "lhrb-20190504-02";
const source = (page: string, ...lines: string[]): Source => ({
  file: `${page.slice(-2)}.txt`,
  sha256: (page === FIRST ? "a" : "b").repeat(64),
  lines,
});
const TEXTS: Readonly<Record<string, string>> = {
  [FIRST]: "一\n二\n三\n四\n五\n六\n",
  [SECOND]: "甲\n乙\n丙\n丁\n",
};

/** An article by what it is: its lines, on one page or on two; a person's own, or a run's, or taken away by either. */
type Article = { id: string; sources: Source[] } & Partial<
  Record<"mine" | "deleted" | "removed" | "unrecorded", boolean>
>;

/** An archive of two pages, with articles as they were written, and as a person left them. */
function archive(...articles: Article[]): Held {
  const texts = articles.map(({ id, sources }): ArticleText => [{ id, source: sources }]);
  const files = archiveFiles(texts).filter(({ path }) => path.endsWith(".md"));
  const entries = articles.map(
    ({ id, sources: [own, ...goesOn], mine = false, removed, unrecorded = false }, i) => {
      const entry: WrittenArticle = {
        digest: mine ? "x" : digestOf(files[i]!.text),
        opening: "",
        ...(removed === true ? { removed } : {}),
        ...(unrecorded ? {} : { lines: own!.lines }),
        ...(goesOn.length > 0 && !unrecorded ? { goesOn } : {}),
      };
      return [id, entry] as const;
    },
  );
  const sheets = [FIRST, SECOND].map((id): PageSheet => {
    const { file, sha256 } = source(id);
    const own = entries.filter(([article]) => article.startsWith(id));
    return sheet({ id, file, sha256, text: TEXTS[id]!, articles: Object.fromEntries(own) });
  });
  const left = files.filter((_, i) => articles[i]!.deleted !== true && articles[i]!.removed !== true);
  return heldFiles([...left, ...archiveFiles([], sheets)]);
}

const given = (page: string, articles: Record<string, Source[]>, text = TEXTS[page]!): Given => ({
  page: { id: page, ...source(page), firstLine: 1, text },
  articles: Object.entries(articles).map(([id, sources]) => ({
    id,
    parsed: { front: { source: sources } } as unknown as ParsedArticle,
  })),
});
const waiting = (held: Held, ...runs: Given[]): string[] =>
  [...waitingForPerson(held, runs)].toSorted().map((id) => id.slice("lhrb-20190504-".length));

const [A, B, C] = [`${FIRST}-01`, `${FIRST}-02`, `${SECOND}-01`];
const on = (page: string, ...lines: string[]): Source[] => [source(page, ...lines)];
const RECUT = given(FIRST, { [A]: on(FIRST, "1-2"), [B]: on(FIRST, "3-6") });

test("nothing waits where nothing is a person's, however the page is cut", () => {
  const held = archive({ id: A, sources: on(FIRST, "1-3") }, { id: B, sources: on(FIRST, "4-6") });
  assert.deepEqual(waiting(held, RECUT), []);
});

test("a cut through an article that a person edited waits, and so does one through a deleted one's lines", () => {
  const rest = { id: B, sources: on(FIRST, "4-6") };
  for (const fate of [{ mine: true }, { deleted: true }, { mine: true, unrecorded: true }])
    assert.deepEqual(
      waiting(archive({ id: A, sources: on(FIRST, "1-3"), ...fate }, rest), RECUT),
      ["01-01", "01-02"],
      JSON.stringify(fate),
    );
});

test("an article of an older archive, whose record names no lines, is asked for them", () => {
  const held = archive(
    { id: A, sources: on(FIRST, "1-3"), mine: true },
    { id: B, sources: on(FIRST, "4-6"), unrecorded: true },
  );
  const run = given(FIRST, { [A]: on(FIRST, "1-4"), [B]: on(FIRST, "5-6") });
  assert.deepEqual(waiting(held, run), ["01-01", "01-02"]);
});

test("lines are told by the page's text as it is now", () => {
  const held = archive(
    { id: A, sources: on(FIRST, "1-3"), mine: true },
    { id: B, sources: on(FIRST, "4-6") },
  );
  const below = `新\n${TEXTS[FIRST]}`;
  const same = given(FIRST, { [A]: on(FIRST, "2-4"), [B]: on(FIRST, "5-7") }, below);
  assert.deepEqual(waiting(held, same), []);
  const cut = given(FIRST, { [A]: on(FIRST, "2-3"), [B]: on(FIRST, "4-7") }, below);
  assert.deepEqual(waiting(held, cut), ["01-01", "01-02"]);
});

test("a page that nothing of a person's is on is left out, though it is cut anew", () => {
  const held = archive(
    { id: A, sources: on(FIRST, "1-3"), mine: true },
    { id: C, sources: on(SECOND, "1-2") },
    { id: `${SECOND}-02`, sources: on(SECOND, "3-4") },
  );
  const other = given(SECOND, { [C]: on(SECOND, "1"), [`${SECOND}-02`]: on(SECOND, "2-4") });
  assert.deepEqual(waiting(held, given(FIRST, { [A]: on(FIRST, "1-3") }), other), []);
});

test("a story over two pages brings the second page's new cut to wait for the first page's person", () => {
  const jumps = { id: B, sources: [source(FIRST, "4-6"), source(SECOND, "1-2")] };
  const held = archive({ id: A, sources: on(FIRST, "1-3"), mine: true }, jumps, {
    id: C,
    sources: on(SECOND, "3-4"),
  });
  const first = given(FIRST, {
    [A]: on(FIRST, "1-2"),
    [B]: [source(FIRST, "3-6"), source(SECOND, "1-3")],
  });
  const second = given(SECOND, { [C]: on(SECOND, "4") });
  assert.deepEqual(waiting(held, first, second), ["01-01", "01-02", "02-01"]);
  const apart = given(FIRST, { [A]: on(FIRST, "1-2"), [B]: on(FIRST, "3-6") });
  const rest = given(SECOND, { [C]: on(SECOND, "1-4") });
  assert.deepEqual(waiting(held, apart, rest), ["01-01", "01-02", "02-01"], "where it is parted again");
});

test("a person's story over two pages makes both wait", () => {
  const held = archive(
    { id: A, sources: [source(FIRST, "1-6"), source(SECOND, "1-2")], mine: true },
    { id: C, sources: on(SECOND, "3-4") },
  );
  const second = given(SECOND, { [C]: on(SECOND, "2-4") });
  const first = given(FIRST, { [A]: [source(FIRST, "1-6"), source(SECOND, "1")] });
  assert.deepEqual(waiting(held, first, second), ["01-01", "02-01"]);
});

test("what a person's file says of its lines counts beside what the record says", () => {
  const files = archive(
    { id: A, sources: on(FIRST, "1-2"), mine: true },
    { id: B, sources: on(FIRST, "3-6") },
  );
  const edited = archiveFiles([[{ id: A, source: on(FIRST, "1-3") }]]).filter(({ path }) =>
    path.endsWith(".md"),
  );
  const texts = new Map([...files.texts, ...edited.map(({ path, text }) => [path, text] as const)]);
  const held = heldFiles([...texts].map(([path, text]) => ({ path, text })));
  const run = given(FIRST, { [A]: on(FIRST, "1-2"), [B]: on(FIRST, "3-6") });
  assert.deepEqual(waiting(held, run), ["01-01", "01-02"]);
});

test("an article that a run took away itself waits for nobody, beside a person's on its page", () => {
  const held = archive(
    { id: A, sources: on(FIRST, "1-3"), mine: true },
    { id: B, sources: on(FIRST, "4-6"), removed: true },
  );
  assert.deepEqual(waiting(held, given(FIRST, { [A]: on(FIRST, "1-3"), [B]: on(FIRST, "4-6") })), []);
});
