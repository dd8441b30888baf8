import assert from "node:assert/strict";
import { test } from "node:test";
import { withLaterBody } from "../../src/archive/laterBody.ts";

test("a body is read when it is asked for, and not before", () => {
  let reads = 0;
  const article = withLaterBody({ path: "a.md" }, () => `正文${(reads += 1)}`);
  assert.deepEqual([Object.keys(article), reads], [["path", "body"], 0]);
  assert.equal(article.body, "正文1");
});

test("a copy has the body as it was when it was copied", () => {
  let body = "从前";
  const article = withLaterBody({ path: "a.md" }, () => body);
  const copy = { ...article };
  body = "如今";
  assert.deepEqual([copy.body, article.body], ["从前", "如今"]);
  assert.deepEqual(JSON.parse(JSON.stringify(article)), { path: "a.md", body: "如今" });
});
