import { test } from "node:test";
import assert from "node:assert/strict";
import { narrow, perFacet, type Chosen, type FacetSets } from "../../src/search/facets.ts";

const sets: FacetSets = {
  year: new Map([
    ["2010", new Set(["a", "b"])],
    ["1988", new Set(["c", "d"])],
  ]),
  city: new Map([
    ["淄博市", new Set(["a", "c"])],
    ["地点未详", new Set(["b", "d"])],
  ]),
  topic: new Map([
    ["教育", new Set(["a", "b", "c"])],
    ["政治", new Set(["a"])],
  ]),
  paper: new Map(),
};
const chosen = (some: Partial<Chosen>): Chosen => ({ ...perFacet(() => []), ...some });

test("nothing chosen excludes nothing", () => {
  const { ids, counts } = narrow(["a", "b", "d"], sets, chosen({}));
  assert.deepEqual(ids, ["a", "b", "d"]);
  assert.deepEqual(
    [...counts.year],
    [
      ["2010", 2],
      ["1988", 1],
    ],
  );
  assert.deepEqual(
    [...counts.topic],
    [
      ["教育", 2],
      ["政治", 1],
    ],
  );
});

test("any value within a facet, all facets together", () => {
  assert.deepEqual(
    narrow(["a", "b", "c", "d"], sets, chosen({ year: ["2010", "1988"], city: ["淄博市"] })).ids,
    ["a", "c"],
  );
  assert.deepEqual(narrow(["a", "b", "c", "d"], sets, chosen({ year: ["1900"] })).ids, []);
});

test("a value's count holds the other facets' choices and not its own", () => {
  const { counts } = narrow(["a", "b", "c", "d"], sets, chosen({ year: ["2010"], topic: ["教育"] }));
  assert.deepEqual(
    [...counts.year],
    [
      ["2010", 2],
      ["1988", 1],
    ],
  );
  assert.deepEqual(
    [...counts.city],
    [
      ["淄博市", 1],
      ["地点未详", 1],
    ],
  );
  assert.deepEqual(
    [...counts.topic],
    [
      ["教育", 2],
      ["政治", 1],
    ],
  );
});
