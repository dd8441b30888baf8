import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addList,
  clip,
  countOf,
  freeName,
  headingOf,
  merge,
  moved,
  moveTo,
  renameList,
  reorder,
  unclip,
  unknownClipping,
  type Clippings,
} from "../../src/reading/clippings.ts";
import { anyClippings } from "./sampleClippings.ts";

const A = unknownClipping("hdyb-20160512-a02-01");
const B = unknownClipping("hdyb-20160512-a02-02");
const C = unknownClipping("hdyb-20160513-a01-01");

const ids = (lists: Clippings): string[] => lists.flatMap((list) => list.clippings.map(({ id }) => id));

test("the first clipping makes a list, the same one again changes nothing", () => {
  const once = clip([], A);
  assert.deepEqual(once, [{ name: "我的剪报", clippings: [A] }]);
  assert.equal(clip(once, A), once);
  assert.deepEqual(ids(unclip(clip(once, B), A.id)), [B.id]);
});

test("lists never share a name", () => {
  const lists = addList(addList([], "水利"), "水利");
  assert.deepEqual(
    lists.map(({ name }) => name),
    ["水利", "水利 2"],
  );
  assert.equal(renameList(lists, "水利 2", "水利")[1]!.name, "水利 2");
  assert.equal(renameList(lists, "水利", "水利")[0]!.name, "水利");
  assert.equal(freeName([], "  "), "我的剪报");
});

test("clippings are moved within a list and to another, and never doubled", () => {
  const lists = addList(addList([], "一", [A, B]), "二", [B, C]);
  assert.deepEqual(ids(reorder(lists, "一", B.id, -1)), [B.id, A.id, B.id, C.id]);
  assert.deepEqual(ids(reorder(lists, "一", A.id, -1)), ids(lists));
  assert.deepEqual(ids(moveTo(lists, "一", "二", B.id)), [A.id, B.id, C.id]);
  assert.deepEqual(ids(moveTo(lists, "一", "二", A.id)), [B.id, B.id, C.id, A.id]);
  assert.equal(moveTo(lists, "一", "nowhere", A.id), lists);
});

test("moving keeps every row, and takes the one row where it is told", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), fc.integer(), (rows, at, by) => {
      const from = at % rows.length;
      const after = moved(rows, from, by);
      assert.deepEqual(new Set(after), new Set(rows));
      assert.equal(after.length, rows.length);
      assert.equal(after.indexOf(rows[from]!), Math.max(0, Math.min(rows.length - 1, from + by)));
    }),
  );
});

test("an article of which only the id is known is called by it", () => {
  assert.equal(headingOf(A), "hdyb 2016-05-12 a02-01");
  assert.equal(headingOf({ ...A, heading: "开闸" }), "开闸");
});

test("merging loses nothing of either, and merging the same again changes nothing", () => {
  fc.assert(
    fc.property(anyClippings, anyClippings, (ours, theirs) => {
      const merged = merge(ours, theirs);
      for (const { name, clippings } of [...ours, ...theirs])
        for (const { id, note } of clippings) {
          const held = merged.find((list) => list.name === name)!.clippings.filter((each) => each.id === id);
          assert.equal(held.length, 1);
          assert.ok(held[0]!.note.includes(note));
        }
      assert.ok(countOf(merged) <= countOf(ours) + countOf(theirs));
      assert.deepEqual(merge(merged, theirs), merged);
      assert.deepEqual(merge(ours, ours), ours);
      assert.deepEqual(ids(merged).filter((id) => ids(ours).includes(id)).length >= ids(ours).length, true);
    }),
  );
});

test("a heading that came later is taken, one that is there stays", () => {
  const [list] = merge(addList([], "一", [A, B]), addList([], "一", [{ ...A, heading: "来了" }]));
  assert.equal(list!.clippings[0]!.heading, "来了");
  const named = addList([], "一", [{ ...A, heading: "原有" }]);
  assert.equal(
    merge(named, addList([], "一", [{ ...A, heading: "另一个" }]))[0]!.clippings[0]!.heading,
    "原有",
  );
});
