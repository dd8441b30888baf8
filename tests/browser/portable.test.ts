/** The portable edition in a real browser: unpacked on a disk it is read and searched like the site, with no server. */
import { after, test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { globSync } from "tinyglobby";
import { pack } from "../../scripts/pack.ts";
import { drawQueries, query, truth } from "./queries.ts";
import { openSearch, search, SETTLED, stateOf } from "./searchPage.ts";
import { browser, sample, saying, site, withPage } from "./searchSite.ts";

const folder = mkdtempSync(join(tmpdir(), "backfile-stick-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const zip = join(folder, "archive.zip");
const unpacked = join(folder, "backfile");

/** Packs and unpacks the site, the first time; gives the folder's address. */
function onDisk(): string {
  if (!existsSync(zip)) {
    pack(site.folder, zip);
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  }
  return pathToFileURL(`${unpacked}/`).href;
}

test("opened from a disk, queries of every sort find exactly the articles that say them", async (t) => {
  await withPage(async (page) => {
    const elsewhere: string[] = [];
    page.on("request", (request) => request.url().startsWith("file:") || elsewhere.push(request.url()));
    await openSearch(page, onDisk());
    for (const [sort, queries] of drawQueries(sample.articles, 10, 1988)) {
      const wrong: string[] = [];
      for (const drawn of queries) {
        const { ids, count } = await search(page, drawn.typed);
        const expected = truth(sample.articles, drawn);
        if (ids.toSorted().join() !== expected.join() || count !== expected.length) wrong.push(drawn.typed);
      }
      assert.deepEqual(wrong, [], sort);
      t.diagnostic(`${sort}: ${queries.length} queries, all exact`);
    }
    assert.deepEqual(elsewhere, [], "nothing is asked of any host");
  });
});

test("opened from a disk, a story is found from the front page, read with its hits marked, and its day looked at", async () => {
  await withPage(async (page) => {
    await page.goto(`${onDisk()}index.html`);
    await page.fill("#site-q", "水库");
    await page.press("#site-q", "Enter");
    await page.waitForSelector(SETTLED);
    assert.equal((await stateOf(page)).count, String(saying(query(["水库"])).length));
    await page.click("[data-article-id] h3 a");
    await page.waitForSelector(".article mark");
    await page.click(".crumbs a >> nth=1");
    assert.ok((await page.textContent("h1"))!.length > 0);
  });
});

test("every file is what the list of checksums says, and every file is in the list", () => {
  onDisk();
  const sums = readFileSync(join(unpacked, "SHA256SUMS.txt"), "utf8").trim().split("\n");
  const listed = sums.map((line) => line.split("  ") as [string, string]);
  for (const [sum, path] of listed)
    assert.equal(
      createHash("sha256")
        .update(readFileSync(join(unpacked, path)))
        .digest("hex"),
      sum,
      path,
    );
  const all = Object.keys(unzipSync(readFileSync(zip)));
  assert.deepEqual(
    all.filter((path) => !/SHA256SUMS/.test(path)).sort(),
    listed.map(([, path]) => `backfile/${path}`).sort(),
  );
});

test("no page leads to a file that was left out", () => {
  onDisk();
  const pages = globSync("**/*.html", { cwd: unpacked });
  assert.ok(pages.length > 100);
  const missing = pages.flatMap((page) =>
    [...readFileSync(join(unpacked, page), "utf8").matchAll(/(?:href|src)="(?!https?:|#)([^"#?]+)/g)]
      .filter(([, link]) => !existsSync(join(unpacked, dirname(page), link!)))
      .map(([, link]) => `${page}: ${link}`),
  );
  assert.deepEqual(missing, []);
});

test("a folder that was not packed says what to do, and can be read all the same", async () => {
  const page = await browser.newPage();
  await page.goto(`${pathToFileURL(site.folder).href}/search/index.html?q=${encodeURIComponent("水库")}`);
  await page.waitForSelector(SETTLED);
  const { state, status } = await stateOf(page);
  assert.equal(state, "error");
  assert.match(status, /npm run pack/);
  await page.close();
});
