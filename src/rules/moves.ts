/** Moves: what the next element of a page may do, and the cues by which each is judged. */
import type { Cue, Move, State } from "./columnShapes.ts";
import type { Element } from "./elementShapes.ts";
import { BELOW, BESIDE, OPEN, OPEN_BELOW, SIGN, TITLE, UNDER } from "./headCues.ts";
import { BEGIN, BEGIN_BELOW, BOX, GO_ON, TURN } from "./textCues.ts";

/** The cues of every move; `npm run learn` learns their weights from simulated pages. */
export const CUES: Readonly<Record<Move["kind"], readonly Cue[]>> = {
  goOn: GO_ON,
  turn: TURN,
  begin: BEGIN,
  beginBelow: BEGIN_BELOW,
  box: BOX,
  under: UNDER,
  beside: BESIDE,
  below: BELOW,
  title: TITLE,
  sign: SIGN,
  open: OPEN,
  openBelow: OPEN_BELOW,
};

/** Moves into the first columns and stories; no page has many more, and moves are never changed. */
const MOST_MADE = 64;
const madeFor = <M extends Move>(move: (at: number) => M): ((at: number) => M) => {
  const made = Array.from({ length: MOST_MADE }, (_, at) => move(at));
  return (at) => made[at] ?? move(at);
};
const goOn = madeFor((column) => ({ kind: "goOn", column }));
const box = madeFor((column) => ({ kind: "box", column }));
const turn = madeFor((story) => ({ kind: "turn", story }));

/** Stories further back than this many openings are done. */
const RECENT_STORIES = 8;

function textMoves({ columns, stories, band }: State, { kind, cut }: Element): Move[] {
  const moves: Move[] = [];
  for (let column = 0; column < columns.length; column++) moves.push(goOn(column));
  if (kind === "text" && cut === 0)
    for (let column = 0; column < columns.length; column++) moves.push(box(column));
  for (let story = Math.max(0, band - 1); story < stories.length; story++) moves.push(turn(story));
  moves.push({ kind: "begin" }, { kind: "beginBelow" });
  return moves;
}

function headMoves({ columns, stories }: State): Move[] {
  const moves: Move[] = columns.map((_, column) => ({ kind: "under", column }));
  moves.push({ kind: "beside" }, { kind: "below" });
  for (let story = Math.max(0, stories.length - RECENT_STORIES); story < stories.length; story++)
    if (!stories[story]!.titled) moves.push({ kind: "title", story });
  return moves;
}

function bylineMoves({ stories }: State): Move[] {
  const moves: Move[] = [];
  for (let story = Math.max(0, stories.length - RECENT_STORIES); story < stories.length; story++)
    if (stories[story]!.byline < 0) moves.push({ kind: "sign", story });
  moves.push({ kind: "open" }, { kind: "openBelow" });
  return moves;
}

const MOVES: Readonly<Record<Element["kind"], (state: State, element: Element) => Move[]>> = {
  text: textMoves,
  crosshead: textMoves,
  head: headMoves,
  byline: bylineMoves,
};

/** Everything the element could do here. */
export const movesOf = (state: State, element: Element): Move[] => MOVES[element.kind](state, element);

/** Index of the story an element goes to by a move. */
export function storyOf(before: State, move: Move): number {
  if ("story" in move) return move.story;
  return move.kind === "goOn" ? before.columns[move.column]!.story : before.stories.length;
}
