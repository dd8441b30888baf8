/** Cues of what a text or crosshead may do: go on in a column, turn to another column of a story, begin a story. */
import type { Cue, Situation } from "./columnShapes.ts";
import { BELOW } from "./headCues.ts";
import { JOINT_CUES } from "./jointCues.ts";
import { PLACE_CUES } from "./placeCues.ts";
import { bare, flag, ofElement, ofStory, ratio, readLast, rival, textsOf } from "./situation.ts";
import { KIN_STEP, STORY_CUES } from "./storyCues.ts";

/** What the element says by itself. */
const CROSSHEAD = ofElement("crosshead", ({ kind }) => flag(kind === "crosshead"));
const CUT = ofElement("cut", ({ cut }) => cut);
const OPENING = ofElement("opens a paragraph", ({ opening }) => opening);

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
  { name: "alone on the page", of: "counts", value: ({ state }) => flag(state.columns.length === 1) },
  ofStory("first text of its story", ({ story }) => flag(bare(story!))),
  ofStory("first text, cut", ({ story, element }) => (bare(story!) ? element.cut : 0)),
  { name: "first text, older headline waits", value: olderHeadsWait },
  {
    name: "text of another story came between",
    value: ({ column, index }) => flag(column!.touched < index - 1),
  },
  CROSSHEAD,
  ofStory("in a box that names itself", inNamedBox),
];

export const TURN: readonly Cue[] = [
  ...STORY_CUES,
  ofElement("another column", () => 1),
  ofElement("another column, plain page", (_, { plainness }) => plainness),
  CUT,
  OPENING,
  { name: "back up the page", value: ({ fall }) => Math.max(0, -fall) },
  { name: "further down the page", value: ({ fall }) => Math.max(0, fall) },
  ofStory("a sentence is open", (at) => flag(textsOf(at).some((each) => at.page.elements[each]!.open > 0))),
  { name: "story read last", value: readLast },
  ofStory("columns of the story", ({ story }) => story!.columns),
  { name: "columns of the page", of: "counts", value: ({ state }) => state.columns.length },
  ofStory("story has no text", ({ story }) => flag(bare(story!))),
  {
    name: "story is in no open column",
    value: ({ state, owner }) => flag(!state.columns.some(({ story }) => story === owner)),
  },
  CROSSHEAD,
];

/** A text shorter than this, in characters, is short. */
const SHORT = 200;
/** A story less like it than this is not like it. */
const UNLIKE = 0.02;

/** It stands where an open sentence waits for its rest. */
export function inGap({ state, page }: Situation): number {
  const column = state.columns[state.current];
  return column === undefined || column.last < 0 ? 0 : page.elements[column.last]!.open;
}

const UNTITLED: readonly Cue[] = [
  ofElement("a text without headline", () => 1),
  ofElement("a text without headline, plain page", (_, { plainness }) => plainness),
  { name: "first of the page", value: ({ state }) => flag(state.stories.length === 0) },
  ofElement("names itself a box", ({ boxed }) => flag(boxed)),
  ofElement("speaks as a comment", ({ voice }) => voice),
  ofElement("short", ({ text }) => flag(text.length < SHORT)),
  { name: "no story is like it", value: ({ fits }) => flag(fits.top.best.first < UNLIKE) },
  { name: "linked to another story", value: (at) => rival(at, "linked") },
  { name: "like another story", value: (at) => ratio(rival(at, "best"), at.page.mostLike[at.index]!) },
  { name: "headline speaks of it", value: (at) => rival(at, "headline") },
  { name: "kin to another story", value: (at) => rival(at, "kin") / KIN_STEP },
  CUT,
  OPENING,
  ofElement("dated", ({ dated }) => flag(dated)),
  ofElement("signed off", ({ signedOff }) => flag(signedOff)),
  { name: "a headline waits", value: ({ state }) => flag(state.stories.some(bare)) },
  { name: "in the gap of an open sentence", value: inGap },
  CROSSHEAD,
];

export const BEGIN: readonly Cue[] = UNTITLED;
export const BEGIN_BELOW: readonly Cue[] = [
  ...UNTITLED,
  ...BELOW.filter(({ name }) => name !== "first of the page"),
];
/** No box opens a page, goes on with a sentence or is a crosshead. */
const NO_BOX = ["first of the page", "cut", "crosshead"];
const BOX_ANYWHERE = UNTITLED.filter(({ name }) => !NO_BOX.includes(name));
export const BOX: readonly Cue[] = [
  ...BOX_ANYWHERE,
  ...PLACE_CUES,
  { name: "sentence open above", value: ({ openAbove }) => openAbove },
];
/** What a text without headline finds in a reading: the same wherever it begins, as a box too. */
export const UNTITLED_CUES: readonly Cue[] = BOX_ANYWHERE.filter(({ of }) => of !== "element");
