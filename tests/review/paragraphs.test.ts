import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyOf, paragraphsOf } from "../../src/review/paragraphs.ts";

test("a body is cut at its blank lines and put together again to the byte", () => {
  const body = "\n## 开闸\n\n水位降了。\n\n> 图为渠首\n";
  assert.deepEqual(paragraphsOf(body), ["## 开闸", "水位降了。", "> 图为渠首"]);
  assert.equal(bodyOf(paragraphsOf(body)), body);
});

test("line ends of other machines, spaces in blank lines and lines within a paragraph", () => {
  assert.deepEqual(paragraphsOf("\r\n一\r\n \t\r\n\r\n二\r\n三  \r\n"), ["一", "二\n三"]);
  assert.deepEqual(paragraphsOf("\n\n"), []);
});
