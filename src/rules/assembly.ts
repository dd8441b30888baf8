/** Assembly: to which article the next piece of a page belongs, asked piece by piece in file order. */
import type { Block, Piece } from "../types.ts";
import type { Cohesion } from "./cohesion.ts";
import {
  bodyText,
  hasDateline,
  isSigned,
  openArticle,
  paragraphsOf,
  type OpenArticle,
} from "./openArticle.ts";

type HeadPart = "series" | "kicker" | "headline" | "subtitle";
const HEAD_PARTS: readonly HeadPart[] = ["series", "kicker", "headline", "subtitle"];
const isHeadPart = (label: string): label is HeadPart => (HEAD_PARTS as readonly string[]).includes(label);

/** A paragraph begun on the page and not yet ended. */
type Running = { block: Block; article: OpenArticle; box: OpenArticle | null };

type Bench = {
  cohesion: Cohesion;
  articles: OpenArticle[];
  /** The article that what comes next belongs to, unless it says otherwise. */
  current: OpenArticle | null;
  running: Running[];
};

/** A body may wait this many paragraphs for its byline (the lead stands above it) or its headline. */
const LEAD_PARAGRAPHS = 2;
const HEADLESS_PARAGRAPHS = 3;
/** A headline speaks of the body above it when so much of it is found there. */
const SPEAKS_OF = 0.25;

function open(bench: Bench): OpenArticle {
  const article = openArticle();
  const above = bench.current;
  if (above !== null && above.headline.length > 0 && above.body.length === 0) {
    above.stack ??= bench.articles.indexOf(above);
    article.stack = above.stack;
  }
  bench.articles.push(article);
  bench.current = article;
  return article;
}

/** A body that began without its headline takes one that stands in it, or that speaks of it. */
function takesHeadline(article: OpenArticle, head: Block, bench: Bench): boolean {
  if (article.headline.length > 0 || article.box || article.body.length === 0) return false;
  const kicker = article.kicker.at(-1)?.pieces.at(-1);
  if (kicker !== undefined && kicker.line === head.pieces[0]!.line) return true;
  if (article.bylines.length > 0) {
    const cut =
      paragraphsOf(article).at(-1)?.openEnd === true ||
      bench.running.some((running) => running.article === article);
    return cut || article.series.length > 0;
  }
  const few = paragraphsOf(article).length <= HEADLESS_PARAGRAPHS && !isSigned(article);
  return few && bench.cohesion.within(head.text, bodyText(article)) > SPEAKS_OF;
}

function forHeadPart(part: HeadPart, block: Block, bench: Bench): OpenArticle {
  const { current } = bench;
  if (current === null) return open(bench);
  if (current.body.length === 0) {
    if (part === "subtitle") return current;
    const later = HEAD_PARTS.slice(HEAD_PARTS.indexOf(part));
    if (current.bylines.length === 0 && later.every((each) => current[each].length === 0)) return current;
  }
  return takesHeadline(current, block, bench) ? current : open(bench);
}

const bare = (article: OpenArticle): boolean => article.bylines.length === 0 && article.body.length === 0;

function forByline(block: Block, bench: Bench): OpenArticle {
  const { current, articles } = bench;
  if (current === null) return open(bench);
  // Headlines stacked over their bylines: the first byline is the first headline's.
  const stacked = articles.find(
    (article) => article.stack !== null && article.stack === current.stack && bare(article),
  );
  if (stacked) return stacked;
  if (current.bylines.length === 0 && !isSigned(current) && paragraphsOf(current).length <= LEAD_PARAGRAPHS)
    return current;
  if (current.body.length === 0 && !/记者/.test(block.text)) return current;
  return open(bench);
}

function forBody(block: Block, bench: Bench): OpenArticle {
  const gap = bench.running.at(-1);
  if (gap && gap.article === bench.current && !hasDateline(block)) {
    // In the gap of a cut paragraph stands another text: a box without headline.
    if (gap.box === null) {
      gap.box = { ...openArticle(), box: true };
      bench.articles.push(gap.box);
    }
    return gap.box;
  }
  const current = bench.current ?? open(bench);
  const second = hasDateline(block) && current.stack === null && paragraphsOf(current).some(hasDateline);
  return second ? open(bench) : current;
}

function articleFor(block: Block, bench: Bench): OpenArticle {
  if (isHeadPart(block.label)) return forHeadPart(block.label, block, bench);
  if (block.label === "byline") return forByline(block, bench);
  if (block.label === "body") return forBody(block, bench);
  return bench.current ?? open(bench);
}

function add(block: Block, article: OpenArticle): void {
  if (isHeadPart(block.label)) article[block.label].push(block);
  else if (block.label === "byline") article.bylines.push(block);
  else article.body.push(block);
}

/** Pieces with their blocks, in file order → articles in the order they were opened. Every block goes to one. */
export function assemble(
  pieces: readonly { piece: Piece; block: Block }[],
  cohesion: Cohesion,
): OpenArticle[] {
  const bench: Bench = { cohesion, articles: [], current: null, running: [] };
  const owners = new Map<Block, OpenArticle>();
  for (const { piece, block } of pieces) {
    const owner = owners.get(block);
    if (owner) {
      // A paragraph goes on, and with it its article.
      bench.current = owner;
      if (block.pieces.at(-1) === piece)
        bench.running = bench.running.filter((running) => running.block !== block);
      continue;
    }
    const article = articleFor(block, bench);
    add(block, article);
    owners.set(block, article);
    if (!article.box) bench.current = article;
    if (block.label === "body" && block.pieces.length > 1) bench.running.push({ block, article, box: null });
    // A headline ends the gap: what follows stands under it.
    if (isHeadPart(block.label)) bench.running = [];
  }
  return bench.articles;
}
