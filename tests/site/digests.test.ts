import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { digester } from "../../src/site/digests.ts";

const digest = (value: unknown): string => digester()(value);

test("equal values have equal digests, and others have others", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      assert.equal(digest(one), digest(structuredClone(one)));
      if (JSON.stringify(one) !== JSON.stringify(other)) assert.notEqual(digest(one), digest(other));
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test("no value is taken for another that is written alike", () => {
  const alike = [
    "1",
    1,
    null,
    "null",
    undefined,
    true,
    "true",
    [],
    {},
    [[]],
    ["a", "b"],
    ["a,b"],
    ['a","b'],
    { a: "b" },
    { "a:b": "" },
    new Map([["a", "b"]]),
    new Set(["a", "b"]),
    "长".repeat(60),
    "长".repeat(61),
  ];
  assert.equal(new Set(alike.map(digest)).size, alike.length);
});

test("an article that was read from a file is known by its path and its file's digest", () => {
  const article = { front: { id: "x" }, body: "一", path: "a.md", digest: "d1" };
  assert.equal(digest(article), digest({ ...article, body: "二" }));
  assert.notEqual(digest(article), digest({ ...article, digest: "d2" }));
  assert.notEqual(
    digest(article),
    digest({ ...article, front: { id: "x", source: { lines: ["2"] } } }),
    "its page was corrected",
  );
  const corrected = { ...article, correction: { by: "print", text: "一" } };
  assert.notEqual(digest(corrected), digest(article));
  assert.notEqual(digest(corrected), digest({ ...corrected, correction: { by: "print", text: "二" } }));
  const { digest: _, ...unread } = article;
  assert.notEqual(digest(unread), digest({ ...unread, body: "二" }));
});

test("a page that was read from a file is known by its id and its file's digest", () => {
  const page = { id: "x-1", furniture: ["1"], text: "一", digest: "d1" };
  assert.equal(digest(page), digest({ ...page, text: "" }));
  assert.notEqual(digest(page), digest({ ...page, digest: "d2" }));
  const { digest: _, ...unread } = page;
  assert.notEqual(digest(unread), digest({ ...unread, text: "" }));
});

test("what has no content is refused", () => {
  assert.throws(() => digest({ words: () => "" }), /no part of a page's content/);
});
