/** Nothing let in: hostile pages, names, tables, article files and settings are ingested, built and looked at. */
import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { globSync } from "tinyglobby";
import { ingest } from "../../scripts/ingest.ts";
import type { Ingested } from "../../scripts/ingest/summary.ts";
import { readArchiveFolder } from "../../scripts/archiveFiles.ts";
import { checkSite } from "../../scripts/checkSite.ts";
import { articleAddress, pageAddress } from "../../src/archive/address.ts";
import { readSettings } from "../../src/settings.ts";
import { bibtex } from "../../src/site/article/citation/bibtex.ts";
import { makeCitation } from "../../src/site/article/citation/citation.ts";
import { ris } from "../../src/site/article/citation/ris.ts";
import { buildSite } from "../../src/site/buildSite.ts";
import type { ArticleRecord } from "../../src/site/carry/recordSchema.ts";
import { launchBrowser } from "../browser/browser.ts";
import { buildTestSite, type BuiltSite } from "../browser/site.ts";
import { xmlFault } from "../site/carry/wellFormed.ts";
import { ARTICLE_FILES, placed } from "./articleFiles.ts";
import { BESIDE, REFUSED_SETTINGS, SETTINGS, TABLES } from "./besidePages.ts";
import { SECRET, writeCorpus, type Corpus } from "./corpus.ts";
import { injectedInto, openAll } from "./look.ts";
import { NAMES } from "./names.ts";
import { pageWith, TEXTS } from "./texts.ts";

let corpus: Corpus & { names: number };
let ingested: Ingested;
let site: BuiltSite;
let browser: Browser;

before(async () => {
  corpus = writeCorpus();
  ingested = await ingest([corpus.raw], corpus.articles);
  // One after the other: a browser beside a build that fails would keep the test waiting.
  site = await buildTestSite(corpus.articles);
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.remove();
  if (corpus !== undefined) rmSync(corpus.work, { recursive: true, force: true });
});

const onDisk = (glob: string): string[] => globSync(glob, { cwd: site.folder, dot: true }).toSorted();
const read = (path: string): string => readFileSync(join(site.folder, path), "utf8");

test("the corpus is large enough, and most of it could be made", () => {
  const rows = [TEXTS, NAMES, ARTICLE_FILES, TABLES, BESIDE, REFUSED_SETTINGS];
  assert.ok(rows.reduce((sum, { length }) => sum + length, 0) >= 150);
  if (process.platform === "linux") assert.equal(corpus.names, NAMES.length);
});

