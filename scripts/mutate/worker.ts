/** Judges the faults of one source file, in a process of its own: a fault may hang it or fill its memory. */
import { Script } from "node:vm";
import { bundle, type Begin } from "./bundle.ts";
import { mutate } from "./mutants.ts";
import { mirrorOf } from "./nearTests.ts";
import type { Case } from "./nodeTest.ts";

/** Which fault of which file is judged next, and what became of the one before. */
export type Told =
  | { left: { test: string; why: string } }
  | { begun: string; most: number }
  | { judged: string; status: Status; by: string | null };

/** As Stryker has them. `by` of one that is found is the test's file. */
export type Status = "Killed" | "Timeout" | "Survived" | "NoCoverage";

export type Work = { source: string; tests: string[]; ids: string[] };

/** Milliseconds; a test of another file that takes longer is not asked. */
const SLOW = 2000;
/** Milliseconds of tests that are asked about one fault, the quickest first; its own file's are asked in any case. */
const ENOUGH = 8000;
/** Milliseconds that a fault may take beyond three times what its tests take without it. */
const PATIENCE = 3000;
/** A fault may be met this many times as often as without it: a loop that has no end is over soon. */
const MORE_HITS = 100;

/** One test, the milliseconds it takes with loading its file, and how often it meets each fault. */
type Timed = {
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
const globals = globalThis as unknown as { __stryker__: Space; job: () => void };
globals.__stryker__ = space;

const tell = (told: Told): void => void process.send!(told);

const JOB = new Script("job()");

/** Throws what the job throws, and when it takes longer. */
function within(milliseconds: number, job: () => void): void {
  globals.job = job;
  JOB.runInThisContext({ timeout: Math.ceil(milliseconds) });
}

function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
}

/** Counts the faults met meanwhile under a name, instead of with what is met while no test runs. */
function countHits(name: string, job: () => void): ReadonlyMap<string, number> {
  space.currentTestId = name;
  space.mutantCoverage.perTest[name] = {};
  job();
  return new Map(Object.entries(space.mutantCoverage.perTest[name]));
}

/** Every test that passes without a fault, and what it meets; what does not pass here is told. */
function timeTests(begin: Begin, { source, tests }: Work): Timed[] {
  return tests.flatMap((file) => {
    const own = file === mirrorOf(source);
    let cases: readonly Case[] = [];
    let loading = 0;
    const loadHits = countHits(file, () => {
      const { load } = begin();
      const { result, milliseconds } = timed(() => load(file));
      [cases, loading] = [result, milliseconds];
    });
    return cases.flatMap(({ name, run }, index): Timed[] => {
      try {
        let milliseconds = loading;
        const hits = countHits(`${file}: ${name}`, () => {
          milliseconds += timed(() => within(own ? 60_000 : SLOW, () => void run())).milliseconds;
        });
        const all = new Map([...loadHits, ...hits]);
        return [{ file, index, milliseconds, own, hits: all }];
      } catch (error) {
        tell({ left: { test: `${file}: ${name}`, why: String(error).split("\n")[0]! } });
        return [];
      }
    });
  });
}

/** Those that meet the fault, the quickest first, until that is enough. */
function asked(tests: readonly Timed[], id: string): Timed[] {
  let sum = 0;
  return tests
    .filter(({ hits }) => hits.has(id))
    .toSorted((a, b) => a.milliseconds - b.milliseconds)
    .filter(({ milliseconds, own }) => (sum += milliseconds) < ENOUGH || own);
}

/** Runs the tests with the fault until one fails. */
function judge(begin: Begin, id: string, tests: readonly Timed[], most: number): [Status, string | null] {
  if (tests.length === 0) return ["NoCoverage", null];
  space.activeMutant = id;
  space.hitCount = 0;
  space.hitLimit = MORE_HITS * Math.max(...tests.map(({ hits }) => hits.get(id)!));
  let file = tests[0]!.file;
  try {
    within(most, () => {
      const { load } = begin();
      const loaded = new Map<string, readonly Case[]>();
      for (const each of tests) {
        file = each.file;
        if (!loaded.has(file)) loaded.set(file, load(file));
        void loaded.get(file)![each.index]!.run();
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

async function judgeAll(work: Work): Promise<void> {
  const { code } = await mutate(work.source);
  const begin = await bundle(work.source, code, work.tests);
  const tests = timeTests(begin, work);
  for (const id of work.ids) {
    const chosen = asked(tests, id);
    const most = PATIENCE + 3 * chosen.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    tell({ begun: id, most });
    const [status, by] = judge(begin, id, chosen, most);
    tell({ judged: id, status, by });
  }
}

process.once("message", (work: Work) => {
  void judgeAll(work)
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    })
    .then(() => process.disconnect());
});
