/** Columns: whether one body line goes on with the sentence another stops in. */
import { endsInQuote, lineStart, openQuotes } from "./sentence.ts";
import { wordAcross } from "./wordModel.ts";

/** How far down the page a continuation is looked for, in body lines. */
export const MAX_REACH = 5;

export const JOIN_THRESHOLD = 1;

export type Joint = {
  tail: string;
  head: string;
  /** Body lines between the two that continue nothing else. */
  skipped: number;
  /** A headline or byline stands between them. */
  divided: boolean;
};

/**
 * Evidence that `head` goes on where `tail` stops, as weights to add. On real pages the next
 * body line is the continuation in 30 of 36 cases; further ones must prove themselves.
 */
export const JOIN_CUES: readonly { name: string; weight: (joint: Joint) => number }[] = [
  { name: "next body line", weight: ({ skipped }) => (skipped === 0 ? 1.5 : -0.25 * skipped) },
  { name: "headline or byline between", weight: ({ divided }) => (divided ? -2 : 0) },
  {
    name: "a word reaches across",
    weight: ({ tail, head }) => [0, 0, 1.2, 2.5][Math.min(3, wordAcross(tail, head))]!,
  },
  { name: "cannot begin a paragraph", weight: ({ head }) => (lineStart(head) === "cut" ? 1.2 : 0) },
  { name: "begins like a paragraph", weight: ({ head }) => (lineStart(head) === "opener" ? -1.2 : 0) },
  {
    name: "opens a quotation after a quotation mark",
    weight: ({ tail, head }) => (endsInQuote(tail) ? (/^[“"]/.test(head) ? 1.5 : -2.5) : 0),
  },
  { name: "closes an open quotation", weight: ({ tail, head }) => quotation(tail, head) },
  {
    name: "tail stops at a comma",
    weight: ({ tail, skipped }) => (/[，,、]$/.test(tail) && skipped === 0 ? 1.5 : 0),
  },
];

/** An opened quotation that the head closes before it opens another. */
function quotation(tail: string, head: string): number {
  if (/["]/.test(tail + head)) return 0;
  const inside = openQuotes(tail) > 0;
  const close = head.search(/[”’]/);
  const open = head.search(/[“‘]/);
  const closes = close >= 0 && (open < 0 || close < open);
  if (inside) return closes ? 1.5 : -0.5;
  return closes ? -2 : 0;
}

export const joinScore = (joint: Joint): number => JOIN_CUES.reduce((sum, cue) => sum + cue.weight(joint), 0);
