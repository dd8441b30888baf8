/** Interleaved pages: headlines that stood stacked over bodies printed paragraph by paragraph in turn. */
import type { Cohesion } from "./cohesion.ts";
import { DATELINE } from "./dateline.ts";
import { bodyText, headText, type OpenArticle } from "./openArticle.ts";
import type { Block } from "../types.ts";

/** A paragraph printed under a later headline comes back into the stack only if it fits there much better. */
const COME_BACK = 1.5;

/** How well a paragraph fits an article: what they share, and how much of the headline it holds. */
function fit(block: Block, article: OpenArticle, cohesion: Cohesion): number {
  const others = article.body.filter((each) => each !== block);
  const shared = cohesion.within(block.text, others.map((each) => each.text).join("\n"));
  return shared + 0.5 * cohesion.within(headText(article), block.text);
}

const place = (block: Block): number => block.pieces[0]!.line.number;
const inOrder = (blocks: Block[]): Block[] => blocks.sort((a, b) => place(a) - place(b));
const isParagraph = (block: Block): boolean => block.label === "body";

const headPlace = (article: OpenArticle): number =>
  Math.max(0, ...[...article.headline, ...article.bylines].map(place));

function take(block: Block, to: OpenArticle): void {
  to.body = inOrder([...to.body, block]);
}

/**
 * Deals paragraphs out to articles, the surest first: the one whose best fit leads its second best
 * most. What is dealt already helps to decide the rest. `home` has the advantage, where there is one.
 */
function deal(pool: Block[], articles: OpenArticle[], home: OpenArticle | null, cohesion: Cohesion): void {
  const rest = new Set(pool);
  const score = (block: Block, article: OpenArticle): number =>
    fit(block, article, cohesion) * (article === home ? COME_BACK : 1);
  const fits = new Map(pool.map((block) => [block, articles.map((article) => score(block, article))]));
  const lead = (block: Block): number => {
    const [best = 0, second = 0] = fits.get(block)!.toSorted((a, b) => b - a);
    return best - second;
  };
  while (rest.size > 0) {
    const block = [...rest].reduce((best, each) => (lead(each) > lead(best) ? each : best));
    const scores = fits.get(block)!;
    const chosen = scores.indexOf(Math.max(...scores));
    take(block, articles[chosen]!);
    rest.delete(block);
    // Only how the others fit the article that grew has changed.
    for (const each of rest) fits.get(each)![chosen] = score(each, articles[chosen]!);
  }
}

/** First paragraphs: each headline of the stack gets the dated or early paragraph that holds most of it. */
function seed(pool: Block[], stack: OpenArticle[], cohesion: Cohesion): void {
  const dated = pool.filter((block) => DATELINE.test(block.text));
  const firsts = dated.length >= stack.length ? dated.slice(0, stack.length) : pool.slice(0, stack.length);
  const waiting = [...stack];
  while (waiting.length > 0 && firsts.length > 0) {
    const heads = waiting.map((article) => ({
      article,
      block: surestFirst(firsts, article, waiting, cohesion),
    }));
    const best = heads.reduce((a, b) => (b.block.lead > a.block.lead ? b : a));
    take(best.block.block, best.article);
    firsts.splice(firsts.indexOf(best.block.block), 1);
    pool.splice(pool.indexOf(best.block.block), 1);
    waiting.splice(waiting.indexOf(best.article), 1);
  }
}

function surestFirst(
  blocks: Block[],
  article: OpenArticle,
  rivals: OpenArticle[],
  cohesion: Cohesion,
): { block: Block; lead: number } {
  return blocks
    .map((block) => {
      const own = cohesion.within(headText(article), block.text);
      const other = Math.max(
        0,
        ...rivals
          .filter((rival) => rival !== article)
          .map((rival) => cohesion.within(headText(rival), block.text)),
      );
      return { block, lead: own - other };
    })
    .reduce((best, each) => (each.lead > best.lead ? each : best));
}

/** Crossheads and captions go with the paragraph below them. */
function followParagraphs(articles: OpenArticle[], loose: Block[]): void {
  for (const block of loose) {
    const owners = articles.flatMap((article) =>
      article.body.filter(isParagraph).map((paragraph) => ({ article, at: place(paragraph) })),
    );
    const below =
      owners.filter(({ at }) => at > place(block)).sort((a, b) => a.at - b.at)[0] ??
      owners.sort((a, b) => b.at - a.at)[0];
    take(block, below?.article ?? articles[0]!);
  }
}

function sortOut(stack: OpenArticle[], later: OpenArticle[], cohesion: Cohesion): void {
  const blocks = inOrder(stack.flatMap((article) => article.body));
  for (const article of stack) article.body = [];
  const pool = blocks.filter(isParagraph);
  seed(pool, stack, cohesion);
  deal(pool, stack, null, cohesion);
  for (const home of later) {
    const [first, ...others] = home.body.filter(isParagraph);
    home.body = home.body.filter((block) => block === first || !isParagraph(block));
    deal(others, [home, ...stack], home, cohesion);
  }
  followParagraphs(
    stack,
    blocks.filter((block) => !isParagraph(block)),
  );
}

/**
 * Deals the paragraphs under stacked headlines out to their articles, and brings back those that
 * strayed under later headlines. Nothing is done on a page without a stack.
 */
export function sortOutStacks(articles: OpenArticle[], cohesion: Cohesion): void {
  const stacks = new Map<number, OpenArticle[]>();
  for (const article of articles)
    if (article.stack !== null) stacks.set(article.stack, [...(stacks.get(article.stack) ?? []), article]);
  for (const stack of stacks.values()) {
    const last = Math.max(...stack.map(headPlace));
    const later = articles.filter(
      (article) =>
        !article.box && article.stack === null && headPlace(article) > last && bodyText(article) !== "",
    );
    sortOut(stack, later, cohesion);
  }
}
