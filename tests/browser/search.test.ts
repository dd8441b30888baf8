/** Search in a real browser on a built site: every query finds exactly the articles that say it. */
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { drawQueries, query, truth, type Drawn } from "./queries.ts";
import { writeSampleArchive, type KnownArticle, type SampleArchive } from "./sampleArchive.ts";
import { facetCounts, openSearch, search, SETTLED, stateOf } from "./searchPage.ts";
import { buildTestSite, type BuiltSite } from "./site.ts";

let sample: SampleArchive;
let site: BuiltSite;
let browser: Browser;

before(async () => {
  sample = writeSampleArchive();
  [site, browser] = await Promise.all([buildTestSite(sample.folder), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.remove();
  rmSync(sample.folder, { recursive: true, force: true });
});

async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await use(page);
  await page.close();
  assert.deepEqual(complaints, [], "nothing fails in the page, and nothing breaks its content policy");
}

test("40 of each sort of query find exactly the articles that say them", async (t) => {
  await withPage(async (page) => {
    await openSearch(page, site.url);
    for (const [sort, queries] of drawQueries(sample.articles, 40, 1957)) {
      const wrong: string[] = [];
      let results = 0;
      for (const drawn of queries) {
        const { ids, count, shownAtFirst } = await search(page, drawn.typed);
        const expected = truth(sample.articles, drawn);
        results += expected.length;
        const right = ids.toSorted().join() === expected.join();
        if (!right || count !== expected.length || shownAtFirst !== Math.min(20, count)) {
          wrong.push(
            `${drawn.typed}: found ${ids.toSorted().join(" ")} (${count}), not ${expected.join(" ")}`,
          );
        }
      }
      assert.deepEqual(wrong, [], sort);
      t.diagnostic(`${sort}: ${queries.length} queries, ${results} results, all exact`);
    }
  });
});

test("what is rare, marked or written like code is found as it was printed", async () => {
  const phrases = [
    "𠮷田",
    "㐂",
    "mems",
    "2.4",
    "12,000",
    "covid-19",
    "＆",
    "<b>",
    "*星号*",
    "[方括号](x)",
    "&amp;",
    "一",
    "一一一",
  ];
  const more = [
    "淄博市水利局",
    "水库",
    "が",
    "か",
    "ガ",
    "é",
    "e",
    "Ⅲ级",
    "①",
    "1",
    "½",
    "㎡",
    "👩",
    "🌊洪",
    "℃～",
    "％——",
    "…",
    "-19",
  ];
  const code = ["constructor", "__proto__", "undefined", "0", "，", "a", "zz", "zcm", '"'];
  await withPage(async (page) => {
    await openSearch(page, site.url);
    for (const phrase of [...phrases, ...more, ...code]) {
      const drawn = query([phrase]);
      assert.deepEqual(
        (await search(page, drawn.typed)).ids.toSorted(),
        truth(sample.articles, drawn),
        phrase,
      );
    }
  });
});

const has =
  (facet: string, value: string) =>
  ({ front }: KnownArticle): boolean =>
    ({
      year: [front.date.slice(0, 4)],
      city: [front.city ?? "地点未详"],
      topic: front.topics,
      paper: [front.paper!],
    })[facet]!.includes(value);

function countsOf(articles: KnownArticle[], facet: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const article of articles) {
    const { date, city, topics, paper } = article.front;
    const values = { year: [date.slice(0, 4)], city: [city ?? "地点未详"], topic: topics, paper: [paper!] }[
      facet
    ]!;
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

const saying = (drawn: Drawn): KnownArticle[] => {
  const ids = new Set(truth(sample.articles, drawn));
  return sample.articles.filter(({ front }) => ids.has(front.id));
};

test("filters: the counts hold the query and the other filters, and choosing one narrows to just that", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url, `?q=${encodeURIComponent("年 水")}`);
    const found = saying(query(["年", "水"]));
    assert.ok(found.length > 10);
    let counts = await facetCounts(page);
    for (const facet of ["year", "city", "topic", "paper"])
      assert.deepEqual(counts[facet], countsOf(found, facet), facet);

    const city = found[0]!.front.city!;
    const topic = found.find(has("city", city))!.front.topics[0]!;
    await page.check(`input[name=city][value="${city}"]`);
    await page.check(`input[name=topic][value="${topic}"]`);
    await page.waitForSelector(SETTLED);
    const [inCity, onTopic] = [found.filter(has("city", city)), found.filter(has("topic", topic))];
    const both = inCity.filter(has("topic", topic));
    assert.deepEqual((await stateOf(page)).count, String(both.length));
    counts = await facetCounts(page);
    assert.deepEqual(counts["year"], countsOf(both, "year"));
    assert.deepEqual(counts["city"], countsOf(onTopic, "city"));
    assert.deepEqual(counts["topic"], countsOf(inCity, "topic"));

    const address = new URL(page.url());
    assert.deepEqual(
      [...address.searchParams],
      [
        ["q", "年 水"],
        ["city", city],
        ["topic", topic],
      ],
    );
    await openSearch(page, site.url, address.search);
    assert.equal((await stateOf(page)).count, String(both.length), "the address alone gives the same");
    assert.ok(await page.isChecked(`input[name=city][value="${city}"]`));
  });
});

test("results: newest first, hits marked, links that lead to the article", async () => {
  await withPage(async (page) => {
    await openSearch(page, site.url, `?q=${encodeURIComponent("水利局")}`);
    const { ids } = await stateOf(page);
    const dates = ids.map((id) => id.split("-")[1]!);
    assert.deepEqual(dates, dates.toSorted().reverse());
    const marks = await page.$$eval("[data-article-id]", (all) =>
      all.map((item) => item.querySelector("mark")?.textContent ?? ""),
    );
    for (const mark of marks) assert.equal(mark.replace(/\s/g, ""), "水利局");
    const headline = await page.textContent("[data-article-id] h3 a");
    await page.click("[data-article-id] h3 a");
    await page.waitForLoadState();
    assert.match(page.url(), /\/\d{4}\/\d\d\/\d\d\/\w+\/\w+-\d\d\/index\.html$/);
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

test("a first query fetches little", async (t) => {
  const page = await browser.newPage();
  const sizes = new Map<string, number>();
  page.on("response", (response) => {
    const size = Number(response.headers()["content-length"] ?? 0);
    sizes.set(response.url().replace(site.url, ""), size);
  });
  await openSearch(page, site.url, `?q=${encodeURIComponent("水库")}`);
  const index = [...sizes].filter(([file]) => file.startsWith("pagefind/"));
  const bytes = index.reduce((sum, [, size]) => sum + size, 0);
  t.diagnostic(
    `${site.archive.articles.length} articles: ${index.length} requests, ${Math.round(bytes / 1024)} KB for a first query`,
  );
  assert.ok(bytes < 400 * 1024);
  await page.close();
});
