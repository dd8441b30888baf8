/** A card as a list item. All text goes in as text. */
import { articleAddress } from "../../archive/address.ts";
import { dateWords } from "../../lexicon/placeholders.ts";
import { type Card } from "../card.ts";
import { excerpt, markHits, type Span } from "../excerpt.ts";

const element = (tag: string, children: (Node | string)[], className?: string): HTMLElement => {
  const made = document.createElement(tag);
  made.append(...children);
  if (className !== undefined) made.className = className;
  return made;
};

const marked = (spans: Span[]): (Node | string)[] =>
  spans.map(({ text, hit }) => (hit ? element("mark", [text]) : text));

const metaWords = ({ date, paper, page, city }: Card): string =>
  [dateWords(date), paper, page === null ? "" : `第${page}版`, city ?? ""]
    .filter((part) => part !== "")
    .join("　");

export function resultView(card: Card, phrases: string[], siteRoot: URL): HTMLElement {
  const link = element("a", marked(markHits(card.title, phrases)));
  link.setAttribute("href", new URL(`${articleAddress(card.id).slice(1)}index.html`, siteRoot).href);
  const item = element("li", [
    element("h3", [link]),
    element("p", [metaWords(card)], "meta"),
    element("p", marked(excerpt(card, phrases)), "excerpt"),
  ]);
  item.dataset.articleId = card.id;
  return item;
}
