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
    assert.match((await link.getAttribute("href"))!, /\/\d{4}\/\d\d\/\d\d\/\w+\/\w+-\d\d\/index\.html$/);
    const headline = await link.textContent();
    await link.click();
    await page.waitForURL(/\/\d{4}\//);
    assert.ok((await page.textContent("h1"))!.includes(headline!.trim()));
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

test("typing runs by itself after a pause, and the last thing typed wins", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url);
    await page.locator("input[name=q]").pressSequentially("水库", { delay: 20 });
    await page.waitForSelector(SETTLED);
    assert.equal((await stateOf(page)).count, String(saying(query(["水库"])).length));
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>("input[name=q]")!;
      for (const text of ["的", "一", "学校"]) {
        input.value = text;
        input.form!.requestSubmit();
      }
    });
    await page.waitForSelector(SETTLED);
    await page.waitForTimeout(300);
    assert.equal((await stateOf(page)).count, String(saying(query(["学校"])).length));
  });
});

test("nothing runs while an input method is composing", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url);
    const devtools = await page.context().newCDPSession(page);
    await page.focus("input[name=q]");
    await devtools.send("Input.imeSetComposition", { text: "shuiku", selectionStart: 6, selectionEnd: 6 });
    await page.waitForTimeout(500);
    assert.equal((await stateOf(page)).state, "idle");
    await devtools.send("Input.insertText", { text: "水库" });
    await page.waitForSelector(SETTLED);
    assert.equal(await page.inputValue("input[name=q]"), "水库");
    assert.equal((await stateOf(page)).count, String(saying(query(["水库"])).length));
  });
});

test("no hits are said in words; a part of the index that is missing is an error and not “no hits”", async () => {
  const page = await browser.newPage();
  await openSearch(page, site.url, `?q=${encodeURIComponent("绝无此语也")}`);
  const none = await stateOf(page);
  assert.deepEqual([none.state, none.count], ["done", "0"]);
  assert.match(none.status, /没有找到/);

  await page.route("**/pagefind/**", (route) => route.abort());
  await page.fill("input[name=q]", "水库");
  await page.press("input[name=q]", "Enter");
  await page.waitForSelector(SETTLED);
  const failed = await stateOf(page);
  assert.deepEqual([failed.state, failed.count], ["error", ""]);
  assert.match(failed.status, /索引未能载入/);

  await page.unroute("**/pagefind/**");
  await page.press("input[name=q]", "Enter");
  await page.waitForSelector('#search[data-search-state="done"]');
  assert.equal(
    (await stateOf(page)).count,
    String(saying(query(["水库"])).length),
    "and works again once the network does",
  );
  await page.close();
});

test("a page opened from the disk says plainly where search works", async () => {
  const page = await browser.newPage();
  await page.goto(`file://${site.folder}/search/index.html`);
  await page.waitForSelector(SETTLED, { timeout: 5000 });
  const { state, status } = await stateOf(page);
  assert.equal(state, "error");
  assert.match(status, /npm start/);
  await page.close();
});
