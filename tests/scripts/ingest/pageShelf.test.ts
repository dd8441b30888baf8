import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openShelf } from "../../../scripts/ingest/pageShelf.ts";

const work = mkdtempSync(join(tmpdir(), "backfile-shelf-"));
after(() => rmSync(work, { recursive: true, force: true }));

test("what was put on it is there in any order, and nothing lies in the folder", () => {
  const folder = join(work, "new");
  const shelf = openShelf(folder);
  const texts = ["白幕", "", "打谷场上挂起了银幕"];
  const places = texts.map((text) => shelf.put(Buffer.from(text)));
  assert.deepEqual(readdirSync(folder), []);
  for (const i of [2, 0, 1, 2]) assert.equal(Buffer.from(shelf.get(places[i]!)).toString(), texts[i]);
  shelf.close();
  assert.deepEqual(readdirSync(folder), []);
});

test("what is not all there is not taken for it", () => {
  const shelf = openShelf(work);
  const { at, size } = shelf.put(Buffer.from("白幕"));
  assert.throws(() => shelf.get({ at, size: size + 1 }), /shorter/);
  shelf.close();
});
