/** What is carried away of a site, as a browser gets it: types, feeds that parse, a table that downloads, nothing kept. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { globSync } from "tinyglobby";
import { archiveFiles } from "../site/samples.ts";
import { ARTICLES, HOSTILE } from "../site/carry/samples.ts";
import { launchBrowser } from "./browser.ts";
import { buildTestSite, type BuiltSite } from "./site.ts";

let folder: string;
let site: BuiltSite;
let browser: Browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "backfile-carry-"));
  for (const { path, text } of archiveFiles(ARTICLES, [], "address: https://example.org/archive\n")) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  [site, browser] = await Promise.all([buildTestSite(folder), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await site?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const onDisk = (pattern: string): string[] => globSync(pattern, { cwd: site.folder }).sort();

test("every file is served as what it is, in UTF-8", async () => {
  const article = "2020/05/28/lzcb/a05-02/";
  const types: Readonly<Record<string, RegExp>> = {
    [`${article}index.txt`]: /^text\/plain; charset=utf-8$/,
    [`${article}index.md`]: /^text\/markdown; charset=utf-8$/,
    [`${article}index.json`]: /^application\/json/,
    "data/articles-2020.csv": /^text\/csv; charset=utf-8$/,
    "data/articles-2020.jsonl": /^application\/jsonl; charset=utf-8$/,
    "data/text-2020.zip": /^application\/zip$/,
    "feed.atom": /^application\/atom\+xml; charset=utf-8$/,
    "feed.json": /^application\/feed\+json; charset=utf-8$/,
    "city/zibo/feed.json": /^application\/feed\+json; charset=utf-8$/,
    "opensearch.xml": /^application\/opensearchdescription\+xml; charset=utf-8$/,
  };
  for (const [path, type] of Object.entries(types)) {
    const answer = await fetch(site.url + path);
    assert.equal(answer.status, 200, path);
    assert.match(answer.headers.get("content-type") ?? "", type, path);
    await answer.arrayBuffer();
  }
});

test("a browser's own parser reads every feed, and finds the words as printed", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}about/`);
  const feeds = onDisk("**/*.{atom,xml}").filter((path) => !path.startsWith("sitemap"));
  assert.ok(feeds.length > 5);
  for (const path of feeds) {
    const { fault, titles } = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, "application/xml");
        return {
          fault: parsed.querySelector("parsererror")?.textContent ?? null,
          titles: [...parsed.querySelectorAll("entry > title")].map((title) => title.textContent),
        };
      },
      readFileSync(join(site.folder, path), "utf8"),
    );
    assert.equal(fault, null, path);
    if (path === "feed.atom") assert.ok(titles.includes(HOSTILE.replace("\u0007", "␇")));
  }
  await page.close();
});

test("from the front page to a year's table, whole as the checksums say; nothing of it is kept on the device", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(site.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await page.click('footer a:has-text("带走文章")');
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click('a[href="articles-2020.csv"]'),
  ]);
  const bytes = readFileSync(await download.path());
  const sums = readFileSync(join(site.folder, "data/SHA256SUMS"), "utf8");
  assert.ok(sums.includes(`${createHash("sha256").update(bytes).digest("hex")}  articles-2020.csv\n`));
  const rows = parse(bytes, { bom: true, columns: true });
  assert.equal(rows.length, 2);
  await page.goto(`${site.url}2020/05/28/lzcb/a05-02/index.txt`);
  await page.goto(`${site.url}about/`);
  await page.goto(`${site.url}date/`);
  const kept = await page.evaluate(async () =>
    (await (await caches.open("backfile-visited")).keys()).map(({ url }) => new URL(url).pathname),
  );
  assert.ok(kept.includes("/about/"), "a page that was looked at is kept");
  assert.deepEqual(
    kept.filter((path) => /^\/data\/.|\.txt$/.test(path)),
    [],
  );
  await page.context().close();
});
