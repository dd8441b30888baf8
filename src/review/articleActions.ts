/** What a person can do with a whole article. */
import { articlePath, pageOfArticle } from "../archive/address.ts";
import { escapeMarkdown } from "../stages/9-markdown.ts";
import type { FrontMatter } from "../types.ts";
import {
  glued,
  plain,
  withParagraphs,
  withSources,
  type OpenArticle,
  type Paragraph,
} from "./openArticle.ts";
import { chosenParagraph, done, refuse, type Action } from "./turn.ts";

/** What an article says of itself alone, and not of the page it stands on. */
const OWN = [
  "title",
  "kicker",
  "subtitle",
  "series",
  "authors",
  "dateline",
  "sentFrom",
  "joins",
  "checked",
] as const;

/** What a new article has of the one it was part of: what the page says of both, and what a person is to look at. */
function partOf(front: FrontMatter, id: string): FrontMatter {
  const { missing = [], because: { paper, date } = {}, ...rest } = front;
  const lost = missing.filter((where) => where === "end");
  const because = { ...(paper === undefined ? {} : { paper }), ...(date === undefined ? {} : { date }) };
  const part: FrontMatter = {
    ...rest,
    id,
    ...(lost.length === 0 ? {} : { missing: lost }),
    ...(Object.keys(because).length === 0 ? {} : { because }),
  };
  for (const key of OWN) delete part[key];
  return part;
}

/** What is left of an article whose end was taken off: its own end is not missing now. */
function shortened({ missing = [], ...front }: FrontMatter): FrontMatter {
  const lost = missing.filter((where) => where !== "end");
  return { ...front, ...(lost.length === 0 ? {} : { missing: lost }) };
}

const CROSSHEAD = /^#{1,6}\s/;

export const split: Action = (turn) => {
  const { article, form } = turn;
  const at = chosenParagraph(turn);
  if (typeof at !== "number") return refuse(at);
  const [first, ...rest] = article.paragraphs.slice(at);
  const isHeadline = form.has("headline") || CROSSHEAD.test(first!.text);
  if (at === 0 || (isHeadline && rest.length === 0)) return refuse("nothingToSplit");
  const id = turn.freshId(pageOfArticle(article.front.id));
  const front = { ...partOf(article.front, id), ...(isHeadline ? { title: plain(first!.text) } : {}) };
  const part: OpenArticle = {
    path: articlePath(id),
    front,
    head: isHeadline ? first!.pieces : [],
    paragraphs: isHeadline ? rest : [first!, ...rest],
    traced: true,
  };
  const left = withParagraphs(
    { ...article, front: shortened(article.front) },
    article.paragraphs.slice(0, at),
  );
  return done("split", id, [left, withSources(part)]);
};

/** A headline of an article that becomes part of another is a crosshead of it. */
const asCrossheads = ({ front: { series, kicker, title, subtitle }, head }: OpenArticle): Paragraph[] => {
  const texts = [series, kicker, title, subtitle].filter((text) => text !== undefined);
  return texts.map((text, i) => ({ text: `## ${escapeMarkdown(text)}`, pieces: i === 0 ? head : [] }));
};

function withAuthors(front: FrontMatter, more: FrontMatter["authors"] = []): FrontMatter {
  const authors = front.authors ?? [];
  const added = more.filter(
    (each) => !authors.some((other) => other.role === each.role && other.name === each.name),
  );
  return added.length === 0 ? front : { ...front, authors: [...authors, ...added] };
}

export const merge: Action = ({ article, other, form }) => {
  if (other === null) return refuse("noOther");
  if (!article.traced || !other.traced) return refuse("noPage");
  const heads = asCrossheads(other);
  if (form.has("joined") && heads.length > 0) return refuse("headlineBetween");
  const [first, ...rest] = other.paragraphs;
  const front = withAuthors(article.front, other.front.authors);
  const head = heads.length === 0 ? [...article.head, ...other.head] : article.head;
  const isSameFile = other.head[0]?.page.file === article.head[0]?.page.file;
  const joins = [...(front.joins ?? []), ...(isSameFile ? (other.front.joins ?? []) : [])];
  const joined = { ...article, front: { ...front, joins }, head };
  const last = article.paragraphs.at(-1);
  const paragraphs =
    form.has("joined") && first !== undefined && last !== undefined
      ? [...article.paragraphs.slice(0, -1), glued(last, first), ...rest]
      : [...article.paragraphs, ...heads, ...other.paragraphs];
  return done("merged", article.front.id, [withParagraphs(joined, paragraphs)], other);
};

export const save: Action = ({ article }) => done("saved", article.front.id, [article]);

export const accept: Action = ({ article, today }) =>
  done("accepted", article.front.id, [{ ...article, front: { ...article.front, checked: today } }]);

export const withdraw: Action = ({ article }) => done("withdrawn", article.front.id, [], article);
