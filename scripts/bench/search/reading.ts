/** What search costs a reader: bytes, requests and time, in a real browser, on the site's own search page. */
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";

/** Pages, styles, scripts and Pagefind's engine come compressed from every host; the index's own files are packed already. */
const COMPRESSED = /\.(?:html|css|js|json|svg|gz)$|\/$/;

declare global {
  /** Milliseconds since the page was asked for. */
  var firstResultsAt: number | undefined;
}

export type Traffic = { bytes: number; requests: number };

/** Counts what a page fetches, from now on; `take` gives the sum since it was last taken. */
export function countTraffic(page: Page): { take: () => Promise<Traffic> } {
  let coming: Promise<number>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    coming.push(
      // Not the sizes that the browser reports: of an answer that is read late they are less than nothing.
      response.body().then(
        (body) => (COMPRESSED.test(pathname) ? gzipSync(body) : body).length,
        () => 0,
      ),
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
  first: Traffic;
  /** To its complete count, facets and chart, from the start. */
  complete: Traffic;
};

const addressOf = (siteUrl: string, typed: string): string =>
  `${siteUrl}search/index.html?q=${encodeURIComponent(typed)}`;

/** Notes by the page's own clock when the first results are there, or it is known that there are none. */
const watchResults = (): void => {
  const there = "[data-article-id], #search:is([data-search-state=done], [data-search-state=error])";
  new MutationObserver((_, watcher) => {
    if (document.querySelector(there) === null) return;
    watcher.disconnect();
    globalThis.firstResultsAt = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
};

const firstResultsAt = async (page: Page): Promise<number> => {
  const noted = await page.waitForFunction(() => globalThis.firstResultsAt);
  return (await noted.jsonValue()) as number;
};

export type Times = {
  /** From the request for the page, by an address with a query in it. */
  byAddress: number;
  /** From the press of the button, on a page that is open and has asked nothing yet. */
  onOpenPage: number;
};

/** Milliseconds to the first results of a first query. Nothing is counted meanwhile, which takes time itself. */
export async function timeFirstQuery(browser: Browser, siteUrl: string, typed: string): Promise<Times> {
  const opened = async (address: string): Promise<{ page: Page; context: BrowserContext }> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(watchResults);
    await page.goto(address, { waitUntil: "commit" });
    return { page, context };
  };
  const arrived = await opened(addressOf(siteUrl, typed));
  const byAddress = await firstResultsAt(arrived.page);
  await arrived.context.close();
  const { page, context } = await opened(`${siteUrl}search/index.html`);
  await page.waitForSelector(".facet:not([hidden])");
  const start = await page.evaluate((text) => {
    document.querySelector<HTMLInputElement>("#search input[name=q]")!.value = text;
    const pressed = performance.now();
    document.querySelector<HTMLButtonElement>("#search form button")!.click();
    return pressed;
  }, typed);
  const onOpenPage = (await firstResultsAt(page)) - start;
  await context.close();
  return { byAddress, onOpenPage };
}

/** A reader who comes for the first time, by an address with a query in it. */
export async function firstQuery(browser: Browser, siteUrl: string, typed: string): Promise<Reading> {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  const traffic = countTraffic(page);
  await page.goto(addressOf(siteUrl, typed), { waitUntil: "commit" });
  await page.waitForSelector("#search");
  await first(page);
  const early = await traffic.take();
  await done(page);
  const late = await traffic.take();
  await context.close();
  return {
    first: early,
    complete: { bytes: early.bytes + late.bytes, requests: early.requests + late.requests },
  };
}

/** One reader who asks one thing after the other: the cost of every query but the first. */
export async function laterQueries(
  browser: Browser,
  siteUrl: string,
  queries: readonly string[],
): Promise<Traffic[]> {
  const page = await browser.newPage();
  await page.goto(addressOf(siteUrl, queries[0]!));
  await done(page);
  const traffic = countTraffic(page);
  const costs: Traffic[] = [];
  for (const typed of queries.slice(1)) {
    await traffic.take();
    await page.evaluate((text) => {
      document.querySelector<HTMLInputElement>("#search input[name=q]")!.value = text;
      document.querySelector<HTMLElement>("#search-results")!.replaceChildren();
      document.querySelector<HTMLElement>("#search")!.dataset.searchState = "loading";
      document.querySelector<HTMLButtonElement>("#search form button")!.click();
    }, typed);
    await first(page);
    costs.push(await traffic.take());
    await done(page);
  }
  await page.close();
  return costs;
}
