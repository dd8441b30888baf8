/** Learns the weights of the cues by which `orderTexts` deals a story's texts out to columns. */
import { readColumns } from "../../src/rules/readColumns.ts";
import { dealOut, waysToDeal, type Allowed, type CueList, type Dealt } from "../../src/rules/storyOrder.ts";
import type { PageElements } from "../../src/rules/elementShapes.ts";
import { randomFrom } from "../../tests/simulator/random.ts";
import { adaGrad, rounded } from "./adaGrad.ts";
import { shares } from "./decisions.ts";
import type { KnownPage } from "./knownPages.ts";

const RATE = 0.3;

/** Longer stories are hardly ever dealt out right. */
const MOST_TEXTS = 40;

/** A story to put in order: its texts as they stand in the file, and as they are read. */
export type KnownStory = {
  page: PageElements;
  texts: number[];
  ordered: number[];
  /** The column in which each element of the page was read, and in which it stood. */
  read: number[];
  stood: string[];
};

const isText = ({ kind }: PageElements["elements"][number]): boolean =>
  kind === "text" || kind === "crosshead";

/** The stories of a page that have more than one text. */
export function knownStories({ page, truth }: KnownPage): KnownStory[] {
  const read = readColumns(page).steps.map(({ column }) => column);
  const stood = truth.map(({ stream }) => stream);
  return [...new Set(truth.map(({ story }) => story))].flatMap((story) => {
    const texts = page.elements.flatMap((each, i) => (isText(each) && truth[i]!.story === story ? [i] : []));
    if (texts.length < 2 || texts.length > MOST_TEXTS) return [];
    return [
      { page, texts, ordered: texts.toSorted((a, b) => truth[a]!.order - truth[b]!.order), read, stood },
    ];
  });
}

const textsOf = (columns: readonly { texts: readonly number[] }[]): string =>
  columns.flatMap(({ texts }) => texts).join(" ");

/** Allows what deals every text to the column in which it stood, and sets the columns as they are read. */
function rightly({ ordered, stood }: KnownStory): Allowed {
  const wanted = ordered.join(" ");
  return ({ columns }, inOrder) => {
    if (inOrder) return textsOf(columns) === wanted;
    const own = columns.map(({ texts }) => stood[texts[0]!]);
    return (
      new Set(own).size === own.length && columns.every(({ texts }, i) => stood[texts.at(-1)!] === own[i])
    );
  };
}

/** Texts that are dealt out together to see what fires. */
const RUN = 5;
/** By these weights, few columns are made of a run, or many. */
const FEW_AND_MANY: readonly Record<string, number>[] = [{}, { "on top": 1 }];

/** The names of all cues that fire in stories, whichever of their texts comes first, sorted. */
export function firedCues(stories: readonly KnownStory[]): string[] {
  const names = new Set<string>();
  const seen = new Set<CueList>();
  const see: Allowed = ({ cues }) => {
    for (let at = cues; at !== null && !seen.has(at); at = at.rest) {
      seen.add(at);
      names.add(at.name);
    }
    return true;
  };
  for (const { page, texts, read } of stories)
    for (const weights of FEW_AND_MANY)
      texts.forEach((_, i) => dealOut(page, texts.slice(i, i + RUN), read, { weights, traced: true }, see));
  return [...names].toSorted();
}

/** Adds what cues said, so many times, at the places of their names. */
function addCues(
  sum: Float64Array,
  cues: CueList | null,
  place: ReadonlyMap<string, number>,
  times: number,
): void {
  for (let at = cues; at !== null; at = at.rest) {
    const i = place.get(at.name);
    if (i === undefined) throw new Error(`the cue ${at.name} was not among those that fired`);
    sum[i]! += times * at.value;
  }
}

const layout = ({ columns }: Dealt): string => columns.map(({ texts }) => texts.join(" ")).join(" | ");

/** Which way the weights have to go so that the right way to deal is likelier among those that were found. */
function gainOf(right: Dealt, found: readonly Dealt[], place: ReadonlyMap<string, number>): Float64Array {
  const ways = [right, ...found.filter((way) => layout(way) !== layout(right))];
  const share = shares(ways.map(({ score }) => score));
  const gain = new Float64Array(place.size);
  addCues(gain, right.cues, place, 1);
  ways.forEach(({ cues }, i) => addCues(gain, cues, place, -share[i]!));
  // What all ways say cancels out but for the last digits.
  return gain.map((each) => (Math.abs(each) < 1e-9 ? 0 : each));
}

/**
 * Goes over the stories `passes` times; the right way to deal is made likelier among those that the search has at hand
 * (a log-linear model over the search's last ways, as of whole readings: Andor et al. 2016).
 */
export function learnOrder(
  stories: readonly KnownStory[],
  passes: number,
  say: (line: string) => void,
): Record<string, number> {
  const names = firedCues(stories);
  const place = new Map(names.map((name, i) => [name, i]));
  const learner = adaGrad(new Float64Array(names.length), RATE, 0);
  const random = randomFrom("order");
  const named = (values: Float64Array): Record<string, number> =>
    Object.fromEntries(names.map((name, i) => [name, values[i]!]));
  for (let pass = 1; pass <= passes; pass++) {
    let wrong = 0;
    for (const story of random.shuffle(stories)) {
      const { page, texts, read, ordered } = story;
      const scoring = { weights: named(learner.weights), traced: true };
      const found = waysToDeal(page, texts, read, scoring).toSorted((a, b) => b.score - a.score);
      if (textsOf(found[0]!.columns) !== ordered.join(" ")) wrong++;
      const right = dealOut(page, texts, read, scoring, rightly(story));
      if (right !== null) learner.step(gainOf(right, found, place));
      learner.count();
    }
    say(`order: pass ${pass} of ${passes}, ${wrong} of ${stories.length} stories out of order`);
  }
  return named(learner.mean().map(rounded));
}
