/** Situations to ask cues about: a page, a reading of it and a move, all plain but for what a test says of them. */
import assert from "node:assert/strict";
import type {
  Column,
  Cue,
  Facts,
  Fit,
  Fits,
  Move,
  Situation,
  State,
  Story,
} from "../../src/rules/columnShapes.ts";
import { START } from "../../src/rules/columnState.ts";
import type { Element, PageElements } from "../../src/rules/elementShapes.ts";
import { NO_FIT } from "../../src/rules/fits.ts";
import { situate } from "../../src/rules/situation.ts";
import { newStory } from "../../src/rules/storyState.ts";
import { readHead, readTail } from "../../src/rules/wordModel.ts";

/** What a state keeps of a headline that says nothing more. */
export const HEAD_FACTS: Facts = {
  titled: true,
  dated: false,
  signedOff: false,
  spoken: false,
  open: 0,
  voice: 0,
  size: 30,
};

const ELEMENT: Element = {
  kind: "text",
  blocks: [],
  aside: 0,
  text: "",
  open: 0,
  cut: 0,
  opening: 0,
  carried: 0,
  dated: false,
  signedOff: false,
  spoken: false,
  voice: 0,
  boxed: false,
  quotes: 0,
  closesFirst: false,
  tail: readTail(""),
  head: readHead(""),
};
const COLUMN: Column = { story: 0, first: 0, last: -1, touched: 0, place: 0 };

/** A page of whole paragraphs that have nothing in common, but for what is given. */
export function pageWith(
  elements: readonly Partial<Element>[],
  given: Partial<PageElements> = {},
): PageElements {
  return {
    elements: elements.map((each) => ({ ...ELEMENT, ...each })),
    likeness: { between: () => 0, within: () => 0 },
    kinship: () => {},
    joint: () => ({ words: 0, quotes: 0, number: 0 }),
    link: () => 0,
    mostLike: new Float64Array(elements.length),
    mostSpokenOf: new Float64Array(elements.length),
    plainness: 0,
    ...given,
  };
}

/** What holds between the elements that are named `1>2`, and 0 between all others. */
export const between =
  (pairs: Readonly<Record<string, number>>) =>
  (i: number, j: number): number =>
    pairs[`${i}>${j}`] ?? 0;

export const columnWith = (given: Partial<Column> = {}): Column => ({ ...COLUMN, ...given });
export const storyWith = (given: Partial<Story> = {}): Story => ({ ...newStory(0, 0, 0), ...given });
export const stateWith = (given: Partial<State> = {}): State => ({ ...START, ...given });

function fitsOf(given: readonly Partial<Fit>[]): Fits {
  const of = given.map((each) => ({ ...NO_FIT, ...each }));
  const top = (figure: keyof Fit): Fits["top"][keyof Fit] => {
    const values = of.map((fit) => fit[figure]);
    const first = Math.max(0, ...values);
    const firstStory = first > 0 ? values.indexOf(first) : -1;
    return { first, firstStory, second: Math.max(0, ...values.filter((_, story) => story !== firstStory)) };
  };
  return {
    of,
    top: {
      best: top("best"),
      together: top("together"),
      recent: top("recent"),
      headline: top("headline"),
      linked: top("linked"),
      kin: top("kin"),
    },
  };
}

/** What a test says of a situation; the element that moves is the page's last. */
export type Scene = {
  elements?: readonly Partial<Element>[];
  page?: Partial<PageElements>;
  columns?: readonly Partial<Column>[];
  stories?: readonly Partial<Story>[];
  state?: Partial<State>;
  move?: Move;
  /** How the element fits each story. */
  fits?: readonly Partial<Fit>[];
  /** Where the move leads, as it is measured otherwise. */
  spot?: Partial<Pick<Situation, "distance" | "fall">>;
};

export function situationOf({ elements = [{}], move = { kind: "begin" }, ...scene }: Scene): Situation {
  const stories = (scene.stories ?? []).map(storyWith);
  const columns = (scene.columns ?? []).map(columnWith);
  const depths = columns.map(() => 0);
  const state = stateWith({ stories, columns, depths, ends: depths, ...scene.state });
  const fits = fitsOf(scene.fits ?? stories.map(() => NO_FIT));
  const at = situate(pageWith(elements, scene.page), state, elements.length - 1, move, fits);
  return { ...at, ...scene.spot };
}

/** What a table's cue of this name says of a scene. */
export const asking =
  (cues: readonly Cue[]) =>
  (name: string, scene: Scene = {}): number => {
    const [cue, another] = cues.filter((each) => each.name === name);
    assert.ok(cue !== undefined && another === undefined, `one cue of the name ${name}`);
    return cue.value(situationOf(scene));
  };
