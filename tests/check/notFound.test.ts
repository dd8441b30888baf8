import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeRoot, rootNamedBy } from "../../src/check/notFound.ts";

const page = (root: string): string => `<link rel="stylesheet" href="${root}assets/site.css">`;

test("404.html begins its links where the site is to stand, or it is said", () => {
  assert.equal(rootNamedBy(page("/archive/")), "/archive/");
  assert.deepEqual(judgeRoot(page("/archive/"), "https://example.org/archive"), []);
  assert.deepEqual(judgeRoot(page("/"), "https://example.org"), []);
  assert.deepEqual(judgeRoot(page("/"), null), []);
  const [warning] = judgeRoot(page("/"), "https://example.org/archive");
  assert.deepEqual([warning?.level, warning?.code], ["warning", "page-root"]);
  assert.match(warning!.message, /PATH_PREFIX=\/archive\/$/);
});
