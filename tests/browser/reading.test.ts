/** The reader's settings in a real browser: seen before anything else is, kept, and no harm where nothing can be kept. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { serveSite } from "../../scripts/serve.ts";
import { axeFaults } from "./axe.ts";
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
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), "medium");
    assert.deepEqual(await axeFaults(page), []);
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
    // Pressed in a browser that does not give a pressed button the keyboard.
    await page.evaluate(() => document.querySelector<HTMLElement>("footer [data-opens-settings]")!.click());
    await page.waitForSelector("dialog[open]");
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), "large");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement!.matches("footer [data-opens-settings]"));
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
      assert.deepEqual(await axeFaults(page), []);
      await choose(page, "横排");
      assert.equal(await page.getAttribute(".body", "tabindex"), null);
    });
});

test("traditional characters are shown on the whole page and put back; what is cited and clipped stays as printed", async () => {
  await withDevice({}, async (page) => {
    await page.goto(site.url + ARTICLE);
    const seen = (): Promise<string> =>
      page
        .locator("main, footer")
        .allInnerTexts()
        .then((texts) =>
          texts
            .join("")
            .replace("从剪报取下", "存入剪报")
            .replace(/已存入.*/, "")
            .replace(/\s+/g, " "),
        );
    const printed = await seen();
    const [heading, title] = [await page.textContent("h1"), await page.title()];
    const cited = await page.locator("[data-copy]").allTextContents();
    const raw = await page.locator(".line-text").allTextContents();
    const dated = await page.textContent(".printed > time");
    await choose(page, "繁體");
    await page.waitForSelector('html[lang="zh-Hant"]');
    for (const part of [".masthead nav", ".crumbs", ".facts > dl", ".article .body", "footer"])
      assert.match((await page.textContent(part))!, /[報頁題題級單設務資]/, part);
    assert.equal(await page.getAttribute("#site-q", "placeholder"), "檢索全文");
    assert.deepEqual(await page.locator("[data-copy]").allTextContents(), cited);
    assert.deepEqual(await page.locator(".line-text").allTextContents(), raw);
    assert.equal(await page.getAttribute("[data-copy]", "lang"), "zh-Hans");
    assert.equal(await page.title(), title);
    await page.click("text=存入剪報");
    await page.waitForSelector("text=已存入");
    await choose(page, "原文");
    assert.equal(await seen(), printed);
    assert.equal(await page.getAttribute("#site-q", "placeholder"), "检索全文");
    assert.equal(await page.getAttribute("html", "lang"), "zh-Hans");
    await page.goto(`${site.url}clippings/`);
    assert.equal(await page.textContent(".entry h3"), heading);
    assert.ok((await page.textContent(".entry .meta"))!.includes(dated!));
  });
});

test("what was printed in traditional characters is shown in simplified ones, and nothing else is touched", async () => {
  await withDevice({}, async (page) => {
    await page.goto(site.url + ARTICLE);
    const heading = await page.textContent("h1");
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll(".article .body p");
      first!.textContent = "圖書館後面的渠水，乾淨得很";
      second!.textContent = "老渠通水，王振乾说名著";
    });
    const texts = (): Promise<string[]> => page.locator(".article .body p").allTextContents();
    const printed = await texts();
    await choose(page, "简体");
    await page.waitForSelector("text=图书馆后面的渠水，干净得很");
    assert.deepEqual((await texts()).slice(1), printed.slice(1));
    assert.equal(await page.textContent("h1"), heading);
    // From one to the other, by way of what was printed.
    await choose(page, "繁體");
    await page.waitForSelector('html[lang="zh-Hant"]');
    await page.waitForSelector("text=圖書館後面的渠水，乾淨得很");
    await choose(page, "原文");
    assert.deepEqual(await texts(), printed);
  });
});

test("what comes later is shown in the characters that were chosen, too", async () => {
  await withDevice({}, async (page) => {
    await page.goto(site.url + ARTICLE);
    await choose(page, "繁體");
    await page.goto(`${site.url}search/?q=${encodeURIComponent("图书")}`);
    await page.waitForSelector(".search-results > li");
    await page.waitForSelector("text=圖書");
    assert.equal(await page.inputValue("input[name=q]"), "图书");
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

test("without a network there are the settings, the clippings, and the traditional characters once they were shown", async (t) => {
  const { url, close: goOffline } = await serveSite(site.folder, { port: 0 });
  t.after(goOffline);
  await withDevice({}, async (page) => {
    await page.goto(url + ARTICLE);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    await choose(page, "繁體");
    await page.waitForSelector('html[lang="zh-Hant"]');
    await goOffline();
    await page.goto(url + ARTICLE);
    await page.waitForSelector('html[lang="zh-Hant"]');
    await choose(page, "深色");
    await page.click("text=我的剪報 >> nth=0");
    await page.waitForSelector("text=還沒有剪報");
    assert.equal(await paper(page), NIGHT);
  });
});
