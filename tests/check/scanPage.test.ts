import assert from "node:assert/strict";
import { test } from "node:test";
import { placesIn, tagsOf, unescaped } from "../../src/check/scanPage.ts";

const HTML = `<!doctype html>
<html lang="en"><!--online-->
<a class="x" href="a.html?b=1&amp;c=2"
  title="1 > 0">text</a><p id="one">
<input hidden id="two&amp;"><br>`;

test("tags with their attributes and lines; a > in quotes ends none", () => {
  assert.deepEqual(
    [...tagsOf(HTML)].map(({ name, line, attributes }) => [name, line, Object.fromEntries(attributes)]),
    [
      ["html", 2, { lang: "en" }],
      ["a", 3, { class: "x", href: "a.html?b=1&c=2", title: "1 > 0" }],
      ["p", 4, { id: "one" }],
      ["input", 5, { hidden: "", id: "two&" }],
      ["br", 5, {}],
    ],
  );
});

test("places are the ids; entities are read once", () => {
  assert.deepEqual([...placesIn(HTML)], ["one", "two&"]);
  assert.equal(unescaped("&amp;lt; &#39;&#92;&quot;"), `&lt; '\\"`);
});
