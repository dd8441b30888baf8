/** What a query was understood as, in the reader's language. */
import { days, understood } from "../words/shown.ts";
import type { DateRange, Query, Term, TermField } from "./query.ts";

const FIELDS = ["text", "title", "author"] as const;

/** `“2020年”（或“二〇二〇年”）`. */
const termWords = ({ spellings: [typed = "", ...others] }: Term): string => understood.term(typed, others);

/** `全文有“水库”和“张店”`, `标题没有“水库”`, one phrase a field. */
const termsWords = (terms: Term[], phrases: Record<TermField, (terms: string[]) => string>): string[] =>
  FIELDS.flatMap((field) => {
    const own = terms.filter((term) => term.field === field).map(termWords);
    return own.length === 0 ? [] : [phrases[field](own)];
  });

/** `1998年1月1日至2003年12月31日`; nothing for all days. */
export function rangeWords({ from, to }: DateRange): string {
  if (from === null) return to === null ? "" : days.until(to);
  if (to === null) return days.since(from);
  return from === to ? days.day(from) : days.between(from, to);
}

const listWords = (values: string[], words: (values: string[]) => string): string =>
  values.length === 0 ? "" : words(values);

/** `全文有“水库”，标题有“抗旱”，没有“张店”；城市：淄博；1998年1月1日至2003年12月31日`; nothing for an empty query. */
export const queryWords = ({ all, none, cities, papers, topics, dates }: Query): string =>
  [
    [...termsWords(all, understood.has), ...termsWords(none, understood.lacks)].join(understood.betweenTerms),
    listWords(cities, understood.cities),
    listWords(papers, understood.papers),
    listWords(topics, understood.topics),
    dates === null ? "" : rangeWords(dates),
  ]
    .filter((words) => words !== "")
    .join(understood.betweenParts);
