/** What a person can do to an article at the desk: each action turns the articles into what they are to be. */
import { articlePath, pageOfArticle } from "../archive/address.ts";
import { passages } from "../archive/plainText.ts";
import { escapeMarkdown } from "../stages/9-markdown.ts";
import { GAP } from "../lexicon/placeholders.ts";
import type { FrontMatter } from "../types.ts";
import type { Form } from "./fields.ts";
import { retyped, withSources, type OpenArticle, type Paragraph } from "./openArticle.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { PrintedPiece } from "./printedPieces.ts";
import type { Problem, Said } from "./words.ts";

export type Turn = {
  article: OpenArticle;
  /** The other article that was chosen. */
  other: OpenArticle | null;
  form: Form;
  /** `2026-03-01` */
  today: string;
  /** The next id that no article of a page ever had. */
  freshId: (page: string) => string;
  /** Printed lines that belong to no article, as they were chosen. */
  chosen: () => { pieces: PrintedPiece[]; text: string } | null;
};

/** Articles as they are to be, `null` for a file that goes; and which is to be shown then. */
export type Done = { ok: true; articles: OpenArticle[]; gone?: OpenArticle; show: string; said: Said };
export type Outcome = Done | { ok: false; problem: Problem };

type Action = (turn: Turn) => Outcome;

const refuse = (problem: Problem): Outcome => ({ ok: false, problem });

const done = (said: Said, show: string, articles: OpenArticle[], gone?: OpenArticle): Done => ({
  ok: true,
  articles,
  show,
  said,
  ...(gone === undefined ? {} : { gone }),
});

const plain = (text: string): string =>
  passages(text)
    .map((each) => each.text)
    .join("");

/** Two paragraphs as the one sentence they are: a gap that was marked between them is none. */
function glued(first: Paragraph, second: Paragraph): Paragraph {
  const [a, b] = [first.text, second.text].map((text) => text.trim());
  const before = a!.endsWith(GAP) ? a!.slice(0, -GAP.length) : a!;
  const after = b!.startsWith(GAP) ? b!.slice(GAP.length) : b!;
  const space = /\w$/.test(before) && /^\w/.test(after) ? " " : "";
  return { text: before + space + after, pieces: [...first.pieces, ...second.pieces] };
}

/** The paragraph that was chosen; needs the printed lines to be known, since they go with it. */
function chosenParagraph({ article, form }: Turn): number | Problem {
  const at = Number(form.get("paragraph") ?? "");
  if (!form.has("paragraph") || !Number.isInteger(at) || article.paragraphs[at] === undefined)
    return "noParagraph";
  return article.traced ? at : "noPage";
}

const withParagraphs = (article: OpenArticle, paragraphs: Paragraph[]): OpenArticle =>
  withSources({ ...article, paragraphs });

const without = (article: OpenArticle, at: number): Paragraph[] =>
  article.paragraphs.filter((_, i) => i !== at);

/** Lines of pages in printed order: file, then number. */
const isBehind = ([a]: PrintedPiece[], [b]: PrintedPiece[]): boolean =>
  a !== undefined && b !== undefined && a.page.file === b.page.file && a.line.number > b.line.number;

/** Where a paragraph goes in an article, by its printed lines: before the first that is printed behind it. */
function placeFor({ paragraphs }: OpenArticle, pieces: PrintedPiece[]): number {
  const at = paragraphs.findIndex((each) => isBehind(each.pieces, pieces));
  return at < 0 ? paragraphs.length : at;
}

/** A paragraph put in; with `joined`, as the rest of the sentence before it. */
function put(article: OpenArticle, paragraph: Paragraph, at: number, joined: boolean): OpenArticle {
  const before = article.paragraphs[at - 1];
  const paragraphs =
    joined && before !== undefined
      ? [...article.paragraphs.slice(0, at - 1), glued(before, paragraph), ...article.paragraphs.slice(at)]
      : article.paragraphs.toSpliced(at, 0, paragraph);
  return withParagraphs(article, paragraphs);
}

