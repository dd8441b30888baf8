/** An article → what the index holds of it: a card to show and to search, and the facts by which results are narrowed. */
import { statedPaper } from "../archive/statedPaper.ts";
import { HEADING_LENGTH, NO_TEXT, UNKNOWN_PAPER } from "../lexicon/placeholders.ts";
import type { Article } from "../archiveTypes.ts";
import { beforeCorrection } from "./beforeCorrection.ts";
import { cardFacts, type Card, type Faceted } from "./card.ts";
import type { Facts } from "./files/facts.ts";
import { printedParts } from "./printedParts.ts";

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > HEADING_LENGTH ? `${characters.slice(0, HEADING_LENGTH).join("")}…` : text;
};

const facetedOf = ({ front }: Article): Faceted => ({
  date: front.date,
  paper: statedPaper(front) ?? UNKNOWN_PAPER,
  city: front.city ?? null,
  districts: front.districts ?? [],
  topics: front.topics,
  kind: front.kind,
});

/** The article as a result shows it. */
export function articleCard(article: Article): Card {
  const { front } = article;
  const { id, dateBasis, page } = front;
  const { title, ...parts } = printedParts(article);
  return {
    id,
    title: title ?? shortened(parts.body[0] ?? NO_TEXT),
    untitled: title === null,
    about: dateBasis === "estimated",
    page: page ?? null,
    ...facetedOf(article),
    ...parts,
    before: beforeCorrection(article),
  };
}

/** The article as filters and charts see it. */
export function articleFacts(article: Article): Facts {
  return {
    ...cardFacts(facetedOf(article)),
    authors: [...new Set((article.front.authors ?? []).map(({ name }) => name))],
  };
}
