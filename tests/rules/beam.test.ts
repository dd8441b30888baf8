import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { keepBest, mayBeKept } from "../../src/rules/beam.ts";

test("what is kept is what sorting all would keep, the first of equals first", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.integer({ min: 1, max: 8 }), (scores, width) => {
      const ways = scores.map((score, place) => ({ score, place }));
      const best: typeof ways = [];
      for (const way of ways) {
        const kept = mayBeKept(best, way, width);
        keepBest(best, way, width);
        assert.equal(best.includes(way), kept);
      }
      assert.deepEqual(best, ways.toSorted((a, b) => b.score - a.score).slice(0, width));
    }),
  );
});
