/** The list of results, a portion at a time. */
import { type SearchIndex } from "../ask.ts";
import { type SearchPage } from "./page.ts";
import { resultView } from "./resultView.ts";

/** Results shown at a time. */
const PORTION = 20;

export type ResultList = {
  /** Replaces the list once its first portion is there; does nothing when `current` says a newer query runs. */
  show: (ids: string[], phrases: string[], index: SearchIndex, current: () => boolean) => Promise<void>;
  /** Appends the next portion, and moves the focus to its first result. */
  showMore: () => Promise<void>;
  clear: () => void;
};

export function resultList({ results, more, siteRoot }: SearchPage): ResultList {
  let rest: string[] = [];
  let views: (ids: string[]) => Promise<HTMLElement[]>;

  const left = (ids: string[]): void => {
    rest = ids;
    more.hidden = ids.length === 0;
    more.textContent = `更多结果（还有 ${ids.length} 篇）`;
  };

  return {
    show: async (ids, phrases, index, current) => {
      const make = (portion: string[]): Promise<HTMLElement[]> =>
        Promise.all(portion.map(async (id) => resultView(await index.card(id), phrases, siteRoot)));
      const first = await make(ids.slice(0, PORTION));
      if (!current()) return;
      views = make;
      results.replaceChildren(...first);
      left(ids.slice(PORTION));
    },
    showMore: async () => {
      const expected = rest;
      const next = await views(expected.slice(0, PORTION));
      if (rest !== expected) return;
      results.append(...next);
      left(expected.slice(PORTION));
      next[0]?.querySelector("a")?.focus();
    },
    clear: () => {
      results.replaceChildren();
      left([]);
    },
  };
}
