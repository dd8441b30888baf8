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

test("dates: typed, or chosen in the chart by mouse and keys; the chart goes on showing the years chosen", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url, `?q=${encodeURIComponent("年")}`);
    const all = saying(query(["年"]));
    const within = (from: string, to: string): number =>
      all.filter(({ front }) => front.date >= from && front.date <= to).length;
    const settledAt = async (from: string, to: string): Promise<void> => {
      await page.waitForFunction((address) => location.search.endsWith(address), `&from=${from}&to=${to}`);
      await page.waitForSelector(SETTLED);
    };
    await page.fill("input[name=from]", "1994");
    await page.press("input[name=from]", "Enter");
    await page.fill("input[name=to]", "2008-06");
    await page.press("input[name=to]", "Tab");
    await settledAt("1994", "2008-06");
    assert.equal((await stateOf(page)).count, String(within("1994-01-01", "2008-06-30")));
    assert.match(
      (await page.textContent("#search-coverage"))!,
      /1994年1月1日至2008年6月30日，本库存有 \d+ 期/,
    );

    const whole = async (): Promise<void> => {
      await page.click("text=全部年份");
      await page.waitForFunction(() => !location.search.includes("from="));
      await page.waitForSelector(SETTLED);
    };
    const span = (label: string): [string, string] => {
      const [, from = "", to = from] = /^(\d{4})(?:—(\d{4}))?年/.exec(label)!;
      return [from, to];
    };
    await whole();
    const bar = page.locator(".chart-year").last();
    const [from, to] = span((await bar.getAttribute("aria-label"))!);
    await bar.click();
    await settledAt(from, to);
    assert.equal((await stateOf(page)).count, String(within(`${from}-01-01`, `${to}-12-31`)));

    await whole();
    await page.focus(".chart-year");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    const chosen = span((await page.evaluate(() => document.activeElement!.getAttribute("aria-label")))!);
    await page.keyboard.press("Enter");
    await settledAt(...chosen);
    assert.equal((await stateOf(page)).count, String(within(`${chosen[0]}-01-01`, `${chosen[1]}-12-31`)));
  });
});

test("the query language: fields, without, what it was understood as, and what was not understood", async () => {
  await withPage(async (page) => {
    const found = async (typed: string): Promise<string[]> => {
      await openSearch(page, site.url, `?q=${encodeURIComponent(typed)}`);
      return (await stateOf(page)).ids.toSorted();
    };
    const idsOf = (articles: { front: { id: string } }[]): string[] =>
      articles.map(({ front }) => front.id).sort();
    const author = saying(query([]))[0]!.front.authors![0]!.name;
    const signed = saying(query([])).filter(({ front }) =>
      front.authors?.some(({ name }) => name === author),
    );
    assert.deepEqual(await found(`作者:${author}`), idsOf(signed));
    assert.match((await page.textContent("#search-understood"))!, new RegExp(`作者有“${author}”`));
    const titled = saying(query([])).filter(({ front }) => front.title?.includes("水"));
    for (const id of idsOf(titled)) assert.ok((await found("title:水")).includes(id));
    assert.deepEqual(
      await found("水庫"),
      idsOf(saying(query(["水库"]))),
      "traditional script finds simplified text",
    );
    await found("日期:乱写 水库");
    assert.match((await page.textContent("#search-understood"))!, /不是看得懂的日期/);
  });
});

test("sorted by date either way, or headlines first", async () => {
  await withPage(async (page) => {
    const ids = async (sort: string): Promise<string[]> => {
      await openSearch(page, site.url, `?q=${encodeURIComponent("水")}&sort=${sort}`);
      return (await stateOf(page)).ids;
    };
    const days = (all: string[]): string[] => all.map((id) => id.split("-")[1]!);
    const oldest = days(await ids("oldest"));
    assert.deepEqual(oldest, oldest.toSorted());
    const relevant = await ids("relevance");
    await openSearch(page, site.url, `?q=${encodeURIComponent("标题:水")}`);
    const titled = (await stateOf(page)).ids.slice(0, relevant.length);
    assert.deepEqual(
      relevant.slice(0, titled.length),
      titled,
      "headlines first, the newest first among them",
    );
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

test("within a city, a topic, a paper, an issue: the same search, narrowed", async () => {
  await withPage(async (page) => {
    const { front } = saying(query(["水库"]))[0]!;
    await page.goto(`${site.url}city/`);
    await page.click(`main a:text-is("${front.city!}")`);
    await page.fill(".search-within input[type=search]", "水库");
    await page.press(".search-within input[type=search]", "Enter");
    await page.waitForSelector(SETTLED);
    const there = saying(query(["水库"])).filter((article) => article.front.city === front.city);
    assert.deepEqual((await stateOf(page)).ids.toSorted(), there.map((article) => article.front.id).sort());
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
  assert.match(failed.status, /索引未能载入/);

  await page.unroute("**/search/guide-*/**");
  await page.press("input[name=q]", "Enter");
  await page.waitForSelector('#search[data-search-state="done"]');
  assert.equal(
    (await stateOf(page)).count,
    String(saying(query(["水库"])).length),
    "and works again once the network does",
  );
  await page.close();
});
