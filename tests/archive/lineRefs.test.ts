import assert from "node:assert/strict";
import { test } from "node:test";
import {
  parseLineRef,
  printedIn,
  printedLines,
  referredText,
  wholeLines,
} from "../../src/archive/lineRefs.ts";

test("a line, several lines, a part of a line; what is no reference is line 0", () => {
  assert.deepEqual(parseLineRef("58"), { from: 58, to: 58, part: null });
  assert.deepEqual(parseLineRef("58-160"), { from: 58, to: 160, part: null });
  assert.deepEqual(parseLineRef("16[0:11]"), { from: 16, to: 16, part: [0, 11] });
  assert.deepEqual(parseLineRef("16[10:2]"), { from: 16, to: 16, part: [10, 2] });
  for (const ref of ["", "x58", "58x", "58-", "16[a:b]", "16[0:11"])
    assert.deepEqual(parseLineRef(ref), { from: 0, to: 0, part: null }, ref);
});

test("lines as an editor counts them: every kind of end, and none behind the last", () => {
  assert.deepEqual(printedLines("一\r\n二\r三\n\n四"), ["一", "二", "三", "", "四"]);
  assert.deepEqual(printedLines("一\n"), ["一"]);
  assert.deepEqual(printedLines("一\n\n"), ["一", ""]);
  assert.deepEqual(printedLines(""), []);
});

test("references give the printed text in their order, counted from the page's first line", () => {
  const text = "一\n二二二\n三\n四\n";
  assert.deepEqual(referredText(text, 1, ["3-4", "2[1:2]"]), ["三", "四", "二"]);
  assert.deepEqual(referredText(text, 11, ["12-13"]), ["二二二", "三"]);
  assert.deepEqual(referredText("甲\n𠮷乙𠮷丙\n", 1, ["2[1:3]"]), ["乙𠮷"]);
});

test("printed characters are those without white space", () => {
  const page = { text: "头\n渠 水　流到\n田里\n", firstLine: 11 };
  assert.equal(printedIn(page, ["12-13"]), "渠水流到田里");
  assert.equal(printedIn(page, ["12[0:3]", "11"]), "渠水头");
});

test("whole lines by their numbers, in the order of the references; parts of lines are none", () => {
  assert.deepEqual(wholeLines(["58-60", "16[0:11]", "7"]), [58, 59, 60, 7]);
  assert.deepEqual(wholeLines(["16[0:11]"]), []);
});
