/** An article as search sees it: what a result shows, and the passages in which is searched. */
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
  /** Printed around the headline: series, kicker, subtitle. */
  beside: string[];
  /** Names of the byline, and the institutions printed with them. */
  names: string[];
  /** The body's passages as printed. */
  body: string[];
};

/** What is searched of an article, folded, and how much of it are headline parts, in UTF-16 units. */
export type SearchedText = { text: string; headed: number };

const folded = (passages: readonly string[]): string => passages.map(fold).join(BREAK);

/** Headline parts, names, paragraphs, with a break between any two. */
export function searchedText({ title, untitled, beside, names, body }: Card): SearchedText {
  const head = folded(untitled ? beside : [title, ...beside]);
  return { text: [head, folded([...names, ...body])].join(BREAK), headed: head.length };
}
