/** A card as a list item. */
import { articleAddress } from "../../archive/address.ts";
import { cards, days, inChinese, shownAs } from "../../words/shown.ts";
import type { Card } from "../card.ts";
import { excerpt, excerptBefore } from "../excerpt.ts";
import { markHits, soughtIn, type Span } from "../hits.ts";
import type { Term } from "../query.ts";
import { element, mixed } from "./elements.ts";

const marked = (spans: Span[]): (Node | string)[] =>
  spans.map(({ text, hit }) => (hit ? element("mark", [text]) : text));

const metaWords = ({ date, about, paper, page, city }: Card): string =>
  [days.about(date, about), shownAs(paper), page === null ? "" : cards.page(page), city ?? ""]
    .filter((part) => part !== "")
    .join(cards.between);

/** `typed` goes along into the article, which marks it there. */
export function resultView(card: Card, terms: readonly Term[], typed: string, siteRoot: URL): HTMLElement {
  const heading = shownAs(card.title);
  const link =
    heading === card.title
      ? inChinese(element("a", marked(markHits(heading, soughtIn("headline", terms)))))
      : element("a", [heading]);
  const address = new URL(`${articleAddress(card.id).slice(1)}index.html`, siteRoot);
  if (terms.length > 0) address.searchParams.set("q", typed);
  link.setAttribute("href", address.href);
  const earlier = excerptBefore(card, terms);
  const before = earlier === null ? null : inChinese(element("span", marked(earlier)));
  const item = element("li", [
    element("h3", [link]),
    element("p", mixed(metaWords(card)), "meta"),
    inChinese(element("p", marked(excerpt(card, terms)), "excerpt")),
    ...(before === null ? [] : [element("p", [element("span", [cards.before], "tag"), before], "excerpt")]),
  ]);
  item.dataset.articleId = card.id;
  return item;
}
