import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { keptFor, makeKept } from "../../scripts/keptFor.ts";

test("every place has a folder of its own, and with the place it goes", () => {
  const work = mkdtempSync(join(tmpdir(), "backfile-kept-"));
  try {
    const shelf = join(work, "shelf");
    const [one, other] = [join(work, "one"), join(work, "other")];
    for (const place of [one, other]) mkdirSync(place);
    const kept = makeKept(one, shelf);
    writeFileSync(join(kept, "a"), "");
    assert.equal(kept, keptFor(one, shelf));
    assert.notEqual(makeKept(other, shelf), kept);
    assert.ok(existsSync(join(kept, "a")));
    rmSync(one, { recursive: true });
    makeKept(other, shelf);
    assert.ok(!existsSync(kept) && existsSync(keptFor(other, shelf)));
  } finally {
    rmSync(work, { recursive: true });
  }
});

test("what a folder says of its place is replaced, never written into: a build beside this one reads the one or the other", () => {
  const work = mkdtempSync(join(tmpdir(), "backfile-kept-"));
  try {
    const file = join(makeKept(work, join(work, "shelf")), "of.txt");
    const before = statSync(file).ino;
    makeKept(work, join(work, "shelf"));
    assert.notEqual(statSync(file).ino, before);
    assert.equal(readFileSync(file, "utf8"), work);
  } finally {
    rmSync(work, { recursive: true });
  }
});
