/** What was searched, found again in printed text: by the folded form, shown as printed. */
import { foldWithPlaces } from "./fold.ts";
import type { Term, TermField } from "./query.ts";

/** A stretch of printed text; `hit` when the reader asked for it. */
export type Span = { text: string; hit: boolean };

/** What a passage is searched for: of every term of the query its spellings, none where the term is not sought there. */
export type Sought = readonly (readonly string[])[];

/** Which terms are sought in what part of an article. */
export const SOUGHT_IN = {
  headline: ["text", "title"],
  byline: ["text", "author"],
  body: ["text"],
} as const satisfies Record<string, readonly TermField[]>;

export const soughtIn = (part: keyof typeof SOUGHT_IN, terms: readonly Term[]): Sought =>
  terms.map(({ field, spellings }) =>
    (SOUGHT_IN[part] as readonly TermField[]).includes(field) ? spellings : [],
  );

/** `[from, to)` in UTF-16 units of the printed text; `term` is its place in the query. */
export type Hit = { from: number; to: number; term: number };

/** Every occurrence of every term, overlapping ones too, by where it begins. */
export function findHits(text: string, sought: Sought): Hit[] {
  const { characters, from, to } = foldWithPlaces(text);
  const folded = characters.join("");
  // Place in `folded` → number of the character; a character may be two units long.
  const numbers = characters.flatMap((character, number) =>
    Array.from({ length: character.length }, () => number),
  );
  const hits: Hit[] = [];
  for (const [term, spellings] of sought.entries())
    for (const wanted of spellings)
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        const last = numbers[at + wanted.length - 1]!;
        hits.push({ from: from[numbers[at]!]!, to: to[last]!, term });
      }
  return hits.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The text from `start` to `end` in spans, hits that touch or overlap as one. */
export function spansOf(text: string, hits: Hit[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    if (from < to) spans.push({ text: text.slice(from, to), hit });
  };
  let done = start;
  for (let next = 0; next < hits.length;) {
    const { from } = hits[next]!;
    let to = from;
    while (next < hits.length && hits[next]!.from <= Math.max(to, from)) to = Math.max(to, hits[next++]!.to);
    add(done, Math.min(Math.max(from, done), end), false);
    add(Math.max(from, done), Math.min(to, end), true);
    done = Math.min(Math.max(done, to), end);
  }
  add(done, end, false);
  return spans;
}

/** The whole text, its hits marked. */
export const markHits = (text: string, sought: Sought): Span[] =>
  spansOf(text, findHits(text, sought), 0, text.length);
