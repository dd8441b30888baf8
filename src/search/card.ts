/** An article as search sees it: what a result shows, what it is counted by, and the passages in which is searched. */
import { UNKNOWN_PLACE } from "../lexicon/placeholders.ts";
import type { CardFacts } from "./files/facts.ts";
import { BREAK, fold } from "./fold.ts";

export type Card = {
  id: string;
  /** The headline, or the first words of an untitled article. */
  title: string;
  untitled: boolean;
  date: string;
  /** The date is an estimate. */
  about: boolean;
  paper: string;
  page: string | null;
  city: string | null;
  /** Of its city: `市中区`. */
  districts: string[];
  topics: string[];
  kind: string;
  /** Printed around the headline: series, kicker, subtitle. */
  beside: string[];
  /** Names of the byline, and the institutions printed with them. */
  names: string[];
  /** The body's passages as printed. */
  body: string[];
  /** What a person corrected; `null` where all that was ever read still stands. */
  before: Before | null;
};

/** Passages of an article as they were before a person corrected them, as far as they stand in it no more. */
export type Before = { head: string[]; rest: string[] };

/** What of a card results are narrowed and counted by. */
export type Faceted = Pick<Card, "date" | "paper" | "city" | "districts" | "topics" | "kind">;

/** What a card says of the facts: all but the authors, whom it gives with their institutions. */
export const cardFacts = ({ date, paper, city, districts, topics, kind }: Faceted): CardFacts => ({
  date,
  paper,
  city: city ?? UNKNOWN_PLACE,
  districts,
  topics,
  kind,
});

/** What is searched of an article, folded, and how much of it are headline parts, in UTF-16 units. */
export type SearchedText = { text: string; headed: number };

const NOTHING_BEFORE: Before = { head: [], rest: [] };

const folded = (passages: readonly string[]): string => passages.map(fold).join(BREAK);

/** Headline parts, names, paragraphs, with a break between any two; behind each what it was corrected from. */
export function searchedText({ title, untitled, beside, names, body, before }: Card): SearchedText {
  const { head: headBefore, rest } = before ?? NOTHING_BEFORE;
  const head = folded([...(untitled ? [] : [title]), ...beside, ...headBefore]);
  return { text: [head, folded([...names, ...body, ...rest])].join(BREAK), headed: head.length };
}
