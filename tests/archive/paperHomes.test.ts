import assert from "node:assert/strict";
import { test } from "node:test";
import { readArchive } from "../../src/archive/readArchive.ts";

const said = (yaml: string): string[] =>
  readArchive([{ path: "archive.yml", text: yaml }]).warnings.map(
    ({ level, line, message }) => `${level} ${line}: ${message}`,
  );

test("a home that is no place of today or before is named with its line and what may be meant", () => {
  const yaml =
    "title: 旧报\npapers:\n  - name: 甲报\n    code: a\n    city: 淄搏市\n  - { name: 乙报, code: b, city: 淄博 }\n";
  assert.deepEqual(said(yaml), [
    "warning 5: 淄搏市, the city of 甲报, is in no list of places of today or before; 淄博市 is known. The rest goes on, and no story is placed by it",
    "warning 6: 淄博, the city of 乙报, is in no list of places of today or before; 淄博市 is known. The rest goes on, and no story is placed by it",
  ]);
  assert.match(
    said("papers: [{ name: 甲报, code: a, city: 某县 }]\n")[0]!,
    /write the whole name, like 淄博市/,
  );
});

test("only a city that begins so, or in which one character is another, is meant", () => {
  const meant = (city: string): string =>
    /; (.*)\. The rest/.exec(said(`papers: [{ name: 甲报, code: a, city: ${city} }]\n`)[0]!)![1]!;
  assert.equal(meant("九江"), "九江市 is known");
  assert.equal(meant("淄搏市里"), "write the whole name, like 淄博市");
  assert.equal(meant("淄搏事"), "write the whole name, like 淄博市");
});

test("cities, counties, and what both were called before are known; without a city nothing is said", () => {
  const papers = ["淄博市", "寿光市", "张店区", "烟台地区", "即墨县", null].map((city, i) =>
    city === null ? `  - { name: 报${i}, code: p${i} }` : `  - { name: 报${i}, code: p${i}, city: ${city} }`,
  );
  assert.deepEqual(said(`papers:\n${papers.join("\n")}\n`), []);
});

test("beside another fault the line is still the paper's own", () => {
  const yaml = "language: fr\npapers:\n  - { code: x }\n  - { name: 甲报, code: a, city: 无有市 }\n";
  assert.deepEqual(
    said(yaml).map((each) => each.split(":")[0]),
    ["error 1", "error 3", "warning 4"],
  );
});
