/** The built site as a reader, a checker and a stranger's web server meet it. */
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { LinkChecker } from "linkinator";
import type { Page } from "playwright-core";
import { globSync } from "tinyglobby";
import { serveSite } from "../../scripts/serve.ts";
import { articleAddress } from "../../src/archive/address.ts";
import { axeFaults } from "./axe.ts";
import { htmlFaults } from "./htmlFaults.ts";
import { KINDS } from "./kinds.ts";
import { site, withDevice } from "./readerSite.ts";
import { TRAPS } from "./trapPage.ts";

const PAGES: Readonly<Record<string, string>> = {
  ...KINDS,
  search: "search/?q=%E4%B9%A6",
  withdrawn: "2016/05/12/hdyb/a06-04/",
  "raw page of a withdrawn article": "page/hdyb-20160512-a06/",
  offline: "offline/",
  clippings: "clippings/#list=hdyb-20160512-a02-01.02",
  "not found": "nowhere/",
};

const pagesOnDisk = (): string[] => globSync("**/*.html", { cwd: site.folder }).toSorted();

for (const [kind, path] of Object.entries(PAGES)) {
  test(`axe finds nothing on ${kind}: on a phone by day, on a desk at night; and nothing is wider than the screen`, async () => {
    for (const [width, colorScheme] of [
      [360, "light"],
      [1440, "dark"],
    ] as const) {
      await withDevice({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
        const requests: string[] = [];
        const complaints: string[] = [];
        page.on("request", (request) => requests.push(request.url()));
        page.on(
          "console",
          (message) => message.type() === "error" && kind !== "not found" && complaints.push(message.text()),
        );
        await page.goto(site.url + path);
        if (kind === "search") await page.waitForSelector('[data-search-state="done"]');
        assert.deepEqual(await axeFaults(page), [], `${width} ${colorScheme}`);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
          `wider than ${width}`,
        );
        assert.deepEqual(
          requests.filter((url) => !url.startsWith(site.url)),
          [],
          "no other host",
        );
        assert.deepEqual(complaints, [], "the content policy holds");
      });
    }
  });
}

test("every page is valid HTML", async () => {
  const pages = pagesOnDisk();
  assert.ok(pages.length > 250);
  assert.deepEqual(await htmlFaults(pages.map((path) => join(site.folder, path))), []);
});

test("the page of a withdrawn article's lines says so, and leads to its notice", () => {
  const lines = readFileSync(join(site.folder, "page/hdyb-20160512-a06/index.html"), "utf8");
  assert.match(
    lines,
    /<a class="part notice" title="人工撤下的文章" href="[./]*2016\/05\/12\/hdyb\/a06-04\/index\.html">/,
  );
  assert.match(
    readFileSync(join(site.folder, "2016/05/12/hdyb/a06-04/index.html"), "utf8"),
    /<h1>这篇文章已撤下/,
  );
});

test("every link leads somewhere, anchors included", async () => {
  const { links } = await new LinkChecker().check({
    path: site.url,
    recurse: true,
    checkFragments: true,
    concurrency: 10,
    // No answer at all, on a machine short of breath, is no broken link: it is asked again.
    retryErrors: true,
  });
  assert.ok(links.length > 300);
  assert.deepEqual(
    links
      .filter(({ state }) => state === "BROKEN")
      .map(({ url, parent, status }) => `${parent}: ${url} ${status}`),
    [],
  );
});

