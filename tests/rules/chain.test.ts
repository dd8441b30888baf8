import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { likeliest, posteriors, stepTable, sumWays, type Chain } from "../../src/rules/chain.ts";

const LABELS = 3;
const score = fc.double({ min: -4, max: 4, noNaN: true });
const row = (size: number) =>
  fc.array(score, { minLength: size, maxLength: size }).map((all) => Float64Array.from(all));

const anyChain: fc.Arbitrary<Chain> = fc.integer({ min: 1, max: 5 }).chain((places) =>
  fc.record({
    labels: fc.constant(LABELS),
    scores: fc.array(row(LABELS), { minLength: places, maxLength: places }),
    steps: fc.array(row(LABELS * LABELS).map(stepTable), { minLength: places - 1, maxLength: places - 1 }),
  }),
);

/** Every row of labels with its score, one by one. */
function allRows({ labels, scores, steps }: Chain): { path: number[]; score: number }[] {
  let rows =
    scores[0]!.length === 0
      ? []
      : Array.from(scores[0]!, (first, label) => ({ path: [label], score: first }));
  for (let place = 1; place < scores.length; place++)
    rows = rows.flatMap(({ path, score: sum }) =>
      Array.from(scores[place]!, (own, label) => ({
        path: [...path, label],
        score: sum + own + steps[place - 1]!.logs[path.at(-1)! * labels + label]!,
      })),
    );
  return rows;
}

test("the likeliest row of labels is the one with the highest score of all", () => {
  fc.assert(
    fc.property(anyChain, (chain) => {
      const rows = allRows(chain);
      const found = rows.find(({ path }) => path.join() === likeliest(chain).join())!;
      assert.ok(found.score >= Math.max(...rows.map((each) => each.score)) - 1e-9);
    }),
  );
});

test("a label's posterior is its share among all rows; the labels of a place sum to 1", () => {
  fc.assert(
    fc.property(anyChain, (chain) => {
      const rows = allRows(chain);
      const all = rows.reduce((sum, each) => sum + Math.exp(each.score), 0);
      assert.ok(Math.abs(sumWays(chain).total - Math.log(all)) < 1e-9);
      posteriors(chain).forEach((shares, place) => {
        assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
        shares.forEach((share, label) => {
          const own = rows.filter(({ path }) => path[place] === label);
          const expected = own.reduce((sum, each) => sum + Math.exp(each.score), 0) / all;
          assert.ok(Math.abs(share - expected) < 1e-9);
        });
      });
    }),
  );
});

test("a label that is impossible at a place is never chosen and has no share", () => {
  const scores = [Float64Array.of(5, 0), Float64Array.of(-Infinity, 0)];
  const chain = { labels: 2, scores, steps: [stepTable(Float64Array.of(3, 0, 0, 0))] };
  assert.deepEqual(likeliest(chain), [0, 1]);
  assert.equal(posteriors(chain)[1]![0], 0);
});

test("no places, no labels", () => {
  const chain = { labels: 2, scores: [], steps: [] };
  assert.deepEqual(likeliest(chain), []);
  assert.deepEqual(posteriors(chain), []);
});
