/** The list of results, a portion at a time. */
import type { Card } from "../card.ts";
import type { SearchPage } from "./page.ts";
import { resultView } from "./resultView.ts";

/** Results shown at a time. */
const PORTION = 20;

/** What the list shows of: articles in order, and for each its card, or `null` where it turns out to be no result. */
export type Found = {
  /** Those that can be shown by now. */
  ready: number[];
  /** How many there are, or can be at the most. */
  total: number;
  card: (article: number) => Promise<Card | null>;
  phrases: string[];
  typed: string;
};

export type ResultList = {
  /** Replaces the list once its first portion is there; does nothing when `current` says a newer query runs. */
  show: (found: Found, current: () => boolean) => Promise<void>;
  /** The same search knows more: the list is filled up to its first portion, and what is not shown yet replaced. */
  grow: (found: Found, current: () => boolean) => Promise<void>;
  /** Appends the next portion, and moves the focus to its first result. */
  showMore: () => Promise<void>;
  clear: () => void;
};

export function resultList({ results, more, siteRoot }: SearchPage): ResultList {
  let found: Found | null = null;
  /** Articles that were looked at, in order, and those among them that were shown. */
  let seen = new Set<number>();
  let shown = 0;

  const waiting = (): number[] => found?.ready.filter((article) => !seen.has(article)) ?? [];
  const showLeft = (): void => {
    const left = found === null ? 0 : found.total - shown;
    more.hidden = waiting().length === 0 || left <= 0;
    more.textContent = `更多结果（还有 ${left} 篇）`;
  };

  /** The next results, as many as are wanted and ready; what is looked at on the way is not looked at again. */
  async function next(from: Found, wanted: number, current: () => boolean): Promise<HTMLElement[]> {
    const items: HTMLElement[] = [];
    while (items.length < wanted && current()) {
      const portion = from.ready.filter((article) => !seen.has(article)).slice(0, wanted - items.length);
      if (portion.length === 0) break;
      for (const article of portion) seen.add(article);
      for (const card of await Promise.all(portion.map(from.card)))
        if (card !== null) items.push(resultView(card, from.phrases, from.typed, siteRoot));
    }
    return items;
  }

  return {
    show: async (first, current) => {
      const before = seen;
      seen = new Set();
      const items = await next(first, PORTION, current).catch((error: unknown) => {
        seen = before;
        throw error;
      });
      if (!current()) return;
      found = first;
      shown = items.length;
      results.replaceChildren(...items);
      showLeft();
    },
    grow: async (known, current) => {
      found = known;
      const items = await next(known, PORTION - shown, current);
      if (!current()) return;
      shown += items.length;
      results.append(...items);
      showLeft();
    },
    showMore: async () => {
      const from = found!;
      const current = (): boolean => found === from;
      const items = await next(from, PORTION, current);
      if (!current()) return;
      shown += items.length;
      results.append(...items);
      showLeft();
      items[0]?.querySelector("a")?.focus();
    },
    clear: () => {
      found = null;
      seen = new Set();
      shown = 0;
      results.replaceChildren();
      showLeft();
    },
  };
}
