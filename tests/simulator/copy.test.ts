import assert from "node:assert/strict";
import { test } from "node:test";
import { readClusters, SETS, type Copy } from "./copy.ts";

const sets = SETS.map(readClusters);

/** Shorter paragraphs are no one's own: `编辑同志：` */
const OWN = 20;
const paragraphsOf = (set: Copy[][]): string[] =>
  set
    .flat()
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((text) => text.length >= OWN);

test("no two sets share a paper or a paragraph", () => {
  assert.ok(sets.every((set) => set.length > 10));
  const papers = sets.flat().map(([first]) => first!.cluster);
  assert.equal(new Set(papers).size, papers.length);
  const own = sets.map((set) => new Set(paragraphsOf(set)));
  own.forEach((paragraphs, i) => {
    for (const other of own.slice(i + 1))
      assert.deepEqual(
        [...paragraphs].filter((text) => other.has(text)),
        [],
      );
  });
});

test("every piece of copy has a text, and all but boxes, notices and advertisements a headline", () => {
  const small = ["box", "notice", "ad"];
  for (const copy of sets.flat(2)) {
    assert.ok(copy.paragraphs.length > 0, copy.cluster);
    assert.ok(small.includes(copy.genre) || copy.headline.length > 0, `${copy.cluster}: ${copy.genre}`);
  }
});
