/**
 * Scores: what the cues say for each move that is possible, each by its own weight and all together through a net of
 * one hidden layer (rectified units: Glorot, Bordes & Bengio 2011), learned from simulated pages. What several moves have
 * in common is counted once (`cueGroups.ts`); what is left is each move's own.
 */
import type { Fit, Move, Situation, State, Story } from "./columnShapes.ts";
import { IN, JOINT, OF_ELEMENT, OWN, PLACE, STORY, UNTITLED } from "./cueGroups.ts";
import type { PageElements } from "./elementShapes.ts";
import { measureFits } from "./fits.ts";
import { PAGE_CUES, STATE_CUES } from "./groundCues.ts";
import { byKind, cueRowAt, KINDS, moveRowAt, UNITS, type Weights } from "./moveModel.ts";
import { addPart, count, newPart, type Part } from "./moveParts.ts";
import { CUES, movesOf } from "./moves.ts";
import { netInto, netOf, nothingSpoken, say, sumUp, type Spoken } from "./net.ts";
import { rival, situate } from "./situation.ts";

type Kind = Move["kind"];

/** Each move's row of units. */
const ROWS = byKind(moveRowAt);
const PAGE = PAGE_CUES.map((cue) => ({ ...cue, row: cueRowAt(cue.name) }));
const STATE = STATE_CUES.map((cue) => ({ ...cue, row: cueRowAt(cue.name) }));

/** More cues than speak of any move. */
const MOST_CUES = Math.max(PAGE.length, ...KINDS.map((kind) => CUES[kind].length)) + 1;

/** What a story's cues see of the reading beside the story itself: other stories' best fits, and headlines read. */
type Beside = Record<keyof Fit, number> & { heads: number };
type SeenStory = { beside: Beside; part: Part };

/** Room to count in, used again for every reading of every element. */
export type Room = {
  spoken: Spoken;
  ground: Float64Array;
  units: Float64Array;
  untitled: Part;
  /** By kind of move: what its moves have in common in the reading. */
  bases: Record<Kind, Part>;
  /** By column. */
  places: Part[];
};

export const newRoom = (): Room => ({
  spoken: nothingSpoken(MOST_CUES),
  ground: new Float64Array(UNITS),
  units: new Float64Array(UNITS),
  untitled: newPart(UNTITLED),
  bases: byKind((kind) => newPart(OF_ELEMENT[kind])),
  places: [],
});

/** What was counted for one element in other readings of the page: fits and parts by story, by the text above, by kind of move. */
export type Known = {
  fits: Map<Story, Fit>;
  stories: Map<Story, SeenStory[]>;
  joints: Map<number, Part>;
  ground: Float64Array | null;
  ofElement: Map<Kind, Part>;
  room: Room;
};

export const nothingKnown = (room: Room = newRoom()): Known => ({
  fits: new Map(),
  stories: new Map(),
  joints: new Map(),
  ground: null,
  ofElement: new Map(),
  room,
});

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

/** Readings share stories; most see the same beside them. */
function storyPart(at: Situation, weights: Weights, { stories, room }: Known): Part {
  const beside = besideOf(at);
  const seen = stories.get(at.story!);
  const same = seen?.find((each) => isSame(each.beside, beside));
  if (same !== undefined) return same.part;
  const part = count(newPart(STORY), STORY, at, weights, room.spoken);
  if (seen === undefined) stories.set(at.story!, [{ beside, part }]);
  else seen.push({ beside, part });
  return part;
}

function jointPart(at: Situation, weights: Weights, { joints, room }: Known): Part {
  const above = at.column!.last;
  let part = joints.get(above);
  if (part === undefined) joints.set(above, (part = count(newPart(JOINT), JOINT, at, weights, room.spoken)));
  return part;
}

function elementPart(at: Situation, weights: Weights, { ofElement, room }: Known): Part {
  const { kind } = at.move;
  let part = ofElement.get(kind);
  if (part === undefined) {
    say(room.spoken, ROWS[kind], 1);
    part = count(newPart(OF_ELEMENT[kind]), OF_ELEMENT[kind], at, weights, room.spoken);
    ofElement.set(kind, part);
  }
  return part;
}

/** What is the same in all readings of the page. */
function groundOf(page: PageElements, index: number, weights: Weights, { spoken }: Room): Float64Array {
  for (const { row, value } of PAGE) say(spoken, row, value(page, index));
  return netOf(spoken, weights);
}

/** What was counted for moves of one reading, to be used for others of it. */
type InReading = {
  bases: Partial<Record<Kind, Part>>;
  stories: (Part | undefined)[];
  places: (Part | undefined)[];
  untitled: Part | null;
};

/** What all moves of a kind have in common in a reading. */
function baseOf(at: Situation, inReading: InReading, weights: Weights, known: Known): Part {
  const { kind } = at.move;
  const { room } = known;
  const counted = inReading.bases[kind];
  if (counted !== undefined) return counted;
  const base = room.bases[kind];
  base.units.set(room.ground);
  base.scores[0] = addPart(base.units, elementPart(at, weights, known), 0);
  if (IN[kind].untitled >= 0) {
    inReading.untitled ??= count(room.untitled, UNTITLED, at, weights, room.spoken);
    base.scores[0] += addPart(base.units, inReading.untitled, IN[kind].untitled);
  }
  return (inReading.bases[kind] = base);
}

/** What the place of a column says of whatever comes to stand in it. */
function placePart(at: Situation, column: number, inReading: InReading, weights: Weights, room: Room): Part {
  const part = (room.places[column] ??= newPart(PLACE));
  return (inReading.places[column] ??= count(part, PLACE, at, weights, room.spoken));
}

function scoreMove(at: Situation, inReading: InReading, weights: Weights, known: Known): number {
  const { move } = at;
  const { spoken, units } = known.room;
  const { story, joint, place } = IN[move.kind];
  // What moves have in common is counted before the move's own cues speak: all speak in the same room.
  const base = baseOf(at, inReading, weights, known);
  const storys = story < 0 ? null : (inReading.stories[at.owner] ??= storyPart(at, weights, known));
  const joints = joint < 0 ? null : jointPart(at, weights, known);
  const places =
    "column" in move && place >= 0 ? placePart(at, move.column, inReading, weights, known.room) : null;
  let score = base.scores[0]!;
  for (const {
    row,
    weights: [weight],
    value,
  } of OWN[move.kind].cues) {
    const said = value(at);
    if (said === 0) continue;
    score += weights[weight!]! * said;
    say(spoken, row, said);
  }
  netInto(units, base.units, spoken, weights);
  if (storys !== null) score += addPart(units, storys, story);
  if (joints !== null) score += addPart(units, joints, joint);
  if (places !== null) score += addPart(units, places, place);
  return score + sumUp(units, weights);
}

export type ScoredMove = { move: Move; score: number };

/** Every possible move of element `index` with what its cues say for it. */
export function scoreMoves(
  page: PageElements,
  state: State,
  index: number,
  weights: Weights,
  known: Known,
): ScoredMove[] {
  const fits = measureFits(page, state, index, known.fits);
  const { room } = known;
  known.ground ??= groundOf(page, index, weights, room);
  for (const { row, value } of STATE) say(room.spoken, row, value(state));
  netInto(room.ground, known.ground, room.spoken, weights);
  const inReading: InReading = { bases: {}, stories: [], places: [], untitled: null };
  return movesOf(state, page.elements[index]!).map((move) => ({
    move,
    score: scoreMove(situate(page, state, index, move, fits), inReading, weights, known),
  }));
}
