import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeSeal } from "../../src/check/seal.ts";
import { fileDigest, sealText, type FileDigests } from "../../src/site/seal.ts";

const BUILT: FileDigests = Object.fromEntries(
  ["sw.js", "_headers", "assets/site.css", "assets/site.js", "search/x/words-0.bin"].map((path) => [
    path,
    fileDigest(path),
  ]),
);
const SEAL = sealText(BUILT);

const faults = (now: FileDigests, kept: FileDigests | null): string[] =>
  judgeSeal(SEAL, now, kept).map(({ level, file }) => `${level} ${file}`);

const changedTo = (change: Record<string, string>, without = ""): FileDigests =>
  Object.fromEntries(Object.entries({ ...BUILT, ...change }).filter(([path]) => path !== without));

test("files as they were built have no fault, whether each is known or only the root", () => {
  assert.deepEqual(faults(BUILT, BUILT), []);
  assert.deepEqual(faults(BUILT, null), []);
});

test("where the site was built each file is named: altered, gone, and come in since", () => {
  const changed = changedTo(
    { "search/x/words-0.bin": fileDigest("1"), CNAME: fileDigest("2") },
    "assets/site.js",
  );
  assert.deepEqual(faults(changed, BUILT), [
    "warning CNAME",
    "error assets/site.js",
    "error search/x/words-0.bin",
  ]);
});

test("of a copy the files at its root are named, and the folders in which a file is another", () => {
  const changed = changedTo(
    {
      "search/x/words-0.bin": fileDigest("1"),
      CNAME: fileDigest("2"),
      _headers: fileDigest("3"),
      "more/a.txt": fileDigest("4"),
    },
    "sw.js",
  );
  assert.deepEqual(faults(changed, null), [
    "warning CNAME",
    "error _headers",
    "warning more/",
    "error sw.js",
    "error search/",
  ]);
});

test("a list of files that is of another build names nothing", () => {
  assert.deepEqual(faults(changedTo({ "assets/site.js": fileDigest("1") }), { "assets/site.js": "2" }), [
    "error assets/",
  ]);
});
