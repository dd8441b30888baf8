/** The list of results, a portion at a time. */
import type { Card } from "../card.ts";
import type { SearchPage } from "./page.ts";
import { resultView } from "./resultView.ts";

/** Results shown at a time. */
const PORTION = 20;

/** What the list shows of: articles in order, and for each its card, or `null` where it turns out to be no result. */
export type Found = {
  articles: number[];
  card: (article: number) => Promise<Card | null>;
  phrases: string[];
  typed: string;
};

export type ResultList = {
  /** Replaces the list once its first portion is there; does nothing when `current` says a newer query runs. */
  show: (found: Found, current: () => boolean) => Promise<void>;
  /** The same search knows more: what is not shown yet is replaced. */
  settle: (articles: number[]) => void;
  /** Appends the next portion, and moves the focus to its first result. */
  showMore: () => Promise<void>;
  clear: () => void;
};

export function resultList({ results, more, siteRoot }: SearchPage): ResultList {
  let found: Found | null = null;
  let shown = new Set<number>();
  let rest: number[] = [];

  const left = (articles: number[]): void => {
    rest = articles;
    more.hidden = articles.length === 0;
    more.textContent = `更多结果（还有 ${articles.length} 篇）`;
  };

  /** The next results and what is left behind them. */
  async function portion(
    from: Found,
    articles: number[],
  ): Promise<{ items: [number, HTMLElement][]; left: number[] }> {
    const items: [number, HTMLElement][] = [];
    let waiting = articles;
    while (items.length < PORTION && waiting.length > 0) {
      const wanted = waiting.slice(0, PORTION - items.length);
      waiting = waiting.slice(wanted.length);
      const cards = await Promise.all(wanted.map(from.card));
      cards.forEach((card, at) => {
        if (card !== null) items.push([wanted[at]!, resultView(card, from.phrases, from.typed, siteRoot)]);
      });
    }
    return { items, left: waiting };
  }

  return {
    show: async (next, current) => {
      const first = await portion(next, next.articles);
      if (!current()) return;
      found = next;
      shown = new Set(first.items.map(([article]) => article));
      results.replaceChildren(...first.items.map(([, item]) => item));
      left(first.left);
    },
    settle: (articles) => left(articles.filter((article) => !shown.has(article))),
    showMore: async () => {
      const from = found!;
      const expected = rest;
      const next = await portion(from, expected);
      if (rest !== expected || found !== from) return;
      for (const [article] of next.items) shown.add(article);
      results.append(...next.items.map(([, item]) => item));
      left(next.left);
      next.items[0]?.[1].querySelector("a")?.focus();
    },
    clear: () => {
      found = null;
      shown.clear();
      results.replaceChildren();
      left([]);
    },
  };
}
