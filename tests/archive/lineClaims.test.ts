import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf } from "../../src/archive/digest.ts";
import { claimedLines, leftOver, lineClaims, unclaimed } from "../../src/archive/lineClaims.ts";
import { readArchive } from "../../src/archive/readArchive.ts";
import type { Archive, PageSheet } from "../../src/archiveTypes.ts";
import { archiveFiles, sheet, SHA } from "../site/samples.ts";

const PAGE = "lhrb-19870302-02";
const ID = `${PAGE}-01`;
const TEXT = "西堰闸口加固\n水位 回落\n\n下期预告\n第二版\n残句一行\n";

type Record = Partial<Pick<PageSheet, "notices" | "furniture" | "unassigned" | "firstLine" | "articles">>;

/** One article with these lines, as a run wrote it or as a person left it; what its page's record says beside. */
function archive(lines: string[], record: Record = {}, byHand = false): Archive {
  const [settings, article] = archiveFiles([[{ id: ID, source: { file: "a.txt", sha256: SHA, lines } }]]);
  const digest = byHand ? "0".repeat(64) : digestOf(article!.text);
  const { articles = { [ID]: { digest, opening: "", lines } }, ...more } = record;
  const page = sheet({ id: PAGE, text: TEXT, articles, ...more });
  return readArchive([settings!, article!, ...archiveFiles([], [page]).slice(1)]);
}

test("each line has those who say that it is theirs: articles by stretches, the record's lists, each by name", () => {
  const told = archive(["1-2", "6[0:2]"], { notices: ["4"], furniture: ["5"], unassigned: ["6[2:4]"] });
  const listed = { listed: true, byHand: false, from: 0, to: Infinity };
  const article = { name: ID, listed: false, byHand: false, from: 0, to: Infinity };
  assert.deepEqual(
    [...lineClaims(told)],
    [
      [`${PAGE} 1`, [article]],
      [`${PAGE} 2`, [article]],
      [
        `${PAGE} 6`,
        [
          { ...article, to: 2 },
          { ...listed, name: "unassigned", from: 2, to: 4 },
        ],
      ],
      [`${PAGE} 4`, [{ ...listed, name: "notices" }]],
      [`${PAGE} 5`, [{ ...listed, name: "furniture" }]],
    ],
  );
});

test("what a person wrote or changed is theirs, also an article that no run knows", () => {
  const byHand = (told: Archive): boolean[] =>
    [...lineClaims(told).values()].flat().map((claim) => claim.byHand);
  assert.deepEqual(byHand(archive(["1"], {}, true)), [true]);
  assert.deepEqual(byHand(archive(["1"], { articles: {} })), [true]);
  assert.deepEqual(byHand(archive(["1"])), [false]);
});

test("lines of an article that is held no more are listed under its id", () => {
  const lost = { [`${PAGE}-02`]: { digest: SHA, opening: "", lines: ["6"] } };
  const claims = lineClaims(archive(["1"], { articles: lost }));
  assert.deepEqual(claims.get(`${PAGE} 6`), [
    { name: `${PAGE}-02`, listed: true, byHand: true, from: 0, to: Infinity },
  ]);
});

test("only the pages that are asked for are told of", () => {
  const other = sheet({
    id: "lhrb-19870302-03",
    file: "b.txt",
    sha256: "b".repeat(64),
    text: "丙\n",
    notices: ["1"],
  });
  const told = archive(["1"], { notices: ["4"] });
  const both = { ...told, pages: [...told.pages, other] };
  assert.deepEqual([...lineClaims(both).keys()], [`${PAGE} 1`, `${PAGE} 4`, `${other.id} 1`]);
  assert.deepEqual([...lineClaims(both, [other]).keys()], [`${other.id} 1`]);
});

test("a page's lines are counted from its first", () => {
  const told = archive(["11"], { firstLine: 11 });
  const rows = claimedLines(told.pages[0]!, lineClaims(told));
  assert.deepEqual(
    rows.map(({ number, text, claims }) => [number, text, claims.map(({ name }) => name)]),
    TEXT.trimEnd()
      .split("\n")
      .map((text, i) => [11 + i, text, i === 0 ? [ID] : []]),
  );
});

test("characters that nobody has are counted as a reader counts them, white space aside", () => {
  const claim = (from: number, to: number) => ({ name: ID, listed: false, byHand: false, from, to });
  assert.equal(unclaimed("水位　回 落", []), 4);
  assert.equal(unclaimed("水位回落", [claim(1, 3)]), 2);
  assert.equal(unclaimed("𠮷野村水位", [claim(0, 1)]), 4);
  assert.equal(unclaimed("水位回落", [claim(0, 2), claim(2, 4)]), 0);
  assert.equal(unclaimed("水位回落", [claim(0, 2), claim(3, 4)]), 1);
});

test("left over is what is in no article, and neither notice nor furniture: what the rules could not place, too", () => {
  const left = (lines: string[], record: Record): ReturnType<typeof leftOver> => {
    const told = archive(lines, record);
    return leftOver(told.pages[0]!, lineClaims(told));
  };
  assert.deepEqual(left(["1-6"], {}), { characters: 0, lines: [] });
  assert.deepEqual(left(["1-2"], { notices: ["4"], furniture: ["5"], unassigned: ["6"] }), {
    characters: 4,
    lines: ["6"],
  });
  assert.deepEqual(left(["1[0:2]"], { notices: ["5"] }), {
    characters: 4 + 4 + 4 + 4,
    lines: ["1-2", "4", "6"],
  });
});
