/** The search page as a reader uses it, driven from a test. */
import type { Page } from "playwright-core";

export type Found = { ids: string[]; count: number; shownAtFirst: number };

export const SETTLED = '#search[data-search-state="done"], #search[data-search-state="error"]';

export const openSearch = async (page: Page, siteUrl: string, address = ""): Promise<void> => {
  await page.goto(`${siteUrl}search/index.html${address}`);
  await page.waitForSelector(address === "" ? ".facet" : SETTLED);
};

export const stateOf = (
  page: Page,
): Promise<{ state: string; count: string; status: string; ids: string[] }> =>
  page.evaluate(() => {
    const root = document.querySelector<HTMLElement>("#search")!;
    return {
      state: root.dataset.searchState ?? "",
      count: root.dataset.resultCount ?? "",
      status: root.querySelector("#search-status")!.textContent ?? "",
      ids: Array.from(
        root.querySelectorAll<HTMLElement>("[data-article-id]"),
        (item) => item.dataset.articleId!,
      ),
    };
  });

/** Types a query, presses the button, and asks for more until there is no more. */
export const search = (page: Page, typed: string): Promise<Found> =>
  page.evaluate(async (text) => {
    const root = document.querySelector<HTMLElement>("#search")!;
    const more = root.querySelector<HTMLButtonElement>("#search-more")!;
    const items = (): HTMLElement[] => Array.from(root.querySelectorAll<HTMLElement>("[data-article-id]"));
    const until = (done: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => void (done() ? resolve() : setTimeout(look, 2));
        look();
      });

    root.querySelector<HTMLInputElement>("input[name=q]")!.value = text;
    root.querySelector<HTMLButtonElement>("form button")!.click();
    await until(() => root.dataset.searchState !== "loading");
    if (root.dataset.searchState !== "done")
      throw new Error(`“${text}” ended in ${root.dataset.searchState}`);
    const shownAtFirst = items().length;
    while (!more.hidden) {
      const before = items().length;
      more.click();
      await until(() => items().length > before);
    }
    return {
      ids: items().map((item) => item.dataset.articleId!),
      count: Number(root.dataset.resultCount),
      shownAtFirst,
    };
  }, typed);

/** The count beside every value of every facet that is shown. */
export const facetCounts = (page: Page): Promise<Record<string, Record<string, number>>> =>
  page.evaluate(() => {
    const counts: Record<string, Record<string, number>> = {};
    for (const label of document.querySelectorAll<HTMLLabelElement>(".facet label:not([hidden])")) {
      const input = label.querySelector("input")!;
      (counts[input.name] ??= {})[input.value] = Number(label.querySelector(".count")!.textContent);
    }
    return counts;
  });
