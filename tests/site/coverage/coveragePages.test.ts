/** Coverage as the built site shows it, and what a rebuild makes of it. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { buildPages } from "../../../scripts/buildSite.ts";
import { archiveFiles, sheet, type ArticleText } from "../samples.ts";

const dir = mkdtempSync(path.join(tmpdir(), "backfile-coverage-"));
const archive = path.join(dir, "articles");
const SETTINGS = `title: 试验
address: https://example.org
papers: [{ name: 海岱样报, code: hdyb, city: 淄博市, founded: 2000, closed: 2001-05, weekdays: [2] }]
`;
const many = Array.from({ length: 60 }, (_, i): ArticleText => [
  {
    id: `hdyb-20010501-01-${String(i + 10)}`,
    date: i < 55 ? "2001-05-01" : "2000-05-02",
    title: `第${i}篇`,
    city: "淄博市",
    paper: "海岱样报",
  },
]);

function write(articles: ArticleText[]): void {
  for (const file of archiveFiles(articles, [sheet({ id: "hdyb-20010501-01" })], SETTINGS)) {
    const target = path.join(archive, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
}

async function buildAfter(previous: string | null, name: string): Promise<string> {
  const out = path.join(dir, name);
  await buildPages({ articles: archive, out, previous, standing: null });
  return out;
}

const read = (site: string, file: string): string => readFileSync(path.join(site, file), "utf8");

let first: string;
before(async () => {
  write(many);
  first = await buildAfter(null, "first");
});
after(() => rmSync(dir, { recursive: true }));

test("a paper's months: what is held leads to the month, what is missing is counted", () => {
  const page = read(first, "coverage/hdyb/index.html");
  assert.match(page, /<td class="held"><a href="\.\.\/\.\.\/2001\/05\/index\.html">1<\/a>/);
  assert.match(page, /<span class="because">缺4<\/span>/);
  assert.match(page, /<section class="scroll" aria-label="[^"]+" tabindex="0">/);
  assert.match(read(first, "index.html"), /href="coverage\/index\.html"/);
  assert.match(read(first, "sitemap-1.xml"), /\/coverage\/hdyb\//);
});

test("the article before is of the paper's issue before, and says so", () => {
  const page = read(first, "2001/05/01/hdyb/01-10/index.html");
  assert.match(page, /<span>上一篇　<span class="count">2000年5月2日<\/span><\/span> 第59篇<\/a>/);
  assert.match(page, /<span>下一篇<\/span> 第1篇<\/a>/);
});

test("a city's years lead to the page of its listing on which each begins", () => {
  const page = read(first, "city/zibo/index.html");
  assert.match(page, /<svg class="year-chart" role="img"[^>]*><title>各年篇数：[^<]+<\/title>/);
  assert.match(page, /<a href="2\/index\.html#y2000">2000年<\/a><\/th><td>5<\/td>/);
  assert.match(page, /<h2 class="listing-title" id="y2001">2001年 /);
  const second = read(first, "city/zibo/2/index.html");
  assert.match(second, /id="y2001">2001年（续）[\s\S]*id="y2000">2000年 /);
  assert.doesNotMatch(second, /year-chart|class="nearby"/);
});

test("the same archive built again gives the same bytes; another names what changed, and that too is kept", async () => {
  const files = readdirSync(first, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:html|tsv|xml|css)$/.test(file),
  );
  const same = (one: string, other: string): string[] =>
    files.filter((file) => read(one, file) !== read(other, file));
  const second = await buildAfter(first, "second");
  assert.deepEqual(same(first, second), []);

  write([[{ id: "hdyb-20010501-01-10", date: "2001-05-01", title: "改过的一篇", city: "淄博市" }]]);
  const third = await buildAfter(second, "third");
  assert.match(
    read(third, "coverage/index.html"),
    /新增0篇，改动1篇，并入别处0篇，撤下0篇。[\s\S]*>改过的一篇</,
  );
  const fourth = await buildAfter(third, "fourth");
  assert.deepEqual(same(third, fourth), []);
});
