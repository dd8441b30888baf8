import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { EDITS } from "./archivist.ts";
import { campaign, type Findings } from "./campaign.ts";

const right = ({ edits, kept, changed, reported, addresses, answering, wrong }: Findings): void => {
  assert.deepEqual(wrong, []);
  assert.deepEqual([kept, reported, answering], [edits, changed, addresses]);
};

test("whatever a person corrects and whatever rules come after: corrections stay, parses are shown, addresses answer", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 8 }),
      (seed, pages, edits) => right(campaign({ seed, pages, edits, batch: 3 })),
    ),
    { numRuns: 30 },
  );
});

test("a long campaign makes every kind of edit, and every one is kept", () => {
  const found = campaign({ seed: 7, pages: 12, edits: 60, batch: 20 });
  right(found);
  assert.deepEqual([...found.kinds.keys()].toSorted(), Object.keys(EDITS).toSorted());
  assert.ok(found.changed > 20);
});
