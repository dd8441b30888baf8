/** The search page in use: results, the address bar, typing, and what it says when it cannot search. */
import { test } from "node:test";
import assert from "node:assert/strict";
import { query } from "./queries.ts";
import { openSearch, SETTLED, stateOf } from "./searchPage.ts";
import { browser, saying, site, withPage } from "./searchSite.ts";

test("results: newest first, hits marked, links that lead to the article", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url, `?q=${encodeURIComponent("水利局")}`);
    const { ids } = await stateOf(page);
    const dates = ids.map((id) => id.split("-")[1]!);
    assert.deepEqual(dates, dates.toSorted().toReversed());
    const marks = await page.$$eval("[data-article-id]", (all) =>
      all.map((item) => item.querySelector("mark")?.textContent ?? ""),
    );
    for (const mark of marks) assert.equal(mark.replace(/\s/g, ""), "水利局");
    const link = page.locator("[data-article-id] h3 a").first();
    assert.match((await link.getAttribute("href"))!, /\/\d{4}\/\d\d\/\d\d\/\w+\/\w+-\d\d\/index\.html\?q=/);
    const headline = await link.textContent();
    await link.click();
    await page.waitForURL(/\/\d{4}\//);
    assert.ok((await page.textContent("h1"))!.includes(headline!.trim()));
  });
});

test("in the article every hit is marked as printed, with a way from one to the next, until it is put away", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url, `?q=${encodeURIComponent("年 的")}`);
    await page.locator("[data-article-id] h3 a").first().click();
    await page.waitForSelector(".hits");
    const body = page.locator(".article .body");
    const text = (await body.textContent())!;
    const marks = await page.$$eval(".article .body mark", (all) => all.map((mark) => mark.textContent));
    assert.equal(marks.join("").replace(/[^年的]/g, ""), marks.join(""));
    assert.equal(marks.join("").length, text.replace(/[^年的]/g, "").length, "none is left out");
    await page.click("text=下一处");
    assert.equal(await page.locator("mark.current").count(), 1);
    await page.click("text=上一处");
    assert.match((await page.textContent(".hits"))!, /第 (\d+) 处，共 \1 处/);
    await page.click("text=不再标出");
    assert.equal(await page.locator(".article mark, .hits").count(), 0);
    assert.equal(await body.textContent(), text, "and the text is what it was");
  });
});

test("keys: a stroke leads to the field, arrows through the results, Escape back; a query can be recalled and forgotten", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url);
    await page.keyboard.press("/");
    await page.keyboard.type("水利局");
    await page.keyboard.press("Enter");
    await page.waitForSelector(SETTLED);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const second = page.locator("[data-article-id] h3 a").nth(1);
    assert.ok(await second.evaluate((link) => link === document.activeElement));
    await page.keyboard.press("Escape");
    assert.ok(await page.locator("#search-q").evaluate((field) => field === document.activeElement));
    await page.fill("#search-q", "");
    await page.waitForSelector("#search-recent:not([hidden])");
    await page.click("#search-recent >> text=水利局");
    await page.waitForSelector(SETTLED);
    assert.equal(await page.inputValue("#search-q"), "水利局");
    await page.fill("#search-q", "");
    await page.click("text=全部清除");
    await page.waitForSelector("#search-recent", { state: "hidden" });
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });
});

test("hostile queries end in an answer or a sentence, and run nothing", async () => {
  const hostile = [
    "[",
    "(",
    "*",
    "\\",
    ".*+?^${}()|[]",
    '"',
    '""',
    '"水',
    "-",
    "--",
    '-"',
    "title:",
    "日期:",
    "：",
    "\u0000",
    "\u202e水",
    "<img src=x onerror=alert(1)>",
    "{{7*7}}",
    "__proto__",
    "%00%ff",
    "\ud800",
    "水".repeat(10_000),
    "a b ".repeat(2_000),
  ];
  await withPage(async (page) => {
    page.on("dialog", () => assert.fail("a query was executed"));
    await openSearch(page, site.url);
    for (const typed of hostile) {
      await page.evaluate((text) => {
        document.querySelector<HTMLInputElement>("#search-q")!.value = text;
        document.querySelector<HTMLButtonElement>("#search form button")!.click();
      }, typed);
      await page.waitForFunction(
        () => document.querySelector<HTMLElement>("#search")!.dataset.searchState !== "loading",
      );
      const { state } = await stateOf(page);
      assert.ok(["done", "idle"].includes(state), `${typed.slice(0, 20)}: ${state}`);
    }
  });
});

