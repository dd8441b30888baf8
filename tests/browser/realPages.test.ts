/** The real pages, where they are at hand, from raw text to a browser: every string cut from them is found where it stands. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ingest } from "../../scripts/ingest.ts";
import { plainText } from "../../src/archive/plainText.ts";
import type { Article } from "../../src/archiveTypes.ts";
import { launchBrowser } from "./browser.ts";
import { drawQueries, truth } from "./queries.ts";
import type { KnownArticle } from "./sampleArchive.ts";
import { openSearch, search } from "./searchPage.ts";
import { buildTestSite } from "./site.ts";

const SEEDS = "../shared/seeds";

/** Headline parts, names, paragraphs, as the archive's files say them. */
function known({ front, body }: Article): KnownArticle {
  const names = (front.authors ?? []).flatMap(({ org, name }) => [org, name]);
  const beside = [front.series, front.kicker, front.title, front.subtitle, ...names];
  return { front, passages: [...beside.filter((text) => text !== undefined), ...plainText(body)] };
}

test("strings cut from the real pages find exactly the articles that hold them", async (t) => {
  if (!existsSync(SEEDS)) return t.skip("the real pages are not at hand (../shared)");
  const articles = mkdtempSync(join(tmpdir(), "backfile-real-"));
  t.after(() => rmSync(articles, { recursive: true, force: true }));
  await ingest([SEEDS], articles);
  const site = await buildTestSite(articles);
  t.after(() => site.remove());
  const browser = await launchBrowser();
  t.after(() => browser.close());
  const said = site.archive.articles.map(known);
  const page = await browser.newPage();
  await openSearch(page, site.url);
  let asked = 0;
  const wrong: string[] = [];
  for (const [sort, queries] of drawQueries(said, 8, 2020)) {
    for (const drawn of queries) {
      const { ids, count } = await search(page, drawn.typed);
      const expected = truth(said, drawn);
      asked++;
      if (ids.toSorted().join() !== expected.join() || count !== expected.length)
        wrong.push(`${sort}: query ${asked}`);
    }
  }
  t.diagnostic(`${asked} queries on ${said.length} articles`);
  assert.ok(asked >= 40);
  assert.deepEqual(wrong, []);
});
