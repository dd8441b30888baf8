import assert from "node:assert/strict";
import { test } from "node:test";
import { confidenceWeights } from "../../src/lexicon/learned.ts";
import { takeApart } from "../../src/pipeline.ts";
import { confidenceOf, DOUBTS } from "../../src/rules/confidence.ts";
import { pageOf } from "../pageOf.ts";
import { readClusters } from "../simulator/copy.ts";
import { DIFFICULTIES, simulate } from "../simulator/page.ts";

const articles = readClusters("checking").flatMap((copy) =>
  DIFFICULTIES.flatMap((difficulty) =>
    simulate(copy, difficulty, 1).flatMap(({ text }) => takeApart(pageOf(text)).articles),
  ),
);

test("every doubt is raised by some article, and is a finite number for all", () => {
  DOUBTS.forEach(({ name }, i) => {
    assert.ok(
      articles.some(({ doubts }) => doubts[i] !== 0),
      name,
    );
    assert.ok(
      articles.every(({ doubts }) => Number.isFinite(doubts[i])),
      name,
    );
  });
});

test("every weight is a doubt's, and every doubt has one", () => {
  assert.deepEqual(
    Object.keys(confidenceWeights),
    DOUBTS.map(({ name }) => name),
  );
});

test("confidence is from .01 to .99, and no article is doubted alike", () => {
  for (const { confidence, doubts } of articles) {
    assert.ok(confidence >= 0.01 && confidence <= 0.99);
    assert.equal(confidence, confidenceOf(doubts));
  }
  assert.ok(new Set(articles.map(({ confidence }) => confidence)).size > 50);
});
