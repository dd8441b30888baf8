import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../../src/archiveTypes.ts";
import { makeEntry } from "../../src/site/article/entries.ts";
import { digester } from "../../src/site/digests.ts";
import { WORDS } from "../../src/words/words.ts";
import { archiveOf } from "./samples.ts";

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

const PAPER = { code: "hdyb", name: "海岱样报", value: "海岱样报", address: "/paper/hdyb/" };
const entryOf = (article: Article, paper = PAPER): object => makeEntry(article, paper, WORDS["zh-Hans"]);
const readArticle = (title: string, body = "水库今日蓄水。"): Article =>
  archiveOf([[{ id: "hdyb-20200528-01-01", title, city: "淄博市" }, body]]).articles[0]!;

test("an entry is known by what its article's file says but for the body, by its lines, and by its paper", () => {
  const article = readArticle("新闸开启");
  const known = digest(entryOf(article));
  assert.equal(digest(entryOf(readArticle("新闸开启"), { ...PAPER })), known);
  assert.equal(digest({ ...entryOf(article), heading: "" }), known, "its other fields are not looked at");
  assert.notEqual(digest(entryOf(readArticle("新闸关闭"))), known);
  assert.notEqual(digest(entryOf(article, { ...PAPER, name: "Haidai Sample" })), known);
  assert.equal(digest(entryOf(readArticle("新闸开启", "水库今日蓄水。\n\n明日放水。"))), known);
  assert.notEqual(
    digest(entryOf(readArticle("新闸开启", "放水了。"))),
    known,
    "its opening words are others",
  );
  const moved = { ...article.front, source: { file: "a.txt", sha256: "0", lines: ["7"] } };
  assert.notEqual(digest(entryOf({ ...article, front: moved })), known, "its page was corrected");
  const { outlineDigest: _, ...unread } = article;
  assert.notEqual(digest(entryOf(unread)), digest({ ...entryOf(unread), heading: "" }));
});

test("an entry within others is known as well, whether it was looked at before or not", () => {
  const [entry, other] = [entryOf(readArticle("新闸开启")), entryOf(readArticle("新闸关闭"))];
  const digestOf = digester();
  const alone = digestOf(entry);
  assert.equal(digestOf([entry, entry]), digest([entry, entry]));
  assert.equal(digestOf(entry), alone);
  assert.notEqual(digestOf([entry, other]), digestOf([other, entry]));
});

test("values are told apart in whatever length they begin to be digested", () => {
  // Within objects short values stand as they are; a string may read like any of them.
  for (let length = 1; length < 240; length += 1) {
    const text = "长".repeat(length);
    const values = [text, [text], { text }, [[text]], { text: [text] }, { text, other: 1 }];
    const all = [...values, ...values.map((value) => JSON.stringify(value))];
    const digests = all.map((value) => digest({ of: [value] }));
    assert.deepEqual(
      all.map((value) => digest({ of: [structuredClone(value)] })),
      digests,
    );
    assert.equal(new Set(digests).size, all.length, `${length}`);
    assert.equal(new Set(all.map(digest)).size, all.length, `${length}`);
    assert.ok(
      [...digests, ...all.map(digest)].every((each) => each.length < 48),
      "what is kept is short",
    );
  }
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
