/**
 * What a reader typed → the phrases that must and must not be there.
 * `张店 水库` both, in any order · `"张店 水库"` the one string (white space never counts) · `-水库` without it.
 */
import { BREAK, fold } from "./fold.ts";

/** Folded phrases, each once, in the order typed. */
export type Query = { all: string[]; none: string[] };

/** A quoted phrase, which ends at a mark followed by white space or at the end of what is typed; else a word. */
const TERM = /(-?)(?:"(.*?)(?:"(?=\s|$)|$)|(\S+))/gsu;

export function parseQuery(typed: string): Query {
  const all = new Set<string>();
  const none = new Set<string>();
  // A full-width quotation mark is the same key with an input method on.
  for (const [, minus, quoted, word] of typed.replaceAll("＂", '"').matchAll(TERM)) {
    const list = minus === "-" ? none : all;
    for (const phrase of fold(quoted ?? word ?? "").split(BREAK)) if (phrase !== "") list.add(phrase);
  }
  return { all: [...all], none: [...none] };
}

export const isEmpty = (query: Query): boolean => query.all.length === 0 && query.none.length === 0;
