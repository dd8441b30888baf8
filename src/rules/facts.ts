/** Facts: what is kept of an element while a page is read, and the room it takes. */
import type { Facts } from "./columnShapes.ts";
import type { Element } from "./elementShapes.ts";

/** Room of a headline in display type, and of a byline or crosshead, in characters of body type. */
const HEAD_SIZE = 30;
const SMALL_SIZE = 15;
/** A paragraph's last row is seldom full. */
const ROW_REST = 8;

/** Room of a paragraph, or a piece of one, in characters of a column's width. */
export const roomOf = (text: string): number => text.length + ROW_REST;

export const factsOf = ({ kind, blocks, text, dated, signedOff, spoken }: Element): Facts => ({
  titled: blocks.some(({ label }) => label === "headline"),
  spoken,
  dated,
  signedOff,
  size: kind === "text" ? roomOf(text) : kind === "head" ? HEAD_SIZE : SMALL_SIZE,
});
