/** The sample as a searchable site with a browser on it, for the tests of one file. */
import { after, before } from "node:test";
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { truth, type Drawn } from "./queries.ts";
import { writeSampleArchive, type KnownArticle, type SampleArchive } from "./sampleArchive.ts";
import { buildTestSite, type BuiltSite } from "./site.ts";

export let sample: SampleArchive;
export let site: BuiltSite;
export let browser: Browser;

before(async () => {
  sample = writeSampleArchive();
  [site, browser] = await Promise.all([buildTestSite(sample.folder), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.remove();
  rmSync(sample.folder, { recursive: true, force: true });
});

/** A fresh page; afterwards nothing may have failed in it, nor broken its content policy. */
export async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await use(page);
  await page.close();
  assert.deepEqual(complaints, [], "nothing fails in the page, and nothing breaks its content policy");
}

/** The articles that must be found. */
export const saying = (drawn: Drawn): KnownArticle[] => {
  const ids = new Set(truth(sample.articles, drawn));
  return sample.articles.filter(({ front }) => ids.has(front.id));
};
