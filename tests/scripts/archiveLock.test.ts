import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, mock, test } from "node:test";
import { ArchiveBusy, whileLocked, whileLockedAsync } from "../../scripts/archiveLock.ts";

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

const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith(".ingest"));

const lockOf = (pid: number, since: number): string => JSON.stringify({ pid, host: hostname(), since });

test("a lock from before the machine's start is nobody's, whoever has its process's number now", () => {
  writeFileSync(lock(), lockOf(process.ppid, 0));
  assert.equal(
    whileLocked(folder, () => "in"),
    "in",
  );
  writeFileSync(lock(), lockOf(process.ppid, Date.now()));
  assert.throws(() => whileLocked(folder, () => "in"), ArchiveBusy);
});

test("a lock of this process's number that it does not hold is another's from before", () => {
  writeFileSync(lock(), lockOf(process.pid, Date.now()));
  const inside = whileLocked(folder, () => {
    assert.throws(() => whileLocked(folder, () => "in"), ArchiveBusy);
    return "in";
  });
  assert.equal(inside, "in");
});

test("a folder in the lock's place is named, with advice", () => {
  mkdirSync(lock());
  assert.throws(() => whileLocked(folder, () => "in"), /\.ingest\.lock is a folder .*: remove it/);
});

test("only one's own lock is taken away", () => {
  const others = lockOf(process.ppid, Date.now());
  whileLocked(folder, () => writeFileSync(lock(), others));
  assert.equal(readFileSync(lock(), "utf8"), others);
});

const CALLS = [
  "linkSync",
  "lstatSync",
  "readFileSync",
  "renameSync",
  "rmSync",
  "statSync",
  "writeFileSync",
] as const;

/** A run that meets another at its `at`th call of the disk, which stays for as long as it may. */
async function rivalAt(at: number): Promise<{ calls: number; entered: number; most: number }> {
  let [calls, inside, entered, most] = [0, 0, 0, 0];
  const enter = (): void => {
    most = Math.max(most, (inside += 1));
    entered += 1;
  };
  let leave = (): void => undefined;
  const stay = (): Promise<void> => {
    enter();
    return new Promise((done) => (leave = done));
  };
  const isBusy = (error: unknown): void => assert.ok(error instanceof ArchiveBusy);
  let rival: Promise<void> = Promise.resolve();
  for (const name of CALLS) {
    const real = fs[name] as (...args: unknown[]) => unknown;
    mock.method(fs, name, (...args: unknown[]) => {
      if ((calls += 1) === at) rival = whileLockedAsync(folder, stay).catch(isBusy);
      return real(...args);
    });
  }
  syncBuiltinESMExports();
  try {
    whileLocked(folder, () => {
      enter();
      inside -= 1;
    });
  } catch (error) {
    isBusy(error);
  } finally {
    mock.restoreAll();
    syncBuiltinESMExports();
  }
  assert.equal(existsSync(lock()), inside > 0, "who is still there has the lock");
  leave();
  await rival;
  assert.deepEqual(left(), []);
  return { calls, entered, most };
}

test("of two runs that take over what a third left, at any moment, one is in at a time, and one gets in", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const gone = lockOf(pid, Date.now());
  for (const names of [[], [""], ["", ".over"], ["", ".over", ".over.over"]]) {
    let at = 0;
    for (let calls = 1; at <= calls;) {
      for (const name of names) writeFileSync(lock() + name, gone);
      const met = await rivalAt((at += 1));
      const where = `${names.join(" ")} at ${at} of ${met.calls}`;
      assert.equal(met.most, 1, where);
      assert.ok(met.entered > 0, where);
      ({ calls } = met);
    }
    assert.ok(at > 4, "the other run was met");
  }
});
