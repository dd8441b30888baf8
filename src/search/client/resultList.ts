/** The list of results, a portion at a time. */
import { searching } from "../../words/shown.ts";
import type { Card } from "../card.ts";
import type { Term } from "../query.ts";
import type { SearchPage } from "./page.ts";
import { resultView } from "./resultView.ts";

/** Results shown at a time, and of these how many before the others of them are fetched. */
const PORTION = 20;
const AT_FIRST = 10;

/** What the list shows of: articles in order, and for each its card, or `null` where it turns out to be no result. */
export type Found = {
  /** Those that can be shown by now. */
  ready: number[];
  /** How many there are, or can be at the most. */
  total: number;
  card: (article: number) => Promise<Card | null>;
  /** Marked where they stand. */
  terms: readonly Term[];
  typed: string;
};

export type ResultList = {
  /**
   * Replaces the list once its first results are there, and fills it up to `wanted`; does nothing when `current` says
   * a newer query runs.
   */
  show: (found: Found, current: () => boolean, wanted?: number) => Promise<void>;
  /** How many results are shown. */
  shown: () => number;
  /** The same search knows more: the list is filled up to what was wanted, and what is not shown yet replaced. */
  grow: (found: Found, current: () => boolean) => Promise<void>;
  /** Appends the next portion, and moves the focus to its first result. */
  showMore: () => Promise<void>;
  clear: () => void;
};

/** What one search has shown. `found` grows; the rest goes with the list. */
type Listing = {
  found: Found;
  /** Articles that were looked at, in order. */
  seen: Set<number>;
  shown: number;
  /** How many are to be shown as soon as they are there. */
  wanted: number;
};

export function resultList({ results, more, siteRoot }: SearchPage): ResultList {
  let listing: Listing | null = null;
  /** One addition after the other: each begins where the one before ended. */
  let adding: Promise<unknown> = Promise.resolve();

  const waiting = ({ found, seen }: Listing): number[] => found.ready.filter((article) => !seen.has(article));
  const showLeft = (): void => {
    const left = listing === null ? 0 : listing.found.total - listing.shown;
    more.hidden = listing === null || waiting(listing).length === 0 || left <= 0;
    more.textContent = searching.more(left);
  };

  /** The next results, as many as are wanted and ready. What is looked at is looked at once, when its card has come. */
  async function next(from: Listing, wanted: number, current: () => boolean): Promise<HTMLElement[]> {
    const items: HTMLElement[] = [];
    while (items.length < wanted && current()) {
      const portion = waiting(from).slice(0, wanted - items.length);
      if (portion.length === 0) break;
      const { card, terms, typed } = from.found;
      const cards = await Promise.all(portion.map(card));
      for (const article of portion) from.seen.add(article);
      for (const each of cards) if (each !== null) items.push(resultView(each, terms, typed, siteRoot));
    }
    from.shown += items.length;
    return items;
  }

  const after = <T>(work: () => Promise<T>): Promise<T> => {
    const run = adding.then(work);
    adding = run.catch(() => {});
    return run;
  };

  /** Appends to the list that is shown; gives the first item added. */
  const append = (wanted: (from: Listing) => number): Promise<HTMLElement | undefined> =>
    after(async () => {
      const from = listing;
      if (from === null) return undefined;
      const current = (): boolean => listing === from;
      const items = await next(from, wanted(from), current);
      if (!current()) return undefined;
      results.append(...items);
      showLeft();
      return items[0];
    });

  const fill = (): Promise<HTMLElement | undefined> => append(({ shown, wanted }) => wanted - shown);

  return {
    shown: () => listing?.shown ?? 0,
    show: async (found, current, wanted = 0) => {
      const fresh: Listing = { found, seen: new Set(), shown: 0, wanted: Math.max(PORTION, wanted) };
      const items = await next(fresh, AT_FIRST, current);
      if (!current()) return;
      listing = fresh;
      results.replaceChildren(...items);
      showLeft();
      await fill();
    },
    grow: async (found, current) => {
      if (!current() || listing === null) return;
      listing.found = found;
      await fill();
    },
    showMore: async () => {
      if (listing !== null) listing.wanted = listing.shown + PORTION;
      const first = await fill();
      first?.querySelector("a")?.focus();
    },
    clear: () => {
      listing = null;
      results.replaceChildren();
      showLeft();
    },
  };
}
