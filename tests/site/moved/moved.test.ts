import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { buildPages } from "../../../scripts/buildSite.ts";
import { readArchive, type ArchiveFile } from "../../../src/archive/readArchive.ts";
import { buildSite } from "../../../src/site/buildSite.ts";
import { moved as zh } from "../../../src/words/zhHans.ts";
import { moved as en } from "../../../src/words/en.ts";
import { archiveFiles, sheet, type ArticleText } from "../samples.ts";

const ARTICLES: ArticleText[] = [
  [{ id: "lzcb-20200528-a05-01", title: "并成的一篇", paper: "鲁中晨报" }, "正文。"],
  [{ id: "lzcb-20200528-a05-05", title: "<改过日期>", paper: "鲁中晨报", date: "2020-06-02" }, "正文。"],
  [{ id: "jlyb-19850914-02-01", title: "改过报纸", paper: "鲁中晨报", date: "1985-09-14" }, "正文。"],
];
const LEDGER = [
  "lzcb-20200528-a05 held",
  "lzcb-20200528-a05-01 held",
  "lzcb-20200528-a05-02 merged lzcb-20200528-a05-01",
  "lzcb-20200528-a05-03 split lzcb-20200528-a05-02 lzcb-20200528-a05-05",
  "lzcb-20200528-a05-04 withdrawn",
  "lzcb-20200528-a05-05 held",
  "lzcb-20200528-a05-06 moved lzcb-20200528-a05",
  "lzcb-20200528-a05-07 moved lzcb-20200528-a05-08",
  "lzcb-20200528-a05-08 moved lzcb-20200528-a05-07",
  "lzcb-20200528-a06 moved lzcb-20200528-a05",
  "lzcb-20200528-x1-01 withdrawn",
  "lzcb-20200601-a01-01 merged lzcb-20200528-a05-01",
];
const WITHDRAWN = { digest: "", opening: "撤下的<一篇>开头" };
const SHEETS = [
  sheet({
    id: "lzcb-20200528-a05",
    paper: "鲁中晨报",
    page: "A05",
    text: "版面\n",
    articles: { "lzcb-20200528-a05-04": WITHDRAWN },
  }),
];
const files = (settings = ""): ArchiveFile[] => [
  ...archiveFiles(ARTICLES, SHEETS, `papers: [{ name: 鲁中晨报, code: lzcb }]\n${settings}`),
  { path: "2020/ledger.txt", text: `${LEDGER.join("\n")}\n` },
];
const leads = (settings = ""): Record<string, [heading: string, ...to: string[]]> =>
  Object.fromEntries(
    buildSite(readArchive(files(settings))).moved.map(({ address, heading, to }) => [
      address,
      [heading, ...to.map((link) => link.address)],
    ]),
  );

test("an old address leads to where its text is now, however often that moved on, or says that it was withdrawn", () => {
  const at = (page: string): string => `/2020/05/28/lzcb/${page}/`;
  assert.deepEqual(leads(), {
    [at("a05-02")]: [zh.article.merged, at("a05-01")],
    [at("a05-03")]: [zh.article.split, at("a05-01"), at("a05-05")],
    [at("a05-04")]: [zh.article.withdrawn],
    [at("a05-06")]: [zh.article.moved, "/page/lzcb-20200528-a05/"],
    [at("a05-07")]: [zh.article.withdrawn],
    [at("a05-08")]: [zh.article.withdrawn],
    [at("x1-01")]: [zh.article.withdrawn],
    "/page/lzcb-20200528-a06/": [zh.page.moved, "/page/lzcb-20200528-a05/"],
    "/2020/06/01/lzcb/a01-01/": [zh.article.merged, at("a05-01")],
    // The day of an article that is held no more, and the paper under which one stood before it was corrected.
    "/1985/09/14/jlyb/": [zh.place.moved, "/1985/09/14/lzcb/"],
    "/2020/06/01/": [zh.place.empty],
    "/2020/06/01/lzcb/": [zh.place.empty],
  });
  assert.equal(leads("language: en\n")[at("a05-04")]![0], en.article.withdrawn);
});

test("an article that is held and cannot be read says so at its address, and at those that lead to it", () => {
  const broken = files().map((file) =>
    file.path.endsWith("a05-01.md") ? { ...file, text: file.text.replace(/date: .*/, "date: 昨天") } : file,
  );
  const { moved } = buildSite(readArchive(broken));
  const at = (page: string): [string | undefined, number | undefined] => {
    const found = moved.find(({ address }) => address === `/2020/05/28/lzcb/${page}/`);
    return [found?.heading, found?.stood?.near.length];
  };
  assert.deepEqual(at("a05-01"), [zh.article.absent, 3]);
  assert.deepEqual(at("a05-02"), [zh.article.absent, 3]);
  assert.deepEqual(at("a05-04")[0], zh.article.withdrawn);
});

