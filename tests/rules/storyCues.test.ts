import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fit, Story } from "../../src/rules/columnShapes.ts";
import type { Element } from "../../src/rules/elementShapes.ts";
import { STORY_CUES } from "../../src/rules/storyCues.ts";
import { asking, type Scene } from "./situations.ts";

const ask = asking(STORY_CUES);

/** A text that would belong to the first of two stories. */
const said = (name: string, element: Partial<Element>, story: Partial<Story>, more: Scene = {}): number =>
  ask(name, { elements: [element], stories: [story, {}], move: { kind: "turn", story: 0 }, ...more });

/** A text that would open a story of its own. */
const opening = (name: string, element: Partial<Element>): number => ask(name, { elements: [element] });

/** How it fits its story, and the other one. */
const fitting = (name: string, own: Partial<Fit>, other: Partial<Fit> = {}, scene: Scene = {}): number =>
  said(name, {}, {}, { ...scene, fits: [own, other] });

const greatest = (value: number): Float64Array => Float64Array.of(value);

test("a headline says of what its text speaks; the headline that says it best has the text", () => {
  assert.equal(fitting("headline speaks of it", { headline: 0.5 }), 0.5);
  const most = { page: { mostSpokenOf: greatest(0.8) } };
  assert.equal(fitting("headline speaks of it most", { headline: 0.4 }, {}, most), 0.5);
  assert.equal(fitting("headline speaks of it most", { headline: 0 }), 0, "no headline speaks of it");
  assert.equal(fitting("another headline speaks of it more", { headline: 0.25 }, { headline: 0.75 }), 0.5);
  assert.equal(fitting("another headline speaks of it more", { headline: 0.75 }, { headline: 0.25 }), 0);
});

test("texts of a story are like each other, and liker than those of another story", () => {
  assert.equal(fitting("like a text of the story", { best: 0.5 }), 0.5);
  const most = { page: { mostLike: greatest(0.8) } };
  assert.equal(fitting("likest text is in the story", { best: 0.4 }, {}, most), 0.5);
  assert.equal(fitting("likest text is in the story", { best: 0 }), 0, "no text is like it");
  const figures: [own: string, others: string, figure: keyof Fit][] = [
    ["like a text of the story", "liker to another story", "best"],
    ["like the story's texts together", "liker to another story's texts together", "together"],
    ["like the story's last texts", "liker to another story's last texts", "recent"],
  ];
  for (const [own, others, figure] of figures) {
    assert.equal(fitting(own, { [figure]: 0.25 }, { [figure]: 0.75 }), 0.25, own);
    assert.equal(fitting(others, { [figure]: 0.25 }, { [figure]: 0.75 }), 0.5, others);
    assert.equal(fitting(others, { [figure]: 0.75 }, { [figure]: 0.25 }), 0, others);
  }
});

test("a story is the likest where no other is liker", () => {
  assert.equal(fitting("no story is liker", { together: 0.5 }, { together: 0.25 }), 1);
  assert.equal(fitting("no story is liker", { together: 0.25 }, { together: 0.5 }), 0.5);
  assert.equal(fitting("no story is liker", {}), 0, "it is like none");
});

test("a text is of the story it is most akin to", () => {
  assert.equal(fitting("kin to the story", { kin: 2 }, { kin: 6 }), 0.5);
  assert.equal(fitting("kin to another story", { kin: 2 }, { kin: 6 }), 1.5);
  const rather = (own: number, other: number): number =>
    fitting("kin to the story rather than to another", { kin: own }, { kin: other });
  assert.equal(rather(1, 1), 0.5);
  assert.ok(rather(4, 0) > 0.98 && rather(-4, 2) < 0.01);
});

test("half a sentence binds its text to the story that holds the other half", () => {
  assert.equal(fitting("linked to the story", { linked: 0.75 }, { linked: 0.25 }), 0.75);
  assert.equal(fitting("linked to another story", { linked: 0.75 }, { linked: 0.25 }), 0.25);
});

