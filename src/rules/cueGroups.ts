/** Groups of cues that several moves have in common: each is counted once for all of them. */
import type { Cue, Move, Scope } from "./columnShapes.ts";
import { JOINT_CUES } from "./jointCues.ts";
import { byKind, cueRowAt, KINDS, moveRowAt, weightAt } from "./moveModel.ts";
import { CUES } from "./moves.ts";
import { PLACE_CUES } from "./placeCues.ts";
import { STORY_CUES } from "./storyCues.ts";
import { UNTITLED_CUES } from "./textCues.ts";

/** A cue, its row of the net, and its weight for each kind of its group. */
type GroupCue = Cue & { row: number; weights: readonly number[] };

/** Cues that are counted together, for all kinds of moves that have them. */
export type Group = { kinds: readonly Move["kind"][]; cues: readonly GroupCue[] };

const group = (kinds: readonly Move["kind"][], cues: readonly Cue[]): Group => ({
  kinds,
  cues: cues.map((cue) => ({
    ...cue,
    row: cueRowAt(cue.name),
    weights: kinds.map((kind) => weightAt(kind, cue.name)),
  })),
});

/** Counted once for every story. */
export const STORY = group(
  ["goOn", "turn"],
  STORY_CUES.filter(({ of }) => of === "story"),
);
/** Once for every story and what stands beside it. */
export const BESIDE = group(
  ["goOn", "turn"],
  STORY_CUES.filter(({ of }) => of !== "story"),
);
/** Once for every text above. */
export const JOINT = group(["goOn"], JOINT_CUES);
const PLACED: readonly Move["kind"][] = ["goOn", "box", "under"];
/** Once for every step from column to column. */
export const STEP = group(
  PLACED,
  PLACE_CUES.filter(({ of }) => of === "step"),
);
/** Once for every column of a reading. */
export const PLACE = group(
  PLACED,
  PLACE_CUES.filter(({ of }) => of !== "step"),
);
/** Once for every reading. */
export const UNTITLED = group(["begin", "beginBelow", "box"], UNTITLED_CUES);
const SHARED = [STORY, BESIDE, JOINT, STEP, PLACE, UNTITLED];

/** A kind's cues that are in no group of several kinds. */
function ownCues(kind: Move["kind"]): Cue[] {
  const shared = SHARED.filter(({ kinds }) => kinds.includes(kind)).flatMap(({ cues }) => cues);
  const names = new Set(shared.map(({ name }) => name));
  return CUES[kind].filter(({ name }) => !names.has(name));
}

/** For each kind of move: its own cues that look at no more than that, and what is left. */
const ownOf = (kind: Move["kind"], scope: Scope | undefined): Group =>
  group(
    [kind],
    ownCues(kind).filter(({ of }) => of === scope),
  );

/** All that is counted of a kind of move. */
export const COUNTED = byKind((kind) => ({
  /** Its place among the kinds, and its row of units. */
  at: KINDS.indexOf(kind),
  row: moveRowAt(kind),
  ofElement: ownOf(kind, "element"),
  ofStory: ownOf(kind, "story"),
  ofCounts: ownOf(kind, "counts"),
  own: ownOf(kind, undefined).cues.map(({ row, weights: [weight], value }) => ({
    row,
    weight: weight!,
    value,
  })),
  /** Its place in the groups; `-1` where it is in none. */
  story: STORY.kinds.indexOf(kind),
  joint: JOINT.kinds.indexOf(kind),
  place: PLACE.kinds.indexOf(kind),
  untitled: UNTITLED.kinds.indexOf(kind),
}));
/** The same of one kind. */
export type Counted = (typeof COUNTED)[Move["kind"]];
