import assert from "node:assert/strict";
import { test } from "node:test";
import { reviewQueue } from "../../src/review/queue.ts";
import { A, B, C, edit, FRESH, id, ingested, LINES } from "../corrections/page.ts";
import { after } from "./desk.ts";

const doubtful = ingested(
  [],
  { lines: A, front: { confidence: 0.4 } },
  { lines: B, front: { confidence: 0.3 } },
  C,
);
const ids = (files: typeof FRESH): string[] => reviewQueue(files).map((row) => row.id);

test("the least sure first; of articles that are all sure, the doubtful tenth", () => {
  assert.deepEqual(ids(doubtful), [id("02"), id("01")]);
  assert.deepEqual(ids(FRESH), [id("01")]);
  assert.equal(reviewQueue(doubtful)[0]!.heading, LINES[3]);
});

test("what was checked or edited is not asked about again", () => {
  assert.deepEqual(ids(after(doubtful, "02", "accept")), [id("01")]);
  assert.deepEqual(ids(edit(doubtful, "02", (text) => text.replace("机井", "深井"))), [id("01")]);
});

test("a parse that waits comes before all doubt, also of an article that was deleted", () => {
  const edited = edit(FRESH, "03", (text) => text.replace("夜校", "夜大"));
  const waiting = ingested(edited, A, B, { lines: C, front: { city: "潍坊市" } });
  assert.deepEqual(reviewQueue(waiting)[0], {
    id: id("03"),
    heading: "夜大开课了",
    confidence: 0,
    waits: true,
  });
});
