import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

test("on a disk so full that the lock can say nothing, none is left behind", () => {
  writeFileSync(join(folder, "page.txt"), "一句话。\n");
  const args = ["--import", "tsx", "--import", "./scripts/bench/kills/crash.ts", "scripts/ingest.ts"];
  const full = { BACKFILE_CRASH_WITHIN: folder, BACKFILE_CRASH_AT: "2", BACKFILE_CRASH_MANNER: "full" };
  const { status, stderr } = spawnSync(
    process.execPath,
    [...args, join(folder, "page.txt"), "--out", folder],
    {
      encoding: "utf8",
      env: { ...process.env, ...full },
    },
  );
  assert.equal(status, 1);
  assert.match(stderr, /no space left/);
  assert.equal(existsSync(lock()), false);
});
