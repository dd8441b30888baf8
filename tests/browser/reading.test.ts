/** The reader's settings in a real browser: seen before anything else is, kept, and no harm where nothing can be kept. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { serveSite } from "../../scripts/serve.ts";
import { ARTICLES, choose, site, withDevice } from "./readerSite.ts";

const [ARTICLE, OTHER] = ARTICLES;

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const NIGHT = "rgb(26, 25, 23)";
const DAY = "rgb(251, 249, 244)";

const fitsScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test("settings are chosen with the keyboard, hold at once, and hold after the page is read anew", async () => {
  await withDevice({ viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(site.url + ARTICLE);
    await page.focus(".article [data-opens-settings]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
    const sizeBefore = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await page.getByLabel("中", { exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    assert.notEqual(
      await page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
      sizeBefore,
    );
    await page.getByLabel("跟随系统").focus();
    await page.keyboard.press("ArrowLeft");
    assert.equal(await paper(page), NIGHT);
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "阅读设置");
    await page.reload();
    assert.equal(await paper(page), NIGHT);
    assert.equal(await page.getAttribute("html", "data-size"), "large");
  });
});

for (const [scheme, choice, seen] of [
  ["light", "深色", NIGHT],
  ["dark", "浅色", DAY],
] as const)
  test(`chosen against the system's ${scheme}, a theme is there before the body is, and nothing moves`, async () => {
    await withDevice({ colorScheme: scheme }, async (page, context) => {
      await page.goto(site.url + ARTICLE);
      await choose(page, choice, "特大");
      await context.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (document.body === null) return;
          observer.disconnect();
          Object.assign(window, {
            first: Object.fromEntries(Object.entries(document.documentElement.dataset)),
          });
        }).observe(document, { childList: true, subtree: true });
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(site.url + OTHER);
      const first = await page.evaluate(() => (window as unknown as { first: DOMStringMap }).first);
      assert.deepEqual(first, { reading: "", theme: choice === "深色" ? "dark" : "light", size: "largest" });
      assert.equal(await paper(page), seen);
      await page.waitForTimeout(200);
      assert.equal(await page.evaluate(() => (window as unknown as { shift: number }).shift), 0);
    });
  });

test("vertical lines scroll within their own region, with the keyboard too; the page is never wider", async () => {
  for (const width of [360, 1440])
    await withDevice({ viewport: { width, height: 740 } }, async (page) => {
      await page.goto(site.url + ARTICLE);
      await choose(page, "竖排");
      await page.reload();
      await page.waitForSelector('.body[tabindex="0"]');
      assert.ok(await fitsScreen(page), `${width}`);
      assert.equal(await page.textContent(".body .beside"), "5");
      if (width === 360) {
        assert.equal(await page.evaluate(() => document.querySelector(".body")!.scrollLeft), 0);
        await page.focus(".body");
        await page.keyboard.press("PageDown");
        await page.waitForFunction(() => document.querySelector(".body")!.scrollLeft < -50);
        // At the end the key is the page's again: nobody is held.
        await page.evaluate(() => (document.querySelector(".body")!.scrollLeft = -1e6));
        await page.keyboard.press("PageDown");
        await page.waitForFunction(() => scrollY > 50);
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      await choose(page, "横排");
      assert.equal(await page.getAttribute(".body", "tabindex"), null);
    });
});

test("traditional characters are shown and put back; what is cited and clipped stays as printed", async () => {
  await withDevice({}, async (page) => {
    await page.goto(site.url + ARTICLE);
    const printed = await page.textContent(".article .body");
    const heading = await page.textContent("h1");
    await choose(page, "繁體");
    await page.waitForSelector('.body[lang="zh-Hant"]');
    assert.notEqual(await page.textContent(".article .body"), printed);
    assert.equal(await page.title().then((title) => title.startsWith(heading!)), true);
    await page.click("text=存入剪报");
    await choose(page, "原文");
    assert.equal(await page.textContent(".article .body"), printed);
    await page.goto(`${site.url}clippings/`);
    assert.equal(await page.textContent(".entry h3"), heading);
  });
});

test("the largest type fits the smallest screen on every kind of page", async () => {
  await withDevice({ viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(site.url + ARTICLE);
    await choose(page, "特大");
    for (const path of [
      "",
      "2016/",
      "2016/05/",
      "2016/05/12/",
      "2016/05/12/hdyb/",
      "city/",
      "search/",
      "clippings/",
      ARTICLE,
    ]) {
      await page.goto(site.url + path);
      assert.ok(await fitsScreen(page), path);
    }
  });
});

test("where nothing can be kept, a choice holds on the page, and the reader is told", async () => {
  await withDevice({}, async (page, context) => {
    await context.addInitScript({
      content: `Object.defineProperty(window, "localStorage", {
        get() { throw new DOMException("blocked", "SecurityError"); },
      })`,
    });
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.goto(site.url + ARTICLE);
    await choose(page, "深色");
    assert.equal(await paper(page), NIGHT);
    assert.match((await page.textContent("dialog [role=status]"))!, /不让网站记东西/);
    await page.click("text=存入剪报");
    assert.match((await page.textContent(".desk [role=status]"))!, /不让网站在设备上存东西/);
    assert.deepEqual(errors, []);
  });
});

test("without scripts there is nothing to press that does nothing", async () => {
  await withDevice({ javaScriptEnabled: false }, async (page) => {
    await page.goto(site.url + ARTICLE);
    assert.equal(await page.isVisible("[data-opens-settings]"), false);
    assert.equal(await page.isVisible("[data-clips]"), false);
  });
});

test("without a network there are the settings, the clippings, and the traditional characters once they were shown", async () => {
  const { url, close: goOffline } = await serveSite(site.folder, { port: 0 });
  await withDevice({}, async (page) => {
    await page.goto(url + ARTICLE);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    await choose(page, "繁體");
    await page.waitForSelector('.body[lang="zh-Hant"]');
    await goOffline();
    await page.goto(url + ARTICLE);
    await page.waitForSelector('.body[lang="zh-Hant"]');
    await choose(page, "深色");
    await page.click("text=我的剪报 >> nth=0");
    await page.waitForSelector("text=还没有剪报");
    assert.equal(await paper(page), NIGHT);
  });
});
