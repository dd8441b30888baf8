/** A raw folder of simulated pages, as many as are asked for: every difficulty in turn, eight pages a day, a folder a year. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readClusters } from "../../../tests/simulator/copy.ts";
import { DIFFICULTIES, simulate, type SimulatedPage } from "../../../tests/simulator/page.ts";

/** Far from the seeds on which anything was learned or measured. */
const FIRST_SEED = 1_000;
const FIRST_DAY = Date.UTC(1960, 0, 1);
const PAGES_A_DAY = 8;

/** Pages without end, the same each time; those of one issue come one after the other. */
function* pages(): Generator<SimulatedPage> {
  const clusters = readClusters("tuning");
  for (let seed = FIRST_SEED; ; seed++)
    for (const [i, copy] of clusters.entries())
      yield* simulate(copy, DIFFICULTIES[(seed + i) % DIFFICULTIES.length]!, seed);
}

/** `1960/样报_1960-01-01_01.txt` */
function pathOf(number: number): string {
  const day = new Date(FIRST_DAY + Math.floor(number / PAGES_A_DAY) * 86_400_000).toISOString().slice(0, 10);
  return join(day.slice(0, 4), `样报_${day}_0${(number % PAGES_A_DAY) + 1}.txt`);
}

/** Writes so many pages; returns their paths within the folder. */
export function writeRawPages(folder: string, count: number): string[] {
  const made = pages();
  return Array.from({ length: count }, (_, i) => {
    const path = pathOf(i);
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), made.next().value!.text);
    return path;
  });
}
