/** Whether the tests find a fault: those that meet it are run with it, until one fails. */
import { Script } from "node:vm";
import type { Begin } from "./bundle.ts";
import type { Case } from "./nodeTest.ts";

/** As Stryker has them. `by` of one that is found is the test's file. */
export type Status = "Killed" | "Timeout" | "Survived" | "NoCoverage";

/** Milliseconds of a processor for another file's tests, and for loading it; those behind are not asked. */
const MOST_OF_FILE = 6000;
/** Milliseconds of a processor for the tests that are asked about one fault; its own file's are asked in any case. */
const ENOUGH = 8000;
/** Milliseconds after which a test is broken off in which no fault is, however busy the machine is. */
const HANGS = 60_000;
/** A fault may take so many times as long as its tests take without it, and so many milliseconds more: other work may keep the processor. */
const TIMES = 8;
const PATIENCE = 15_000;
/** A fault may be met this many times as often as without it: a loop that has no end is over soon. */
const MORE_HITS = 100;

/** One test by its place in its file, the milliseconds of a processor that it and loading its file take, and how often it meets each fault. */
export type Timed = {
  index: number;
  milliseconds: number;
  loading: number;
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

/** Milliseconds of a processor: what else the machine does does not count. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Counts the faults met meanwhile under a name, instead of with what is met while no test runs. */
function countHits(name: string, run: () => void): Map<string, number> {
  space.currentTestId = name;
  space.mutantCoverage.perTest[name] = {};
  run();
  return new Map(Object.entries(space.mutantCoverage.perTest[name]));
}

/** A file's tests that pass without a fault, and what they meet; `leave` is told what does not pass here, or takes too long. */
export function timeFile(
  begin: Begin,
  file: string,
  own: boolean,
  leave: (test: string, why: string) => void,
): Timed[] {
  let left = own ? Infinity : MOST_OF_FILE;
  const passes = (name: string, work: () => void): boolean => {
    try {
      if (left <= 0) throw new Error("its file takes too long");
      within(Math.min(HANGS, TIMES * left), work);
      return true;
    } catch (error) {
      leave(name, String(error).split("\n")[0]!);
      return false;
    }
  };
  let cases: readonly Case[] = [];
  let loading = 0;
  let met = new Map<string, number>();
  const load = (): void => {
    loading = timed(() => void (met = countHits(file, () => void (cases = begin().load(file)))));
  };
  if (!passes(file, load)) return [];
  left -= loading;
  return cases.flatMap(({ name, run }, index): Timed[] => {
    const full = `${file}: ${name}`;
    let hits = met;
    let passed = false;
    const spent = timed(() => {
      passed = passes(full, () => void (hits = new Map([...met, ...countHits(full, run)])));
    });
    left -= spent;
    return passed ? [{ index, milliseconds: spent, loading, own, hits }] : [];
  });
}

/** Milliseconds after which a fault is taken to hang its tests. */
const patience = (tests: readonly Timed[]): number =>
  PATIENCE + TIMES * tests.reduce((sum, { milliseconds }) => sum + milliseconds, tests[0]!.loading);

/** Runs a file's tests with the fault until one fails. */
function judgeBy(begin: Begin, id: string, file: string, tests: readonly Timed[]): Status {
  space.activeMutant = id;
  space.hitCount = 0;
  space.hitLimit = MORE_HITS * Math.max(...tests.map(({ hits }) => hits.get(id)!));
  try {
    within(patience(tests), () => {
      const cases = begin().load(file);
      for (const { index } of tests) cases[index]!.run();
    });
    return "Survived";
  } catch (error) {
    const { code } = error as { code?: string };
    const hung =
      code === "ERR_SCRIPT_EXECUTION_TIMEOUT" || String(error).includes("Stryker: Hit count limit reached");
    return hung ? "Timeout" : "Killed";
  } finally {
    delete space.activeMutant;
  }
}

/** What becomes of a fault, and the file of the test that finds it. Files are asked in their order, of each the quickest test first. */
export function judge(
  begin: Begin,
  id: string,
  files: readonly string[],
  testsOf: (file: string) => readonly Timed[],
): [Status, string | null] {
  let sum = 0;
  let met = false;
  for (const file of files) {
    const tests = testsOf(file)
      .filter(({ hits }) => hits.has(id))
      .toSorted((a, b) => a.milliseconds - b.milliseconds)
      .filter(({ milliseconds, own }) => (sum += milliseconds) < ENOUGH || own);
    if (tests.length === 0) continue;
    met = true;
    const status = judgeBy(begin, id, file, tests);
    if (status !== "Survived") return [status, file];
  }
  return [met ? "Survived" : "NoCoverage", null];
}