test("what is held is at its own address, and no old one is in a sitemap", () => {
  const site = buildSite(readArchive(files()), "https://example.org");
  const listed = new Set(site.sitemaps.flatMap(({ addresses }) => addresses));
  assert.ok(listed.has("/2020/05/28/lzcb/a05-05/"));
  assert.ok(site.moved.every(({ address }) => !listed.has(address)));
  assert.ok(site.moved.flatMap(({ to }) => to).every(({ address }) => listed.has(address)));
});

test("where a text is held no more it is said what stood there, and the page, the issue, the day and search are near", () => {
  const stood = (at: string, settings = ""): [string, ...string[]] | null => {
    const found = buildSite(readArchive(files(settings))).moved.find(({ address }) => address === at)!.stood;
    return found && [found.words, ...found.near.map((link) => link.address)];
  };
  const near = ["/2020/05/28/lzcb/", "/2020/05/28/", "/search/"];
  assert.deepEqual(stood("/2020/05/28/lzcb/a05-04/"), [
    "这里原来是鲁中晨报 2020年5月28日 第A05版的一篇文章，开头是“撤下的<一篇>开头”。",
    "/page/lzcb-20200528-a05/",
    ...near,
  ]);
  assert.deepEqual(stood("/2020/05/28/lzcb/x1-01/"), [
    "这里原来是鲁中晨报 2020年5月28日 版次未详的一篇文章。",
    ...near,
  ]);
  assert.deepEqual(stood("/2020/06/01/lzcb/"), ["", "/date/", "/search/"]);
  assert.equal(stood("/2020/05/28/lzcb/a05-02/"), null);
  assert.match(
    stood("/2020/05/28/lzcb/a05-04/", "language: en\n")![0],
    /^Here stood an article of 鲁中晨报 28 May/,
  );
});

const dir = mkdtempSync(path.join(tmpdir(), "backfile-moved-"));
after(() => rmSync(dir, { recursive: true }));

test("the pages lead on without a script: at once where there is one place, with links where there are several", async () => {
  for (const file of files("address: https://example.org/archive\n")) {
    const target = path.join(dir, "articles", file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
  const out = path.join(dir, "site");
  await buildPages({ articles: path.join(dir, "articles"), out, previous: null, standing: null });
  const page = (at: string): string => readFileSync(path.join(out, at, "index.html"), "utf8");
  const merged = page("2020/05/28/lzcb/a05-02");
  assert.match(merged, /<meta http-equiv="refresh" content="0; url=\.\.\/a05-01\/index\.html">/);
  assert.match(
    merged,
    /rel="canonical" href="https:\/\/example\.org\/archive\/2020\/05\/28\/lzcb\/a05-01\/"/,
  );
  assert.match(merged, /<a href="\.\.\/a05-01\/index\.html">并成的一篇<\/a>/);
  const split = page("2020/05/28/lzcb/a05-03");
  assert.doesNotMatch(split, /http-equiv="refresh"|rel="canonical"/);
  assert.match(split, /<a href="\.\.\/a05-05\/index\.html">&lt;改过日期&gt;<\/a>/);
  const withdrawn = page("2020/05/28/lzcb/a05-04");
  assert.doesNotMatch(withdrawn, /http-equiv="refresh"/);
  assert.match(withdrawn, /name="robots" content="noindex"/);
  assert.match(withdrawn, /编号 lzcb-20200528-a05-04 不会再给别的内容/);
  assert.match(withdrawn, /开头是“撤下的&lt;一篇&gt;开头”/);
  assert.match(withdrawn, /<a href="\.\.\/\.\.\/\.\.\/\.\.\/\.\.\/search\/index\.html">检索<\/a>/);
  assert.match(withdrawn, /<a href="\.\.\/index\.html">鲁中晨报 2020年5月28日<\/a>/);
  assert.deepEqual(
    JSON.parse(readFileSync(path.join(out, "2020/05/28/lzcb/a05-04/index.json"), "utf8")).movedTo,
    [],
  );
  const held = page("2020/05/28/lzcb/a05-01");
  assert.match(held, /rel="canonical" href="https:\/\/example\.org\/archive\/2020\/05\/28\/lzcb\/a05-01\/"/);
});
