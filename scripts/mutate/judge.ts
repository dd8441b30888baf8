/** Whether the tests find a fault: those that meet it are run with it, until one fails. */
import { Script } from "node:vm";
import type { Begin } from "./bundle.ts";
import type { Case } from "./nodeTest.ts";

/** As Stryker has them. `by` of one that is found is the test's file. */
export type Status = "Killed" | "Timeout" | "Survived" | "NoCoverage";

/** Milliseconds; a test of another file that takes longer is not asked. */
const SLOW = 4000;
/** Milliseconds of tests that are asked about one fault, the quickest first; its own file's are asked in any case. */
const ENOUGH = 12_000;
/** A fault may take so many times as long as its tests take without it, and so many milliseconds more. */
const TIMES = 5;
const PATIENCE = 5000;
/** A fault may be met this many times as often as without it: a loop that has no end is over soon. */
const MORE_HITS = 100;

/** One test, the milliseconds it takes with loading its file, and how often it meets each fault. */
export type Timed = {
  file: string;
  index: number;
  milliseconds: number;
  own: boolean;
  hits: ReadonlyMap<string, number>;
};

type Space = {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
};
const space: Space = { mutantCoverage: { static: {}, perTest: {} } };
const job = { run: (): void => {} };
Object.assign(globalThis, { __stryker__: space, job });

const JOB = new Script("job.run()");

/** Throws what the job throws, and when it takes longer. */
function within(milliseconds: number, run: () => void): void {
  job.run = run;
  JOB.runInThisContext({ timeout: Math.ceil(milliseconds) });
}

function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
}

/** Counts the faults met meanwhile under a name, instead of with what is met while no test runs. */
function countHits(name: string, run: () => void): Map<string, number> {
  space.currentTestId = name;
  space.mutantCoverage.perTest[name] = {};
  run();
  return new Map(Object.entries(space.mutantCoverage.perTest[name]));
}

/** A file's tests that pass without a fault, and what they meet; `leave` is told what does not pass here. */
export function timeFile(
  begin: Begin,
  file: string,
  own: boolean,
  leave: (test: string, why: string) => void,
): Timed[] {
  let cases: readonly Case[] = [];
  let loading = 0;
  const passes = (name: string, work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      leave(name, String(error).split("\n")[0]!);
      return false;
    }
  };
  const load = (): void => {
    const { result, milliseconds } = timed(() => begin().load(file));
    [cases, loading] = [result, milliseconds];
  };
  let met = new Map<string, number>();
  if (!passes(file, () => void (met = countHits(file, load)))) return [];
  return cases.flatMap(({ name, run }, index): Timed[] => {
    const full = `${file}: ${name}`;
    let milliseconds = loading;
    const time = (): void => {
      milliseconds += timed(() => within(own ? 60_000 : SLOW, run)).milliseconds;
    };
    let hits = met;
    const passed = passes(full, () => void (hits = new Map([...met, ...countHits(full, time)])));
    return passed ? [{ file, index, milliseconds, own, hits }] : [];
  });
}

/** Those that meet the fault, the quickest first, until that is enough. */
export function asked(tests: readonly Timed[], id: string): Timed[] {
  let sum = 0;
  return tests
    .filter(({ hits }) => hits.has(id))
    .toSorted((a, b) => a.milliseconds - b.milliseconds)
    .filter(({ milliseconds, own }) => (sum += milliseconds) < ENOUGH || own);
}

/** Milliseconds after which a fault is taken to hang its tests. */
export const patience = (tests: readonly Timed[]): number =>
  PATIENCE + TIMES * tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** Runs the tests with the fault until one fails: what becomes of it, and the file of the test that failed. */
export function judge(begin: Begin, id: string, tests: readonly Timed[]): [Status, string | null] {
  if (tests.length === 0) return ["NoCoverage", null];
  space.activeMutant = id;
  space.hitCount = 0;
  space.hitLimit = MORE_HITS * Math.max(...tests.map(({ hits }) => hits.get(id)!));
  let file = tests[0]!.file;
  try {
    within(patience(tests), () => {
      const { load } = begin();
      const loaded = new Map<string, readonly Case[]>();
      for (const each of tests) {
        file = each.file;
        if (!loaded.has(file)) loaded.set(file, load(file));
        loaded.get(file)![each.index]!.run();
      }
    });
    return ["Survived", null];
  } catch (error) {
    const { code } = error as { code?: string };
    const hung =
      code === "ERR_SCRIPT_EXECUTION_TIMEOUT" || String(error).includes("Stryker: Hit count limit reached");
    return [hung ? "Timeout" : "Killed", file];
  }
}
