/** What `npm run learn` learned from simulated pages: counts and weights, read once. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")) as T;

/** log₁₀ odds of a paragraph's first character; digits under `0`, any other character under the empty string. */
export const paragraphStarts = read<Record<string, number>>("paragraphStarts.json");

/** Weight of each cue of a move, by the move's name and the cue's. */
export const moveWeights = read<Record<string, Record<string, number>>>("moveWeights.json");

/** Weight of each cue by which a story's texts are dealt out to columns. */
export const orderWeights = read<Record<string, number>>("orderWeights.json");
