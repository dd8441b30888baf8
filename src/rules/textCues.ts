/** Cues of what a text or crosshead may do: go on in a column, turn to another column of a story, begin a story. */
import type { Cue, Situation } from "./columnShapes.ts";
import type { Joint } from "./elementShapes.ts";
import { PLACE_CUES } from "./placeCues.ts";
import { bare, flag, ratio, readLast, rival, textsOf } from "./situation.ts";
import { STORY_CUES } from "./storyCues.ts";

const crosshead = ({ element }: Situation): number => flag(element.kind === "crosshead");
const afterCrosshead = ({ above }: Situation): number => flag(above !== null && above.kind === "crosshead");

/** Evidence that it goes on with the open sentence above. */
const goesOnBy = ({ page, column, index, openAbove }: Situation, evidence: keyof Joint): number =>
  openAbove === 0 ? 0 : openAbove * page.joint(column!.last, index)[evidence];

const openJustAbove = ({ column, index, openAbove }: Situation): number =>
  column!.last === index - 1 ? openAbove : 0;

/** Headlines above which no text stands yet, and which were read before this story's. */
function olderHeadsWait({ state, story, above }: Situation): number {
  if (above !== null) return 0;
  return state.stories.filter((each) => bare(each) && each.opened < story!.opened).length;
}

export const GO_ON: readonly Cue[] = [
  ...STORY_CUES,
  ...PLACE_CUES,
  { name: "alone on the page", value: ({ state }) => flag(state.columns.length === 1) },
  { name: "first text of its story", value: ({ story }) => flag(bare(story!)) },
  { name: "first text, cut", value: ({ story, element }) => (bare(story!) ? element.cut : 0) },
  {
    name: "first text, opens a paragraph",
    value: ({ above, element }) => (above === null ? element.opening : 0),
  },
  { name: "first text, dated", value: ({ above, element }) => flag(above === null && element.dated) },
  { name: "first text, older headline waits", value: olderHeadsWait },
  { name: "sentence open", value: ({ openAbove }) => openAbove },
  { name: "sentence open just above, plain page", value: (at) => openJustAbove(at) * at.page.plainness },
  { name: "sentence open just above", value: openJustAbove },
  // 渠水流进麦|田的那天早晨
  { name: "sentence open, words go on", value: (at) => goesOnBy(at, "words") },
  // “这条路我走了二十年，|从来没有像今天这样平整。”
  { name: "sentence open, quotation goes on", value: (at) => goesOnBy(at, "quotes") },
  // 投入资金3|200多元
  { name: "sentence open, number goes on", value: (at) => goesOnBy(at, "number") },
  { name: "sentence open, cut", value: ({ openAbove, element }) => openAbove * element.cut },
  {
    name: "sentence open, opens a paragraph",
    value: ({ openAbove, element }) => openAbove * element.opening,
  },
  {
    name: "sentence closed, cut",
    value: ({ above, openAbove, element }) => (above === null ? 0 : (1 - openAbove) * element.cut),
  },
  {
    name: "sentence closed, opens a paragraph",
    value: ({ above, openAbove, element }) => (above === null ? 0 : (1 - openAbove) * element.opening),
  },
  {
    name: "text of another story came between",
    value: ({ column, index }) => flag(column!.touched < index - 1),
  },
  { name: "crosshead", value: crosshead },
  { name: "crosshead after an open sentence", value: (at) => crosshead(at) * at.openAbove },
  { name: "after a crosshead", value: afterCrosshead },
  {
    name: "after a crosshead, cut",
    value: (at) => afterCrosshead(at) * (at.element.cut - at.element.opening),
  },
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

export const BEGIN: readonly Cue[] = [
  { name: "a text without headline", value: () => 1 },
  { name: "a text without headline, plain page", value: ({ page }) => page.plainness },
  { name: "first of the page", value: ({ state }) => flag(state.stories.length === 0) },
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
