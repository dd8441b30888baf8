import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { globSync } from "tinyglobby";
import { LOTS, testLots } from "../../scripts/testLots.ts";

const files = globSync("tests/**/*.test.ts").toSorted();

test("every test file is run, once; a row's files in one process or each alone; what no row names comes last", () => {
  const lots = testLots(files);
  assert.deepEqual(lots.flat().toSorted(), files);
  for (const { files: own, name } of LOTS)
    assert.ok(
      files.some((file) => own.test(file.slice("tests/".length))),
      `${name} names nothing`,
    );
  assert.deepEqual(testLots(["tests/new/a.test.ts", "tests/rules/b.test.ts", "tests/rules/c.test.ts"]), [
    ["tests/rules/b.test.ts", "tests/rules/c.test.ts"],
    ["tests/new/a.test.ts"],
  ]);
  assert.deepEqual(testLots(["tests/browser/a.test.ts", "tests/browser/b.test.ts"]).length, 2);
});

/** Puts something in the place of what the whole process has, or is done around every test of it. */
const TAKES_ALL =
  /[(]globalThis,|^\s*globalThis\.\w+ = |process\.chdir\(|process\.env(?:\.\w+|\[[^\]]+\]) = |\b(?:before|after)Each\(/m;

/** A test file, and all of `tests/` that it imports. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/ from "(\.[^"]+\.ts)"/g)) {
    const target = posix.join(posix.dirname(file), path!);
    if (target.startsWith("tests/")) withImports(target, seen);
  }
  return seen;
}

test("no file that shares its process takes from the others what all share", () => {
  const sharing = testLots(files).filter((lot) => lot.length > 1);
  const takes = (file: string): boolean => TAKES_ALL.test(readFileSync(file, "utf8"));
  assert.deepEqual(
    sharing.flat().filter((file) => [...withImports(file)].some(takes)),
    [],
  );
  assert.ok(takes("tests/reading/clippingsStore.test.ts"));
});
