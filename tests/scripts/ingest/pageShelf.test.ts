import assert from "node:assert/strict";
import fs, { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { isUnfinished } from "../../../scripts/filesTogether.ts";
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

/** As a disk that lets nothing be removed that is open; nobody else runs meanwhile. */
function whereOpenFilesStay<T>(doing: () => T): T {
  const { rmSync: remove } = fs;
  const put = (instead: typeof fs.rmSync): void => {
    fs.rmSync = instead;
    syncBuiltinESMExports();
  };
  put(() => {
    throw Object.assign(new Error("EBUSY: resource busy or locked"), { code: "EBUSY" });
  });
  try {
    return doing();
  } finally {
    put(remove);
  }
}

test("where it cannot be removed while it is open, it goes when it is closed, or with the next run", () => {
  const folder = join(work, "shared");
  const shelf = whereOpenFilesStay(() => openShelf(folder));
  assert.deepEqual(readdirSync(folder).map(isUnfinished), [true]);
  assert.equal(Buffer.from(shelf.get(shelf.put(Buffer.from("白幕")))).toString(), "白幕");
  shelf.close();
  assert.deepEqual(readdirSync(folder), []);
});
