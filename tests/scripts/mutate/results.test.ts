import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { resultsOf } from "../../../scripts/mutate/results.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "backfile-mutate-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => writeFileSync(at(name), text);
const results = () =>
  resultsOf(at("source.ts"), [at("source.ts"), at("near.test.ts"), at("far.test.ts")], folder);
const known = (): string[] => [...results().known().keys()].toSorted();

test("what was judged is known until the file changes, or the tests that judged it", () => {
  for (const name of ["source.ts", "near.test.ts", "far.test.ts"]) write(name, "1");
  results().keep("0", "Killed", at("near.test.ts"));
  results().keep("1", "Killed", at("far.test.ts"));
  results().keep("2", "Survived", null);
  assert.deepEqual(known(), ["0", "1", "2"]);
  assert.equal(results().known().get("2")!.status, "Survived");
  write("far.test.ts", "2");
  assert.deepEqual(known(), ["0"], "a new test may find what none did");
  write("source.ts", "2");
  assert.deepEqual(known(), []);
});
