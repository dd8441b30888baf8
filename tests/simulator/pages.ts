/** Simulated pages for tests: every tuning cluster at every difficulty, with a few seeds each. */
import { readClusters, type Copy } from "./copy.ts";
import { DIFFICULTIES, simulate, type Difficulty, type SimulatedPage, type TruePart } from "./page.ts";

export type Simulation = { copy: Copy[]; difficulty: Difficulty; pages: SimulatedPage[] };

const SEEDS = [1, 2];

export const simulations: readonly Simulation[] = readClusters("tuning").flatMap((copy) =>
  DIFFICULTIES.flatMap((difficulty) =>
    SEEDS.map((seed) => ({ copy, difficulty, pages: simulate(copy, difficulty, seed) })),
  ),
);

/** A part with its text, in file order. */
export type PrintedPart = TruePart & { text: string; line: number };

function printedParts(page: SimulatedPage): PrintedPart[] {
  const texts = page.text.split("\n");
  return page.lines.flatMap((parts, line) =>
    parts.map((part) => ({ ...part, line, text: texts[line]!.slice(part.from, part.to) })),
  );
}

const known = new Map(
  simulations.flatMap(({ pages }) => pages.map((page) => [page, printedParts(page)] as const)),
);

/** The parts of one of these pages. */
export const partsOf = (page: SimulatedPage): PrintedPart[] => known.get(page)!;
