/**
 * Scores: what the cues say for each move that is possible, each by its own weight and all together through a net of
 * one hidden layer (rectified units: Glorot, Bordes & Bengio 2011), learned from simulated pages. What several moves have
 * in common is counted once (`cueGroups.ts`); what is left is each move's own.
 */
import type { Move, Situation, State, Story } from "./columnShapes.ts";
import { BESIDE, COUNTED, JOINT, PLACE, STORY, UNTITLED, type Counted } from "./cueGroups.ts";
import type { PageElements } from "./elementShapes.ts";
import { measureFits } from "./fits.ts";
import { PAGE_CUES, STATE_CUES } from "./groundCues.ts";
import { cueRowAt, UNITS, type Weights } from "./moveModel.ts";
import { count, newPart, NO_PART, takePart, type Part } from "./moveParts.ts";
import type { Beside, Ground, Known, Room, StoryParts } from "./moveRoom.ts";
import { movesOf } from "./moves.ts";
import { addUnits, netInto, netOf, say, sumUpAll } from "./net.ts";
import { rival, situate, turnTo } from "./situation.ts";

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

/** Readings share stories. */
function storyParts(at: Situation, weights: Weights, { stories, room }: Known): StoryParts {
  let parts = stories.get(at.story!);
  if (parts === undefined) {
    const own = count(takePart(room.parts), STORY, at, weights, room.spoken);
    stories.set(at.story!, (parts = { own, ofKind: [], beside: [] }));
  }
  return parts;
}

function partOfKind(
  at: Situation,
  counted: Counted,
  { own, ofKind }: StoryParts,
  weights: Weights,
  { room }: Known,
): Part {
  const known = ofKind[counted.at];
  if (known !== undefined) return known;
  const part = count(takePart(room.parts), counted.ofStory, at, weights, room.spoken, own.units);
  part.scores[0]! += own.scores[counted.story]!;
  return (ofKind[counted.at] = part);
}

/** Most readings see the same beside a story. */
function besidePart(at: Situation, { beside }: StoryParts, weights: Weights, { room }: Known): Part {
  const seen = besideOf(at);
  for (const each of beside) if (isSame(each.seen, seen)) return each.part;
  const part = count(takePart(room.parts), BESIDE, at, weights, room.spoken);
  beside.push({ seen, part });
  return part;
}

function jointPart(at: Situation, weights: Weights, { joints, room }: Known): Part {
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

function groundOf(page: PageElements, state: State, index: number, weights: Weights, known: Known): Ground {
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
type InReading = {
  ground: Ground;
  stories: (StoryParts | undefined)[];
  besides: (Part | undefined)[];
  places: (Part | undefined)[];
  untitled: Part | null;
};

/** What all moves of a kind have in common. */
function baseOf(
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

/** What the place of a column says of whatever comes to stand in it. */
function placePart(at: Situation, column: number, inReading: InReading, weights: Weights, room: Room): Part {
  const part = (room.places[column] ??= newPart());
  return (inReading.places[column] ??= count(part, PLACE, at, weights, room.spoken));
}

function scoreMove(at: Situation, inReading: InReading, weights: Weights, known: Known): number {
  const { move, owner } = at;
  const { room } = known;
  const counted = COUNTED[move.kind];
  const { story, joint, place, untitled, own } = counted;
  // What moves have in common is counted before the move's own cues speak: all speak in the same room.
  const base = baseOf(at, counted, inReading.ground, weights, known);
  let score = base.scores[0]!;
  let told = NO_PART;
  let beside = NO_PART;
  let joints = NO_PART;
  let places = NO_PART;
  if (story >= 0) {
    const parts = (inReading.stories[owner] ??= storyParts(at, weights, known));
    told = partOfKind(at, counted, parts, weights, known);
    beside = inReading.besides[owner] ??= besidePart(at, parts, weights, known);
    score += told.scores[0]! + beside.scores[story]!;
  }
  if (untitled >= 0) {
    told = inReading.untitled ??= count(room.untitled, UNTITLED, at, weights, room.spoken);
    score += told.scores[untitled]!;
  }
  if (joint >= 0) {
    joints = jointPart(at, weights, known);
    score += joints.scores[joint]!;
  }
  if (place >= 0 && "column" in move) {
    places = placePart(at, move.column, inReading, weights, room);
    score += places.scores[place]!;
  }
  for (const { row, weight, value } of own) {
    const said = value(at);
    if (said === 0) continue;
    score += weights[weight]! * said;
    say(room.spoken, row, said);
  }
  let { units } = base;
  if (room.spoken.size > 0) netInto((units = room.units), base.units, room.spoken, weights);
  return score + sumUpAll(weights, units, told.units, beside.units, joints.units, places.units);
}

export type ScoredMove = { move: Move; score: number };

/** Whether a move that comes to so much is worth a look. */
export type Worth = (move: Move, score: number) => boolean;

/**
 * A move comes to hardly more than by so much above what it came to in any other reading that has the same story and the
 * same text above. With 2, half of all moves are left out and pages are read alike; with 1, three in five, and pages are
 * read as well.
 */
const UNFORESEEN = 1;

/** Kinds are fewer. */
const MOST_KINDS = 16;

/** What tells moves apart that come to about the same in all readings that share a story. */
function likelyOf({ columns }: State, move: Move): number {
  const above = "column" in move ? columns[move.column]!.last + 1 : 0;
  return above * MOST_KINDS + COUNTED[move.kind].at;
}

/** The most that moves of a story, or of none, came to in readings looked at before. */
function cameToOf({ cameTo }: Known, story: Story | null): Map<number, number> {
  let own = cameTo.get(story);
  if (own === undefined) cameTo.set(story, (own = new Map()));
  return own;
}

/** Every possible move of element `index` with what its cues say for it, but for those that are most likely not worth a look. */
export function scoreMoves(
  page: PageElements,
  state: State,
  index: number,
  weights: Weights,
  known: Known,
  worth: Worth = () => true,
): ScoredMove[] {
  const fits = measureFits(page, state, index, known.fits);
  const moves = movesOf(state, page.elements[index]!);
  const ground = groundOf(page, state, index, weights, known);
  const inReading: InReading = { ground, stories: [], besides: [], places: [], untitled: null };
  const at = situate(page, state, index, moves[0]!, fits);
  const scored: ScoredMove[] = [];
  for (const move of moves) {
    turnTo(at, move);
    const cameTo = cameToOf(known, at.story);
    const likely = likelyOf(state, move);
    const most = cameTo.get(likely);
    if (most !== undefined && !worth(move, most + UNFORESEEN)) continue;
    const score = scoreMove(at, inReading, weights, known);
    if (most === undefined || score > most) cameTo.set(likely, score);
    scored.push({ move, score });
  }
  return scored;
}
