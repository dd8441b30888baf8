/** What search costs a reader: bytes, requests and time, in a real browser, on the site's own search page. */
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";

/** Pages, styles and scripts come compressed from every host; the index's own files are packed already. */
const COMPRESSED = /\.(?:html|css|js|json|svg)$|\/$/;

export type Traffic = { bytes: number; requests: number };

/** Counts what a page fetches, from now on; `take` gives the sum since it was last taken. */
export function countTraffic(page: Page): { take: () => Promise<Traffic> } {
  let coming: Promise<number>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    coming.push(
      response
        .body()
        .then((body) => (COMPRESSED.test(pathname) ? gzipSync(body).length : body.length))
        .catch(() => 0),
    );
  });
  return {
    take: async () => {
      const sizes = await Promise.all(coming);
      coming = [];
      return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
    },
  };
}

const first = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const { searchState } = document.querySelector<HTMLElement>("#search")!.dataset;
    return (
      document.querySelector("[data-article-id]") !== null ||
      searchState === "done" ||
      searchState === "error"
    );
  });

const done = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    ["done", "error"].includes(document.querySelector<HTMLElement>("#search")!.dataset.searchState!),
  );

export type Reading = {
  /** To the first results of a first query, from the request for the page. */
  first: Traffic & { ms: number };
  /** To its complete count, facets and chart, from the start. */
  complete: Traffic & { ms: number };
};

/** A reader who comes for the first time, by an address with a query in it. */
export async function firstQuery(browser: Browser, siteUrl: string, typed: string): Promise<Reading> {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  const traffic = countTraffic(page);
  await page.goto(`${siteUrl}search/index.html?q=${encodeURIComponent(typed)}`, { waitUntil: "commit" });
  await page.waitForSelector("#search");
  await first(page);
  // Since the reader asked for the page, by the page's own clock.
  const firstMs = await page.evaluate(() => performance.now());
  const early = await traffic.take();
  await done(page);
  const completeMs = await page.evaluate(() => performance.now());
  const late = await traffic.take();
  await context.close();
  return {
    first: { ...early, ms: firstMs },
    complete: { bytes: early.bytes + late.bytes, requests: early.requests + late.requests, ms: completeMs },
  };
}

/** One reader who asks one thing after the other: the cost of every query but the first. */
export async function laterQueries(
  browser: Browser,
  siteUrl: string,
  queries: readonly string[],
): Promise<(Traffic & { ms: number })[]> {
  const page = await browser.newPage();
  await page.goto(`${siteUrl}search/index.html?q=${encodeURIComponent(queries[0]!)}`);
  await done(page);
  const traffic = countTraffic(page);
  const costs: (Traffic & { ms: number })[] = [];
  for (const typed of queries.slice(1)) {
    await traffic.take();
    const start = performance.now();
    await page.evaluate((text) => {
      document.querySelector<HTMLInputElement>("#search input[name=q]")!.value = text;
      document.querySelector<HTMLElement>("#search-results")!.replaceChildren();
      document.querySelector<HTMLElement>("#search")!.dataset.searchState = "loading";
      document.querySelector<HTMLButtonElement>("#search form button")!.click();
    }, typed);
    await first(page);
    const ms = performance.now() - start;
    const bytes = await traffic.take();
    costs.push({ ...bytes, ms });
    await done(page);
  }
  await page.close();
  return costs;
}
