/** Facts: what is kept of an element while a page is read, and the room it takes. */
import type { Facts } from "./columnShapes.ts";
import type { Block } from "../types.ts";
import type { Element } from "./elementShapes.ts";

/** Room of one line of a headline in display type, and of a byline or crosshead, in characters of body type. */
const HEAD_SIZE = 30;
const SMALL_SIZE = 15;
/** A paragraph's last row is seldom full. */
const ROW_REST = 8;

/** Room of a paragraph, or a piece of one, in characters of a column's width. */
export const roomOf = (text: string): number => text.length + ROW_REST;

const linesOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { pieces }) => sum + pieces.length, 0);

const ownRoom = ({ kind, blocks, text }: Element): number =>
  kind === "text" ? roomOf(text) : kind === "head" ? HEAD_SIZE * linesOf(blocks) : SMALL_SIZE;

export const factsOf = (element: Element): Facts => ({
  titled: element.blocks.some(({ label }) => label === "headline"),
  spoken: element.spoken,
  dated: element.dated,
  signedOff: element.signedOff,
  open: element.open,
  voice: element.voice,
  size: ownRoom(element) + element.aside,
});
