import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyHtml as rendered } from "../../../src/site/article/bodyHtml.ts";
import { visible, visibleIn } from "../../../src/archive/controlPictures.ts";
import * as zhHans from "../../../src/words/zhHans.ts";

const bodyHtml = (body: string): string => rendered(body, zhHans);

test("paragraphs, crossheads, captions and gaps", () => {
  assert.equal(
    bodyHtml("第一段。\n\n## 小标题\n\n中间［原文缺］了。\n\n> 图为现场。\n"),
    "<p>第一段。</p>\n" +
      '<h2 class="crosshead">小标题</h2>\n' +
      '<p>中间<span class="gap" title="此处原文缺失">［原文缺］</span>了。</p>\n' +
      '<figure class="caption"><figcaption>\n<p>图为现场。</p>\n</figcaption></figure>\n',
  );
});

test("what the writer escaped shows as printed", () => {
  assert.equal(
    bodyHtml("\\<b\\>粗\\</b\\> \\*\\*x\\*\\* &amp;lt; {{ 7\\*7 }} \\[注\\](x)"),
    "<p>&lt;b&gt;粗&lt;/b&gt; **x** &amp;lt; {{ 7*7 }} [注](x)</p>\n",
  );
});

test("raw HTML and images never pass", () => {
  const html = bodyHtml("<script>alert(1)</script> ![图](https://example.org/x.png)\n\n<div onclick=x>\n");
  assert.doesNotMatch(html, /<script|<img|<div/);
});

test("indented text, rules of hyphens and underlined lines stay paragraphs", () => {
  assert.equal(bodyHtml("    四个空格"), "<p>四个空格</p>\n");
  assert.doesNotMatch(bodyHtml("甲\n---\n乙\n===\n"), /<h|<hr|<pre/);
});

test("emphasis that a person wrote holds beside Chinese punctuation", () => {
  assert.match(bodyHtml("**「重要」**的事"), /<strong>「重要」<\/strong>的事/);
});

test("control characters show as their pictures", () => {
  assert.equal(visible("a\u0000b\u0007c\u001b\u007f\td\n"), "a␀b␇c␛␡\td\n");
  assert.equal(bodyHtml("铃\u0007声\u0000"), "<p>铃␇声␀</p>\n");
  assert.deepEqual(visibleIn({ title: "铃\u0007", authors: [{ name: "张\u0001" }], confidence: 0.5 }), {
    title: "铃␇",
    authors: [{ name: "张␁" }],
    confidence: 0.5,
  });
});
