import assert from "node:assert/strict";
import { test } from "node:test";
import { linkFrom, pageFile, relativeLink, rootPath } from "../../src/site/relativeLink.ts";

test("a link is relative and names index.html", () => {
  assert.equal(relativeLink("/city/zibo/", "/2020/05/"), "../../city/zibo/index.html");
  assert.equal(relativeLink("/", "/2020/05/28/lzcb/a05-02/"), "../../../../../index.html");
  assert.equal(relativeLink("/date/", "/"), "date/index.html");
  assert.equal(relativeLink("/2020/05/28/", "/2020/05/28/"), "index.html");
  assert.equal(relativeLink("/2020/05/", "/2020/05/28/"), "../index.html");
  assert.equal(relativeLink("/assets/site.css", "/about/"), "../assets/site.css");
});

test("query and fragment are kept", () => {
  assert.equal(relativeLink("/search/?q=/a/#x", "/about/"), "../search/index.html?q=/a/#x");
  assert.equal(
    relativeLink("/page/a-20200528-a05/#L12", "/page/b-20200528-a05/"),
    "../a-20200528-a05/index.html#L12",
  );
});

test("resolving a link gives its target, whatever the depth", () => {
  const addresses = [
    "/",
    "/date/",
    "/2020/",
    "/2020/05/",
    "/2020/05/28/",
    "/2020/05/28/lzcb/a05-02/",
    "/city/zibo/2/",
  ];
  for (const from of addresses) {
    for (const target of addresses) {
      const resolved = new URL(relativeLink(target, from), `file:///media/stick/site${from}index.html`);
      assert.equal(resolved.pathname, `/media/stick/site${target}index.html`);
    }
  }
});

test("404.html, served at any depth, links from the root of the site", () => {
  assert.equal(linkFrom("/repo/")("/city/", "/404.html"), "/repo/city/");
  assert.equal(linkFrom("/repo/")("/city/", "/"), "city/index.html");
  assert.deepEqual(["", "/", "repo", "/repo", "/repo/"].map(rootPath), [
    "/",
    "/",
    "/repo/",
    "/repo/",
    "/repo/",
  ]);
});

test("a page's file is its address, or index.html in the folder of that name", () => {
  assert.equal(pageFile("/"), "index.html");
  assert.equal(pageFile("/city/zibo/2/"), "city/zibo/2/index.html");
  assert.equal(pageFile("/sitemap-1.xml"), "sitemap-1.xml");
});
