import assert from "node:assert/strict";
import { test } from "node:test";
import { readClusters, type Copy } from "./copy.ts";

const [tuning, frozen] = [readClusters("tuning"), readClusters("frozen")];

/** Shorter paragraphs are no one's own: `编辑同志：` */
const OWN = 20;
const paragraphsOf = (set: Copy[][]): string[] =>
  set
    .flat()
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((text) => text.length >= OWN);

test("the frozen set shares no paper and no paragraph with the tuning set", () => {
  assert.ok(tuning.length > 10 && frozen.length > 10);
  const papers = [...tuning, ...frozen].map(([first]) => first!.cluster);
  assert.equal(new Set(papers).size, papers.length);
  const tuned = new Set(paragraphsOf(tuning));
  assert.equal(paragraphsOf(frozen).filter((text) => tuned.has(text)).length, 0);
});

test("every piece of copy has a text, and all but boxes, notices and advertisements a headline", () => {
  const small = ["box", "notice", "ad"];
  for (const copy of [...tuning, ...frozen].flat()) {
    assert.ok(copy.paragraphs.length > 0, copy.cluster);
    assert.ok(small.includes(copy.genre) || copy.headline.length > 0, `${copy.cluster}: ${copy.genre}`);
  }
});
