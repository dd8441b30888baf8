/** What is typed into the search field: when it is searched, what of it is a step back, and what is said of it. */
import { test } from "node:test";
import assert from "node:assert/strict";
import { query } from "./queries.ts";
import { openSearch, SETTLED, stateOf } from "./searchPage.ts";
import { saying, site, withPage } from "./searchSite.ts";

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
    await page.evaluate(() => document.querySelector<HTMLFormElement>("#search form")!.requestSubmit());
    assert.equal((await stateOf(page)).state, "idle");
    assert.equal(await page.evaluate(() => JSON.stringify(localStorage).includes("shuiku")), false);
    await devtools.send("Input.insertText", { text: "水库" });
    await page.waitForSelector(SETTLED);
    assert.equal(await page.inputValue("input[name=q]"), "水库");
    assert.equal((await stateOf(page)).count, String(saying(query(["水库"])).length));
  });
});

test("a composition that is broken off leaves the field alive", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url);
    const devtools = await page.context().newCDPSession(page);
    await page.focus("input[name=q]");
    await devtools.send("Input.imeSetComposition", { text: "shuiku", selectionStart: 6, selectionEnd: 6 });
    // As the field's own × does.
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>("#search input[name=q]")!;
      input.value = "";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.keyboard.type("水库");
    await page.waitForSelector(SETTLED);
    assert.equal((await stateOf(page)).count, String(saying(query(["水库"])).length));
  });
});

test("what is typed after a filter was ticked is a step of its own", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url);
    await page.fill("input[name=q]", "水");
    await page.waitForSelector(SETTLED);
    await page.locator("[data-facet=paper] input").first().check();
    await page.waitForFunction(() => location.search.includes("paper="));
    await page.fill("input[name=q]", "水库");
    await page.waitForFunction((typed) => location.search.includes(typed), encodeURIComponent("水库"));
    await page.goBack();
    await page.waitForSelector(SETTLED);
    const address = new URLSearchParams(new URL(page.url()).search);
    assert.deepEqual([address.get("q"), address.has("paper")], ["水", true]);
  });
});

test("what cannot be searched is said in words, to ears too", async () => {
  const SAID = [
    { typed: '""', words: /没有可以查找的字/ },
    { typed: "\u0007", words: /没有可以查找的字/ },
    { typed: "水".repeat(400), words: /写得太长了/ },
    { typed: "日期:2001 水", from: "2010", words: /没有重合的日子/ },
  ];
  await withPage(async (page) => {
    for (const { typed, from = "", words } of SAID) {
      await openSearch(page, site.url);
      await page.fill("input[name=from]", from);
      await page.fill("input[name=q]", typed);
      await page.press("input[name=q]", "Enter");
      await page.waitForFunction(() => document.querySelector("#search-understood")!.textContent !== "");
      assert.match((await page.textContent("#search-understood"))!, words);
    }
    assert.equal(await page.getAttribute("#search-understood", "aria-live"), "polite");
  });
});

test("the page's title names what was asked", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url, `?q=${encodeURIComponent("水库")}`);
    assert.match(await page.title(), /^水库 — 检索/);
  });
});
