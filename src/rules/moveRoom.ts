/** What is counted for moves is kept for as long as it is the same: for one element, in all readings of the page. */
import type { Fit, Fits, Story } from "./columnShapes.ts";
import { PAGE_CUES } from "./groundCues.ts";
import { KINDS, UNITS } from "./moveModel.ts";
import type { Part, Parts } from "./moveParts.ts";
import { CUES } from "./moves.ts";
import { nothingSpoken, type Spoken } from "./net.ts";

/** More cues than speak of any move. */
const MOST_CUES = Math.max(PAGE_CUES.length, ...KINDS.map((kind) => CUES[kind].length)) + 1;

/** What a story's cues see of the reading beside the story itself: other stories' best fits, and headlines read. */
export type Beside = Record<keyof Fit, number> & { heads: number };

/**
 * What a story's cues come to: those of the story alone, with what a kind of move asks of it too, by the columns it has
 * stood in, and the others.
 */
export type StoryParts = {
  own: Part;
  ofKind: ((Part | undefined)[] | undefined)[];
  beside: { seen: Beside; part: Part }[];
};

/** What is the same in all readings that divide the page alike; stories' parts by their places. */
export type Divided = {
  fits: Fits;
  stories: (StoryParts | undefined)[];
  besides: (Part | undefined)[];
  untitled: (Part | undefined)[];
};

/** What is the same in all readings that count the same: the net's units, and what all moves of a kind have in common. */
export type Ground = { units: Float64Array; bases: (Part | undefined)[] };

/** Room to count in, used again for every reading of every element. */
export type Room = {
  spoken: Spoken;
  units: Float64Array;
  /** By column. */
  places: Part[];
  /** For what is known of one element. */
  parts: Parts;
};

export const newRoom = (): Room => ({
  spoken: nothingSpoken(MOST_CUES),
  units: new Float64Array(UNITS),
  places: [],
  parts: { all: [], taken: 0 },
});

/** The most that moves came to, by what tells them apart. */
export type CameTo = Map<number, number>;

/** What was counted for one element in other readings of the page: by division, by story, by the text above, by kind of move. */
export type Known = {
  divisions: Map<number, Divided>;
  fits: Map<Story, Fit>;
  stories: Map<Story, StoryParts>;
  joints: Map<number, Part>;
  /** By how far off the column is, and when it was last read. */
  steps: Map<number, Part>;
  /** What the page says; by what readings count; by kind of move. */
  page: Float64Array | null;
  grounds: Map<number, Ground>;
  ofElement: (Part | undefined)[];
  /** For moves of a story, and for those that open one. */
  cameTo: Map<Story, CameTo>;
  cameToUnowned: CameTo;
  room: Room;
};

/** Room is for one element at a time: what was known of another is gone. */
export function nothingKnown(room: Room = newRoom()): Known {
  room.parts.taken = 0;
  return {
    divisions: new Map(),
    fits: new Map(),
    stories: new Map(),
    joints: new Map(),
    steps: new Map(),
    page: null,
    grounds: new Map(),
    ofElement: [],
    cameTo: new Map(),
    cameToUnowned: new Map(),
    room,
  };
}
