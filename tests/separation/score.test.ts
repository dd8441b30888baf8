import assert from "node:assert/strict";
import { test } from "node:test";
import { intervals } from "./bootstrap.ts";
import { brierScore, calibrationError } from "./calibration.ts";
import { foundPage, truePage, type FoundArticle, type TrueLine } from "./handmade.ts";
import { add, ratios, scorePage, type Counts } from "./score.ts";

/** Ten characters each. */
const TEN = "一二三四五六七八九十";
const STOP = `${TEN}。`;

const line = (story: number | null, more: Partial<TrueLine> = {}): TrueLine => ({
  story,
  text: STOP,
  ...more,
});

const score = (truth: TrueLine[], found: FoundArticle[]): ReturnType<typeof scorePage> => {
  const page = truePage(truth);
  return scorePage(page, foundPage(page, found));
};

/** Asserts some figures of a page, worked out by hand, to three places. */
function figures(truth: TrueLine[], found: FoundArticle[], wanted: Record<string, number>): Counts {
  const { counts } = score(truth, found);
  const all = ratios(counts);
  const rounded = Object.fromEntries(
    Object.keys(wanted).map((name) => [name, Math.round(all[name]! * 1000) / 1000]),
  );
  assert.deepEqual(rounded, wanted);
  return counts;
}

test("two stories found as they are: everything is right", () => {
  const truth = [
    line(0, { role: "headline", text: "麦子熟了" }),
    line(0),
    line(0),
    line(1, { role: "headline", text: "新渠通水" }),
    line(1),
  ];
  const found = [
    { headline: [0], body: [[1], [2]] },
    { headline: [3], body: [[4]] },
  ];
  const counts = figures(truth, found, {
    "B³ F1": 1,
    "articles right F1": 1,
    "links F1": 1,
    "joins F1": 1,
    "reading order τ": 1,
    "headline exact": 1,
    incomplete: 0,
    "foreign text": 0,
    "out of order": 0,
    kept: 1,
    stray: 0,
  });
  assert.deepEqual([counts.characters, counts.stories, counts.links, counts.joins], [30, 2, 1, 0]);
});

test("one story found as two articles: each character is with half of its story", () => {
  figures([line(0), line(0)], [{ body: [[0]] }, { body: [[1]] }], {
    "B³ precision": 1,
    "B³ recall": 0.5,
    "B³ F1": 0.667,
    "articles right F1": 0,
    "links F1": 0,
    "splits a story": 1,
    "merges a story": 0,
    incomplete: 1,
    "foreign text": 0,
  });
});

test("two stories found as one article: half of what is with a character is foreign", () => {
  figures([line(0), line(1)], [{ body: [[0], [1]] }], {
    "B³ precision": 0.5,
    "B³ recall": 1,
    "B³ F1": 0.667,
    "articles right F1": 0,
    // No link in truth, one found.
    "links F1": 0,
    "splits a story": 0,
    "merges a story": 0.5,
    incomplete: 0,
    "foreign text": 1,
  });
});

test("three paragraphs with the last two exchanged: one pair of three in the wrong order", () => {
  figures([line(0), line(0), line(0)], [{ body: [[0], [2], [1]] }], {
    "B³ F1": 1,
    "articles right F1": 1,
    "links F1": 0,
    // (2 − 1) / 3
    "reading order τ": 0.333,
    "stories in order": 0,
    "out of order": 1,
  });
});

test("the order of the page is not the order of the story", () => {
  const truth = [line(0, { order: 1 }), line(0, { order: 0 })];
  figures(truth, [{ body: [[1], [0]] }], { "reading order τ": 1, "links F1": 1 });
  figures(truth, [{ body: [[0], [1]] }], { "reading order τ": -1, "links F1": 0 });
});

test("a lost paragraph stands for itself: all of it precise, little of it recalled", () => {
  figures([line(0), line(0)], [{ body: [[0]] }], {
    kept: 0.5,
    "B³ precision": 1,
    // Ten characters with 10 of 20, ten with 1 of 20.
    "B³ recall": 0.275,
    incomplete: 1,
    "splits a story": 0,
    "links F1": 0,
  });
});

