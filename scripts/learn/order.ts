/** Learns the weights of the cues by which `orderTexts` deals a story's texts out to columns. */
import { readColumns } from "../../src/rules/readColumns.ts";
import { dealOut, type Allowed, type CueList } from "../../src/rules/storyOrder.ts";
import type { PageElements } from "../../src/rules/elementShapes.ts";
import { randomFrom } from "../../tests/simulator/random.ts";
import { adaGrad, rounded } from "./adaGrad.ts";
import type { KnownPage } from "./knownPages.ts";

const RATE = 1;

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
  const seen = new WeakSet<CueList>();
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

/** What the right way to deal says more than the one that was found, by the places of the cues' names. */
function difference(right: CueList | null, found: CueList | null, names: readonly string[]): Float64Array {
  const place = new Map(names.map((name, i) => [name, i]));
  const sum = new Float64Array(names.length);
  for (const [cues, sign] of [
    [right, 1],
    [found, -1],
  ] as const)
    for (let at = cues; at !== null; at = at.rest) {
      const i = place.get(at.name);
      if (i === undefined) throw new Error(`the cue ${at.name} was not among those that fired`);
      sum[i]! += sign * at.value;
    }
  // What both say cancels out but for the last digits.
  return sum.map((each) => (Math.abs(each) < 1e-9 ? 0 : each));
}

/**
 * Goes over the stories `passes` times; where the best way to deal is not the right one, the cues of the right one
 * gain and those of the other lose (structured perceptron: Collins 2002).
 */
export function learnOrder(
  stories: readonly KnownStory[],
  passes: number,
  say: (line: string) => void,
): Record<string, number> {
  const names = firedCues(stories);
  const learner = adaGrad(new Float64Array(names.length), RATE, 0);
  const random = randomFrom("order");
  const named = (values: Float64Array): Record<string, number> =>
    Object.fromEntries(names.map((name, i) => [name, values[i]!]));
  for (let pass = 1; pass <= passes; pass++) {
    let wrong = 0;
    let weights = named(learner.weights);
    for (const story of random.shuffle(stories)) {
      const { page, texts, read, ordered } = story;
      const found = dealOut(page, texts, read, { weights, traced: true })!;
      if (textsOf(found.columns) !== ordered.join(" ")) {
        wrong++;
        const right = dealOut(page, texts, read, { weights, traced: true }, rightly(story));
        if (right !== null) learner.step(difference(right.cues, found.cues, names));
        weights = named(learner.weights);
      }
      learner.count();
    }
    say(`order: pass ${pass} of ${passes}, ${wrong} of ${stories.length} stories out of order`);
  }
  return named(learner.mean().map(rounded));
}
