/** Shared parts: what several moves have in common is counted once, for as long as it is the same. */
import type { Column, Situation, State } from "./columnShapes.ts";
import { BESIDE, JOINT, PLACE, STEP, STORY, UNTITLED, type Counted } from "./cueGroups.ts";
import type { PageElements } from "./elementShapes.ts";
import { measureFits } from "./fits.ts";
import { PAGE_CUES, STATE_CUES } from "./groundCues.ts";
import { cueRowAt, UNITS, type Weights } from "./moveModel.ts";
import { count, newPart, takePart, type Part } from "./moveParts.ts";
import type { Beside, Divided, Ground, Known, Room, StoryParts } from "./moveRoom.ts";
import { addUnits, netInto, netOf, say } from "./net.ts";
import { rival } from "./situation.ts";
import { inGap } from "./textCues.ts";

const PAGE = PAGE_CUES.map((cue) => ({ ...cue, row: cueRowAt(cue.name) }));
const STATE = STATE_CUES.map((cue) => ({ ...cue, row: cueRowAt(cue.name) }));

const besideOf = (at: Situation): Beside => ({
  best: rival(at, "best"),
  together: rival(at, "together"),
  recent: rival(at, "recent"),
  headline: rival(at, "headline"),
  linked: rival(at, "linked"),
  kin: rival(at, "kin"),
  heads: at.state.heads,
});

const isSame = (a: Beside, b: Beside): boolean =>
  a.best === b.best &&
  a.together === b.together &&
  a.recent === b.recent &&
  a.headline === b.headline &&
  a.linked === b.linked &&
  a.kin === b.kin &&
  a.heads === b.heads;

/** What is the same in all readings that divide the page alike. */
export function dividedAs(
  page: PageElements,
  state: State,
  index: number,
  { divisions, fits }: Known,
): Divided {
  let divided = divisions.get(state.division);
  if (divided === undefined) {
    divided = { fits: measureFits(page, state, index, fits), stories: [], besides: [], untitled: [] };
    divisions.set(state.division, divided);
  }
  return divided;
}

/** Divisions share stories. */
function storyParts(at: Situation, weights: Weights, { stories, room }: Known): StoryParts {
  let parts = stories.get(at.story!);
  if (parts === undefined) {
    const own = count(takePart(room.parts), STORY, at, weights, room.spoken);
    stories.set(at.story!, (parts = { own, ofKind: [], beside: [] }));
  }
  return parts;
}

/** What the cues of a story alone come to for a kind of move. */
export function storyPart(
  at: Situation,
  counted: Counted,
  { stories }: Divided,
  weights: Weights,
  all: Known,
): Part {
  const { room } = all;
  const { own, ofKind } = (stories[at.owner] ??= storyParts(at, weights, all));
  const { columns } = at.story!;
  const byColumns = (ofKind[counted.at] ??= []);
  const known = byColumns[columns];
  if (known !== undefined) return known;
  const part = count(takePart(room.parts), counted.ofStory, at, weights, room.spoken, own.units);
  part.scores[0]! += own.scores[counted.story]!;
  return (byColumns[columns] = part);
}

/** Most divisions see the same beside a story. */
function seenBeside(at: Situation, { beside }: StoryParts, weights: Weights, { room }: Known): Part {
  const seen = besideOf(at);
  for (const each of beside) if (isSame(each.seen, seen)) return each.part;
  const part = count(takePart(room.parts), BESIDE, at, weights, room.spoken);
  beside.push({ seen, part });
  return part;
}

/** What stands beside a story. */
export const besidePart = (
  at: Situation,
  { stories, besides }: Divided,
  weights: Weights,
  known: Known,
): Part => (besides[at.owner] ??= seenBeside(at, stories[at.owner]!, weights, known));

/** What a text without headline finds: an open sentence that waits for its rest, 0, ½ or 1, and the stories. */
export const untitledPart = (at: Situation, { untitled }: Divided, weights: Weights, { room }: Known): Part =>
  (untitled[2 * inGap(at)] ??= count(takePart(room.parts), UNTITLED, at, weights, room.spoken));

export function jointPart(at: Situation, weights: Weights, { joints, room }: Known): Part {
  const above = at.column!.last;
  let part = joints.get(above);
  if (part === undefined)
    joints.set(above, (part = count(takePart(room.parts), JOINT, at, weights, room.spoken)));
  return part;
}

function elementPart(at: Situation, counted: Counted, weights: Weights, { ofElement, room }: Known): Part {
  const known = ofElement[counted.at];
  if (known !== undefined) return known;
  say(room.spoken, counted.row, 1);
  const part = count(takePart(room.parts), counted.ofElement, at, weights, room.spoken);
  return (ofElement[counted.at] = part);
}

/** What is the same in all readings of the page. */
function pageUnits(page: PageElements, index: number, weights: Weights, { spoken }: Room): Float64Array {
  for (const { row, value } of PAGE) say(spoken, row, value(page, index));
  return netOf(spoken, weights);
}

/** More than is ever counted. */
const MOST_COUNTED = 1000;

export function groundOf(
  page: PageElements,
  state: State,
  index: number,
  weights: Weights,
  known: Known,
): Ground {
  const { grounds, room } = known;
  let key = 0;
  for (const { value } of STATE) key = key * MOST_COUNTED + value(state);
  let ground = grounds.get(key);
  if (ground === undefined) {
    known.page ??= pageUnits(page, index, weights, room);
    for (const { row, value } of STATE) say(room.spoken, row, value(state));
    const units = new Float64Array(UNITS);
    netInto(units, known.page, room.spoken, weights);
    grounds.set(key, (ground = { units, bases: [] }));
  }
  return ground;
}

/** What was counted for moves of one reading, to be used for others of it. */
export type InReading = {
  ground: Ground;
  divided: Divided;
  places: (Part | undefined)[];
};

/** What all moves of a kind have in common. */
export function baseOf(
  at: Situation,
  counted: Counted,
  { units, bases }: Ground,
  weights: Weights,
  known: Known,
): Part {
  const same = bases[counted.at];
  if (same !== undefined) return same;
  const { room } = known;
  const element = elementPart(at, counted, weights, known);
  const base = count(takePart(room.parts), counted.ofCounts, at, weights, room.spoken, units);
  addUnits(base.units, element.units);
  base.scores[0]! += element.scores[0]!;
  return (bases[counted.at] = base);
}

/** More elements than a page has. */
const MOST_ELEMENTS = 10_000;

/** What is said of a step to a column, however the columns are filled. */
function stepPart(at: Situation, column: Column, weights: Weights, { steps, room }: Known): Part {
  const key = at.distance * MOST_ELEMENTS + at.index - column.touched;
  let part = steps.get(key);
  if (part === undefined)
    steps.set(key, (part = count(takePart(room.parts), STEP, at, weights, room.spoken)));
  return part;
}

/** What the place of a column says of whatever comes to stand in it. */
function placeOf(at: Situation, column: number, weights: Weights, known: Known): Part {
  const { units, scores } = stepPart(at, at.column!, weights, known);
  const { room } = known;
  return count((room.places[column] ??= newPart()), PLACE, at, weights, room.spoken, units, scores);
}

/** The same for all moves of a reading into the column. */
export const placePart = (
  at: Situation,
  column: number,
  { places }: InReading,
  weights: Weights,
  known: Known,
): Part => (places[column] ??= placeOf(at, column, weights, known));
