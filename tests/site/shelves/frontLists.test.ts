import assert from "node:assert/strict";
import { test } from "node:test";
import { frontLists } from "../../../src/site/shelves/frontLists.ts";
import type { City, Counted, Paper } from "../../../src/site/shapes.ts";

const counted = (name: string, count: number): Counted => ({ name, count, address: `/${name}/` });

test("of each list the dozen with the most articles, the fullest first, and how many there are", () => {
  const topics = Array.from({ length: 20 }, (_, i) => counted(`t${i}`, i % 10));
  const lists = frontLists([] as City[], topics, [counted("a", 1)] as Paper[]);
  assert.equal(lists.topics.total, 20);
  assert.deepEqual(
    lists.topics.largest.map(({ name }) => name),
    ["t9", "t19", "t8", "t18", "t7", "t17", "t6", "t16", "t5", "t15", "t4", "t14"],
  );
  assert.deepEqual([lists.cities, lists.papers.largest.length], [{ largest: [], total: 0 }, 1]);
});
