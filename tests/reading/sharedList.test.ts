import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fragmentOf, idsIn, isArticleId, LONG_ADDRESS, MOST_SHARED } from "../../src/reading/sharedList.ts";
import { articleIds } from "./sampleClippings.ts";

test("what equals the id before is left out", () => {
  assert.equal(
    fragmentOf([
      "hdyb-20160512-a02-01",
      "hdyb-20160512-a02-03",
      "hdyb-20160512-b01-01",
      "hdyb-20160513-a01-01",
    ]),
    "#list=hdyb-20160512-a02-01.03.b01-01.20160513-a01-01",
  );
});

test("a shared list opens as the same ids in the same order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(articleIds, { minLength: 1, maxLength: MOST_SHARED }), (ids) => {
      const fragment = fragmentOf(ids);
      assert.deepEqual(idsIn(fragment), ids);
      assert.deepEqual(idsIn(new URL(fragment, "https://example.org/clippings/").hash), ids);
    }),
  );
});

test("a hundred articles of a hundred days fit into an address that no program cuts", () => {
  const days = Array.from({ length: 100 }, (_, at) => String(20160101 + at));
  const ids = days.map((day) => `hdyb-${day}-a02-01`);
  assert.ok(fragmentOf(ids).length < LONG_ADDRESS);
});

for (const fragment of [
  "",
  "#list=",
  "#list=x",
  "#other",
  "#list=hdyb-20160512-a02-01..",
  "#list=javascript:alert(1)",
  "#list=03",
  "#list=a-b-c-d-e",
])
  test(`no list: ${fragment}`, () => assert.equal(idsIn(fragment), null));

test("an endless list is refused", () => {
  assert.equal(idsIn(`#list=hdyb-20160512-a02-01${".02".repeat(MOST_SHARED)}`), null);
});

test("whatever an address brings, it is ids or nothing", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const ids = idsIn(`#list=${text}`);
      assert.ok(ids === null || ids.every(isArticleId));
    }),
  );
});
