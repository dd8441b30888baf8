/** A site in English, as far as its scripts make it: their words are English, and what was printed says that it is Chinese. */
import assert from "node:assert/strict";
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { SETTINGS_FILE } from "../../src/archive/readArchive.ts";
import { launchBrowser } from "./browser.ts";
import { writeSampleArchive, type SampleArchive } from "./sampleArchive.ts";
import { openSearch, SETTLED, stateOf } from "./searchPage.ts";
import { buildTestSite, type BuiltSite } from "./site.ts";

let sample: SampleArchive;
let site: BuiltSite;
let browser: Browser;

before(async () => {
  sample = writeSampleArchive();
  appendFileSync(join(sample.folder, SETTINGS_FILE), "language: en\n");
  [site, browser] = await Promise.all([buildTestSite(sample.folder), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.remove();
  rmSync(sample.folder, { recursive: true, force: true });
});

/** A device that nobody has read on; afterwards nothing may have failed on it. */
async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await use(page);
    assert.deepEqual(errors, []);
  } finally {
    await context.close();
  }
}

/** Chinese text below some elements that does not say that it is Chinese, there or above it within them. */
const unsaid = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (holders) =>
    holders.flatMap((holder) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const { data, parentElement } = walker.currentNode as Text;
        const said = parentElement!.closest("[lang|=zh]");
        if (/\p{Script=Han}/u.test(data) && (said === null || !holder.contains(said))) texts.push(data);
      }
      return texts;
    }),
  );

const textOf = async (page: Page, selector: string): Promise<string> => (await page.textContent(selector))!;

const MADE = [
  "#search-understood",
  "#search-filters",
  "#search-facets",
  "#search-status",
  "#search-coverage",
  "#search-chart",
  "#search-results",
  "#search-more",
].join();

test("a search is answered in English", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url, `?q=${encodeURIComponent("年 -title:水库 city:淄博 date:1980..")}`);
    assert.equal(
      await textOf(page, "#search-understood"),
      "Search: “年” in the text, without “水库” in the headline; city: 淄博; from 1 January 1980.",
    );
    const { state, count } = await stateOf(page);
    assert.equal(state, "done");
    assert.ok(Number(count) > 1);
    assert.equal(await textOf(page, "#search-status"), `${count} articles`);
    assert.match(
      await textOf(page, "#search-coverage"),
      /^From 1 January 1980: the archive holds \d+ issues/,
    );
    assert.match(await textOf(page, "[data-facet=topic]"), /^Topic/);
    assert.match(
      await textOf(page, "#search-results .meta"),
      /^\d{1,2} [A-Z][a-z]+ \d{4} · .+ · page \w+ · 淄博市$/,
    );
    assert.match(
      (await page.getAttribute("#search-chart button:not(.none-held)", "aria-label"))!,
      /^\d{4}(?:–\d{4})?: \d+ articles?, \d+\.\d% of the \d+ held for that time$/,
    );
    assert.deepEqual(await unsaid(page, MADE), []);
  });
});

test("values are shown in English, stay Chinese in addresses, and may be typed either way", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url);
    const topic = page.getByLabel("Agriculture and the countryside");
    assert.equal(await topic.getAttribute("value"), "农业与乡村");
    await topic.check();
    await page.waitForSelector(SETTLED);
    assert.equal(new URL(page.url()).searchParams.get("topic"), "农业与乡村");
    assert.equal(
      await textOf(page, "#search-understood"),
      "Filtered by topic: Agriculture and the countryside. Clear filters",
    );
    assert.equal(await textOf(page, "#search-filters"), "Filters (1)");
    const { count } = await stateOf(page);
    for (const typed of ["专题:农业", "topic:agriculture"]) {
      await openSearch(page, site.url, `?q=${encodeURIComponent(typed)}`);
      assert.equal((await stateOf(page)).count, count, typed);
    }
  });
});

test("what cannot be found or understood is said in English", async () => {
  await withPage(async (page) => {
    for (const [typed, words] of [
      ["date:yesterday", /^“yesterday” could not be read as a date/],
      ["-city:x", /^“-city:x” was left out: a minus works only/],
      ["title:", /^Nothing to look for follows “title:” directly/],
      ["水".repeat(301), /^The query is too long: at most 300 characters\.$/],
    ] as const) {
      await page.goto(`${site.url}search/index.html?q=${encodeURIComponent(typed)}`);
      await page.waitForFunction(() => document.querySelector("#search-understood")!.textContent !== "");
      assert.match(await textOf(page, "#search-understood"), words);
    }
    await openSearch(page, site.url, "?q=zzzzqq");
    assert.match(await textOf(page, "#search-status"), /^No article matches\. /);
  });
});

test("in an article the marks, the settings and the clippings speak English", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url, `?q=${encodeURIComponent("年")}`);
    await page.locator("[data-article-id] h3 a").first().click();
    await page.waitForSelector(".hits");
    await page.click(".hits >> text=Next");
    assert.match(await textOf(page, ".hits"), /1 of \d+/);
    const article = page.url();
    await page.click('[data-clips]:text("Add to clippings")');
    assert.equal(await textOf(page, ".desk [role=status]"), "Added; 1 clipping in all.");
    await page.click(".article [data-opens-settings]");
    await page.getByLabel("Traditional", { exact: true }).check();
    await page.getByLabel("Vertical", { exact: true }).check();
    await page.waitForSelector('.body[aria-label^="Text in vertical lines"]');
    assert.deepEqual(await unsaid(page, ".hits, dialog"), []);
    await page.click("dialog >> text=Done");
    await page.goto(`${site.url}clippings/`);
    await page.waitForSelector('.entry [lang="zh-Hant"], .entry[lang="zh-Hant"]');
    assert.match(await textOf(page, "#clippings h2"), /^My clippings 1 article$/);
    await page.click("#clippings >> text=Remove >> nth=0");
    assert.match(await textOf(page, "#clippings .search-status"), /^Removed: .+\. Undo$/);
    await page.click("#clippings >> text=Undo");
    assert.equal(
      await page.locator(".entry h3 a").first().getAttribute("href"),
      `${article.split("?")[0]!}index.html`,
    );
    assert.deepEqual(await unsaid(page, "#clippings"), []);
  });
});

test("the page for reading offline speaks English, and so does an article from the device", async () => {
  await withPage(async (page) => {
    await page.goto(`${site.url}offline/`);
    await page.waitForSelector(".offline-years");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    assert.match(await textOf(page, ".offline-years"), /\d{4}s? ?.*: \d+ articles?, \d/);
    await page.click('button:has-text("Save on this device")');
    await page.waitForSelector("text=All saved: searching and reading work without a network.");
    const { front } = sample.articles.find(({ front: { title, city } }) => title !== undefined && city)!;
    const [paper, date, rest] = front.id.split(/-(\d{8})-/);
    const path = `${date!.replace(/^(\d{4})(\d\d)/, "$1/$2/")}/${paper}/${rest}/`;
    await page.goto(`${site.url}offline/?page=${path}`);
    await page.waitForSelector("#offline .printed");
    assert.equal(await textOf(page, "#offline h1"), front.title);
    assert.match(await textOf(page, "#offline .printed"), /^.+ · \d{1,2} [A-Z][a-z]+ \d{4} · page \w+$/);
    assert.deepEqual(await unsaid(page, "#offline"), []);
  });
});
