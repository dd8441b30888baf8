/**
 * Scores: what the cues say for each move that is possible, each by its own weight and all together through a net of
 * one hidden layer (rectified units: Glorot, Bordes & Bengio 2011), learned from simulated pages. What several moves have
 * in common is counted once (`cueGroups.ts`, `sharedParts.ts`); what is left is each move's own.
 */
import type { Move, Situation, State, Story } from "./columnShapes.ts";
import { COUNTED } from "./cueGroups.ts";
import type { PageElements } from "./elementShapes.ts";
import type { Weights } from "./moveModel.ts";
import { NO_PART } from "./moveParts.ts";
import type { CameTo, Known } from "./moveRoom.ts";
import { movesOf } from "./moves.ts";
import { netInto, say, sumUpAll } from "./net.ts";
import {
  baseOf,
  besidePart,
  dividedAs,
  groundOf,
  jointPart,
  placePart,
  storyPart,
  untitledPart,
  type InReading,
} from "./sharedParts.ts";
import { ownerOf, situate, turnTo } from "./situation.ts";

function scoreMove(at: Situation, inReading: InReading, weights: Weights, known: Known): number {
  const { move } = at;
  const { room } = known;
  const { ground, divided } = inReading;
  const counted = COUNTED[move.kind];
  const { story, joint, place, untitled, own } = counted;
  // What moves have in common is counted before the move's own cues speak: all speak in the same room.
  const base = baseOf(at, counted, ground, weights, known);
  let score = base.scores[0]!;
  let told = NO_PART;
  let beside = NO_PART;
  let joints = NO_PART;
  let places = NO_PART;
  if (story >= 0) {
    told = storyPart(at, counted, divided, weights, known);
    beside = besidePart(at, divided, weights, known);
    score += told.scores[0]! + beside.scores[story]!;
  }
  if (untitled >= 0) {
    told = untitledPart(at, divided, weights, known);
    score += told.scores[untitled]!;
  }
  if (joint >= 0) {
    joints = jointPart(at, weights, known);
    score += joints.scores[joint]!;
  }
  if (place >= 0 && "column" in move) {
    places = placePart(at, move.column, inReading, weights, known);
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

/** The most that moves of a story came to in readings looked at before. */
function cameToOf({ cameTo }: Known, story: Story): CameTo {
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
  const divided = dividedAs(page, state, index, known);
  const moves = movesOf(state, page.elements[index]!);
  const ground = groundOf(page, state, index, weights, known);
  const inReading: InReading = { ground, divided, places: [] };
  const cameTo: CameTo[] = [];
  const at = situate(page, state, index, moves[0]!, divided.fits);
  const scored: ScoredMove[] = [];
  for (const move of moves) {
    const owner = ownerOf(state, move);
    const own = owner < 0 ? known.cameToUnowned : (cameTo[owner] ??= cameToOf(known, state.stories[owner]!));
    const likely = likelyOf(state, move);
    const most = own.get(likely);
    if (most !== undefined && !worth(move, most + UNFORESEEN)) continue;
    const score = scoreMove(turnTo(at, move), inReading, weights, known);
    if (most === undefined || score > most) own.set(likely, score);
    scored.push({ move, score });
  }
  return scored;
}
