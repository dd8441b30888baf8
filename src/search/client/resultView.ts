/** A card as a list item. */
import { articleAddress } from "../../archive/address.ts";
import { aboutDate } from "../../lexicon/placeholders.ts";
import type { Card } from "../card.ts";
import { excerpt } from "../excerpt.ts";
import { markHits, soughtIn, type Span } from "../hits.ts";
import type { Term } from "../query.ts";
import { element } from "./elements.ts";

const marked = (spans: Span[]): (Node | string)[] =>
  spans.map(({ text, hit }) => (hit ? element("mark", [text]) : text));

const metaWords = ({ date, about, paper, page, city }: Card): string =>
  [aboutDate(date, about), paper, page === null ? "" : `第${page}版`, city ?? ""]
    .filter((part) => part !== "")
    .join("　");

/** `typed` goes along into the article, which marks it there. */
export function resultView(card: Card, terms: readonly Term[], typed: string, siteRoot: URL): HTMLElement {
  const link = element("a", marked(markHits(card.title, soughtIn("headline", terms))));
  const address = new URL(`${articleAddress(card.id).slice(1)}index.html`, siteRoot);
  if (terms.length > 0) address.searchParams.set("q", typed);
  link.setAttribute("href", address.href);
  const item = element("li", [
    element("h3", [link]),
    element("p", [metaWords(card)], "meta"),
    element("p", marked(excerpt(card, terms)), "excerpt"),
  ]);
  item.dataset.articleId = card.id;
  return item;
}