const move: Action = (turn) => {
  const { article, other, form } = turn;
  const at = chosenParagraph(turn);
  if (typeof at !== "number") return refuse(at);
  if (other === null) return refuse("noOther");
  if (!other.traced) return refuse("noPage");
  if (article.paragraphs.length === 1) return refuse("lastParagraph");
  const paragraph = article.paragraphs[at]!;
  const target = put(other, paragraph, placeFor(other, paragraph.pieces), form.has("joined"));
  return done("moved", article.front.id, [withParagraphs(article, without(article, at)), target]);
};

const shift =
  (by: 1 | -1): Action =>
  (turn) => {
    const { article } = turn;
    const at = chosenParagraph(turn);
    if (typeof at !== "number") return refuse(at);
    const paragraph = article.paragraphs[at]!;
    if (article.paragraphs[at + by] === undefined) return refuse("atTheEnd");
    const paragraphs = without(article, at).toSpliced(at + by, 0, paragraph);
    return done("shifted", article.front.id, [withParagraphs(article, paragraphs)]);
  };

const glue: Action = (turn) => {
  const { article } = turn;
  const at = chosenParagraph(turn);
  if (typeof at !== "number") return refuse(at);
  const [before, paragraph] = [article.paragraphs[at - 1], article.paragraphs[at]!];
  if (before === undefined) return refuse("atTheEnd");
  const paragraphs = without(article, at).with(at - 1, glued(before, paragraph));
  return done("glued", article.front.id, [withParagraphs(article, paragraphs)]);
};

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

const split: Action = (turn) => {
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

const merge: Action = ({ article, other, form }) => {
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

const headline: Action = (turn) => {
  const { article } = turn;
  const at = chosenParagraph(turn);
  if (typeof at !== "number") return refuse(at);
  if (article.paragraphs.length === 1) return refuse("lastParagraph");
  const { text, pieces } = article.paragraphs[at]!;
  const { title: before, ...front } = article.front;
  // The headline that stood there goes on standing in the text.
  const old = before === undefined ? [] : [{ text: `## ${escapeMarkdown(before)}`, pieces: article.head }];
  const head = before === undefined ? [...article.head, ...pieces] : pieces;
  const paragraphs = article.paragraphs.toSpliced(at, 1, ...old);
  return done("headlineSet", article.front.id, [
    withParagraphs({ ...article, front: { ...front, title: plain(text) }, head }, paragraphs),
  ]);
};

const take: Action = (turn) => {
  const { article, form } = turn;
  if (!article.traced) return refuse("noPage");
  const chosen = turn.chosen();
  if (chosen === null) return refuse("noLines");
  const at = form.has("paragraph") ? Number(form.get("paragraph")) + 1 : placeFor(article, chosen.pieces);
  const paragraph = { text: escapeMarkdown(chosen.text), pieces: chosen.pieces };
  return done("taken", article.front.id, [put(article, paragraph, at, form.has("joined"))]);
};

/** The paragraph as it was typed; blank lines cut it, and nothing takes it away. */
const text: Action = (turn) => {
  const { article, form } = turn;
  const at = chosenParagraph(turn);
  if (at === "noParagraph") return refuse(at);
  const place = Number(form.get("paragraph"));
  const texts = paragraphsOf(form.get("text") ?? "");
  if (texts.length === 0 && article.paragraphs.length === 1) return refuse("lastParagraph");
  const typed = retyped(article.paragraphs[place]!, texts);
  const paragraphs = article.paragraphs.toSpliced(place, 1, ...typed);
  const now = article.traced ? withParagraphs(article, paragraphs) : { ...article, paragraphs };
  return done("textSaved", article.front.id, [now]);
};

const save: Action = ({ article }) => done("saved", article.front.id, [article]);

const accept: Action = ({ article, today }) =>
  done("accepted", article.front.id, [{ ...article, front: { ...article.front, checked: today } }]);

const withdraw: Action = ({ article }) => done("withdrawn", article.front.id, [], article);

/** By the names that the desk's buttons have. */
export const ACTIONS = {
  save,
  accept,
  move,
  up: shift(-1),
  down: shift(1),
  glue,
  split,
  merge,
  headline,
  take,
  text,
  withdraw,
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;
