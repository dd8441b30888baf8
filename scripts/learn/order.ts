/** Learns the weights of the cues by which `orderTexts` deals a story's texts out to columns. */
import { readColumns } from "../../src/rules/readColumns.ts";
import { dealOut, type Allowed, type CueList } from "../../src/rules/storyOrder.ts";
import type { PageElements } from "../../src/rules/elements.ts";
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
  const read = readColumns(page).map(({ column }) => column);
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

/** The names of all cues that fire when the stories are dealt out in any way, sorted. */
export function firedCues(stories: readonly KnownStory[]): string[] {
  const names = new Set<string>();
  const seen = new WeakSet<CueList>();
  for (const { page, texts, read } of stories)
    dealOut(page, texts, read, { weights: {}, traced: true }, ({ cues }) => {
      for (let at = cues; at !== null && !seen.has(at); at = at.rest) {
        seen.add(at);
        names.add(at.name);
      }
      return true;
    });
  return [...names].toSorted();
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
  const place = new Map(names.map((name, i) => [name, i]));
  const learner = adaGrad(names.length, RATE, 0);
  const random = randomFrom("order");
  const asRecord = (values: Float64Array): Record<string, number> =>
    Object.fromEntries(names.map((name, i) => [name, values[i]!]));
  let weights = asRecord(learner.weights);
  for (let pass = 1; pass <= passes; pass++) {
    let wrong = 0;
    for (const story of random.shuffle(stories)) {
      const { page, texts, read, ordered } = story;
      const found = dealOut(page, texts, read, { weights, traced: true })!;
      if (textsOf(found.columns) !== ordered.join(" ")) {
        wrong++;
        const right = dealOut(page, texts, read, { weights, traced: true }, rightly(story));
        const gradient = new Float64Array(names.length);
        const add = (cues: CueList | null, sign: number): void => {
          for (let at = cues; at !== null; at = at.rest) gradient[place.get(at.name)!]! += sign * at.value;
        };
        if (right !== null) {
          add(right.cues, 1);
          add(found.cues, -1);
          learner.step(gradient.map((slope) => (Math.abs(slope) < 1e-9 ? 0 : slope)));
          weights = asRecord(learner.weights);
        }
      }
      learner.count();
    }
    say(`order: pass ${pass} of ${passes}, ${wrong} of ${stories.length} stories out of order`);
  }
  return asRecord(learner.mean().map(rounded));
}