test("every page is taken in or named with advice; no other warning is needed", () => {
  assert.ok(ingested.summary.pages >= TEXTS.length + corpus.names);
  for (const { file, message, code } of ingested.warnings) {
    assert.ok(file !== "", code);
    assert.match(message, /[;,(] ?[a-z]/, `${code}: ${message}`);
  }
  const codes = new Set(ingested.warnings.map(({ code }) => code));
  for (const code of ["could-not-parse", "could-not-join", "record-unreadable", "cannot-read"])
    assert.ok(!codes.has(code), code);
});

test("article files that mean harm are refused with file, line and advice, the others shown", () => {
  const shown = new Set(site.archive.articles.map(({ path }) => path));
  ARTICLE_FILES.forEach((file, i) => {
    const { path } = placed(file, i);
    assert.equal(shown.has(path), file.shown, file.name);
    if (file.shown) return;
    const told = ingested.archiveWarnings.filter((warning) => warning.file === path);
    assert.ok(told.length > 0, file.name);
    for (const { line, message } of told) {
      assert.ok(line! >= 1 && line! <= file.text.split("\n").length, file.name);
      assert.match(message, /correct the line/, file.name);
    }
  });
  assert.equal("hostile" in globalThis, false);
  assert.equal("hostile" in {}, false);
});

test("settings that mean harm are refused with their line", () => {
  for (const { name, yaml } of REFUSED_SETTINGS) {
    const settings = readSettings(`sample: true\n${yaml}\n`);
    assert.equal(settings.ok, false, name);
    if (settings.ok) continue;
    for (const { line, message } of settings.problems) {
      assert.ok(line! >= 1 && line! <= yaml.split("\n").length + 1, name);
      assert.notEqual(message, "");
    }
  }
  assert.equal(readSettings(SETTINGS).ok, true);
});

test("nothing was read or written outside of the folders", () => {
  assert.deepEqual(readdirSync(corpus.work).toSorted(), ["articles", "outside", "raw"]);
  assert.deepEqual(readdirSync(corpus.outside).toSorted(), ["secret.md", "secret.txt"]);
  for (const folder of [corpus.articles, site.folder])
    for (const path of globSync("**/*.{md,txt,html,json,csv,jsonl}", {
      cwd: folder,
      followSymbolicLinks: false,
    }))
      if (!path.endsWith("secret.md"))
        assert.ok(
          !readFileSync(join(folder, path), "utf8").includes(SECRET),
          `${path} holds what stands outside`,
        );
  // Every address is made of what the site's own rules spell: no name of a file, a person or a place passes into it.
  for (const path of onDisk("**/*"))
    assert.match(path, /^(?:[A-Za-z0-9_-]+\/)*(?:\.nojekyll|[A-Za-z0-9_-]+(?:\.[a-z0-9]+)*)$/);
  assert.ok(!existsSync(join(site.folder, "hostile")) && !existsSync(join(site.folder, "etc")));
});

test("where a folder of the archive leads out of it, nothing is written", async (t) => {
  const out = join(tmpdir(), `backfile-astray-${process.pid}`);
  const raw = join(out, "raw");
  const archive = join(out, "articles");
  t.after(() => rmSync(out, { recursive: true, force: true }));
  for (const folder of [raw, archive, join(out, "outside")]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(raw, "某报_2016-05-12_01.txt"), pageWith("甲", 1));
  writeFileSync(join(out, "outside/mine.txt"), "");
  symlinkSync(join(out, "outside"), join(archive, "2016"));
  await assert.rejects(ingest([raw], archive), /2016 is a link that leads out of .*nothing was written/);
  assert.deepEqual(readdirSync(join(out, "outside")), ["mine.txt"]);
});

test("what was built of it is what the archive says, in every page and file; dead are only addresses that bodies name", () => {
  const files = readArchiveFolder(corpus.articles);
  const { faults } = checkSite(site.folder, site.archive, files);
  const dead = faults.filter(({ code }) => code === "link-dead");
  assert.deepEqual(
    faults.filter((each) => each.level === "error" && !dead.includes(each)),
    [],
  );
  assert.ok(dead.length > 0 && dead.every(({ message }) => message.includes("hostile=1")));
});

test("no page holds an element, attribute or address that the site did not write", async () => {
  const paths = onDisk("**/*.html");
  assert.ok(paths.length > 300);
  assert.deepEqual(await injectedInto(browser, site.url, paths), []);
});

/** One of every kind, and every page of a text that means harm. */
function pathsToOpen(): string[] {
  const addresses =
    "date/ 2016/ 2016/05/ 2016/05/12/ on-this-day/ city/ topic/ author/ paper/ about/ coverage/ data/ clippings/ nowhere/ offline/";
  const globs =
    "city/*/index.html author/u*/index.html author/?/index.html paper/*/index.html coverage/*/index.html";
  const kinds = [
    "",
    ...addresses.split(" "),
    ...globs.split(" ").flatMap((glob) => onDisk(glob).slice(0, 1)),
    ...onDisk("2016/05/12/*/index.html").slice(0, 3),
  ];
  const own = site.archive.articles.filter(({ front }) => front.id.startsWith("mb-20160512"));
  const byPage = new Map(own.toReversed().map(({ front }) => [front.id.replace(/-\d+$/, ""), front.id]));
  return [
    ...kinds,
    ...[...byPage.values()].map((id) => articleAddress(id).slice(1)),
    ...[...byPage.keys()].slice(0, 6).map((id) => pageAddress(id).slice(1)),
  ];
}

test("opened without any policy, no page runs what is printed on it", async () => {
  const paths = pathsToOpen();
  assert.ok(paths.length > TEXTS.length);
  assert.deepEqual(await openAll(browser, site.url, paths, false), []);
});

const QUERIES = [
  "script",
  "原稿",
  "window.hostile",
  "<img src=x onerror=window.hostile=1>",
  '"><script>window.hostile=1</script>',
  "javascript:window.hostile=1",
  "{{7*191}}",
  "\\u0000",
  "__proto__",
  "题:<svg onload=window.hostile=1>",
];

test("what is searched for, found and cut out runs neither, with the policy and without", async () => {
  const searches = QUERIES.map((query) => `search/?q=${encodeURIComponent(query)}`);
  const lists = [
    "clippings/#list=mb-20160512-01-01",
    "clippings/#list=<script>",
    "clippings/#list=__proto__.constructor",
    "2016/05/12/#<script>",
    "search/?paper=%3Cscript%3E&from=javascript:1&to=%22%3E",
  ];
  for (const [heeded, paths] of [
    [false, [...searches, ...lists]],
    [true, searches.slice(0, 4)],
  ] as const)
    assert.deepEqual(
      await openAll(browser, site.url, paths, heeded, async (page, path) => {
        if (path.startsWith("search/"))
          await page.waitForSelector('[data-search-state="done"], [data-search-state="idle"]');
      }),
      [],
    );
});

test("a policy would have stopped it, and nothing was there to stop", async () => {
  const some = pathsToOpen().filter((_, i) => i % 10 === 0);
  assert.deepEqual(await openAll(browser, site.url, some, true), []);
});

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

test("tables are well formed and hold no formula; their rows are the records", () => {
  const tables = onDisk("data/articles-*.csv");
  assert.ok(tables.length > 0);
  for (const path of tables) {
    const rows = parse<Record<string, string>>(read(path), { bom: true, columns: true });
    const records = read(path.replace(".csv", ".jsonl"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as ArticleRecord);
    assert.deepEqual(
      rows.map(({ id }) => id),
      records.map(({ id }) => id),
    );
    for (const row of rows) for (const cell of Object.values(row)) assert.doesNotMatch(cell, FORMULA);
  }
});

test("citations are one record each, whatever their fields hold", () => {
  const { articles, words } = buildSite(site.archive);
  for (const { item } of articles) {
    const citation = makeCitation(item, "https://example.org");
    const lines = ris(citation, words).split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/);
    for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
    assert.deepEqual([lines[0], lines.at(-1)], ["TY  - NEWS", "ER  - "]);
    assert.equal(lines.filter((line) => /^(TY|ER)/.test(line)).length, 2, item.article.front.id);
    const entry = bibtex(citation);
    let depth = 0;
    for (const mark of entry.replaceAll(/\\[{}]/g, "")) {
      if (mark === "{") depth += 1;
      if (mark === "}") depth -= 1;
      assert.ok(depth >= 0);
    }
    assert.equal(depth, 0);
    assert.match(entry, /^@article\{[a-z0-9-]+,\n(?: {2}[a-z]+ = \{.*\},?\n)+\}$/);
  }
});

test("feeds, descriptions and lists of addresses are well formed", () => {
  const feeds = onDisk("**/*.{atom,xml}");
  assert.ok(feeds.length > 3);
  for (const path of feeds)
    assert.equal(xmlFault(read(path).replace('encoding="UTF-8"', 'encoding="utf-8"')), null, path);
  for (const path of onDisk("**/*.json")) JSON.parse(read(path));
  for (const line of read("_headers").trimEnd().split("\n"))
    assert.match(line, /^\/\S*$|^ {2}[A-Z][A-Za-z-]+: \S/);
  for (const line of read("robots.txt").trim().split("\n"))
    assert.match(line, /^$|^(User-agent|Allow|Disallow|Sitemap): /);
});

test("a zip holds no path that leads out of it", () => {
  for (const path of onDisk("data/*.zip"))
    for (const name of Object.keys(unzipSync(readFileSync(join(site.folder, path)))))
      assert.match(name, /^[a-z0-9]+(?:\/[a-z0-9-]+)*\.txt$/);
});
