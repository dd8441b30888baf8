import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readMarks, type Act, type Mark } from "../../src/rules/quotations.ts";

const ACTS = ["open", "close", "leave"] as const;

/** The cost of the cheapest reading of marks in which each does what is asked, by trying all of them. */
function cheapest(marks: readonly Mark[], asked: readonly (Act | null)[]): number {
  const from = (at: number, open: readonly string[]): number => {
    if (at === marks.length) return open.length === 0 ? 0 : Infinity;
    const { level, cost } = marks[at]!;
    const costs = ACTS.filter((act) => (asked[at] ?? act) === act).map((act) => {
      if (act === "leave") return cost.leave + from(at + 1, open);
      if (act === "open") return open.includes(level) ? Infinity : cost.open + from(at + 1, [...open, level]);
      return open.at(-1) === level ? cost.close + from(at + 1, open.slice(0, -1)) : Infinity;
    });
    return Math.min(...costs);
  };
  return from(0, []);
}

const mark: fc.Arbitrary<Mark> = fc.record({
  at: fc.nat(99),
  level: fc.constantFrom("double", "single"),
  cost: fc.record({ open: fc.nat(9), close: fc.nat(9), leave: fc.nat(9) }),
});

test("each mark does what it does in the cheapest reading of all, and is in doubt where another is nearly as cheap", () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
      const read = readMarks(marks);
      marks.forEach((_, i) => {
        const costs = ACTS.map((act) =>
          cheapest(
            marks,
            marks.map((__, at) => (at === i ? act : null)),
          ),
        ).toSorted((a, b) => a - b);
        const own = cheapest(
          marks,
          marks.map((__, at) => (at === i ? read[i]!.act : null)),
        );
        assert.equal(own, costs[0]);
        assert.equal(read[i]!.doubtful, costs[1]! - costs[0]! < 1);
      });
    }),
    { numRuns: 200 },
  );
});

test("a quotation stands in another, and none in its like", () => {
  const opens = (level: Mark["level"], leave = 5): Mark => ({
    at: 0,
    level,
    cost: { open: 0, close: 9, leave },
  });
  const closes = (level: Mark["level"], leave = 5): Mark => ({
    at: 0,
    level,
    cost: { open: 9, close: 0, leave },
  });
  const acts = (...marks: Mark[]): string =>
    readMarks(marks)
      .map(({ act }) => act)
      .join(" ");
  assert.equal(
    acts(opens("double"), opens("single"), closes("single"), closes("double")),
    "open open close close",
  );
  assert.equal(
    acts(opens("single"), opens("double"), closes("double"), closes("single")),
    "open open close close",
  );
  assert.equal(
    acts(opens("double"), opens("double", 4), closes("double", 4), closes("double")),
    "open leave leave close",
  );
  assert.equal(acts(opens("double")), "leave");
});
