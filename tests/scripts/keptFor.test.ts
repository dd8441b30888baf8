import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
