/** An article → what the index holds of it: the words searched, the filters, and a card to show as a result. */
import { plainText } from "../archive/plainText.ts";
import { statedPaper } from "../archive/statedPaper.ts";
import { HEADING_LENGTH, NO_TEXT, UNKNOWN_PAPER, UNKNOWN_PLACE } from "../lexicon/placeholders.ts";
import type { Article } from "../types.ts";
import { encodeCard, type Card } from "./card.ts";
import { BREAK, fold } from "./fold.ts";
import { tokens } from "./tokens.ts";

/** One language for all records, or Pagefind would split the index; `zxx`, no language, is never segmented or stemmed. */
export const INDEX_LANGUAGE = "zxx";

const present = (text: string | undefined): text is string => text !== undefined;

/** `孙银峰`, `淄博市水利局`: names and the institutions printed with them. */
const bylines = (article: Article): string[] =>
  (article.front.authors ?? []).flatMap(({ org, name }) => [org, name].filter(present));

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > HEADING_LENGTH ? `${characters.slice(0, HEADING_LENGTH).join("")}…` : text;
};

/** The article as a result shows it. What stands beside the headline comes before the body. */
export function articleCard(article: Article): Card {
  const { id, series, kicker, title, subtitle, date, page, city } = article.front;
  const beside = [series, kicker, subtitle, ...bylines(article)].filter(present);
  const body = plainText(article.body);
  return {
    id,
    title: title ?? shortened(body[0] ?? NO_TEXT),
    untitled: title === undefined,
    date,
    paper: statedPaper(article.front) ?? UNKNOWN_PAPER,
    page: page ?? null,
    city: city ?? null,
    beside,
    body,
  };
}

/** Everything searched: headline parts, names, paragraphs, with a break between any two. */
const searchedText = ({ title, untitled, beside, body }: Card): string =>
  [...(untitled ? [] : [title]), ...beside, ...body].map(fold).join(BREAK);

/** A record for Pagefind's `addCustomRecord`; `url` is relative to the site root. */
export function articleRecord(article: Article, address: string) {
  const card = articleCard(article);
  return {
    url: address,
    language: INDEX_LANGUAGE,
    content: tokens(searchedText(card)),
    meta: { card: encodeCard(card) },
    filters: {
      year: [card.date.slice(0, 4)],
      city: [card.city ?? UNKNOWN_PLACE],
      topic: article.front.topics,
      paper: [card.paper],
    },
    sort: { date: card.date },
  };
}
