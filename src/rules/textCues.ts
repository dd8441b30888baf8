/** Cues of what a text or crosshead may do: go on in a column, turn to another column of a story, begin a story. */
import type { Cue, Situation } from "./columnShapes.ts";
import { BELOW } from "./headCues.ts";
import { JOINT_CUES } from "./jointCues.ts";
import { PLACE_CUES } from "./placeCues.ts";
import { bare, flag, ratio, readLast, rival, textsOf } from "./situation.ts";
import { STORY_CUES } from "./storyCues.ts";

const crosshead = ({ element }: Situation): number => flag(element.kind === "crosshead");

/** Headlines above which no text stands yet, and which were read before this story's. */
function olderHeadsWait({ state, story, above }: Situation): number {
  if (above !== null) return 0;
  let older = 0;
  for (const each of state.stories) if (bare(each) && each.opened < story!.opened) older++;
  return older;
}

/** 编后：一只总表管住了水费。 A comment or a box of facts that names itself is most often one paragraph. */
function inNamedBox({ story, page }: Situation): number {
  const [first] = story!.members;
  return flag(story!.head < 0 && first !== undefined && page.elements[first]!.boxed);
}

export const GO_ON: readonly Cue[] = [
  ...STORY_CUES,
  ...JOINT_CUES,
  ...PLACE_CUES,
  { name: "alone on the page", value: ({ state }) => flag(state.columns.length === 1) },
  { name: "first text of its story", value: ({ story }) => flag(bare(story!)) },
  { name: "first text, cut", value: ({ story, element }) => (bare(story!) ? element.cut : 0) },
  { name: "first text, older headline waits", value: olderHeadsWait },
  {
    name: "text of another story came between",
    value: ({ column, index }) => flag(column!.touched < index - 1),
  },
  { name: "crosshead", value: crosshead },
  { name: "in a box that names itself", value: inNamedBox },
];

export const TURN: readonly Cue[] = [
  ...STORY_CUES,
  { name: "another column", value: () => 1 },
  { name: "another column, plain page", value: ({ page }) => page.plainness },
  { name: "cut", value: ({ element }) => element.cut },
  { name: "opens a paragraph", value: ({ element }) => element.opening },
  { name: "back up the page", value: ({ fall }) => Math.max(0, -fall) },
  { name: "further down the page", value: ({ fall }) => Math.max(0, fall) },
  {
    name: "a sentence is open",
    value: (at) => flag(textsOf(at).some((each) => at.page.elements[each]!.open > 0)),
  },
  { name: "story read last", value: readLast },
  { name: "columns of the story", value: ({ story }) => story!.columns },
  { name: "columns of the page", value: ({ state }) => state.columns.length },
  { name: "story has no text", value: ({ story }) => flag(bare(story!)) },
  {
    name: "story is in no open column",
    value: ({ state, owner }) => flag(!state.columns.some(({ story }) => story === owner)),
  },
  { name: "crosshead", value: crosshead },
];

/** A text shorter than this, in characters, is short. */
const SHORT = 200;
/** A story less like it than this is not like it. */
const UNLIKE = 0.02;

/** It stands where an open sentence waits for its rest. */
function inGap({ state, page }: Situation): number {
  const column = state.columns[state.current];
  return column === undefined || column.last < 0 ? 0 : page.elements[column.last]!.open;
}

const UNTITLED: readonly Cue[] = [
  { name: "a text without headline", value: () => 1 },
  { name: "a text without headline, plain page", value: ({ page }) => page.plainness },
  { name: "first of the page", value: ({ state }) => flag(state.stories.length === 0) },
  { name: "names itself a box", value: ({ element }) => flag(element.boxed) },
  { name: "speaks as a comment", value: ({ element }) => element.voice },
  { name: "short", value: ({ element }) => flag(element.text.length < SHORT) },
  { name: "no story is like it", value: ({ fits }) => flag(fits.top.best.first < UNLIKE) },
  { name: "linked to another story", value: (at) => rival(at, "linked") },
  { name: "like another story", value: (at) => ratio(rival(at, "best"), at.page.mostLike[at.index]!) },
  { name: "headline speaks of it", value: (at) => rival(at, "headline") },
  { name: "cut", value: ({ element }) => element.cut },
  { name: "opens a paragraph", value: ({ element }) => element.opening },
  { name: "dated", value: ({ element }) => flag(element.dated) },
  { name: "signed off", value: ({ element }) => flag(element.signedOff) },
  { name: "a headline waits", value: ({ state }) => flag(state.stories.some(bare)) },
  { name: "in the gap of an open sentence", value: inGap },
  { name: "crosshead", value: crosshead },
];

export const BEGIN: readonly Cue[] = UNTITLED;
export const BEGIN_BELOW: readonly Cue[] = [
  ...UNTITLED,
  ...BELOW.filter(({ name }) => name !== "first of the page"),
];
/** No box opens a page, goes on with a sentence or is a crosshead. */
const NO_BOX = ["first of the page", "cut", "crosshead"];
/** The first of a box's cues: the same in whichever column it stands. */
export const BOX_ANYWHERE: readonly Cue[] = UNTITLED.filter(({ name }) => !NO_BOX.includes(name));
export const BOX: readonly Cue[] = [
  ...BOX_ANYWHERE,
  ...PLACE_CUES,
  { name: "sentence open above", value: ({ openAbove }) => openAbove },
];
