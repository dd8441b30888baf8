import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { buildSite } from "../../../scripts/buildSite.ts";
import { assemble } from "../../../scripts/parts/assemble.ts";
import { partNumber } from "../../../scripts/parts/buildInParts.ts";
import { shareOf, type PartNumber } from "../../../scripts/parts/dealOut.ts";
import { makeOutline } from "../../../scripts/parts/makeOutline.ts";
import { makePart } from "../../../scripts/parts/makePart.ts";
import { readOutline } from "../../../scripts/parts/outline.ts";
import { filesFor } from "../../../scripts/parts/ownFiles.ts";
import { outlineOf } from "../../../scripts/parts/places.ts";
import { editArchive } from "../archiveEdits.ts";
import { assertSame } from "../sameSites.ts";

let work = "";
before(() => (work = mkdtempSync(join(tmpdir(), "backfile-parts-"))));
after(() => rmSync(work, { recursive: true, force: true }));

const PARTS = [1, 2, 3].map((part): PartNumber => ({ part, of: 3 }));

/** As another machine has it: the part's own files of the archive, and no other. */
function ownFiles(articles: string, site: string, number: PartNumber): string {
  const { archive } = readOutline(outlineOf(site));
  const folder = join(work, `own-${number.part}`);
  for (const file of filesFor(shareOf(archive, number), archive)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(articles, file), join(folder, file));
  }
  return folder;
}

test("parts made from their own files are assembled to the bytes of a site built at once, which the next build changes", async () => {
  const [articles, site, once] = ["articles", "site", "once"].map((name) => join(work, name));
  cpSync("articles", articles!, { recursive: true });
  editArchive(articles!, 4, 3, ["corrected"]);
  makeOutline(articles!, site!);
  const made = [];
  for (const number of PARTS) made.push(await makePart(ownFiles(articles!, site!, number), site!, number));
  assert.ok(made.every((count) => count > 0));

  const kept = { cache: join(work, "cache-of-parts"), records: join(work, "records") };
  const count = await assemble(site!, kept);
  assert.equal(
    count,
    made.reduce((sum, each) => sum + each, 0),
  );
  await buildSite(articles!, once!, { cache: join(work, "cache"), records: kept.records });
  assertSame(site!, once!, "assembled of three parts");
  const { change } = await buildSite(articles!, site!, kept);
  assert.deepEqual(change, { written: 0, removed: 0 });

  const { archive } = readOutline(outlineOf(site!));
  assert.ok(
    archive.articles.every(({ body }) => body === "") && archive.pages.every(({ text }) => text === ""),
  );
  const folder = join(`${site!}.parts`, "2-of-3");
  rmSync(folder, { recursive: true });
  await assert.rejects(assemble(site!, kept), /lacks 2-of-3: make them, with --shard/);
  assert.match(readFileSync(join(site!, "index.html"), "utf8"), /<html/);
});

test("a part is refused whose files are missing, or are not those of the outline", async () => {
  const [articles, site] = ["other-articles", "other-site"].map((name) => join(work, name));
  await assert.rejects(makePart(articles!, site!, PARTS[0]!), /make it first, with --outline/);
  cpSync("articles", articles!, { recursive: true });
  makeOutline(articles!, site!);
  const { archive } = readOutline(outlineOf(site!));
  const [first] = filesFor(shareOf(archive, PARTS[0]!), archive);
  appendFileSync(join(articles!, first!), "又添一句。\n");
  await assert.rejects(makePart(articles!, site!, PARTS[0]!), /is not as it was when the outline was made/);
  rmSync(join(articles!, first!));
  await assert.rejects(makePart(articles!, site!, PARTS[0]!), /is not there; this part is made of it/);
  await assert.rejects(assemble(site!), /holds no part of this outline/);
});

test("a part is named by its number and how many there are", () => {
  assert.deepEqual(partNumber("3/16"), { part: 3, of: 16 });
  for (const none of ["0/16", "17/16", "3", "3/", "x/y", "-1/2"])
    assert.throws(() => partNumber(none), /names no part; the third of sixteen is --shard 3\/16/);
});
