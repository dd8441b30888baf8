/**
 * Where a line of running text may be two pieces, fused by an extractor. Only a line with a space at every printed
 * line's end shows it surely: a piece ends where a printed line does.
 */
import type { Piece } from "../types.ts";
import { endsSentence } from "./sentence.ts";

/** A place between two printed lines of one text. */
export type Place = {
  /** Offset in the text of what stands behind. */
  at: number;
  /** The end of what stands before, and all that stands behind. */
  left: string;
  right: string;
  /** A sentence ends at the place. */
  whole: boolean;
  /** A paragraph ends at the place: its last line is too short for a line of the column. */
  short: boolean;
};

/** So many units before a place are looked at. */
const REACH = 16;

/** 问题解决了。 今年以来，… A question may stand by itself on a printed line: 怎么办？ 怎么干？ And a name ends no paragraph. */
const isShort = (left: string, right: string): boolean =>
  /[。！…][”’"'」』]*$/.test(left) && /[，。；！？]/.test(right);

/** A line of running text that was not cut yet. */
export const isWholeText = ({ label, line, text }: Piece): boolean => label === "body" && text === line.text;

/** The places of a body line. A space that is left in the text stood after no line of full width. */
export function fusedPlaces(piece: Piece): Place[] {
  const { line, text } = piece;
  if (!isWholeText(piece)) return [];
  const places: Place[] = [];
  let lineEnds = 0;
  for (let at = 1; at < text.length; at++) {
    if (text[at] === " " || line.raw[line.at[at]! - 1] !== " ") continue;
    const left = text.slice(Math.max(0, at - REACH), at).trimEnd();
    const right = text.slice(at);
    const kept = text[at - 1] === " ";
    if (!kept) lineEnds++;
    places.push({ at, left, right, whole: endsSentence(left), short: kept && isShort(left, right) });
  }
  return lineEnds === 0 ? [] : places;
}

/** A piece that begins at `from` in its line's text → two that divide it, cut at `at` of that text. */
export function cutPiece(piece: Piece, from: number, at: number, rule: string): [Piece, Piece] {
  const { line, text } = piece;
  return [
    { ...piece, to: line.at[at]!, text: text.slice(0, at - from).trimEnd(), rule },
    { ...piece, from: line.at[at]!, text: text.slice(at - from), rule },
  ];
}

/** A body line → its paragraphs, cut behind short last lines. A line that is one paragraph is given back as it is. */
export function paragraphsIn(piece: Piece): Piece[] {
  const paragraphs = [piece];
  let from = 0;
  for (const { at, short } of fusedPlaces(piece)) {
    if (!short) continue;
    paragraphs.push(...cutPiece(paragraphs.pop()!, from, at, `fused paragraphs; ${piece.rule}`));
    from = at;
  }
  return paragraphs;
}
