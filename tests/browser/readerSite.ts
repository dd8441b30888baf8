/** The sample's site and a browser, for tests of what a reader does on one device. */
import { after } from "node:test";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { buildTestSite } from "./site.ts";

export const [site, browser] = await Promise.all([buildTestSite("articles"), launchBrowser()]);
after(async () => {
  await browser.close();
  await site.remove();
});

/** Two articles of one printed page. */
export const ARTICLES = ["2016/05/12/hdyb/a02-01/", "2016/05/12/hdyb/a02-02/"] as const;

/** A device that nobody has read on. */
export async function withDevice(
  options: BrowserContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Chooses in the panel of an article's page. */
export async function choose(page: Page, ...choices: string[]): Promise<void> {
  await page.click(".article [data-opens-settings]");
  for (const choice of choices) await page.getByLabel(choice, { exact: true }).check();
  await page.click("dialog >> text=完成");
}
