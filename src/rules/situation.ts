/** Situations: a move about to be made, with all that its cues look at. */
import type { Cue, Fit, Fits, Move, Situation, State, Story } from "./columnShapes.ts";
import { nextColumn } from "./printedColumns.ts";
import type { Element, PageElements } from "./elementShapes.ts";
import { NO_FIT } from "./fits.ts";

/** Columns passed over, from the one read last to the right and round to the left. */
function distanceOf({ depths, sweep }: State, place: number): number {
  return sweep.place < 0 ? 0 : (place - sweep.place + depths.length) % depths.length;
}

/** Hundreds of characters; a page's columns are seldom longer. */
const MOST_FALL = 8;

/** The printed column in which a move sets an element, and how far down. `null` under all that was read, and for what names a story. */
export function spotOf(state: State, move: Move): { place: number; top: number } | null {
  if ("column" in move) {
    const { place } = state.columns[move.column]!;
    return { place, top: state.depths[place]! };
  }
  if (move.kind === "turn") return nextColumn(state, move.story);
  if (move.kind === "beside" || move.kind === "begin" || move.kind === "open")
    // Headlines that are read one after the other say nothing of where the reading stands.
    return state.headLast ? null : { place: state.depths.length, top: 0 };
  return null;
}

/** Whose text or name an element becomes by a move, `-1` where it opens a story. */
export function ownerOf({ columns }: State, move: Move): number {
  if ("story" in move) return move.story;
  return move.kind === "goOn" ? columns[move.column]!.story : -1;
}

/** Sets a situation to another move of the same element in the same reading, with all that goes by the move. */
export function turnTo(at: Situation, move: Move): Situation {
  const { page, state, fits } = at;
  const column = "column" in move ? state.columns[move.column]! : null;
  const above = column === null || column.last < 0 ? null : page.elements[column.last]!;
  const owner = ownerOf(state, move);
  const spot = spotOf(state, move);
  at.move = move;
  at.column = column;
  at.above = above;
  at.openAbove = above === null ? 0 : above.open;
  at.story = owner < 0 ? null : state.stories[owner]!;
  at.owner = owner;
  at.fit = owner < 0 ? NO_FIT : fits.of[owner]!;
  at.distance = spot === null || column === null ? 0 : distanceOf(state, spot.place);
  at.fall = spot === null ? 0 : Math.max(-MOST_FALL, Math.min(MOST_FALL, (spot.top - state.height) / 100));
  return at;
}

export function situate(page: PageElements, state: State, index: number, move: Move, fits: Fits): Situation {
  const at = {
    page,
    state,
    index,
    element: page.elements[index]!,
    move,
    column: null,
    above: null,
    openAbove: 0,
    story: null,
    owner: -1,
    fits,
    fit: NO_FIT,
    distance: 0,
    fall: 0,
  };
  return turnTo(at, move);
}

// ---- what cues ask of a situation -------------------------------------------

/** A cue that looks at nothing but the element and its page. */
export const ofElement = (name: string, value: (element: Element, page: PageElements) => number): Cue => ({
  name,
  of: "element",
  value: ({ element, page }) => value(element, page),
});

/** A cue that looks at nothing more than the story it would belong to, and how it fits that. */
export const ofStory = (name: string, value: (at: Situation) => number): Cue => ({
  name,
  of: "story",
  value,
});

export const flag = (yes: boolean): number => (yes ? 1 : 0);
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The story has no text yet. */
export const bare = (story: Story): boolean => story.members.length === 0;
/** Stories that wait for their first text. */
export function waiting(stories: readonly Story[]): number {
  let count = 0;
  for (const story of stories) if (bare(story)) count++;
  return count;
}
export const textsOf = ({ story }: Situation): readonly number[] => (story === null ? [] : story.members);

/** How well another story fits than the one it would belong to, at best. */
export const rival = ({ fits, owner }: Situation, figure: keyof Fit): number => {
  const top = fits.top[figure];
  return top.firstStory === owner ? top.second : top.first;
};

/** By how much another story fits better. */
export const lead = (at: Situation, figure: keyof Fit): number =>
  Math.max(0, rival(at, figure) - at.fit[figure]);

/** Its story is the one read last. */
export const readLast = ({ state, owner }: Situation): number =>
  flag(state.columns[state.current]?.story === owner);
