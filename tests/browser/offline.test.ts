/** Reading offline in a real browser: saved first, then the network is taken away. */
import { test } from "node:test";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildSearchIndex } from "../../scripts/search/searchIndex.ts";
import { serveSite } from "../../scripts/serve.ts";
import { writeServiceWorker } from "../../scripts/serviceWorker.ts";
import { drawQueries, query, truth } from "./queries.ts";
import { openSearch, search, SETTLED, stateOf } from "./searchPage.ts";
import { browser, sample, saying, site } from "./searchSite.ts";

type Reader = {
  page: Page;
  /** Where the site is for this reader; ends in `/`. */
  url: string;
  /** Takes the host away, which no setting of the browser does for a service worker. */
  goOffline: () => Promise<void>;
};

/** A reader with the offline page open and the service worker at work, on a host of the reader's own. */
async function withReader(use: (reader: Reader) => Promise<void>): Promise<void> {
  const { url, close: goOffline } = await serveSite(site.folder, { port: 0 });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${url}offline/`);
    await page.waitForSelector(".offline-years");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    await use({ page, url, goOffline });
  } finally {
    await context.close();
    await goOffline();
  }
}

const save = async (page: Page): Promise<void> => {
  await page.click('button:has-text("存到这台设备")');
  await page.waitForFunction(() => document.querySelector("#offline")!.textContent.includes("存好了"));
};

test("everything saved: offline, queries of every sort find exactly the articles that say them", async () => {
  await withReader(async ({ page, url, goOffline }) => {
    // The size is said first.
    await page.waitForFunction(() =>
      /约 [\d.]+\s(?:KB|MB)/.test(document.querySelector("#offline")!.textContent),
    );
    await save(page);
    await goOffline();
    await openSearch(page, url);
    for (const [sort, queries] of drawQueries(sample.articles, 5, 1999)) {
      for (const drawn of queries) {
        const { ids } = await search(page, drawn.typed);
        assert.deepEqual(ids.toSorted(), truth(sample.articles, drawn), `${sort}: ${drawn.typed}`);
      }
    }
    assert.match((await page.textContent("#search-coverage"))!, /没有网络，要查的都存在这台设备上/);
    const { ids } = await search(page, "水库");
    await page.click("[data-article-id] h3 a");
    await page.waitForSelector(".article mark.hit");
    const front = sample.articles.find((article) => article.front.id === ids[0])!.front;
    assert.ok(
      (await page.textContent(".article"))!.includes(front.title!.slice(0, 4)),
      "and the article is read",
    );
  });
});

test("offline the front page, never looked at before, still finds the day nearest to today", async () => {
  await withReader(async ({ page, url, goOffline }) => {
    await goOffline();
    await page.goto(url);
    assert.match((await page.textContent("#on-this-day p a"))!, /历年\d+月\d+日的报纸/);
  });
});

test("some years saved: offline they are searched exactly, and the others are named as not searched", async () => {
  await withReader(async ({ page, url, goOffline }) => {
    const boxes = page.locator(".offline-years input");
    assert.ok((await boxes.count()) > 2);
    const labels = await page.$$eval(".offline-years label", (all) => all.map((label) => label.textContent));
    const left = labels.findIndex((label) => label.includes("2010年代"));
    await boxes.nth(left).uncheck();
    await save(page);
    await goOffline();
    const isLeft = (id: string): boolean => id.split("-")[1]!.startsWith("201");
    for (const typed of ["年", "水库", "标题:水", "水利局", "绝无此语也"]) {
      await openSearch(page, url, `?q=${encodeURIComponent(typed)}`);
      const { state } = await stateOf(page);
      assert.equal(state, "done");
      if (typed.startsWith("标题")) continue;
      const expected = saying(query([typed])).map(({ front }) => front.id);
      assert.equal((await stateOf(page)).count, String(expected.filter((id) => !isLeft(id)).length), typed);
    }
    const covered = async (typed: string): Promise<string> => {
      await openSearch(page, url, `?q=${encodeURIComponent(typed)}`);
      return (await page.textContent("#search-coverage"))!;
    };
    const partly = await covered("年");
    assert.match(partly, /没有查的：.*201\d/);
    assert.match(
      partly,
      /这台设备上共存有 \d+ 期报纸。/,
      "no gaps are named, and the archive is not said to lack it",
    );
    assert.match(await covered("日期:2012 年"), /这台设备上存有 0 期/);
    assert.match(
      await covered("日期:1988 年"),
      /本库存有 \d+ 期.*都存在这台设备上/,
      "all of that time is saved",
    );
  });
});

test("saving is paused and taken up again, and what was saved is removed again", async () => {
  await withReader(async ({ page }) => {
    let asked = 0;
    await page.context().route("**/search/**/*.bin", async (route) => {
      asked += 1;
      await new Promise((done) => setTimeout(done, 60));
      await route.continue();
    });
    await page.click('button:has-text("存到这台设备")');
    await page.click('button:has-text("暂停")');
    await page.waitForFunction(() => document.querySelector("#offline")!.textContent.includes("已暂停"));
    const before = asked;
    await save(page);
    assert.ok(asked > before, "it goes on");
    const files = async (): Promise<number> =>
      page.evaluate(async () =>
        (await caches.keys()).includes("backfile-saved")
          ? (await (await caches.open("backfile-saved")).keys()).length
          : 0,
      );
    assert.ok((await files()) > 10);
    const removal = page.locator('button:has-text("从这台设备删除选中的")');
    page.once("dialog", (dialog) => void dialog.dismiss());
    await removal.click();
    assert.match((await page.textContent("#offline"))!, /已存约 [\d.]+\s(?:KB|MB)/, "who says no keeps it");
    page.once("dialog", (dialog) => void dialog.accept());
    await removal.click();
    await page.waitForFunction(() => document.querySelector("#offline")!.textContent.includes("已删除"));
    assert.equal(await files(), 0);
  });
});

test("nothing saved: offline, what was looked at is read again, and all else says why it is not there", async () => {
  await withReader(async ({ page, url, goOffline }) => {
    const article = `${url}${saying(query(["水库"]))[0]!.front.id.replace(/^(\w+)-(\d{4})(\d\d)(\d\d)-(.*)$/, "$2/$3/$4/$1/$5/")}`;
    await page.goto(article);
    const words = (await page.textContent(".article h1"))!;
    await page.goto(`${url}about/`);
    await goOffline();
    await page.goto(article);
    assert.equal(await page.textContent(".article h1"), words);
    await page.goto(`${url}topic/`);
    await page.waitForSelector("#offline .notice-box");
    assert.match((await page.textContent("#offline"))!, /没有存在这台设备上/);
    await page.goto(`${url}search/?q=${encodeURIComponent("水库")}`);
    await page.waitForSelector(SETTLED);
    assert.equal((await stateOf(page)).state, "error", "and no search pretends that there is nothing");
  });
});

test("a new build: what was saved stays whole until it is brought up to date, and then is all of the new one", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "backfile-builds-"));
  cpSync(site.folder, folder, { recursive: true });
  const { articles } = site.archive;
  const rebuild = async (): Promise<void> => {
    const added = articles.map((each, at) =>
      at === 0 ? { ...each, body: `${each.body}\n新添绝无仅有之语。\n`, digest: "of another file" } : each,
    );
    await buildSearchIndex({ ...site.archive, articles: added }, folder, { cache: `${folder}-cache` });
    await writeServiceWorker(folder, site.archive.settings.language);
  };
  let served = await serveSite(folder, { port: 0 });
  t.after(() => served.close());
  const { url } = served;
  const again = async (): Promise<void> => {
    served = await serveSite(folder, { port: Number(new URL(url).port) });
    assert.equal(served.url, url);
  };
  const page = await (await browser.newContext()).newPage();
  const counted = async (typed: string): Promise<string> => {
    await openSearch(page, url, `?q=${encodeURIComponent(typed)}`);
    return (await stateOf(page)).count;
  };
  const openOffline = async (): Promise<void> => {
    await page.goto(`${url}offline/`);
    await page.waitForSelector(".offline-years");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  };
  const all = String(saying(query(["水库"])).length);

  await openOffline();
  await save(page);
  await rebuild();
  assert.equal(await counted("绝无仅有之语"), "1", "with a network the new build is searched");
  await openOffline();
  assert.match((await page.textContent("#offline"))!, /已存，有更新/);
  await served.close();
  assert.deepEqual(
    [await counted("绝无仅有之语"), await counted("水库")],
    ["0", all],
    "without, the old one, whole",
  );

  await again();
  await openOffline();
  await save(page);
  await served.close();
  assert.deepEqual(
    [await counted("绝无仅有之语"), await counted("水库")],
    ["1", all],
    "then the new one, whole",
  );
  await page.context().close();
  for (const made of [folder, `${folder}-cache`]) rmSync(made, { recursive: true, force: true });
});
