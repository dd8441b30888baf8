import assert from "node:assert/strict";
import { test } from "node:test";
import type { Column, Facts, Move, State } from "../../src/rules/columnShapes.ts";
import {
  bandAfter,
  openBelow,
  openBeside,
  openBox,
  openStory,
  openUnder,
  type Opened,
} from "../../src/rules/openings.ts";
import { restart, ROW_HEIGHTS, sweepTo } from "../../src/rules/sweep.ts";
import { columnWith, HEAD_FACTS, stateWith, storyWith } from "./situations.ts";

const HEAD: Facts = { ...HEAD_FACTS, open: 1 };
const TEXT: Facts = { ...HEAD, titled: false, dated: true, size: 80 };

/** Two stories side by side; the left one's column is filled to 200, the right one's to 120. */
const PAGE: State = stateWith({
  columns: [
    columnWith({ story: 0, first: 1, last: 1, touched: 1, place: 0 }),
    columnWith({ story: 1, first: 3, last: 3, touched: 3, place: 1 }),
  ],
  current: 1,
  depths: [200, 120],
  ends: [0, 0.5],
  sweep: { place: 1, rows: ROW_HEIGHTS.map(() => 0) },
  stories: [storyWith({ head: 0, members: [1] }), storyWith({ head: 2, members: [3] })],
  heads: 2,
});

/** The page after element 4. */
const opened = (at: Opened, move: Move, facts: Facts = HEAD, page = PAGE): State =>
  openStory(page, at, move, 4, facts, new Map());
const spots = (columns: readonly Column[]): string[] =>
  columns.map(({ story, place }) => `${story} in ${place}`);

test("a headline under a story ends its column, and stands where that ended", () => {
  const page = opened(openUnder(PAGE, 0), { kind: "under", column: 0 });
  assert.deepEqual(spots(page.columns), ["1 in 1", "2 in 0"]);
  assert.deepEqual([page.depths, page.ends, page.height], [[230, 120], [0, 0.5], 200]);
  assert.deepEqual(page.sweep, sweepTo(PAGE.sweep, 0, 200));
  const { under, top, head, members } = page.stories[2]!;
  assert.deepEqual({ under, top, head, members }, { under: 0, top: 230, head: 4, members: [] });
});

test("a box stands in the midst of a column, which goes on below it", () => {
  const page = opened(openBox(PAGE, 1), { kind: "box", column: 1 }, TEXT);
  assert.deepEqual(spots(page.columns), ["0 in 0", "1 in 1", "2 in 1"]);
  assert.deepEqual([page.depths, page.ends, page.height], [[200, 200], [0, 1], 120]);
  assert.deepEqual(page.sweep, sweepTo(PAGE.sweep, 1, 120));
  const { under, top, members } = page.stories[2]!;
  assert.deepEqual({ under, top, members }, { under: -1, top: 120, members: [4] });
});

test("a story beside all others gets a column of its own, at the top of the page", () => {
  const page = opened(openBeside(PAGE), { kind: "beside" });
  assert.deepEqual(spots(page.columns), ["0 in 0", "1 in 1", "2 in 2"]);
  assert.deepEqual([page.depths, page.ends, page.height], [[200, 120, 30], [0, 0.5, 0], 0]);
  assert.deepEqual([page.stories[2]!.under, page.stories[2]!.top], [-1, 30]);
});

test("headlines read one after the other: their texts are read from the first column on", () => {
  const read = { ...PAGE, sweep: { place: 1, rows: ROW_HEIGHTS.map(() => 3) } };
  assert.deepEqual(openBeside(read).sweep, sweepTo(read.sweep, 2, 0));
  assert.deepEqual(openBeside({ ...read, headLast: true }).sweep, restart(2));
  assert.notDeepEqual(sweepTo(read.sweep, 2, 0), restart(2));
});

test("a story under all that was read opens a new band: no column above it goes on", () => {
  const page = opened(openBelow(), { kind: "below" });
  assert.deepEqual(spots(page.columns), ["2 in 0"]);
  assert.deepEqual([page.depths, page.ends, page.height], [[30], [0], 0]);
  assert.deepEqual(page.sweep, restart(0));
  assert.deepEqual([page.band, page.stories[2]!.under], [2, -1]);
});

test("the band that is read changes with stories under all that was read, and with no others", () => {
  const kinds = ["below", "beginBelow", "openBelow", "beside", "begin", "open"] as const;
  const read = { ...PAGE, band: 1 };
  assert.deepEqual(
    kinds.map((kind) => bandAfter(read, { kind })),
    [2, 2, 2, 1, 1, 1],
  );
});

/** What became of the story that element 4 opened beside the others. */
function storyBy(kind: "beside" | "begin" | "open", facts: Facts) {
  const page = opened(openBeside(PAGE), { kind }, facts);
  const { head, titled, byline, members, top, opened: by, heads } = page.stories[2]!;
  const { last, first, touched } = page.columns.at(-1)!;
  return { head, titled, byline, members, top, by, heads, last, first, touched, read: page.heads };
}

const NEW = { by: 4, first: 4, touched: 4 };

test("a headline names the story that it opens, and its text is still to come", () => {
  const byHead = { ...NEW, byline: -1, members: [], heads: 3, last: -1, read: 3 };
  assert.deepEqual(storyBy("beside", HEAD), { ...byHead, head: 4, titled: true, top: 30 });
  const kicker = { ...HEAD, titled: false };
  assert.deepEqual(storyBy("beside", kicker), { ...byHead, head: 4, titled: false, top: 30 });
});

test("a byline signs the story that it opens", () => {
  assert.deepEqual(storyBy("open", { ...HEAD, size: 15 }), {
    ...NEW,
    head: -1,
    titled: false,
    byline: 4,
    members: [],
    top: 15,
    heads: 2,
    last: -1,
    read: 2,
  });
});

test("a text is the first of the story that it opens", () => {
  assert.deepEqual(storyBy("begin", TEXT), {
    ...NEW,
    head: -1,
    titled: false,
    byline: -1,
    members: [4],
    top: 0,
    heads: 2,
    last: 4,
    read: 2,
  });
  const page = opened(openBeside(PAGE), { kind: "begin" }, TEXT);
  assert.equal(page.stories[2]!.dated, true);
  assert.deepEqual(page.ends, [0, 0.5, 1], "its sentence is open at the column's end");
});

test("by which moves a headline, and by which a text, opens a story", () => {
  const opens = (move: Move): string => {
    const { stories, heads, headLast } = opened(openBelow(), move);
    const { head, byline, members } = stories[2]!;
    assert.equal(headLast, head === 4);
    assert.equal(heads, head === 4 ? 3 : 2);
    return members.length > 0 ? "text" : byline === 4 ? "byline" : head === 4 ? "head" : "nothing";
  };
  const heads: Move[] = [{ kind: "under", column: 0 }, { kind: "beside" }, { kind: "below" }];
  const texts: Move[] = [{ kind: "begin" }, { kind: "box", column: 0 }, { kind: "beginBelow" }];
  const bylines: Move[] = [{ kind: "open" }, { kind: "openBelow" }];
  assert.deepEqual([...heads, ...texts, ...bylines].map(opens), [
    ...heads.map(() => "head"),
    ...texts.map(() => "text"),
    ...bylines.map(() => "byline"),
  ]);
});
