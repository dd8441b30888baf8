/**
 * Scores: what the cues say for each move that is possible, each by its own weight and all together through a net of
 * one hidden layer (rectified units: Glorot, Bordes & Bengio 2011), learned from simulated pages.
 */
import type { Cue, Fit, Move, Situation, State, Story } from "./columnShapes.ts";
import type { PageElements } from "./elementShapes.ts";
import { measureFits } from "./fits.ts";
import { PAGE_CUES, STATE_CUES } from "./groundCues.ts";
import { JOINT_CUES } from "./jointCues.ts";
import { cueRowAt, KINDS, moveRowAt, UNITS, weightAt, type Weights } from "./moveModel.ts";
import { CUES, movesOf } from "./moves.ts";
import { addRow, addUnits, netInto, netOf, nothingSpoken, say, sumUp, type Spoken } from "./net.ts";
import { rival, situate } from "./situation.ts";
import { STORY_CUES } from "./storyCues.ts";
import { BOX_ANYWHERE } from "./textCues.ts";

type Places = { weight: number; row: number };
type PlacedCue = Cue & Places;

const placed = (kind: Move["kind"], cues: readonly Cue[]): PlacedCue[] =>
  cues.map((cue) => ({ ...cue, weight: weightAt(kind, cue.name), row: cueRowAt(cue.name) }));

const isShared = (cue: Cue): boolean => STORY_CUES.includes(cue) || JOINT_CUES.includes(cue);
const byKind = (cuesOf: (kind: Move["kind"]) => PlacedCue[]): Record<Move["kind"], PlacedCue[]> =>
  Object.fromEntries(KINDS.map((kind) => [kind, cuesOf(kind)])) as Record<Move["kind"], PlacedCue[]>;

const ALL = byKind((kind) => placed(kind, CUES[kind]));
/** Each move's own cues. */
const OWN = byKind((kind) =>
  placed(
    kind,
    CUES[kind].filter((cue) => !isShared(cue)),
  ),
);
/** Of a box: what asks nothing of its column, counted once for all columns, and the rest, in the order of its cues. */
const BOX_TEXT = OWN.box.slice(0, BOX_ANYWHERE.length);
const BOX_PLACE = OWN.box.slice(BOX_ANYWHERE.length);
/** Of going on: counted once for every text above. */
const JOINT = placed("goOn", JOINT_CUES);
/** Of going on and turning: counted once for every story. */
const STORY = placed("goOn", STORY_CUES).map((cue) => ({ ...cue, turn: weightAt("turn", cue.name) }));
/** Each move's row of units. */
const ROWS = Object.fromEntries(KINDS.map((kind) => [kind, moveRowAt(kind)])) as Record<Move["kind"], number>;
const PAGE = PAGE_CUES.map((cue) => ({ ...cue, weight: -1, row: cueRowAt(cue.name) }));
const STATE = STATE_CUES.map((cue) => ({ ...cue, weight: -1, row: cueRowAt(cue.name) }));

/** What some of a move's cues come to: by their weights, and in the units of the net. */
type Part = { score: number; units: Float64Array };
type StoryPart = { goOn: number; turn: number; units: Float64Array };

/** More cues than speak of any move. */
const MOST_CUES = Math.max(PAGE.length, ...KINDS.map((kind) => CUES[kind].length)) + 1;

/** Lets cues speak; their score by their weights, added to what others scored. */
function hear(
  spoken: Spoken,
  cues: readonly PlacedCue[],
  at: Situation,
  weights: Weights,
  others = 0,
): number {
  let score = others;
  for (const { weight, row, value } of cues) {
    const said = value(at);
    if (said === 0) continue;
    score += weights[weight]! * said;
    say(spoken, row, said);
  }
  return score;
}

function scoreStory(at: Situation, weights: Weights, spoken: Spoken): StoryPart {
  let goOn = 0;
  let turn = 0;
  for (const cue of STORY) {
    const said = cue.value(at);
    if (said === 0) continue;
    goOn += weights[cue.weight]! * said;
    turn += weights[cue.turn]! * said;
    say(spoken, cue.row, said);
  }
  return { goOn, turn, units: netOf(spoken, weights) };
}

/** What a story's cues see of the reading beside the story itself: other stories' best fits, and headlines read. */
type Beside = Record<keyof Fit, number> & { heads: number };
type SeenStory = { beside: Beside; part: StoryPart };

/** Room to count in, used again for every reading and move of an element. */
type Room = { spoken: Spoken; ground: Float64Array; box: Float64Array; units: Float64Array };

/** What was counted for one element in other readings of the page: fits and stories' parts by story, joints by the text above. */
export type Known = {
  fits: Map<Story, Fit>;
  stories: Map<Story, SeenStory[]>;
  joints: Map<number, Part>;
  ground: Float64Array | null;
  room: Room;
};

export const nothingKnown = (): Known => ({
  fits: new Map(),
  stories: new Map(),
  joints: new Map(),
  ground: null,
  room: {
    spoken: nothingSpoken(MOST_CUES),
    ground: new Float64Array(UNITS),
    box: new Float64Array(UNITS),
    units: new Float64Array(UNITS),
  },
});

const besideOf = (at: Situation): Beside => ({
  best: rival(at, "best"),
  together: rival(at, "together"),
  recent: rival(at, "recent"),
  headline: rival(at, "headline"),
  linked: rival(at, "linked"),
  heads: at.state.heads,
});

