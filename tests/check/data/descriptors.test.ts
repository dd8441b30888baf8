import assert from "node:assert/strict";
import { test } from "node:test";
import { judgePackage, judgeSums } from "../../../src/check/data/descriptors.ts";
import type { Warning } from "../../../src/types.ts";

const [A, B] = ["a".repeat(64), "b".repeat(64)];
const FOUND = [
  { name: "articles-2020.csv", bytes: 7, sha256: A },
  { name: "datapackage.json", bytes: 9, sha256: B },
  { name: "SHA256SUMS", bytes: 5, sha256: B },
];
const told = (faults: Warning[]): string[] =>
  faults.map(({ code, file, line }) => `${code} ${file}:${line ?? ""}`);
const sums = (text: string): string[] => told(judgeSums(text, FOUND));

test("checksums: each line of a file that is there and has it, no file left out", () => {
  assert.deepEqual(sums(`${A}  articles-2020.csv\n${B}  datapackage.json\n`), []);
  assert.deepEqual(sums(`${B}  articles-2020.csv\n${B}  datapackage.json\n`), ["data-sum data/SHA256SUMS:1"]);
  assert.deepEqual(sums(`${A}  articles-2020.csv\n${B}  datapackage.json\n${A}  gone.csv\n`), [
    "data-sum data/SHA256SUMS:3",
  ]);
  assert.deepEqual(sums(`${A}  articles-2020.csv\n`), ["data-unlisted data/datapackage.json:"]);
  assert.deepEqual(sums(`${A}  articles-2020.csv\n${B}  datapackage.json\nmore\n`), [
    "data-sums data/SHA256SUMS:3",
  ]);
});

test("the data package: sizes and digests of all files but those that say so", () => {
  const file = (more: object): string =>
    JSON.stringify({
      resources: [
        { name: "articles-2020.csv", path: "articles-2020.csv", bytes: 7, hash: `sha256:${A}`, ...more },
      ],
    });
  const judged = (text: string): string[] => told(judgePackage(text, FOUND));
  assert.deepEqual(judged(file({})), []);
  assert.deepEqual(judged(file({ bytes: 8 })), ["data-sum data/datapackage.json:"]);
  assert.deepEqual(judged(file({ hash: `sha256:${B}` })), ["data-sum data/datapackage.json:"]);
  assert.deepEqual(judged(file({ path: "gone.csv" })), [
    "data-sum data/datapackage.json:",
    "data-unlisted data/articles-2020.csv:",
  ]);
  assert.deepEqual(judged(file({ bytes: "7" })), ["data-package data/datapackage.json:"]);
  assert.deepEqual(judged("{"), ["data-package data/datapackage.json:"]);
});
