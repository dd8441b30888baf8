/** Situations: a move about to be made, with all that its cues look at. */
import type { Fit, Fits, Move, Situation, State, Story } from "./columnShapes.ts";
import type { PageElements } from "./elementShapes.ts";
import { NO_FIT } from "./fits.ts";

/** Columns passed over, from the one read last to the right and round to the left. */
function distanceOf({ columns, current }: State, move: Move): number {
  if ((move.kind !== "goOn" && move.kind !== "under") || current < 0) return 0;
  return (move.column - current + columns.length) % columns.length;
}

/** Hundreds of characters; a page's columns are seldom longer. */
const MOST_FALL = 8;

export function situate(page: PageElements, state: State, index: number, move: Move, fits: Fits): Situation {
  const { columns, stories, height } = state;
  const column = "column" in move ? columns[move.column]! : null;
  const above = column === null || column.last < 0 ? null : page.elements[column.last]!;
  const owner = "story" in move ? move.story : column === null || move.kind === "under" ? -1 : column.story;
  const story = owner < 0 ? null : stories[owner]!;
  const top = column !== null ? column.depth : story !== null ? story.top : height;
  return {
    page,
    state,
    index,
    element: page.elements[index]!,
    move,
    column,
    above,
    openAbove: above === null ? 0 : above.open,
    story,
    owner,
    fits,
    fit: owner < 0 ? NO_FIT : fits.of[owner]!,
    distance: distanceOf(state, move),
    fall: Math.max(-MOST_FALL, Math.min(MOST_FALL, (top - height) / 100)),
  };
}

// ---- what cues ask of a situation -------------------------------------------

export const flag = (yes: boolean): number => (yes ? 1 : 0);
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The story has no text yet. */
export const bare = (story: Story): boolean => story.members.length === 0;
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
