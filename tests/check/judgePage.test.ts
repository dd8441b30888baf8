import assert from "node:assert/strict";
import { test } from "node:test";
import { judgePage, type JudgedPage } from "../../src/check/judgePage.ts";
import { META_POLICY } from "../../src/site/contentSecurity.ts";

const POLICY = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY.replaceAll("'", "&#39;")}">`;
const FILES = new Set(["index.html", "city/index.html", "city/zibo/index.html", "assets/site.css", "a.png"]);

const judge = (html: string, file = "city/zibo/index.html"): JudgedPage =>
  judgePage(file, `${POLICY}\n${html}`, {
    has: (path) => FILES.has(path),
    url: "https://example.org/archive",
    root: "/archive/",
  });
const codes = (html: string, file?: string): string[] => judge(html, file).faults.map(({ code }) => code);

const RIGHT = [
  '<a href="../index.html">x</a><a href="https://example.com/">x</a><a href="mailto:a@example.com">x</a>',
  '<link rel="canonical" href="https://example.org/archive/city/zibo/">',
  '<link rel="stylesheet" href="../../assets/site.css"><img src="../../a.png" srcset="../../a.png 1x, ../../a.png 2x">',
  '<img src="data:image/png;base64,AA==">',
  '<meta http-equiv="refresh" content="0; url=../index.html"><meta name="description" content="0; url=x">',
  '<script type="application/ld+json">{"url":"https://example.com/"}</script>',
];
test("what a page may hold", () => {
  for (const html of RIGHT) assert.deepEqual(codes(html), [], html);
});

const WRONG: [html: string, code: string][] = [
  ['<meta http-equiv="refresh" content="0; url=../gone.html">', "link-dead"],
  ['<img src="../../a.png" srcset="../../b.png 2x">', "link-dead"],
  ['<link rel="canonical" href="https://example.com/archive/">', "page-canonical"],
  ['<link rel="icon" href="https://example.com/i.svg">', "resource-outside"],
  ['<form action="https://example.com/"></form>', "resource-outside"],
  ['<iframe src="https://example.com/"></iframe>', "resource-outside"],
  ['<meta http-equiv="refresh" content="0; url=https://example.com/">', "resource-outside"],
  ['<a href="data:text/html,x">x</a>', "link-scheme"],
  ['<script src="data:text/javascript,x"></script>', "link-scheme"],
  ["<script>x</script>", "page-inline"],
  ["<style>a{}</style>", "page-inline"],
  ['<p onmouseover="x">', "page-inline"],
];
for (const [html, code] of WRONG)
  test(`what a page may not hold: ${html}`, () => assert.deepEqual(codes(html), [code]));

test("only 404.html links from the site's root", () => {
  assert.deepEqual(codes('<a href="/archive/city/">x</a>', "404.html"), []);
  assert.deepEqual(codes('<a href="/archive/city/">x</a>'), ["link-astray"]);
});

test("places within pages are asked for, each once, with the line of a link to them", () => {
  const { needs } = judge(
    '<a href="#main">x</a>\n<a href="../index.html#a">x</a><a href="../index.html#a">x</a>',
  );
  assert.deepEqual(needs, [
    { path: "city/zibo/index.html", fragment: "main", line: 2 },
    { path: "city/index.html", fragment: "a", line: 3 },
  ]);
});

test("the first policy of a page counts, and it is the site's", () => {
  const ground = { has: () => true, url: null, root: "/" };
  const weak = POLICY.replace("default-src &#39;none&#39;", "default-src *");
  assert.deepEqual(judgePage("index.html", POLICY + weak, ground).faults, []);
  for (const html of ["", weak, weak + POLICY])
    assert.deepEqual(
      judgePage("index.html", html, ground).faults.map(({ code }) => code),
      ["page-policy"],
    );
});
