/** What was counted and learned from text beforehand: the word model, and the weights and counts of `npm run learn`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import countedVoice from "./commentVoice.json" with { type: "json" };
import learnedDoubts from "./confidenceWeights.json" with { type: "json" };
import learnedMoves from "./moveWeights.json" with { type: "json" };
import learnedOrder from "./orderWeights.json" with { type: "json" };
import countedStarts from "./paragraphStarts.json" with { type: "json" };
import learnedWording from "./wordingWeights.json" with { type: "json" };
import { decodeWordModel, type WordModel } from "./wordModelFile.ts";

/** log₁₀ odds of a paragraph's first character; digits under `0`, any other character under the empty string. */
export const paragraphStarts: Readonly<Record<string, number>> = countedStarts;

/** Natural log odds of characters and pairs in comments against reports. */
export const commentVoice: Readonly<Record<string, number>> = countedVoice;

/** Weights of moves: each cue's for each move, by name; `units` are rows of a net in which they count together. */
export type MoveWeights = {
  weights: Record<string, Record<string, number>>;
  units: { moves: Record<string, number[]>; cues: Record<string, number[]>; out: number[] };
};
export const moveWeights: MoveWeights = learnedMoves;

/** Weight of each doubt about an article. */
export const confidenceWeights: Readonly<Record<string, number>> = learnedDoubts;

/** Weight of each cue by which a story's texts are dealt out to columns. */
export const orderWeights: Readonly<Record<string, number>> = learnedOrder;

/** Weights of a line's units for every sort of line, in hundredths, by the unit's kind and its characters. */
export const wordingHundredths: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> =
  learnedWording;

let loaded: WordModel | undefined;

/** The word model, loaded when first needed (0.2 s); `scripts/wordModel.ts` writes its file. */
export const wordModel = (): WordModel =>
  (loaded ??= decodeWordModel(gunzipSync(readFileSync(join(import.meta.dirname, "wordModel.gz")))));
