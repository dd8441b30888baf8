import assert from "node:assert/strict";
import { test } from "node:test";
import { divide, groupBy, PER_PAGE, shownNumbers, withNeighbours } from "../../../src/site/shelves/paging.ts";
import { sitemapFiles } from "../../../src/site/sitemap.ts";

test("a listing is divided into pages of fifty, each item on one of them", () => {
  const items = Array.from({ length: 2 * PER_PAGE + 1 }, (_, i) => i);
  const pages = divide("淄博市", "/city/zibo/", items);
  assert.deepEqual(
    pages.map((page) => page.address),
    ["/city/zibo/", "/city/zibo/2/", "/city/zibo/3/"],
  );
  assert.deepEqual(
    pages.flatMap((page) => page.items),
    items,
  );
  assert.deepEqual([pages[1]!.previous, pages[1]!.next], ["/city/zibo/", "/city/zibo/3/"]);
  assert.deepEqual([pages[0]!.previous, pages[2]!.next], [null, null]);
});

test("an empty listing has one page", () => {
  assert.equal(divide("空", "/city/x/", []).length, 1);
});

test("page numbers: first, last and those around; one left out is shown instead", () => {
  assert.deepEqual(shownNumbers(1, 1), [1]);
  assert.deepEqual(shownNumbers(1, 3), [1, 2, 3]);
  assert.deepEqual(shownNumbers(5, 9), [1, null, 4, 5, 6, null, 9]);
  assert.deepEqual(shownNumbers(4, 9), [1, 2, 3, 4, 5, null, 9]);
  assert.deepEqual(shownNumbers(9, 9), [1, null, 8, 9]);
});

test("neighbours and groups keep the order", () => {
  assert.deepEqual(withNeighbours(["a", "b"]), [
    { item: "a", previous: null, next: "b" },
    { item: "b", previous: "a", next: null },
  ]);
  assert.deepEqual(
    [...groupBy(["b1", "a1", "b2"], (text) => text[0]!)],
    [
      ["b", ["b1", "b2"]],
      ["a", ["a1"]],
    ],
  );
});

test("a sitemap file holds at most 50,000 addresses", () => {
  const files = sitemapFiles(
    Array.from({ length: 50_001 }, (_, i) => `/${i}/`),
    "https://example.org",
  );
  assert.deepEqual(
    files.map((file) => file.addresses.length),
    [50_000, 1],
  );
  assert.deepEqual(
    files.map((file) => file.address),
    ["/sitemap-1.xml", "/sitemap-2.xml"],
  );
});
