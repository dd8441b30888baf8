import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { whileLocked } from "../../scripts/archiveLock.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "backfile-lock-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = (): string => join(folder, ".ingest.lock");

test("the lock stands while the work is done, and no longer", () => {
  assert.equal(
    whileLocked(folder, () => existsSync(lock())),
    true,
  );
  assert.equal(existsSync(lock()), false);
});

/** An ingest of one page, cut off (`kill`), or its disk full, from its `at`th change to the disk; 1 makes the folder. */
function ingestUntil(at: number, manner: "kill" | "full"): { status: number | null; stderr: string } {
  writeFileSync(join(folder, "page.txt"), "一句话。\n");
  const args = ["--import", "tsx", "--import", "./scripts/bench/kills/crash.ts", "scripts/ingest.ts"];
  const cut = {
    BACKFILE_CRASH_WITHIN: folder,
    BACKFILE_CRASH_AT: String(at),
    BACKFILE_CRASH_MANNER: manner,
  };
  return spawnSync(process.execPath, [...args, join(folder, "page.txt"), "--out", folder], {
    encoding: "utf8",
    env: { ...process.env, ...cut },
  });
}

test("on a disk so full that the lock can say nothing, none is left behind", () => {
  for (const at of [2, 3]) {
    const { status, stderr } = ingestUntil(at, "full");
    assert.equal(status, 1);
    assert.match(stderr, /the disk is full/);
    assert.deepEqual(readdirSync(folder), ["page.txt"]);
  }
});

test("cut off while it takes the lock, a run keeps no other out, and the next one tidies up", () => {
  for (const at of [2, 3, 4]) {
    assert.equal(ingestUntil(at, "kill").status, null);
    if (existsSync(lock())) assert.match(readFileSync(lock(), "utf8"), /^\{"pid":\d+,.*\}$/);
    assert.equal(
      whileLocked(folder, () => existsSync(lock())),
      true,
    );
  }
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith(".ingest")),
    [],
  );
});
