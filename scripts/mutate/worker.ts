/** Judges the faults of one source file after the other, in a process of its own: a fault may hang it or fill its memory. */
import { bundle } from "./bundle.ts";
import { judge, timeFile, type Status, type Timed } from "./judge.ts";
import { mirrorOf } from "./nearTests.ts";

/** Which fault of which file is judged next, and what became of the one before. */
export type Told =
  | { left: string; why: string }
  | { begun: string }
  | { judged: string; status: Status; by: string | null }
  | { done: string };

/** `code` is the source file with its faults; `touched` are the files that one of them can change. */
export type Work = { source: string; code: string; tests: string[]; touched: string[]; ids: string[] };

const tell = (told: Told): void => void process.send!(told);

async function judgeAll(work: Work): Promise<void> {
  const begin = await bundle(work);
  const known = new Map<string, Timed[]>();
  const leave = (left: string, why: string): void => tell({ left, why });
  // Most faults are found by the nearest tests: the others are timed when one is not.
  const testsOf = (file: string): Timed[] => {
    const timed = known.get(file) ?? timeFile(begin, file, file === mirrorOf(work.source), leave);
    known.set(file, timed);
    return timed;
  };
  for (const id of work.ids) {
    tell({ begun: id });
    const [status, by] = judge(begin, id, work.tests, testsOf);
    tell({ judged: id, status, by });
  }
}

process.on("message", (work: Work) => {
  judgeAll(work).then(
    () => tell({ done: work.source }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