test("headlines that were read since its last text close a story; more than three say no more", () => {
  const since = (heads: number, plainness = 1): number[] =>
    ["headlines since its last text", "headlines since, plain page"].map((name) =>
      said(name, {}, { heads: 2 }, { state: { heads }, page: { plainness } }),
    );
  assert.deepEqual(
    [2, 3, 5, 6].map((heads) => since(heads)[0]),
    [0, 1, 3, 3],
  );
  assert.deepEqual(since(4, 0.5), [2, 1]);
  assert.equal(ask("headlines since its last text", { state: { heads: 5 } }), 0, "it opens a story");
});

test("how many texts a story has, doubled each time", () => {
  const name = "texts of the story";
  const having = (...members: number[]): number => said(name, {}, { members });
  assert.deepEqual([having(), having(0), having(0, 1, 2)], [0, 1, 2]);
  assert.equal(opening(name, {}), 0);
});

test("questions and answers stand in an interview, and an interview is of nothing else", () => {
  const spoken = { spoken: true };
  const told = { spoken: false };
  const interview = { spoken: 3, members: [0, 1, 2, 3] };
  const report = { spoken: 0, members: [0] };
  const [both, only, story] = [
    "spoken, and so is the story",
    "spoken, the story is not",
    "the story is spoken, it is not",
  ];
  assert.deepEqual([said(both, spoken, interview), said(both, told, interview)], [1, 0]);
  assert.deepEqual([said(both, spoken, report), opening(both, spoken)], [0, 0]);
  assert.deepEqual([said(only, spoken, report), said(only, told, report)], [1, 0]);
  assert.deepEqual([said(only, spoken, interview), opening(only, spoken)], [0, 0]);
  assert.deepEqual([said(story, told, interview), said(story, spoken, interview)], [0.75, 0]);
  assert.deepEqual([said(story, told, {}), opening(story, told)], [0, 0], "nothing is read of it");
});

test("编后 and 链接 open boxes of their own, and go on in no story", () => {
  const name = "names itself a box in a begun story";
  assert.equal(said(name, { boxed: true }, { members: [0] }), 1);
  assert.equal(said(name, { boxed: false }, { members: [0] }), 0);
  assert.equal(said(name, { boxed: true }, {}), 0, "a headline may stand over a box");
  assert.equal(opening(name, { boxed: true }), 0);
});

test("a comment's voice is strange in a report, a report's in a comment", () => {
  const comment = { voice: 2 };
  const report = { voice: -1 };
  const reports = { voice: -2, members: [0, 1] };
  const comments = { voice: 4, members: [0, 1] };
  assert.equal(said("comment in a report", comment, reports), 3);
  assert.equal(said("comment in a report", report, comments), 0);
  assert.equal(said("report in a comment", report, comments), 3);
  assert.equal(said("report in a comment", comment, reports), 0);
  for (const name of ["comment in a report", "report in a comment"]) {
    for (const element of [comment, report]) {
      assert.equal(said(name, element, {}), 0, "nothing is read of the story");
      assert.equal(opening(name, element), 0);
      assert.equal(said(name, { ...element, kind: "crosshead" }, { voice: 1, members: [0] }), 0);
    }
  }
});

test("a story has a headline, or has none", () => {
  assert.equal(said("story has a headline", {}, { head: 0 }), 1);
  assert.equal(said("story has a headline", {}, { head: -1 }), 0);
  assert.equal(opening("story has a headline", {}), 0);
});

test("a dateline opens a report: none comes in the midst of one, but for briefs", () => {
  const dated = { dated: true };
  const inDated = "dateline in a dated story";
  const inBegun = "dateline in a begun story";
  assert.equal(said(inDated, dated, { dated: true, members: [0] }), 1);
  assert.equal(said(inDated, dated, { dated: false, members: [0] }), 0);
  assert.equal(said(inDated, {}, { dated: true, members: [0] }), 0);
  assert.equal(said(inBegun, dated, { members: [0] }), 1);
  assert.equal(said(inBegun, dated, {}), 0);
  assert.equal(said(inBegun, {}, { members: [0] }), 0);
  assert.deepEqual([opening(inDated, dated), opening(inBegun, dated)], [0, 0]);
});

test("a writer's name in brackets ends a story", () => {
  assert.equal(said("story is signed off", {}, { signedOff: true }), 1);
  assert.equal(said("story is signed off", {}, {}), 0);
  assert.equal(opening("story is signed off", { signedOff: true }), 0);
});
