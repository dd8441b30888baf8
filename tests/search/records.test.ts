import { test } from "node:test";
import assert from "node:assert/strict";
import type { Article } from "../../src/types.ts";
import { decodeCard, encodeCard } from "../../src/search/card.ts";
import { articleCard, articleRecord } from "../../src/search/records.ts";
import { tokens } from "../../src/search/tokens.ts";

const article = (front: Partial<Article["front"]>, body: string): Article => ({
  path: "1988/03/17/hdyb/01-02.md",
  body,
  front: {
    id: "hdyb-19880317-01-02",
    date: "1988-03-17",
    dateBasis: "sidecar",
    topics: ["农业与乡村", "评论"],
    kind: "commentary",
    confidence: 0.9,
    source: { file: "a.txt", sha256: "0".repeat(64), lines: ["1"] },
    ...front,
  },
});

test("every part of an article is searched, with a break between any two", () => {
  const authors = [{ role: "记者", name: "孙银峰", org: "水利局" }];
  const whole = article(
    { series: "栏", kicker: "引", title: "主", subtitle: "副", authors },
    "## 小\n\n正\\.［原文缺］文\n\n> 图\n",
  );
  const expected = ["主", "栏", "引", "副", "水利局", "孙银峰", "小", "正.", "文", "图"].join("\n");
  assert.equal(articleRecord(whole, "a/").content, tokens(expected));
});

test("an article that print left unplaced and untitled", () => {
  const bare = article({}, "编余小议：一块黑板，几行粉笔字，看起来是小事一桩，却把浇地的先后摆到了明处。");
  const { content, filters, sort } = articleRecord(bare, "a/");
  assert.equal(articleCard(bare).title, "编余小议：一块黑板，几行粉笔字，看起…");
  assert.equal(content.match(/黑/g)?.length, 1, "its first words are not searched twice");
  assert.deepEqual(filters, {
    year: ["1988"],
    city: ["地点未详"],
    topic: ["农业与乡村", "评论"],
    paper: ["报名未详"],
  });
  assert.deepEqual(sort, { date: "1988-03-17" });
});

test("a card comes back as it went, and holds no character that Pagefind would index", () => {
  const card = articleCard(article({ title: '𠮷田 "MEMS" 1' }, "正文"));
  assert.deepEqual(decodeCard(encodeCard(card)), card);
  assert.match(encodeCard(card), /^\p{Co}+$/u);
});
