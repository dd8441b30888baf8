import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Due } from "../../scripts/publish.ts";
import { lotsOf } from "../../scripts/wantedPages.ts";

const sizeOf = (lot: Due): number => Object.values(lot).reduce((sum, items) => sum + items.length, 0);

test("lots are the whole, in order, none larger than asked for, and all but the last full", () => {
  const counts = fc.record({ articles: fc.nat(40), days: fc.nat(10), sheets: fc.nat(25) });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 30 }), (sizes, most) => {
      const due = Object.fromEntries(
        Object.entries(sizes).map(([kind, size]) => [kind, Array.from({ length: size }, (_, i) => i)]),
      ) as unknown as Due;
      const lots = lotsOf(due, most);
      for (const [kind, items] of Object.entries(due))
        assert.deepEqual(
          lots.flatMap((lot) => lot[kind as keyof Due]),
          items,
        );
      assert.ok(lots.slice(0, -1).every((lot) => sizeOf(lot) === most));
      assert.ok(sizeOf(lots.at(-1)!) <= most && (sizeOf(lots.at(-1)!) > 0 || lots.length === 1));
    }),
    { numRuns: 300, seed: 1 },
  );
});
