/** The whole way: an archive on disk, through Eleventy, to pages. */
import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { archiveFiles, sheet } from "./samples.ts";
import { runEleventy } from "./runEleventy.ts";

const HOSTILE = `<script>alert(1)</script> {{ 7*7 }} {% raw %} </title> **x** &lt; "'\u0007`;
const SHOWN = `&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} {% raw %} &lt;/title&gt; **x** &amp;lt; &quot;&#39;␇`;

const dir = mkdtempSync(path.join(tmpdir(), "backfile-site-"));
const out = path.join(dir, "site");
const page = (address: string): string => readFileSync(path.join(out, address), "utf8");

const ESCAPED = "\\<script\\>alert(1)\\</script\\> {{ 7\\*7 }} {% raw %} \\*\\*x\\*\\* &amp;lt; \u0007";

before(() => {
  const files = archiveFiles(
    [
      [
        {
          id: "x-20200528-a05-01",
          title: HOSTILE,
          kicker: HOSTILE,
          paper: HOSTILE,
          city: HOSTILE,
          page: "A05",
        },
        ESCAPED,
      ],
      [{ id: "x-20200528-a05-02", title: "邻" }, "正文。"],
    ],
    [sheet({ id: "x-20200528-a05", text: `${HOSTILE}\n`, file: "a.txt" })],
    "title: 试验\nsample: true\n",
  );
  for (const file of files) {
    const target = path.join(dir, "articles", file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
  runEleventy(path.join(dir, "articles"), out, {
    PATH_PREFIX: "/repo",
    SITE_URL: "https://example.org/repo/",
  });
});
after(() => rmSync(dir, { recursive: true }));

test("hostile text shows as its characters, in every place", () => {
  const article = page("2020/05/28/x/a05-01/index.html");
  assert.ok(article.includes(`<h1>${SHOWN}</h1>`));
  assert.ok(article.includes(`<title>${SHOWN} — 试验</title>`));
  assert.ok(article.includes(`<p class="kicker">${SHOWN}</p>`));
  assert.ok(
    article.includes("<p>&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} {% raw %} **x** &amp;lt; ␇</p>"),
  );
  assert.ok(page("page/x-20200528-a05/index.html").includes(`${SHOWN}</span>`));
  assert.ok(page("city/index.html").includes(SHOWN));
});

test("nothing inline, and nothing from another host, on any page", () => {
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  assert.ok(pages.length > 15);
  for (const file of pages) {
    const html = page(file);
    assert.doesNotMatch(
      html,
      /<style|\sstyle=|\son\w+="|<script(?! type="application\/ld\+json">)(?![^>]* src=)/,
      file,
    );
    assert.doesNotMatch(html, /<(script|img|iframe|source)[^>]* src="https?:/, file);
    assert.doesNotMatch(html, /<link (?!rel="canonical")[^>]*href="https?:/, file);
    assert.doesNotMatch(html, /%5C|\\u0007/, file);
    assert.match(html, /<html lang="zh-Hans">/, file);
    assert.match(html, /http-equiv="Content-Security-Policy"/, file);
    assert.match(html, /class="sample"/, file);
  }
});

test("every link leads to a page that is there", () => {
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  for (const file of pages.filter((name) => name !== "404.html")) {
    for (const [, href] of page(file).matchAll(/<a [^>]*href="([^"#?]+)/g)) {
      assert.ok(existsSync(path.join(out, path.dirname(file), href!)), `${file} → ${href}`);
    }
  }
});

test("404 links from the root, canonical links and sitemap name the site", () => {
  assert.match(page("404.html"), /href="\/repo\/assets\/site\.css"/);
  assert.match(page("date/index.html"), /<link rel="canonical" href="https:\/\/example\.org\/repo\/date\/">/);
  assert.match(page("sitemap.xml"), /<loc>https:\/\/example\.org\/repo\/sitemap-1\.xml<\/loc>/);
  assert.match(page("sitemap-1.xml"), /<loc>https:\/\/example\.org\/repo\/2020\/05\/28\/x\/a05-01\/<\/loc>/);
  assert.match(page("robots.txt"), /^Sitemap: https:\/\/example\.org\/repo\/sitemap\.xml$/m);
  assert.match(page("_headers"), /frame-ancestors 'none'/);
  assert.ok(existsSync(path.join(out, ".nojekyll")));
});

test("what can be carried away is beside the pages, and they say so", () => {
  const article = page("2020/05/28/x/a05-01/index.html");
  for (const name of ["index.txt", "index.md", "index.json"]) {
    assert.ok(existsSync(path.join(out, "2020/05/28/x/a05-01", name)));
    assert.match(article, new RegExp(`<a href="${name}" download="x-20200528-a05-01\\.\\w+">`));
  }
  assert.match(page("data/index.html"), /href="articles-2020\.csv" download/);
  assert.match(page("data/index.html"), /<code>[0-9a-f]{12}<\/code>/);
  for (const of of ["", "city/unknown/", "topic/other/"])
    for (const name of ["feed.atom", "feed.json"]) {
      assert.ok(existsSync(path.join(out, of, name)));
      assert.match(page(`${of}index.html`), new RegExp(`<link rel="alternate" [^>]*href="${name}"`));
      assert.match(page(`${of}index.html`), new RegExp(`<a href="${name}">`));
    }
  assert.match(page("date/index.html"), /<link rel="search" [^>]*href="\.\.\/opensearch\.xml"/);
  assert.match(
    page("opensearch.xml"),
    /template="https:\/\/example\.org\/repo\/search\/\?q=\{searchTerms\}"/,
  );
  assert.match(page("sitemap-1.xml"), /\/repo\/data\/<\/loc>/);
});

test("the search page has the root its client needs", () => {
  const search = page("search/index.html");
  assert.match(
    search,
    /<section id="search"[^>]* data-search-state="idle" data-result-count="" data-site-root="\.\.\/">/,
  );
  for (const id of ["search-facets", "search-status", "search-results", "search-more"])
    assert.ok(search.includes(`id="${id}"`));
  assert.match(search, /<script src="\.\.\/assets\/search\.js" defer>/);
});
