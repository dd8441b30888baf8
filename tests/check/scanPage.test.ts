import assert from "node:assert/strict";
import { test } from "node:test";
import { headingOf, mainOf, placesIn, tagsOf } from "../../src/check/scanPage.ts";

const HTML = `<!doctype html>
<html lang="en"><!--online-->
<a class="x" href="a.html?b=1&amp;c=2"
  title="1 > 0">text</a><p id="one">
<input hidden id="two&amp;"><br>`;

test("tags with their attributes and lines; a > in quotes ends none", () => {
  assert.deepEqual(
    tagsOf(HTML).map(({ name, line, attributes }) => [name, line, Object.fromEntries(attributes)]),
    [
      ["html", 2, { lang: "en" }],
      ["a", 3, { class: "x", href: "a.html?b=1&c=2", title: "1 > 0" }],
      ["p", 4, { id: "one" }],
      ["input", 5, { hidden: "", id: "two&" }],
      ["br", 5, {}],
    ],
  );
});

test("places are the ids", () => {
  assert.deepEqual([...placesIn(tagsOf(HTML))], ["one", "two&"]);
});

test("a headline is the text before the first tag in it", () => {
  const html = `<h2>no</h2><h1 class="x"> R&amp;D <span>tag</span> on</h1><h1>second</h1>`;
  assert.equal(headingOf(html), "R&D");
  assert.equal(headingOf("<p>none</p>"), "");
});

test("the text of a page's main part, and what its links name, without what stands around it", () => {
  const html =
    '<a href="menu">甲</a><main><p>乙<a href="1">丙</a></p><a id="x">丁</a></main><a href="foot">戊</a>';
  assert.deepEqual(mainOf(html), { text: "乙丙丁", links: ["1"] });
});
