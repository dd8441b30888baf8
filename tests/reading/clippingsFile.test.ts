import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MOST } from "../../src/reading/clippings.ts";
import { clippingsFile, FORMAT, listsFrom, readClippingsFile } from "../../src/reading/clippingsFile.ts";
import { anyClippings } from "./sampleClippings.ts";

const ID = "hdyb-20160512-a02-01";

const file = (lists: unknown): string => JSON.stringify({ format: FORMAT, version: 1, lists });

const wrongOf = (text: string): string => {
  const read = readClippingsFile(text);
  assert.ok("wrong" in read, "it was let in");
  return read.wrong;
};

test("what was carried away comes back as it was", () => {
  fc.assert(
    fc.property(anyClippings, (lists) => {
      assert.deepEqual(readClippingsFile(clippingsFile(lists)), { lists });
      assert.deepEqual(readClippingsFile(`\uFEFF${clippingsFile(lists)}`), { lists });
    }),
  );
});

for (const [what, text, words] of [
  ["no JSON", "{", /不是 JSON/],
  ["another program's file", '{"lists":[]}', /不是从“剪报”导出/],
  ["a later program's file", JSON.stringify({ format: FORMAT, version: 2, lists: [] }), /更新的程序/],
  ["nothing", "null", /不是从“剪报”导出/],
  ["lists that are none", file({}), /剪报不是一列/],
  ["a list without a name", file([{ name: " ", clippings: [] }]), /第 1 个剪报夹没有名字/],
  [
    "two of one name",
    file([
      { name: "一", clippings: [] },
      { name: "一", clippings: [] },
    ]),
    /同名/,
  ],
  ["a clipping that is none", file([{ name: "一", clippings: [{ id: ID }, 7] }]), /第 1 个剪报夹第 2 条不是/],
  ["an address for an id", file([{ name: "一", clippings: [{ id: "javascript:alert(1)" }] }]), /编号不对/],
  ["a path for an id", file([{ name: "一", clippings: [{ id: "../../x-20160512-a-01" }] }]), /编号不对/],
  ["a date that is none", file([{ name: "一", clippings: [{ id: ID, date: "<b>" }] }]), /的日期不是/],
  ["a heading that is no text", file([{ name: "一", clippings: [{ id: ID, heading: {} }] }]), /标题不是文字/],
  [
    "an endless note",
    file([{ name: "一", clippings: [{ id: ID, note: "长".repeat(MOST.note + 1) }] }]),
    /备注长于/,
  ],
  [
    "too many clippings",
    file([{ name: "一", clippings: Array.from({ length: MOST.clippings + 1 }, () => ({ id: ID })) }]),
    /多于 3000 条/,
  ],
] as const)
  test(`not let in, and said in plain words: ${what}`, () => assert.match(wrongOf(text), words));

test("fields that nobody knows are left behind, and no record changes what others are", () => {
  const hostile = `{"format":"${FORMAT}","version":1,"__proto__":{"polluted":1},"lists":[{"name":"__proto__","clippings":[
    {"id":"${ID}","address":"javascript:alert(1)","__proto__":{"heading":"假"},"constructor":{"prototype":{"polluted":1}}}]}]}`;
  const read = readClippingsFile(hostile);
  assert.ok("lists" in read);
  const [clipping] = read.lists[0]!.clippings;
  assert.equal(clipping!.heading, null);
  assert.doesNotMatch(JSON.stringify(read), /javascript|polluted/);
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
});

test("anything at all is either refused in words or read as lists", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
      const read = listsFrom(value);
      if ("wrong" in read) assert.notEqual(read.wrong, "");
      else assert.deepEqual(listsFrom(read.lists), read);
    }),
  );
});
