/** Groups of cues that several moves have in common: each is counted once for all of them. */
import type { Cue, Move } from "./columnShapes.ts";
import { JOINT_CUES } from "./jointCues.ts";
import { byKind, cueRowAt, weightAt } from "./moveModel.ts";
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

/** Counted once for every story; for every text above; for every column of a reading; and for every reading. */
export const STORY = group(["goOn", "turn"], STORY_CUES);
export const JOINT = group(["goOn"], JOINT_CUES);
export const PLACE = group(["goOn", "box", "under"], PLACE_CUES);
export const UNTITLED = group(["begin", "beginBelow", "box"], UNTITLED_CUES);
const SHARED = [STORY, JOINT, PLACE, UNTITLED];

/** For each kind of move: what looks at the element alone, counted once for all readings; and its own, in no group. */
export const OF_ELEMENT = byKind((kind) =>
  group(
    [kind],
    CUES[kind].filter(({ ofElement }) => ofElement),
  ),
);
export const OWN = byKind((kind) => {
  const elsewhere = [OF_ELEMENT[kind], ...SHARED.filter(({ kinds }) => kinds.includes(kind))];
  const counted = new Set(elsewhere.flatMap(({ cues }) => cues.map(({ name }) => name)));
  return group(
    [kind],
    CUES[kind].filter(({ name }) => !counted.has(name)),
  );
});
/** For each kind of move, its place in the groups; `-1` where it is in none. */
export const IN = byKind((kind) => ({
  story: STORY.kinds.indexOf(kind),
  joint: JOINT.kinds.indexOf(kind),
  place: PLACE.kinds.indexOf(kind),
  untitled: UNTITLED.kinds.indexOf(kind),
}));
