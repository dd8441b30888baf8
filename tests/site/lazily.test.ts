import assert from "node:assert/strict";
import { test } from "node:test";
import { lazily, withMore } from "../../src/site/lazily.ts";

type Sums = { one: number; two: number; sum: number };

function sums(): { made: string[]; sums: Sums } {
  const made: string[] = [];
  const of = (name: string, value: number): number => (made.push(name), value);
  const all: Sums = lazily<Sums>({
    one: () => of("one", 1),
    two: () => of("two", 2),
    sum: () => of("sum", all.one + all.one),
  });
  return { made, sums: all };
}

test("a field is reckoned when it is asked for, with what it is made of, and once", () => {
  const { made, sums: all } = sums();
  assert.deepEqual([all.sum, all.sum, all.one], [2, 2, 1]);
  assert.deepEqual(made, ["one", "sum"]);
  assert.deepEqual({ ...all }, { one: 1, two: 2, sum: 2 });
});

test("more is put beside the fields, or in their places, and none of them is asked for", () => {
  const { made, sums: all } = sums();
  const more = withMore(all, { two: 5, three: 3 });
  assert.deepEqual([more.two, more.three, made], [5, 3, []]);
  assert.deepEqual([more.one, all.two, made], [1, 2, ["one", "two"]]);
});
