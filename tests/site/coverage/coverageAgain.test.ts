import assert from "node:assert/strict";
import { test } from "node:test";
import type { Archive } from "../../../src/archiveTypes.ts";
import { buildSite } from "../../../src/site/buildSite.ts";
import { coverageAgain } from "../../../src/site/coverage/coverageAgain.ts";
import { heldOf, type Coverage } from "../../../src/site/coverage/coverage.ts";
import type { PreviousSite } from "../../../src/site/coverage/changes.ts";
import { archiveOf, sheet } from "../samples.ts";

const IDS = ["hdyb-20010501-01-01", "hdyb-20010501-01-02", "yhyb-20010503-01-01"];

/** As of files that were read: `digests` tell them from each other. */
function archive(digests: readonly string[], edited: readonly number[] = []): Archive {
  const of = archiveOf(
    IDS.map((id) => [{ id, date: "2001-05-01", confidence: 0.3 }]),
    [sheet({ id: "hdyb-20010501-01", text: "水库\n蓄水" })],
  );
  const articles = of.articles.map((article, at) => ({
    ...article,
    digest: digests[at]!.repeat(64),
    ...(edited.includes(at) ? { correction: { by: "nothing" as const } } : {}),
  }));
  return { ...of, articles };
}

const listsOf = ({ articleList, changeList }: Coverage): PreviousSite => ({
  articles: articleList,
  changes: changeList,
  listings: "",
  added: "",
});

const { coverage: before, words } = buildSite(archive(["a", "b", "c"]));
const previous = listsOf(before);

test("of bodies that are others it says what it would say if all were reckoned", () => {
  const now = buildSite(archive(["d", "b", "e"], [2]), null, previous);
  const corrected = [0, 2].map((at) => now.articles[at]!.item);
  const more = { edited: 1, unassigned: 0 };
  const again = coverageAgain(heldOf(before), { corrected, more, previous }, words);
  const { papers, ...coverage } = now.coverage;
  assert.deepEqual(again, {
    ...coverage,
    papers: papers.map(({ rows: _rows, ...paper }) => paper),
  });
  assert.equal(again?.changes?.changed, 2);
});

test("what hangs on bodies is counted on: articles of a person's, characters that belong to nothing", () => {
  const corrected = [buildSite(archive(["d", "b", "c"])).articles[0]!.item];
  const figuresWith = (edited: number, unassigned: number): number[] => {
    const more = { edited, unassigned };
    const { quality } = coverageAgain(heldOf(before), { corrected, more, previous }, words)!;
    return quality.figures.map(({ count }, at) => count - before.quality.figures[at]!.count);
  };
  assert.deepEqual(figuresWith(0, 0).filter(Boolean), []);
  assert.deepEqual(figuresWith(2, 5).filter(Boolean), [2, 5]);
});

test("nothing is said where the lists do not know an article, or none is another", () => {
  const again = (digests: readonly string[], articles: string): unknown => {
    const corrected = [buildSite(archive(digests)).articles[1]!.item];
    const more = { edited: 0, unassigned: 0 };
    return coverageAgain(heldOf(before), { corrected, more, previous: { ...previous, articles } }, words);
  };
  assert.equal(again(["a", "b", "c"], previous.articles), null);
  assert.equal(again(["a", "d", "c"], previous.articles.split("\n").toSpliced(1, 1).join("\n")), null);
  assert.notEqual(again(["a", "d", "c"], previous.articles), null);
});
