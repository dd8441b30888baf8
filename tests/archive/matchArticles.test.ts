import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  giveOrdinals,
  isSamePage,
  ordinalOf,
  overlap,
  sharedStretches,
  stretches,
} from "../../src/archive/matchArticles.ts";
import type { WrittenArticle } from "../../src/archiveTypes.ts";
import { sheet } from "../site/samples.ts";
import { cutPage } from "../corrections/cutPage.ts";

const PAGE = "lhrb-20190504-02";
const BRIDGE = "村口的老桥昨天修好了，车能过，人也能过，赶集少走二里路。";
const WELL = "打了半个月的机井昨天出了水，全村的菜地都浇上了头遍水。";
const SCHOOL = "镇上的夜校昨晚开了课，来了四十多个学木工的后生和姑娘。";

/** Ordinals that a page's articles are given, each by its first words. */
function ordinals(now: string[], before: Record<string, Partial<WrittenArticle>>, last = 0): number[] {
  const page = cutPage({
    file: "a.txt",
    date: "2019-05-04",
    page: "02",
    text: `${now.join("\n")}\n`,
    cuts: now.map((_, i) => ({ lines: [String(i + 1)] })),
  });
  const articles = Object.fromEntries(
    Object.entries(before).map(([ordinal, entry]) => [
      `${PAGE}-${ordinal}`,
      { digest: "x", opening: "", ...entry },
    ]),
  );
  return giveOrdinals(page, sheet({ id: PAGE, articles }), last);
}

test("texts are compared by every four characters, white space aside; a shorter text by itself", () => {
  assert.deepEqual(Object.fromEntries(stretches("一二 三\n四五")), { 一二三四: 1, 二三四五: 1 });
  assert.deepEqual(Object.fromEntries(stretches("哈哈哈哈哈哈")), { 哈哈哈哈: 3 });
  assert.deepEqual([...stretches("一二").keys()], ["一二"]);
  const [a, b] = [stretches("哈哈哈哈哈哈"), stretches("哈哈哈哈哈一")];
  assert.equal(sharedStretches(a, b), 2);
  assert.equal(overlap(a, b), 2 / 3);
  assert.equal(overlap(stretches("一二三四"), stretches("一二三四五六七")), 1);
});

test("of any two texts: what they share is the same both ways, and a text shares all with itself", () => {
  const text = fc.string({ unit: fc.constantFrom("一", "二", " "), maxLength: 30 }).map(stretches);
  fc.assert(
    fc.property(text, text, (a, b) => {
      assert.equal(sharedStretches(a, b), sharedStretches(b, a));
      assert.equal(overlap(a, a), 1);
      assert.ok(overlap(a, b) >= 0 && overlap(a, b) <= 1);
    }),
  );
});

test("three tenths of the shorter text make one page", () => {
  const text = Array.from({ length: 103 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("");
  const other = (shared: number): string => text.slice(0, shared + 3) + "〇".repeat(100 - shared);
  assert.equal(isSamePage(text, other(29)), false);
  assert.equal(isSamePage(text, other(30)), true);
});

test("articles are known by the words they begin with, wherever they now stand; new ones come behind the last", () => {
  const before = { "01": { opening: BRIDGE }, "02": { opening: WELL } };
  assert.deepEqual(ordinals([SCHOOL, WELL, BRIDGE], before, 7), [8, 2, 1]);
  assert.deepEqual(ordinals([SCHOOL, "新题"], {}, 3), [4, 5]);
  assert.equal(ordinalOf(`${PAGE}-12`), 12);
});

test("half of the first words is enough, less is not; two that begin alike are not both one", () => {
  const text = "一二三四五六七八九十百千万";
  assert.deepEqual(ordinals([text], { "05": { opening: "一二三四五六七八〇〇〇〇〇" } }, 9), [5]);
  assert.deepEqual(ordinals([text], { "05": { opening: "一二三四五六七〇〇〇〇〇〇" } }, 9), [10]);
  assert.deepEqual(ordinals([text, text], { "05": { opening: text } }, 9), [5, 10]);
});

test("the likelier of two is taken, an article that is there before one that a run removed", () => {
  const near = `${BRIDGE.slice(0, 20)}另说一句`;
  assert.deepEqual(ordinals([near, BRIDGE], { "01": { opening: BRIDGE } }, 4), [5, 1]);
  assert.deepEqual(ordinals([BRIDGE], { "01": { opening: near }, "02": { opening: BRIDGE } }), [2]);
  const removed = { opening: BRIDGE, removed: true as const };
  assert.deepEqual(ordinals([BRIDGE], { "01": removed, "02": { opening: near } }), [2]);
  assert.deepEqual(ordinals([BRIDGE], { "01": removed }, 1), [1]);
  assert.deepEqual(ordinals([BRIDGE], { "03": { opening: BRIDGE }, "02": { opening: BRIDGE } }), [2]);
});
