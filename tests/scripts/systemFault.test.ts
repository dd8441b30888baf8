import assert from "node:assert/strict";
import { test } from "node:test";
import { about, plainFault } from "../../scripts/systemFault.ts";

/** As the system's errors are: a file that is open has no name any more. */
const fault = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: said in few words, write`), {
    code,
    syscall: "write",
    ...(path === undefined ? {} : { path }),
  });

test("what the machine refuses is said in plain words, with the file and the system's word for it", () => {
  assert.equal(
    plainFault(fault("EROFS", "articles/ledger.jsonl")),
    "articles/ledger.jsonl: this disk can only be read; have it mounted for writing, or name a folder on another (EROFS)",
  );
  assert.match(
    plainFault(fault("ENOSPC")),
    /^the disk is full, and no file was left half written; make room/,
  );
});

test("also where a library wrapped it", () => {
  const wrapped = Object.assign(new Error("Having trouble writing"), { originalError: fault("ENOSPC") });
  assert.match(plainFault(new Error("the site could not be made", { cause: wrapped })), /^the disk is full/);
});

test("what is no fault of the machine is said as it is", () => {
  assert.equal(plainFault(new Error("raw: no such folder")), "raw: no such folder");
  assert.equal(plainFault(fault("EEXIST", "a.md")), "EEXIST: said in few words, write");
  assert.equal(plainFault("no room"), "no room");
  const endless = new Error("round and round");
  endless.cause = endless;
  assert.equal(plainFault(endless), "round and round");
});

test("what is refused of an open file names the file; what has a name keeps it", () => {
  const refuse = (error: unknown) => (): never => {
    throw error;
  };
  assert.throws(() => about("a.md", refuse(fault("ENOSPC"))), { path: "a.md", code: "ENOSPC" });
  assert.throws(() => about("a.md", refuse(fault("EACCES", "b.md"))), { path: "b.md" });
  assert.throws(
    () => about("a.md", refuse(new Error("no fault of the machine"))),
    (error) => !("path" in (error as Error)),
  );
  assert.equal(
    about("a.md", () => 2),
    2,
  );
});