test("the address bar: pushed by Enter, followed back and forward", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url);
    for (const typed of ["水库", "学校"]) {
      await page.fill("input[name=q]", typed);
      await page.press("input[name=q]", "Enter");
      await page.waitForSelector(SETTLED);
    }
    const state = async (): Promise<[string | null, string]> => {
      await page.waitForFunction(
        () => document.querySelector<HTMLElement>("#search")!.dataset.searchState !== "loading",
      );
      return [new URL(page.url()).searchParams.get("q"), await page.inputValue("input[name=q]")];
    };
    assert.deepEqual(await state(), ["学校", "学校"]);
    await page.goBack();
    assert.deepEqual(await state(), ["水库", "水库"]);
    assert.equal((await stateOf(page)).count, String(saying(query(["水库"])).length));
    await page.goBack();
    assert.deepEqual(await state(), [null, ""]);
    assert.deepEqual(await stateOf(page), { state: "idle", count: "", status: "", ids: [] });
    await page.goForward();
    assert.deepEqual(await state(), ["水库", "水库"]);
  });
});

test("before a search the page says what is held, and says so without a script too", async () => {
  await withPage(async (page) => {
    const html = await (await page.request.get(`${site.url}search/index.html`)).text();
    const written = /id="search-coverage"[^>]*>([^<]+)</.exec(html)?.[1];
    await openSearch(page, site.url);
    assert.match(written ?? "", /本库共存有 \d+ 期报纸/);
    assert.equal(await page.textContent("#search-coverage"), written);
  });
});

test("who comes back from an article finds the results as they were left", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url, `?q=${encodeURIComponent("年")}`);
    await page.click("#search-more");
    await page.waitForFunction(() => document.querySelectorAll("[data-article-id]").length > 20);
    const shown = (await stateOf(page)).ids.length;
    const last = page.locator("[data-article-id] h3 a").last();
    await last.scrollIntoViewIfNeeded();
    const top = async (): Promise<number> => (await last.boundingBox())!.y;
    const before = await top();
    await last.click();
    await page.waitForSelector(".article h1");
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll("[data-article-id]").length === count,
      shown,
    );
    await page.waitForSelector(SETTLED);
    assert.ok(Math.abs((await top()) - before) < 40, `${await top()} is where it was, ${before}`);
  });
});

test("no hits are said in words; a part of the index that is missing is an error and not “no hits”", async () => {
  // A service worker asks for itself, and past what a test stands in the way of.
  const page = await browser.newPage({ serviceWorkers: "block" });
  await openSearch(page, site.url, `?q=${encodeURIComponent("绝无此语也")}`);
  const none = await stateOf(page);
  assert.deepEqual([none.state, none.count], ["done", "0"]);
  assert.match(none.status, /没有找到/);

  await page.route("**/search/guide-*/**", (route) => route.abort());
  await page.fill("input[name=q]", "水库");
  await page.press("input[name=q]", "Enter");
  await page.waitForSelector(SETTLED);
  const failed = await stateOf(page);
  assert.deepEqual([failed.state, failed.count], ["error", ""]);
  assert.match(failed.status, /没有取到/);
  assert.deepEqual(failed.ids, []);

  await page.unroute("**/search/guide-*/**");
  await page.click("text=再试一次");
  await page.waitForSelector('#search[data-search-state="done"]');
  assert.equal(
    (await stateOf(page)).count,
    String(saying(query(["水库"])).length),
    "and works again once the network does",
  );
  await page.close();
});

test("a search script that does not come, or cannot be run, is told of; one that runs takes the sentence away", async () => {
  for (const answer of [{ status: 404 }, { contentType: "text/javascript", body: "let search = = 1;" }]) {
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.route("**/assets/search.js", (route) => route.fulfill(answer));
    await page.goto(`${site.url}search/`);
    const sentence = page.locator(".late");
    assert.equal(await sentence.isVisible(), false, "there is time for the script to come");
    await sentence.evaluate((element) => element.getAnimations().forEach((each) => each.finish()));
    assert.ok(await sentence.isVisible());
    assert.match((await sentence.textContent())!, /^检索程序没有载入：/);
    await page.close();
  }
  await withPage(async (page) => {
    await openSearch(page, site.url);
    assert.equal(await page.locator(".late").count(), 0);
  });
});
