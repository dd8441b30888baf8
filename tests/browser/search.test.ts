/** Search in a real browser on a built site: every query finds exactly the articles that say it. */
import { test } from "node:test";
import assert from "node:assert/strict";
import { drawQueries, query, truth } from "./queries.ts";
import type { KnownArticle } from "./sampleArchive.ts";
import { facetCounts, openSearch, search, SETTLED, stateOf } from "./searchPage.ts";
import { browser, sample, saying, site, withPage } from "./searchSite.ts";

test("30 of each sort of query find exactly the articles that say them", async (t) => {
  await withPage(async (page) => {
    await openSearch(page, site.url);
    for (const [sort, queries] of drawQueries(sample.articles, 30, 1957)) {
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

test("what stands in an article no more since it was corrected is found, and said to be of before", async () => {
  await withPage(async (page) => {
    const corrected = sample.articles.find(({ front }) => front.id === "hdyb-19880317-01-01")!;
    await openSearch(page, site.url, `?q=${encodeURIComponent("三月十五曰讯")}`);
    assert.deepEqual((await stateOf(page)).ids, [corrected.front.id]);
    const [now, before] = await page.locator(".search-results .excerpt").allInnerTexts();
    assert.match(now!, /三月十五日讯/);
    assert.match(before!, /^更正前的文字…?.*三月十五曰讯/);
    assert.deepEqual(await page.locator(".search-results mark").allInnerTexts(), ["三月十五曰讯"]);
    await openSearch(page, site.url, `?q=${encodeURIComponent("三月十五日讯 柴油机")}`);
    assert.deepEqual((await stateOf(page)).ids, [corrected.front.id]);
    assert.equal(await page.locator(".search-results .excerpt").count(), 1);
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

test("a first query fetches little", async (t) => {
  const page = await browser.newPage();
  const sizes = new Map<string, number>();
  page.on("response", (response) => {
    const size = Number(response.headers()["content-length"] ?? 0);
    sizes.set(response.url().replace(site.url, ""), size);
  });
  await openSearch(page, site.url, `?q=${encodeURIComponent("水库")}`);
  const index = [...sizes].filter(([file]) => /^search\/.+\//.test(file));
  const bytes = index.reduce((sum, [, size]) => sum + size, 0);
  t.diagnostic(
    `${site.archive.articles.length} articles: ${index.length} requests, ${Math.round(bytes / 1024)} KB for a first query`,
  );
  assert.ok(index.length > 0 && bytes > 0 && bytes < 400 * 1024);
  await page.close();
});