test("every article is reached by date, by city and by topic", () => {
  const linked = (pattern: RegExp): Set<string> => {
    const found = new Set<string>();
    for (const path of pagesOnDisk().filter((each) => pattern.test(each))) {
      for (const [, href] of readFileSync(join(site.folder, path), "utf8").matchAll(/href="([^"#?]+)/g)) {
        found.add(new URL(href!, `http://site/${path}`).pathname.replace(/index\.html$/, ""));
      }
    }
    return found;
  };
  for (const pattern of [
    /^\d{4}\/\d\d\/\d\d\/index/,
    /^city\//,
    /^topic\//,
    /^paper\/|^\d{4}\/\d\d\/\d\d\/\w+\/index/,
  ]) {
    const reached = linked(pattern);
    assert.deepEqual(
      site.archive.articles
        .map(({ front }) => articleAddress(front.id))
        .filter((address) => !reached.has(address)),
      [],
      String(pattern),
    );
  }
});

test("text that looks like markup, templates or Markdown is shown as printed, and does nothing", async () => {
  await withDevice({ viewport: { width: 360, height: 800 } }, async (page) => {
    for (const path of ["2016/05/13/hdyb/b01-01/", "page/hdyb-20160513-b01/", "2016/05/13/hdyb/"]) {
      await page.goto(site.url + path);
      const text = await page.evaluate(() => document.body.textContent);
      // Which line of such a page is a headline is a matter of taste; its raw page shows them all.
      const shown = path.startsWith("page") ? TRAPS : path.includes("b01-01") ? TRAPS.slice(0, 2) : [];
      for (const trap of [...shown, "<b>&amp;{{title}}"])
        assert.ok(text?.includes(trap), `${path} shows ${trap}`);
      assert.equal(await page.evaluate(() => "ran" in window), false);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    }
  });
});

/** From the front page to an article by clicks alone, its text read and its stylesheet at work. */
async function walk(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.click('nav a[href*="city"]');
  await page.click('main a:has-text("聊城市")');
  await page.click("main article a, main .listing a, main li a[href*='yhyb']");
  assert.notEqual(await page.textContent("h1"), "");
  const border = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.notEqual(border, "rgba(0, 0, 0, 0)", "the stylesheet is there");
}

test("without JavaScript everything but search can be read", async () => {
  await withDevice({ javaScriptEnabled: false }, async (page) => {
    await walk(page, site.url);
    await page.goto(`${site.url}search/`);
    assert.match((await page.textContent("noscript")) ?? "", /脚本/);
  });
});

test("without JavaScript the search page offers no filters that do nothing", async () => {
  await withDevice({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}search/`);
    assert.equal(await page.locator("#search-filters:visible, select:visible").count(), 0);
  });
});

test("on paper stands what is read, with nothing to type into and nowhere to go", async () => {
  await withDevice({}, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const path of ["2016/05/12/hdyb/", "2016/05/", "city/zibo/", "2016/05/12/hdyb/a02-01/"]) {
      await page.goto(site.url + path);
      assert.equal(await page.locator("form:visible, nav:not(.contents):visible").count(), 0, path);
      assert.ok(await page.locator("h1").isVisible(), path);
    }
  });
});

test("the site works under a sub-path", async (t) => {
  const parent = mkdtempSync(join(tmpdir(), "backfile-subpath-"));
  t.after(() => rmSync(parent, { recursive: true, force: true }));
  cpSync(site.folder, join(parent, "deep/archive"), { recursive: true });
  const served = await serveSite(parent, { port: 0 });
  t.after(() => served.close());
  await withDevice({}, (page) => walk(page, `${served.url}deep/archive/`));
  await withDevice({}, async (page) => {
    await page.goto(`${served.url}deep/archive/search/?q=%E4%B9%A6`);
    await page.waitForSelector('[data-search-state="done"]');
  });
});

test("the site is read from a folder on a disk, and its search page says what it needs", async () => {
  await withDevice({}, (page) => walk(page, pathToFileURL(join(site.folder, "index.html")).href));
  await withDevice({}, async (page) => {
    await page.goto(pathToFileURL(join(site.folder, "search/index.html")).href);
    await page.waitForSelector('[data-search-state="error"]');
  });
});

test("what hosts need is there", () => {
  for (const file of ["404.html", "robots.txt", "_headers", ".nojekyll", "assets/site.css"])
    assert.ok(existsSync(join(site.folder, file)), file);
  // Nobody said where the sample is to stand.
  assert.ok(!existsSync(join(site.folder, "sitemap.xml")));
  assert.doesNotMatch(readFileSync(join(site.folder, "robots.txt"), "utf8"), /Sitemap/);
  const headers = readFileSync(join(site.folder, "_headers"), "utf8");
  assert.match(headers, /default-src 'none'/);
  assert.doesNotMatch(headers, /unsafe-inline|unsafe-eval'[^;]*'unsafe-eval/);
  assert.ok(
    readFileSync(join(site.folder, "assets/site.css")).length <= 20 * 1024,
    "one stylesheet of at most 20 KB",
  );
});
