import assert from "node:assert/strict";
import { test } from "node:test";
import type { Begin } from "../../../scripts/mutate/bundle.ts";
import { judge, timeFile, type Timed } from "../../../scripts/mutate/judge.ts";

type Space = {
  activeMutant?: string;
  currentTestId: string;
  hitCount: number;
  hitLimit: number;
  mutantCoverage: { perTest: Record<string, Record<string, number>> };
};
const SPACE = "__stryker__";
const space = (): Space => (globalThis as unknown as Record<typeof SPACE, Space>)[SPACE];

/** As in a file with faults: says that the fault was met, and whether it is on. */
function isOn(fault: string): boolean {
  const { currentTestId, mutantCoverage, activeMutant, hitLimit } = space();
  const met = (mutantCoverage.perTest[currentTestId] ??= {});
  met[fault] = (met[fault] ?? 0) + 1;
  if (activeMutant !== fault) return false;
  if (++space().hitCount > hitLimit) throw new Error("Stryker: Hit count limit reached");
  return true;
}

const fails = (fault: string): void => assert.equal(isOn(fault), false);
/** Two files of tests: faults `a` and `b` make tests fail, `c` is met and found by none, `d` has no end. */
const FILES: Record<string, Record<string, () => void>> = {
  "near.test.ts": {
    "finds a": () => fails("a"),
    "meets c": () => void isOn("c"),
    "goes on while d is on": () => {
      while (isOn("d"));
    },
    "fails by itself": () => assert.fail("always"),
  },
  "far.test.ts": { "finds a and b": () => [fails("a"), fails("b")] },
};
const begin: Begin = () => ({
  load: (file) => Object.entries(FILES[file]!).map(([name, run]) => ({ name, run })),
});

test("a fault is found by the first test that fails with it; one that no test meets by none", () => {
  const left: string[] = [];
  const known = new Map<string, Timed[]>();
  const testsOf = (file: string): Timed[] => {
    const timed = known.get(file) ?? timeFile(begin, file, true, (name) => left.push(name));
    known.set(file, timed);
    return timed;
  };
  const fate = (id: string): ReturnType<typeof judge> => judge(begin, id, Object.keys(FILES), testsOf);
  assert.deepEqual(fate("a"), ["Killed", "near.test.ts"]);
  assert.deepEqual([...known.keys()], ["near.test.ts"], "others are not timed before they are needed");
  assert.deepEqual(fate("b"), ["Killed", "far.test.ts"]);
  assert.deepEqual(fate("c"), ["Survived", null]);
  assert.deepEqual(fate("d"), ["Timeout", "near.test.ts"]);
  assert.deepEqual(fate("e"), ["NoCoverage", null]);
  assert.deepEqual(left, ["near.test.ts: fails by itself"]);
});
