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

/** Waits until the page has answered, or has shown more than `shown` results. */
const settled = (page: Page, shown: number): Promise<unknown> =>
  page.waitForFunction(
    (before) =>
      document.querySelector<HTMLElement>("#search")!.dataset.searchState !== "loading" &&
      document.querySelectorAll("[data-article-id]").length > before,
    shown,
    { polling: 5 },
  );

/** Asks for more until there is no more; the ids of all that is found. */
export async function allShown(page: Page): Promise<string[]> {
  let { ids } = await stateOf(page);
  while (await page.isVisible("#search-more")) {
    await page.evaluate(() => document.querySelector<HTMLButtonElement>("#search-more")!.click());
    await settled(page, ids.length);
    ({ ids } = await stateOf(page));
  }
  return ids;
}

/** Types a query, presses the button, and asks for all. */
export async function search(page: Page, typed: string): Promise<Found> {
  await page.evaluate((text) => {
    document.querySelector<HTMLInputElement>("#search input[name=q]")!.value = text;
    document.querySelector<HTMLButtonElement>("#search form button")!.click();
  }, typed);
  await settled(page, -1);
  const { state, count, ids } = await stateOf(page);
  if (state !== "done") throw new Error(`“${typed}” ended in ${state}`);
  return { ids: await allShown(page), count: Number(count), shownAtFirst: ids.length };
}

/** The count beside every value of every facet, long ones opened. */
export const facetCounts = (page: Page): Promise<Record<string, Record<string, number>>> =>
  page.evaluate(() => {
    for (const more of document.querySelectorAll<HTMLButtonElement>(".facet:not([data-facet=author]) button"))
      more.click();
    const counts: Record<string, Record<string, number>> = {};
    for (const label of document.querySelectorAll<HTMLLabelElement>(".facet label:not([hidden])")) {
      const input = label.querySelector("input")!;
      (counts[input.name] ??= {})[input.value] = Number(label.querySelector(".count")!.textContent);
    }
    return counts;
  });