const isSame = (a: Beside, b: Beside): boolean =>
  a.best === b.best &&
  a.together === b.together &&
  a.recent === b.recent &&
  a.headline === b.headline &&
  a.linked === b.linked &&
  a.heads === b.heads;

/** Readings share stories; most see the same beside them. */
function storyPart(at: Situation, weights: Weights, { stories, room }: Known): StoryPart {
  const beside = besideOf(at);
  const seen = stories.get(at.story!);
  const same = seen?.find((each) => isSame(each.beside, beside));
  if (same !== undefined) return same.part;
  const part = scoreStory(at, weights, room.spoken);
  if (seen === undefined) stories.set(at.story!, [{ beside, part }]);
  else seen.push({ beside, part });
  return part;
}

function scoreJoint(at: Situation, weights: Weights, { joints, room }: Known): Part {
  const above = at.column!.last;
  let part = joints.get(above);
  if (part === undefined) {
    part = { score: hear(room.spoken, JOINT, at, weights), units: netOf(room.spoken, weights) };
    joints.set(above, part);
  }
  return part;
}

/** What is the same in all readings of the page. */
function groundOf(page: PageElements, index: number, weights: Weights, { spoken }: Room): Float64Array {
  for (const { row, value } of PAGE) say(spoken, row, value(page, index));
  return netOf(spoken, weights);
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
  const { spoken, units } = room;
  known.ground ??= groundOf(page, index, weights, room);
  for (const { row, value } of STATE) say(spoken, row, value(state));
  netInto(room.ground, known.ground, spoken, weights);
  const stories: (StoryPart | undefined)[] = [];
  let box: number | undefined;
  return movesOf(state, page.elements[index]!).map((move) => {
    const { kind } = move;
    const at = situate(page, state, index, move, fits);
    if (kind === "box") {
      if (box === undefined) {
        say(spoken, ROWS.box, 1);
        box = hear(spoken, BOX_TEXT, at, weights);
        netInto(room.box, room.ground, spoken, weights);
      }
      const score = hear(spoken, BOX_PLACE, at, weights, box);
      netInto(units, room.box, spoken, weights);
      return { move, score: score + sumUp(units, weights) };
    }
    // What stories and joints say is counted before the move's own cues speak: they speak in the same room.
    const story =
      kind === "goOn" || kind === "turn" ? (stories[at.owner] ??= storyPart(at, weights, known)) : null;
    const joint = kind === "goOn" ? scoreJoint(at, weights, known) : null;
    say(spoken, ROWS[kind], 1);
    let score = hear(spoken, OWN[kind], at, weights);
    netInto(units, room.ground, spoken, weights);
    if (story !== null && (kind === "goOn" || kind === "turn")) {
      score += story[kind];
      addUnits(units, story.units);
    }
    if (joint !== null) {
      score += joint.score;
      addUnits(units, joint.units);
    }
    return { move, score: score + sumUp(units, weights) };
  });
}

/** A cue's name and places; without a `weight` (−1) only the net takes it in, without a `row` (−1) the net does not. */
export type NamedPlaces = Places & { name: string };

/** All that is said of a move: cues and their values. */
export type Said = { places: readonly NamedPlaces[]; values: readonly number[] };

/** All that is said of a move, but for the extractor's way. */
export function saidOf(page: PageElements, state: State, index: number, move: Move): Said {
  const at = situate(page, state, index, move, measureFits(page, state, index));
  const places: NamedPlaces[] = [];
  const values: number[] = [];
  const put = (cue: NamedPlaces, value: number): void => {
    if (value === 0) return;
    places.push(cue);
    values.push(value);
  };
  for (const cue of ALL[move.kind]) put(cue, cue.value(at));
  for (const cue of PAGE) put(cue, cue.value(page, index));
  for (const cue of STATE) put(cue, cue.value(state));
  return { places, values };
}

/** The units of the net after all that is said of a move. */
export function unitsOf(kind: Move["kind"], { places, values }: Said, weights: Weights): Float64Array {
  const units = weights.slice(moveRowAt(kind), moveRowAt(kind) + UNITS);
  for (let i = 0; i < places.length; i++)
    if (places[i]!.row >= 0) addRow(units, weights, places[i]!.row, values[i]!);
  return units;
}

/** What all that is said of a move comes to. */
export function scoreOf({ places, values }: Said, units: Float64Array, weights: Weights): number {
  let score = sumUp(units, weights);
  for (let i = 0; i < places.length; i++)
    if (places[i]!.weight >= 0) score += weights[places[i]!.weight]! * values[i]!;
  return score;
}

/** One cue's part in a move's score: by so much it would be less without. */
export type Reason = { name: string; share: number };

/** What spoke for a move and against it, strongest first. */
export function reasonsOf(
  page: PageElements,
  state: State,
  index: number,
  move: Move,
  weights: Weights,
): Reason[] {
  const said = saidOf(page, state, index, move);
  const units = unitsOf(move.kind, said, weights);
  const whole = sumUp(units, weights);
  return said.places
    .map(({ name, weight, row }, i) => {
      const value = said.values[i]!;
      const without = units.slice();
      addRow(without, weights, row, -value);
      const own = weight < 0 ? 0 : weights[weight]! * value;
      return { name, share: own + whole - sumUp(without, weights) };
    })
    .filter(({ share }) => share !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}
