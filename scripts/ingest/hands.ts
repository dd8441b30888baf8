/** Who takes pages apart: this process alone, or worker threads as well. The results are the same. */
import type { RawPage } from "../rawFiles.ts";
import { threadPool } from "../threadPool.ts";
import { keptParses } from "./keptParses.ts";
import { failed, joinPacked, takeFiles, type DealtFile, type Packed } from "./takeFiles.ts";
import type { Told } from "./threadWork.ts";

export type Hands = {
  /** Batches that they work on or have lying ready. */
  atOnce: number;
  take: (files: readonly RawPage[]) => Promise<DealtFile[]>;
  join: (issues: readonly (readonly Packed[])[]) => Promise<(Packed | null)[][]>;
  close: () => Promise<void>;
};

/** From so many files on threads are worth their start, which takes a second each. */
export const FILES_FOR_THREADS = 64;

const THREAD = new URL("./thread.mjs", import.meta.url).href;

function ownHands({ context, keptIn }: Told): Hands {
  const kept = keptIn === null ? null : keptParses(keptIn, context);
  return {
    atOnce: 1,
    take: (files) => Promise.resolve(takeFiles(files, context, kept)),
    join: (issues) => Promise.resolve(joinPacked(issues)),
    close: () => Promise.resolve(),
  };
}

function threads(jobs: number, told: Told): Hands {
  const pool = threadPool(THREAD, jobs, told);
  const take = async (files: readonly RawPage[]): Promise<DealtFile[]> =>
    (await pool.run(files, { name: "takeFilesHere" })) as DealtFile[];
  /** A thread that died took all its files with it: one by one they tell which it was. */
  const takeAlone = async (file: RawPage): Promise<DealtFile> => {
    try {
      return (await take([file]))[0]!;
    } catch (problem) {
      return failed(file.path, problem);
    }
  };
  return {
    atOnce: 2 * jobs,
    take: async (files) => {
      try {
        return await take(files);
      } catch {
        return Promise.all(files.map(takeAlone));
      }
    },
    join: async (issues) => (await pool.run(issues, { name: "joinPackedHere" })) as (Packed | null)[][],
    close: () => pool.destroy(),
  };
}

/** So many threads, where there are files enough for them. */
export const handsFor = (files: number, jobs: number, told: Told): Hands =>
  jobs > 1 && files >= FILES_FOR_THREADS ? threads(jobs, told) : ownHands(told);
