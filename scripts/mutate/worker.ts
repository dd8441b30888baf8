/** Judges the faults of one source file, in a process of its own: a fault may hang it or fill its memory. */
import { bundle } from "./bundle.ts";
import { asked, judge, patience, timeFile, type Status } from "./judge.ts";
import { mutate } from "./mutants.ts";
import { mirrorOf } from "./nearTests.ts";

/** Which fault of which file is judged next, and what became of the one before. */
export type Told =
  | { left: string; why: string }
  | { begun: string; most: number }
  | { judged: string; status: Status; by: string | null };

/** `touched` are the files that a fault of the source file can change. */
export type Work = { source: string; tests: string[]; touched: string[]; ids: string[] };

const tell = (told: Told): void => void process.send!(told);

async function judgeAll(work: Work): Promise<void> {
  const { code } = await mutate(work.source);
  const begin = await bundle(work, code);
  const leave = (left: string, why: string): void => tell({ left, why });
  const tests = work.tests.flatMap((file) => timeFile(begin, file, file === mirrorOf(work.source), leave));
  for (const id of work.ids) {
    const chosen = asked(tests, id);
    tell({ begun: id, most: patience(chosen) });
    const [status, by] = judge(begin, id, chosen);
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
