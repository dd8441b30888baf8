/** The sample in English, page by page: no Chinese that does not say so, valid markup; nothing for axe to find where most is said. */
import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { SETTINGS_FILE } from "../../src/archive/readArchive.ts";
import { axeFaults } from "./axe.ts";
import { correctByHand } from "./correctByHand.ts";
import { launchBrowser } from "./browser.ts";
import { htmlFaults } from "./htmlFaults.ts";
import { KINDS } from "./kinds.ts";
import { buildTestSite, type BuiltSite } from "./site.ts";

const PAGES: Readonly<Record<string, string>> = {
  ...KINDS,
  "article of estimated date": "2024/05/20/x/x1-01/",
  search: "search/",
  offline: "offline/",
  clippings: "clippings/",
};

/** Axe takes seconds for each; the pages differ from the Chinese ones, which it all looks at, in words alone. */
const FOR_AXE = new Set(["home", "month", "issue", "article", "search", "coverage", "clippings"]);

let archive: string;
let site: BuiltSite;
let browser: Browser;
let context: BrowserContext;

before(async () => {
  archive = mkdtempSync(join(tmpdir(), "backfile-english-"));
  cpSync("articles", archive, { recursive: true });
  correctByHand(archive, "2016/05/12/hdyb/a02-01.md");
  appendFileSync(join(archive, SETTINGS_FILE), "language: en\n");
  [site, browser] = await Promise.all([buildTestSite(archive), launchBrowser()]);
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
});
after(async () => {
  await browser?.close();
  await site?.remove();
  rmSync(archive, { recursive: true, force: true });
});

/** Texts of the page, and names of things on it, with Chinese in them that nothing around them says to be Chinese. */
const unsaid = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      for (const element of document.body.querySelectorAll(`[${name}]:not(:lang(zh))`))
        if (/\p{Script=Han}/u.test(element.getAttribute(name)!)) texts.push(element.getAttribute(name)!);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { data, parentElement } = walker.currentNode as Text;
      if (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(data) && !parentElement!.closest("[lang|=zh]"))
        texts.push(data.trim());
    }
    return texts;
  });

/** Heads of tables with a word that is wider than its cell. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>("main th")).flatMap((head) => {
      const text = Array.from(head.childNodes).find((node) => node instanceof Text);
      return (text?.data.match(/\w+/g) ?? []).filter((word) => {
        const range = document.createRange();
        const at = text!.data.indexOf(word);
        range.setStart(text!, at);
        range.setEnd(text!, at + word.length);
        return range.getClientRects().length > 1;
      });
    }),
  );

for (const [name, path] of Object.entries(PAGES)) {
  test(`in English: ${name}`, async () => {
    const page = await context.newPage();
    try {
      const answer = await page.goto(site.url + path);
      assert.equal(answer!.status(), 200);
      assert.equal(await page.getAttribute("html", "lang"), "en");
      await page.waitForLoadState("networkidle");
      assert.deepEqual(await unsaid(page), []);
      // An article's title is its headline and the archive's name.
      assert.equal(await page.getAttribute("title", "lang"), name.startsWith("article") ? "zh-Hans" : null);
      assert.deepEqual(await brokenWords(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
      if (FOR_AXE.has(name)) {
        assert.deepEqual(await axeFaults(page), []);
      }
      assert.deepEqual(await htmlFaults([join(site.folder, path, "index.html")]), []);
    } finally {
      await page.close();
    }
  });
}
