/** Pages whose truth is known: by set and seed, or one by its name. */
import { hasRealPages, readRealPages } from "../../tests/separation/realPages.ts";
import { readClusters, SETS, type Copy } from "../../tests/simulator/copy.ts";
import { DIFFICULTIES, simulate, type Difficulty, type SimulatedPage } from "../../tests/simulator/page.ts";
import type { TruePage } from "../../tests/simulator/truth.ts";

export const FIRST_SEED: Readonly<Record<string, number>> = {
  tuning: 1,
  checking: 1,
  frozen: 1_000_001,
  ordinary: 1,
};

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** All clusters at every difficulty, as often as there are seeds; pages of one issue together. */
export function simulatedIssues(
  clusters: readonly Copy[][],
  firstSeed: number,
  seeds: number,
): SimulatedPage[][] {
  return DIFFICULTIES.flatMap((difficulty) =>
    clusters.flatMap((copy) => range(firstSeed, seeds).map((seed) => simulate(copy, difficulty, seed))),
  );
}

const isDifficulty = (name: string): name is Difficulty => (DIFFICULTIES as readonly string[]).includes(name);

/** The page of a name as the bench prints it: `anyang-1992-losses-3-1`, or a real page's `003`. */
export function findPage(name: string, real: string): TruePage {
  const [, cluster, difficulty = "", seed] = /^(.+)-([a-z]+)-(\d+)-\d+$/.exec(name) ?? [];
  const copy = SETS.flatMap((set) => readClusters(set)).find(([first]) => first!.cluster === cluster);
  const pages: TruePage[] =
    copy !== undefined && isDifficulty(difficulty)
      ? simulate(copy, difficulty, Number(seed))
      : hasRealPages(real)
        ? readRealPages(real)
        : [];
  const page = pages.find((each) => each.name === name);
  if (page === undefined) throw new Error(`there is no page ${name}; the bench prints names with --worst 10`);
  return page;
}

/** Clusters of a set: all, or the one of that name. */
export function clustersOf(set: string, name: string | undefined): Copy[][] {
  if (!SETS.includes(set)) throw new Error(`--set ${set}: the sets are ${SETS.join(", ")}`);
  const clusters = readClusters(set).filter(([first]) => name === undefined || first!.cluster === name);
  if (clusters.length === 0) throw new Error(`--cluster ${name}: the ${set} set has no such cluster`);
  return clusters;
}
