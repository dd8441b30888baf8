import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sharedEnds } from "../../src/archive/sharedEnds.ts";

const ends = (a: string, b: string): number[] => {
  const { start, end } = sharedEnds(Array.from(a), Array.from(b));
  return [start, end];
};

test("how far two lists are alike from both ends", () => {
  assert.deepEqual(ends("甲乙丙", "甲丁乙丙"), [1, 2]);
  assert.deepEqual(ends("甲乙丙", "丁乙丙"), [0, 2]);
  assert.deepEqual(ends("甲乙丙", "甲乙丁"), [2, 0]);
  assert.deepEqual(ends("甲乙", "丙丁"), [0, 0]);
  assert.deepEqual(ends("", "甲"), [0, 0]);
});

test("nothing is at both ends at once, whichever is the longer", () => {
  assert.deepEqual(ends("甲乙甲", "甲"), [1, 0]);
  assert.deepEqual(ends("甲", "甲乙甲"), [1, 0]);
  assert.deepEqual(ends("水水水", "水水"), [2, 0]);
  assert.deepEqual(ends("渠水", "渠水"), [2, 0]);
});

test("of any two lists: what is between differs at its first and at its last", () => {
  const list = fc.array(fc.constantFrom("水", "库"), { maxLength: 6 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      const { start, end } = sharedEnds(a, b);
      assert.deepEqual(a.slice(0, start), b.slice(0, start));
      assert.deepEqual(a.slice(a.length - end), b.slice(b.length - end));
      const [own, its] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
      assert.equal(own.length + start + end, a.length);
      if (own.length > 0 && its.length > 0) {
        assert.notEqual(own[0], its[0]);
        assert.notEqual(own.at(-1), its.at(-1));
      }
    }),
  );
});
