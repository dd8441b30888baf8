import assert from "node:assert/strict";
import { test } from "node:test";
import { goneFiles, makingSince, type Made } from "../../scripts/siteRecord.ts";
import { digester } from "../../src/site/digests.ts";

const year = (name: string, files: string[]): Made["years"][number] => ({
  year: name,
  name,
  articles: 1,
  files: files.map((file) => ({
    name: file,
    mediatype: "",
    bytes: 1,
    sha256: "",
    articles: 1,
    words: "",
  })),
});
const made = (more: Partial<Made> = {}): Made => ({
  ground: "g",
  digests: { "/": "a", "/1985/07/01/": "b" },
  years: [],
  feeds: [],
  atRoot: [],
  basis: null,
  ...more,
});

test("due is what is made of something else, and everything on another ground", () => {
  const record = { made: made({ years: [year("1985", [])] }), code: "", folder: "" };
  const on = (ground: string): ReturnType<typeof makingSince> =>
    makingSince(record, { ground, digestOf: digester() });
  const same = on("g");
  assert.deepEqual(
    [same.isDue("/", "a"), same.isDue("/1985/07/01/", "c"), same.isDue("/new/", "a")],
    [false, true, true],
  );
  assert.equal(same.standingYear("1985")?.year, "1985");
  assert.equal(same.standingYear("1986"), null);
  assert.equal(on("h").isDue("/", "a"), true);
  assert.equal(on("h").standingYear("1985"), null);
  assert.equal(makingSince(null, { ground: "g", digestOf: digester() }).isDue("/", "a"), true);
});

test("two pages at one address are refused", () => {
  const { isDue } = makingSince(null, { ground: "g", digestOf: digester() });
  isDue("/city/zibo/", "a");
  assert.throws(() => isDue("/city/zibo/", "a"), /\/city\/zibo\//);
});

test("gone are the files of what is not made any more: pages, an article's files, data and feeds", () => {
  const before = made({
    digests: {
      "/": "a",
      "/1985/07/01/x/": "b",
      "/1985/07/01/x/*": "c",
      "/sitemap-2.xml": "d",
      "data/1985": "e",
      "feeds/city/zibo/": "f",
    },
    years: [year("1985", ["articles-1985.csv", "articles-1985-2.csv"])],
    feeds: ["/", "/city/zibo/"],
    atRoot: ["opensearch.xml"],
  });
  const now = made({
    digests: { "/": "z" },
    years: [year("1985", ["articles-1985.csv"])],
    feeds: ["/"],
  });
  assert.deepEqual(goneFiles(before, now).sort(), [
    "1985/07/01/x/index.html",
    "1985/07/01/x/index.json",
    "1985/07/01/x/index.md",
    "1985/07/01/x/index.txt",
    "city/zibo/feed.atom",
    "city/zibo/feed.json",
    "data/articles-1985-2.csv",
    "opensearch.xml",
    "sitemap-2.xml",
  ]);
});
