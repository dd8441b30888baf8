import assert from "node:assert/strict";
import { test } from "node:test";
import { makeMarkdown } from "../../src/archive/markdown.ts";

const html = (text: string): string => makeMarkdown().render(text).trimEnd();

test("paragraphs, crossheads, captions, and what a person may write", () => {
  assert.equal(
    html("水位回落。\n\n## 连夜运石\n\n> 图为闸口"),
    ["<p>水位回落。</p>", "<h2>连夜运石</h2>", "<blockquote>\n<p>图为闸口</p>\n</blockquote>"].join("\n"),
  );
  assert.equal(html("见[前文](/1987/03/02/)"), '<p>见<a href="/1987/03/02/">前文</a></p>');
});

test("emphasis holds beside Chinese punctuation, without a space", () => {
  assert.equal(html("他说**「重要」**的事。"), "<p>他说<strong>「重要」</strong>的事。</p>");
});

/** What old print has by accident, or a stranger might put in: text it stays. */
const TEXT_ALL_THE_SAME: Readonly<Record<string, [text: string, html: string]>> = {
  "four spaces before a line": ["    闸口加固", "<p>闸口加固</p>"],
  "a line underlined": ["闸口加固\n====", "<p>闸口加固\n====</p>"],
  "hyphens under a line": ["闸口加固\n----", "<p>闸口加固\n----</p>"],
  "a line of stars": ["甲\n\n***\n\n乙", "<p>甲</p>\n<p>***</p>\n<p>乙</p>"],
  "HTML of its own lines": ["<div>闸口</div>", "<p>&lt;div&gt;闸口&lt;/div&gt;</p>"],
  "HTML within a line": ["闸<b>口</b>", "<p>闸&lt;b&gt;口&lt;/b&gt;</p>"],
  "a number in brackets and a colon": ["[1]: 闸口\n\n见[1]", "<p>[1]: 闸口</p>\n<p>见[1]</p>"],
  "an image": ["![闸口](https://example.org/a.png)", '<p>!<a href="https://example.org/a.png">闸口</a></p>'],
};

for (const [name, [text, wanted]] of Object.entries(TEXT_ALL_THE_SAME))
  test(`${name} stays text`, () => assert.equal(html(text), wanted));
