/** What was counted and learned from text beforehand: the weights and counts of `npm run learn`. */
import countedVoice from "./commentVoice.json" with { type: "json" };
import learnedCarried from "./carriedOver.json" with { type: "json" };
import learnedCities from "./cityWeights.json" with { type: "json" };
import learnedDoubts from "./confidenceWeights.json" with { type: "json" };
import learnedDays from "./dayWeights.json" with { type: "json" };
import learnedDistricts from "./districtWeights.json" with { type: "json" };
import learnedKinds from "./kindWeights.json" with { type: "json" };
import learnedKinship from "./kinshipWeights.json" with { type: "json" };
import learnedLinks from "./linkWeights.json" with { type: "json" };
import learnedMoves from "./moveWeights.json" with { type: "json" };
import learnedOrder from "./orderWeights.json" with { type: "json" };
import countedStarts from "./paragraphStarts.json" with { type: "json" };
import learnedWording from "./wordingWeights.json" with { type: "json" };
import learnedTopics from "./topicWeights.json" with { type: "json" };
import learnedYears from "./yearWeights.json" with { type: "json" };

/** log₁₀ odds of a paragraph's first character; digits under `0`, any other character under the empty string. */
export const paragraphStarts: Readonly<Record<string, number>> = countedStarts;

/** Natural log odds of what a text begins with where it was carried over in mid-paragraph against where it opens one. */
export const carriedOver: Readonly<Record<string, number>> = learnedCarried;

/** Weight of each sign that one text goes on with another's sentence. */
export const linkWeights: Readonly<Record<string, number>> = learnedLinks;

/** Weight of everything that speaks for an element being of a story, by name. */
export const kinshipWeights: Readonly<Record<string, number>> = learnedKinship;

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

/** Weight of each cue by which a named day is over or to come. */
export const dayWeights: Readonly<Record<string, number>> = learnedDays;

/** Weight of each cue of the year in which a page was printed. */
export const yearWeights: Readonly<Record<string, number>> = learnedYears;

/** Weight of each cue of the city, and of each of a district, that a story is about. */
export const cityWeights: Readonly<Record<string, number>> = learnedCities;
export const districtWeights: Readonly<Record<string, number>> = learnedDistricts;

/** For each topic, the odds of a story without any of its words, and how much each word speaks for it. */
export type TopicWeights = Record<string, { bias: number; words: Record<string, number> }>;
export const topicWeights: TopicWeights = learnedTopics;

/** Weight of each cue of what kind an article is, by kind. */
export const kindWeights: Readonly<Record<string, Readonly<Record<string, number>>>> = learnedKinds;

/** Weight of each cue by which a story's texts are dealt out to columns. */
export const orderWeights: Readonly<Record<string, number>> = learnedOrder;

/** Weights of a line's units for every sort of line, in hundredths, by the unit's kind and its characters. */
export const wordingHundredths: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> =
  learnedWording;
