import assert from "node:assert/strict";
import { test } from "node:test";
import { chineseAttribute, mixed } from "../../src/site/chinese.ts";

const english = (text: string): string => String(mixed(text, chineseAttribute("en")));

test("on a Chinese site nothing is marked, and templates escape as ever", () => {
  assert.equal(String(chineseAttribute("zh-Hans")), "");
  assert.equal(mixed("<b>淄博市", chineseAttribute("zh-Hans")), "<b>淄博市");
});

test("on another the Chinese among its words says so, and all is escaped", () => {
  assert.equal(english("Other papers of 淄博市"), 'Other papers of <span lang="zh-Hans">淄博市</span>');
  assert.equal(english("from “张店”, “淄博”"), 'from “<span lang="zh-Hans">张店”, “淄博</span>”');
  assert.equal(english("《渠》, a & b"), '<span lang="zh-Hans">《渠》</span>, a &amp; b');
  assert.equal(
    english("<甲> a 乙"),
    '&lt;<span lang="zh-Hans">甲</span>&gt; a <span lang="zh-Hans">乙</span>',
  );
  assert.equal(english("Page A05"), "Page A05");
});
