/** What a person can do with a paragraph: its printed lines go where it goes. */
import { escapeMarkdown } from "../stages/9-markdown.ts";
import { glued, plain, retyped, withParagraphs, type OpenArticle, type Paragraph } from "./openArticle.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { PrintedPiece } from "./printedPieces.ts";
import type { Form } from "./fields.ts";
import { chosenParagraph, done, refuse, type Action } from "./turn.ts";
import type { Problem } from "./words.ts";

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

export const move: Action = (turn) => {
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

export const shift =
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

export const glue: Action = (turn) => {
  const { article } = turn;
  const at = chosenParagraph(turn);
  if (typeof at !== "number") return refuse(at);
  const [before, paragraph] = [article.paragraphs[at - 1], article.paragraphs[at]!];
  if (before === undefined) return refuse("atTheEnd");
  const paragraphs = without(article, at).with(at - 1, glued(before, paragraph));
  return done("glued", article.front.id, [withParagraphs(article, paragraphs)]);
};

export const headline: Action = (turn) => {
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

export const take: Action = (turn) => {
  const { article, form } = turn;
  if (!article.traced) return refuse("noPage");
  const chosen = turn.chosen();
  if (chosen === null) return refuse("noLines");
  const at = form.has("paragraph") ? Number(form.get("paragraph")) + 1 : placeFor(article, chosen.pieces);
  const paragraph = { text: escapeMarkdown(chosen.text), pieces: chosen.pieces };
  return done("taken", article.front.id, [put(article, paragraph, at, form.has("joined"))]);
};

/**
 * The article with the chosen paragraph as it was typed; blank lines cut it, and nothing takes it away. As it was, where
 * nothing was typed, or nothing else than what stood there.
 */
export function withTypedText(article: OpenArticle, form: Form): OpenArticle | Problem {
  const place = Number(form.get("paragraph") ?? NaN);
  const paragraph = article.paragraphs[place];
  if (paragraph === undefined || !form.has("text")) return article;
  const texts = paragraphsOf(form.get("text") ?? "");
  if (texts.length === 1 && texts[0] === paragraph.text) return article;
  if (texts.length === 0 && article.paragraphs.length === 1) return "lastParagraph";
  const paragraphs = article.paragraphs.toSpliced(place, 1, ...retyped(paragraph, texts));
  return article.traced ? withParagraphs(article, paragraphs) : { ...article, paragraphs };
}

export const text: Action = (turn) => {
  if (chosenParagraph(turn) === "noParagraph") return refuse("noParagraph");
  const now = withTypedText(turn.article, turn.form);
  return typeof now === "string" ? refuse(now) : done("textSaved", now.front.id, [now]);
};