test("a story in no article is incomplete, and no split", () => {
  const counts = figures([line(0), line(1)], [{ body: [[0]] }], { incomplete: 0.5, "splits a story": 0 });
  assert.deepEqual([counts.stories, counts.found, counts.right], [2, 1, 1]);
});

test("an article is right from an overlap of .95 on", () => {
  const long = (characters: number): string => "字".repeat(characters);
  const truth = [line(0, { text: long(95) }), line(0, { text: long(5) })];
  figures(truth, [{ body: [[0]] }], { "articles right F1": 1, incomplete: 1 });
  figures([line(0, { text: long(94) }), line(0, { text: long(6) })], [{ body: [[0]] }], {
    "articles right F1": 0,
  });
});

test("a paragraph that goes on in another column is one join, when print shows that it does", () => {
  const cut = [line(0, { text: TEN }), line(0, { continues: true })];
  figures(cut, [{ body: [[0, 1]] }], { "joins F1": 1, "links F1": 1 });
  figures(cut, [{ body: [[0], [1]] }], { "joins F1": 0, "links F1": 1 });
  // Cut at a full stop it may be taken for two.
  const atStop = [line(0), line(0, { continues: true })];
  for (const body of [[[0, 1]], [[0], [1]]])
    assert.deepEqual(figures(atStop, [{ body }], { "joins F1": 1 }).joins, 0);
  // Two paragraphs found as one: a join that is not there.
  assert.equal(figures([line(0), line(0)], [{ body: [[0, 1]] }], { "joins F1": 0 }).joinsFound, 1);
});

test("what is no body is stray in a body; a notice that is an article of its own is not judged", () => {
  const truth = [line(0), line(null, { role: "furniture", text: "第三版" }), line(null, { role: "notice" })];
  const stray = score(truth, [{ body: [[0], [1]] }, { body: [[2]] }]);
  assert.deepEqual([stray.counts.stray, stray.counts.found, stray.judgements.length], [3, 1, 1]);
  const merged = score(truth, [{ body: [[0], [2]] }]);
  assert.deepEqual([merged.counts.stray, merged.counts.right], [10, 1]);
  const furniture = score(truth, [{ body: [[0]] }, { body: [[1]], confidence: 0.3 }]);
  assert.deepEqual(furniture.judgements[1], { article: 1, confidence: 0.3, right: false });
});

test("headlines are compared without spaces and marks; a foreign one makes the article wrong", () => {
  const truth = [line(0, { role: "headline", text: "## 麦子　熟了" }), line(0)];
  assert.deepEqual(score(truth, [{ headline: [0], body: [[1]], confidence: 0.8 }]).judgements, [
    { article: 0, confidence: 0.8, right: true },
  ]);
  const untitled = score(truth, [{ body: [[1]] }]);
  assert.deepEqual([untitled.counts.headlinesRight, untitled.judgements[0]!.right], [0, false]);
});

test("calibration by hand", () => {
  const judgements = [
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: false },
    { confidence: 0.2, right: false },
    { confidence: 1, right: true },
  ];
  // Bin .9–1: of three, 2/3 right at a mean of 2.8/3; bin .2: none right at .2.
  assert.equal(
    calibrationError(judgements).toFixed(4),
    ((3 / 4) * (2.8 / 3 - 2 / 3) + (1 / 4) * 0.2).toFixed(4),
  );
  assert.equal(brierScore(judgements).toFixed(4), ((0.01 + 0.81 + 0.04 + 0) / 4).toFixed(4));
});

test("pages add up, and the same pages give the same intervals around their figure", () => {
  const good = score([line(0)], [{ body: [[0]] }]).counts;
  const bad = score([line(0), line(1)], [{ body: [[0], [1]] }]).counts;
  const figure = ratios(add(good, bad))["B³ F1"]!;
  // Of 30 characters ten are alone with their own, twenty with as many foreign ones.
  assert.equal(figure.toFixed(4), ((2 * (20 / 30)) / (20 / 30 + 1)).toFixed(4));
  assert.deepEqual(intervals([good, bad]), intervals([good, bad]));
  const [low, high] = intervals([good, bad])["B³ F1"]!;
  assert.ok(low < figure && figure < high);
  assert.deepEqual(intervals([good])["B³ F1"], [1, 1]);
});
