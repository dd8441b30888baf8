/**
 * What a person corrected, as far as search needs it: of the earlier reading the stretches that the present one does not
 * hold, each with so much around it that whatever a reader can type, and stands in the earlier reading alone, stands in one.
 */
import type { Article } from "../archiveTypes.ts";
import { GAP } from "../lexicon/placeholders.ts";
import type { Before } from "./card.ts";
import { BREAK, fold, foldWithPlaces } from "./fold.ts";
import { printedParts, type PrintedParts } from "./printedParts.ts";
import { MAX_TYPED } from "./query.ts";

/** `[from, to)` in folded characters. */
type Span = { from: number; to: number };

/** Spans in their order, those that touch as one. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { from, to } of spans) {
    const last = found.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/**
 * From each place at which a string of up to `longest` characters begins that `held` lacks, so many characters.
 * `held` is folded, with a break between any two passages.
 */
function lackingSpans(characters: readonly string[], held: string, longest: number): Span[] {
  const spans: Span[] = [];
  for (let from = 0, to = 1; from < characters.length; from += 1, to = Math.max(to, from + 1)) {
    while (to <= characters.length && held.includes(characters.slice(from, to).join(""))) to += 1;
    // Whatever begins further on ends further on.
    if (to > characters.length) break;
    if (to - from <= longest) spans.push({ from, to: Math.min(characters.length, from + longest) });
  }
  return merged(spans);
}

/** The stretches of a printed text that hold every string of up to `longest` characters that `held` lacks. */
export function lackingStretches(text: string, held: string, longest = MAX_TYPED): string[] {
  return text.split(GAP).flatMap((piece) => {
    const { characters, from, to } = foldWithPlaces(piece);
    return lackingSpans(characters, held, longest).map((span) =>
      piece.slice(from[span.from], to[span.to - 1]),
    );
  });
}

const holding = (passages: readonly string[]): string => passages.map(fold).join(BREAK);

const headOf = ({ title, beside }: PrintedParts): string[] => [...(title === null ? [] : [title]), ...beside];

/** `null` where nothing was corrected, or all that was read before still stands in the article. */
export function beforeCorrection({ front, body, correction }: Article): Before | null {
  if (correction === undefined || correction.by === "nothing") return null;
  const now = printedParts({ front, body });
  const before: PrintedParts =
    correction.by === "print"
      ? { title: null, beside: [], names: [], body: [correction.text] }
      : printedParts(correction);
  const held = { head: holding(headOf(now)), all: holding([...headOf(now), ...now.names, ...now.body]) };
  const head = headOf(before).flatMap((passage) => lackingStretches(passage, held.head));
  const rest = [...before.names, ...before.body].flatMap((passage) => lackingStretches(passage, held.all));
  return head.length + rest.length === 0 ? null : { head, rest };
}
