import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { pageFinder } from "../../src/archive/pageFinder.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { openArticle } from "../../src/review/openArticle.ts";
import { bodyOf, paragraphsOf } from "../../src/review/paragraphs.ts";
import { piecesAt, piecesOf, sourcesFrom } from "../../src/review/printedPieces.ts";
import { readArchiveFolder } from "../../scripts/archiveFiles.ts";
import { ingest } from "../../scripts/ingest.ts";

const page = {
  id: "lhrb-20190504-02",
  file: "a.txt",
  sha256: "0".repeat(64),
  firstLine: 3,
  text: "头\n\n𠮷利村\n通水了。\n",
};

test("references become pieces and pieces references, parts counted in characters", () => {
  const pieces = piecesAt(page, ["3-5", "6[1:3]", "5[0:1]"]);
  assert.deepEqual(
    pieces.map(({ line, from, to }) => [line.number, line.raw.slice(from, to)]),
    [
      [3, "头"],
      [5, "𠮷利村"],
      [6, "水了"],
      [5, "𠮷"],
    ],
  );
  assert.deepEqual(sourcesFrom(pieces), [
    { file: "a.txt", sha256: page.sha256, lines: ["3-5", "6[1:3]", "5[0:1]"] },
  ]);
});

test("lines of a page that the archive has in another state, or that no page has, are not known", () => {
  const source = { file: "a.txt", sha256: "1".repeat(64), lines: ["3"] };
  assert.equal(piecesOf([source], pageFinder([page])), null);
  assert.equal(piecesOf([{ ...source, sha256: page.sha256, lines: ["2"] }], pageFinder([page])), null);
});

/** Nothing of an article may change by being opened. */
function comesBack(files: ArchiveFile[]): number {
  const { articles, pages } = readArchive(files);
  const held = heldFiles(files);
  for (const { front, body } of articles) {
    const sources = [front.source].flat();
    assert.deepEqual(sourcesFrom(piecesOf(sources, pageFinder(pages))!), sources, front.id);
    assert.equal(bodyOf(paragraphsOf(body)), body, front.id);
    const open = openArticle(held.articles.get(front.id)!, pages);
    assert.ok(open.ok && open.value.paragraphs.every(({ pieces }) => pieces.length > 0), front.id);
  }
  return articles.length;
}

const ingested = async (raw: string): Promise<ArchiveFile[]> => {
  const out = mkdtempSync(join(tmpdir(), "desk-"));
  try {
    await ingest([raw], out);
    return readArchiveFolder(out);
  } finally {
    rmSync(out, { recursive: true });
  }
};

test("every article of the sample comes back as it was, and each of its paragraphs has lines", async () => {
  assert.ok(comesBack(await ingested("raw")) > 100);
});

const SEEDS = "../shared/seeds";

test(
  "so does every article of the real pages",
  { skip: !existsSync(SEEDS) && "../shared/seeds is not there" },
  async () => {
    assert.ok(comesBack(await ingested(SEEDS)) > 30);
  },
);
