/** An article taken apart so that a person can change it: each paragraph with the printed lines it was made of. */
import { passages } from "../archive/plainText.ts";
import { sharedStretches, stretches } from "../archive/matchArticles.ts";
import type { HeldArticle } from "../archive/heldFiles.ts";
import { pageFinder, placedToday, type PageText } from "../archive/pageFinder.ts";
import { readArticleFile, writeArticleFile, type Read } from "../frontMatter.ts";
import type { FrontMatter } from "../types.ts";
import { GAP } from "../lexicon/placeholders.ts";
import { bodyOf, paragraphsOf } from "./paragraphs.ts";
import { piecesOf, sourcesFrom, type PrintedPiece } from "./printedPieces.ts";

export type Paragraph = { text: string; pieces: PrintedPiece[] };

export type OpenArticle = {
  path: string;
  /** Its lines as its pages' texts have them today. */
  front: FrontMatter;
  /** Lines of its headline and byline. */
  head: PrintedPiece[];
  paragraphs: Paragraph[];
  /** Its lines are known: their pages are in the archive. */
  traced: boolean;
};

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

const headWords = ({
  series = "",
  kicker = "",
  title = "",
  subtitle = "",
  authors = [],
}: FrontMatter): string =>
  words([series, kicker, title, subtitle, ...authors.map(({ role, name }) => role + name)].join(""));

const paragraphWords = (text: string): string => words(plain(text));

/**
 * Each piece goes with the text that holds most of its words. One that shares none with any, as where a person rewrote
 * the text, goes with the piece before it.
 */
function divide(texts: readonly string[], pieces: readonly PrintedPiece[]): PrintedPiece[][] {
  const known = texts.map(stretches);
  const parts: PrintedPiece[][] = known.map(() => []);
  let last = 0;
  for (const piece of pieces) {
    const own = words(piece.line.raw.slice(piece.from, piece.to));
    const counts = known.map((other) => (own === "" ? 0 : sharedStretches(stretches(own), other)));
    const most = Math.max(...counts);
    // Where two hold as much of it, the one that is read next.
    const next = counts.findIndex((count, at) => count === most && at >= last);
    if (most > 0) last = next < 0 ? counts.indexOf(most) : next;
    parts[last]!.push(piece);
  }
  return parts;
}

export function openArticle({ path, text }: HeldArticle, pages: readonly PageText[]): Read<OpenArticle> {
  const read = readArticleFile(text);
  if (!read.ok) return read;
  const find = pageFinder(pages);
  const { front: said, body } = read.value;
  const front = placedToday(said, find);
  const texts = paragraphsOf(body);
  const pieces = piecesOf([front.source].flat(), find);
  const [head, ...parts] = divide([headWords(front), ...texts.map(paragraphWords)], pieces ?? []);
  const paragraphs = texts.map((each, i) => ({ text: each, pieces: parts[i]! }));
  return { ok: true, value: { path, front, head: head!, paragraphs, traced: pieces !== null } };
}

/** A paragraph as it was typed anew: in one, in several, or in none; each with the lines that it has its words from. */
export function retyped({ pieces }: Paragraph, texts: readonly string[]): Paragraph[] {
  const parts = texts.length === 0 ? [] : divide(texts.map(paragraphWords), pieces);
  return texts.map((text, i) => ({ text, pieces: parts[i]! }));
}

/** Markdown as it is read: `## 开闸` → `开闸`. */
export const plain = (text: string): string =>
  passages(text)
    .map((each) => each.text)
    .join("");

/** Two paragraphs as the one sentence they are: a gap that was marked between them is none. */
export function glued(first: Paragraph, second: Paragraph): Paragraph {
  const [a, b] = [first.text, second.text].map((text) => text.trim());
  const before = a!.endsWith(GAP) ? a!.slice(0, -GAP.length) : a!;
  const after = b!.startsWith(GAP) ? b!.slice(GAP.length) : b!;
  const space = /\w$/.test(before) && /^\w/.test(after) ? " " : "";
  return { text: before + space + after, pieces: [...first.pieces, ...second.pieces] };
}

/** The article after its paragraphs changed: its sources say where they now come from, and joins that are no longer within it go. */
export function withSources({ front, head, paragraphs, ...rest }: OpenArticle): OpenArticle {
  const sources = sourcesFrom([...head, ...paragraphs.flatMap(({ pieces }) => pieces)]);
  const { source: before, joins = [], ...kept } = front;
  const [first] = sources;
  const numbers = new Set(
    [...head, ...paragraphs.flatMap(({ pieces }) => pieces)]
      .filter(({ page }) => page.file === first?.file)
      .map(({ line }) => line.number),
  );
  const isSameFile = first?.file === [before].flat()[0]?.file;
  const within = isSameFile ? joins.filter(({ from, to }) => numbers.has(from) && numbers.has(to)) : [];
  // An article that a person made up of nothing printed has no lines; the file it stands by is still said.
  const source =
    sources.length === 0 ? { ...[before].flat()[0]!, lines: [] } : sources.length === 1 ? first! : sources;
  return {
    ...rest,
    head,
    paragraphs,
    front: { ...kept, source, ...(within.length === 0 ? {} : { joins: within }) },
  };
}

export const withParagraphs = (article: OpenArticle, paragraphs: Paragraph[]): OpenArticle =>
  withSources({ ...article, paragraphs });

export const articleText = ({ front, paragraphs }: OpenArticle): string =>
  writeArticleFile(front, bodyOf(paragraphs.map(({ text }) => text)));
