/** Cues of what a headline or byline may do: open a story, or name one that was begun. */
import type { Cue, Situation, Story } from "./columnShapes.ts";
import { PLACE_CUES } from "./placeCues.ts";
import { bare, flag, ofElement, readLast, textsOf, waiting } from "./situation.ts";

export const UNDER: readonly Cue[] = [
  ofElement("a headline under a story", () => 1),
  ...PLACE_CUES,
  { name: "sentence open above", value: ({ openAbove }) => openAbove },
  { name: "story above has no text", value: ({ above }) => flag(above === null) },
  { name: "story above is signed off", value: ({ above }) => flag(above !== null && above.signedOff) },
  { name: "alone on the page", value: ({ state }) => flag(state.columns.length === 1) },
];

/** What was read last is a headline: several stand one after the other, then their bodies. */
function afterHeadline({ state }: Situation): number {
  const column = state.columns[state.current];
  return flag(column !== undefined && bare(state.stories[column.story]!));
}

/** What a story ends with above, when another is opened under all that was read. */
function openSentences({ state, page }: Situation): number {
  let open = 0;
  for (const { last } of state.columns) if (last >= 0) open += page.elements[last]!.open;
  return open;
}

const lastText = ({ state, page }: Situation): Situation["above"] => {
  const last = state.columns[state.current]?.last ?? -1;
  return last < 0 ? null : page.elements[last]!;
};

export const BELOW: readonly Cue[] = [
  ofElement("below all that was read", () => 1),
  ofElement("below all, plain page", (_, { plainness }) => plainness),
  { name: "first of the page", value: ({ state }) => flag(state.stories.length === 0) },
  { name: "sentence open in what was read last", value: (at) => lastText(at)?.open ?? 0 },
  { name: "what was read last is signed off", value: (at) => flag(lastText(at)?.signedOff === true) },
  { name: "sentences open above", value: openSentences },
  { name: "columns above", value: ({ state }) => state.depths.length },
  { name: "just after a headline", value: ({ state }) => flag(state.headLast) },
  { name: "headlines wait above", value: ({ state }) => waiting(state.stories) },
];

export const BESIDE: readonly Cue[] = [
  ofElement("a headline over a new column", () => 1),
  ofElement("a headline over a new column, plain page", (_, { plainness }) => plainness),
  { name: "first of the page", value: ({ state }) => flag(state.columns.length === 0) },
  { name: "headlines wait", value: ({ state }) => waiting(state.stories) },
  { name: "just after a headline", value: afterHeadline },
  { name: "columns of the page", value: ({ state }) => state.columns.length },
];

/** So many texts are as good as more. */
const MOST_TEXTS = 6;

const texts = (at: Situation): number => Math.min(MOST_TEXTS, textsOf(at).length);
const dated = ({ story }: Situation): number => flag(story!.dated);

/** A headline lies in the text that tells the same: the most of it that any text of the story holds. */
function speaksOfTexts(at: Situation): number {
  const { likeness } = at.page;
  return textsOf(at).reduce((most, each) => Math.max(most, likeness.within(at.index, each)), 0);
}

function beginsCut(at: Situation): number {
  const first = textsOf(at)[0];
  return first === undefined ? 0 : at.page.elements[first]!.cut;
}

/** A headline printed inside its body comes after the body's first texts. */
export const TITLE: readonly Cue[] = [
  ofElement("a headline of a begun story", () => 1),
  { name: "it speaks of its texts", value: speaksOfTexts },
  { name: "texts of the story", value: texts },
  { name: "story has a byline", value: ({ story }) => flag(story!.byline >= 0) },
  { name: "story has a series label or kicker", value: ({ story }) => flag(story!.head >= 0) },
  { name: "story read last", value: readLast },
  { name: "story begins cut", value: beginsCut },
  { name: "story is dated", value: dated },
];

/** A headline that has neither text nor byline yet. */
const waits = (story: Story): boolean => bare(story) && story.byline < 0;

function endsOpen(at: Situation): number {
  const last = textsOf(at).at(-1);
  return last === undefined ? 0 : at.page.elements[last]!.open;
}

export const SIGN: readonly Cue[] = [
  ofElement("a byline of a story", () => 1),
  { name: "story read last", value: readLast },
  {
    name: "first headline that waits",
    value: ({ state, owner }) => flag(state.stories.findIndex(waits) === owner),
  },
  { name: "story has a headline", value: ({ story }) => flag(story!.head >= 0) },
  { name: "texts of the story", value: texts },
  { name: "story is dated", value: dated },
  { name: "sentence open", value: endsOpen },
];

export const OPEN: readonly Cue[] = [
  ofElement("a byline without headline", () => 1),
  { name: "a headline waits for a byline", value: ({ state }) => flag(state.stories.some(waits)) },
];

export const OPEN_BELOW: readonly Cue[] = [
  ...BELOW,
  { name: "a headline waits for a byline", value: ({ state }) => flag(state.stories.some(waits)) },
];
