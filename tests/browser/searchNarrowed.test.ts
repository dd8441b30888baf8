/** A search narrowed and put in order: dates, fields, sorts, and from within a city. */
import { test } from "node:test";
import assert from "node:assert/strict";
import { query } from "./queries.ts";
import type { KnownArticle } from "./sampleArchive.ts";
import { allShown, openSearch, SETTLED, stateOf } from "./searchPage.ts";
import { saying, site, withPage } from "./searchSite.ts";

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

    await page.fill("input[name=from]", `${from}-02`);
    await page.press("input[name=from]", "Enter");
    await settledAt(`${from}-02`, to);
    await page.locator(".chart-year").first().click();
    await settledAt(`${from}-02`, from);

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
    const { paper } = saying(query([]))[0]!.front;
    await found(`报纸:${paper!.slice(0, 2)} 年`);
    const issues = new Set(saying(query([])).map(({ front }) => `${front.paper} ${front.date}`));
    const own = [...issues].filter((issue) => issue.startsWith(`${paper} `)).length;
    assert.match((await page.textContent("#search-coverage"))!, new RegExp(`本库共存有 ${own} 期`));
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

type Front = KnownArticle["front"];

/** Where the same search stands, narrowed; the way there is a reader's, from `list` by the link that says `link`. */
const PLACES: readonly {
  name: string;
  list: (front: Front) => string;
  link?: (front: Front) => string;
  holds: (front: Front, of: Front) => boolean;
}[] = [
  {
    name: "city",
    list: () => "city/",
    link: ({ city }) => city!,
    holds: (front, of) => front.city === of.city,
  },
  {
    name: "topic",
    list: () => "topic/",
    link: ({ topics }) => topics[0]!,
    holds: (front, of) => front.topics.includes(of.topics[0]!),
  },
  {
    name: "paper",
    list: () => "paper/",
    link: ({ paper }) => paper!,
    holds: (front, of) => front.paper === of.paper,
  },
  {
    name: "author",
    list: ({ date, id }) => `${date.replaceAll("-", "/")}/${id.replace(/-\d{8}-/, "/")}/`,
    link: ({ authors }) => authors![0]!.name,
    holds: (front, of) => front.authors?.some(({ name }) => name === of.authors![0]!.name) === true,
  },
  {
    name: "year",
    list: ({ date }) => `${date.slice(0, 4)}/`,
    holds: (front, of) => front.date.slice(0, 4) === of.date.slice(0, 4),
  },
  {
    name: "month",
    list: ({ date }) => `${date.slice(0, 7).replace("-", "/")}/`,
    holds: (front, of) => front.date.slice(0, 7) === of.date.slice(0, 7),
  },
  {
    name: "day",
    list: ({ date }) => `${date.replaceAll("-", "/")}/`,
    holds: (front, of) => front.date === of.date,
  },
  {
    name: "issue",
    list: ({ date, id }) => `${date.replaceAll("-", "/")}/${id.split("-")[0]!}/`,
    holds: (front, of) => front.date === of.date && front.paper === of.paper,
  },
];

for (const { name, list, link, holds } of PLACES)
  test(`within one ${name}: the same search, narrowed`, async () => {
    await withPage(async (page) => {
      const said = saying(query(["水"]));
      const { front } = said.find((article) => article.front.authors !== undefined && article.front.city)!;
      await page.goto(site.url + list(front));
      if (link) await page.click(`main a:text-is("${link(front)}")`);
      await page.fill(".search-within input[type=search]", "水");
      await page.press(".search-within input[type=search]", "Enter");
      await page.waitForSelector(SETTLED);
      const there = said.filter((article) => holds(article.front, front));
      assert.deepEqual((await allShown(page)).toSorted(), there.map((article) => article.front.id).sort());
    });
  });
