import assert from "node:assert/strict";
import { test } from "node:test";
import { pairHalves, type Half } from "../../src/rules/jumpFits.ts";
import { blocksOf } from "./simulated.ts";

const STOPS = "通水那天，岸上站满了人。七十三岁的老渠长郝守田说，往年这时候地里";
const GOES_ON = "早就裂了口子，如今渠水一直流到最远的那块坡地。渠长郝守田守了一夜。";
const WHOLE = "通水那天，岸上站满了人。老渠长郝守田在渠边守了一夜。";
const LIKE = "老渠通水以后，渠长郝守田还要在渠边守着，水头到了坡地他才回家。";
const OTHER = "末班车定在晚上八点半，司机比原来晚收工一个钟头，下夜班的人都说方便。";

/** A half by its text and its page, and the page that its words name. */
const half = (article: number, text: string, number: string | null, named: string, page = article): Half => ({
  article,
  page,
  number,
  named,
  edge: blocksOf([["body", text]])[0]!,
});
const pairs = (tos: Half[], froms: Half[]): string[] => {
  const articles = [...tos, ...froms].map(({ edge }) => edge.text);
  return pairHalves(tos, froms, articles).map(({ to, from, cut }) => `${to} ${from}${cut ? " cut" : ""}`);
};

test("halves that name each other's pages are one story, cut in mid-sentence or not", () => {
  assert.deepEqual(pairs([half(0, STOPS, "01", "04")], [half(1, GOES_ON, "04", "01")]), ["0 0 cut"]);
  assert.deepEqual(pairs([half(0, WHOLE, "01", "04")], [half(1, LIKE, "04", "01")]), ["0 0"]);
});

test("words that name another page mean another story, however well the texts fit", () => {
  assert.deepEqual(pairs([half(0, STOPS, "01", "03")], [half(1, GOES_ON, "04", "01")]), []);
  assert.deepEqual(pairs([half(0, STOPS, "01", "04")], [half(1, GOES_ON, "04", "02")]), []);
  assert.deepEqual(pairs([half(0, STOPS, null, "03")], [half(1, GOES_ON, "04", "01")]), []);
});

test("a story does not jump to the page on which it stops", () => {
  assert.deepEqual(pairs([half(0, STOPS, "01", "01", 7)], [half(1, GOES_ON, "01", "01", 7)]), []);
  assert.deepEqual(pairs([half(0, STOPS, null, "04", 7)], [half(1, GOES_ON, null, "01", 7)]), []);
});

test("where a page's number is not known the texts speak for themselves", () => {
  assert.deepEqual(pairs([half(0, STOPS, null, "04")], [half(1, GOES_ON, null, "01")]), ["0 0 cut"]);
  assert.deepEqual(pairs([half(0, STOPS, "01", "04")], [half(1, GOES_ON, null, "01")]), ["0 0 cut"]);
});

test("a text that stops at a full stop goes on only in one of its own matter, and a dateline begins another", () => {
  assert.deepEqual(pairs([half(0, WHOLE, "01", "04")], [half(1, OTHER, "04", "01")]), []);
  const dated = `本报讯（记者 许青禾）${LIKE}`;
  assert.deepEqual(pairs([half(0, WHOLE, "01", "04")], [half(1, dated, "04", "01")]), []);
});

test("of several the right halves are paired; without the other half there is nothing to pair", () => {
  const tos = [half(0, STOPS, "01", "04"), half(1, `${OTHER}车上的人都说，往后再也不用走夜`, "02", "04", 1)];
  const froms = [
    half(2, `路回家了。末班车的司机姓冯，晚上八点半准时发车。`, "04", "02", 3),
    half(3, GOES_ON, "04", "01", 3),
  ];
  assert.deepEqual(pairs(tos, froms).toSorted(), ["0 1 cut", "1 0 cut"]);
  assert.deepEqual([pairs(tos, []), pairs([], froms)], [[], []]);
});
