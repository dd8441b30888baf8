import assert from "node:assert/strict";
import { test } from "node:test";
import { stretchesOf } from "../../src/archive/stretches.ts";
import { lines, page } from "./pageText.ts";

test("references become stretches of lines; blank lines, and those that are no more, have none", () => {
  const text = page(lines("一", " ", "三三三", "四"), { firstLine: 11 });
  assert.deepEqual(stretchesOf(text, ["11-13", "14[1:3]"]), [
    { line: "lhrb-20190504-02 11", from: 0, to: Infinity },
    { line: "lhrb-20190504-02 13", from: 0, to: Infinity },
    { line: "lhrb-20190504-02 14", from: 1, to: 3 },
  ]);
  const moved = stretchesOf(text, ["13-14", "13[0:2]"], (line) =>
    line === 14 ? [] : [{ line: line + 100, from: 0, to: Infinity, at: (offset) => offset + 1 }],
  );
  assert.deepEqual(moved, [
    { line: "lhrb-20190504-02 113", from: 0, to: Infinity },
    { line: "lhrb-20190504-02 113", from: 1, to: 3 },
  ]);
});
