import assert from "node:assert/strict";
import { test } from "node:test";
import { isCorrected, partsOf } from "../../src/archive/sameLine.ts";

const always = (): boolean => true;

test("a line is another one, corrected, where both have half the longer one's characters, or as many as are asked for", () => {
  assert.equal(isCorrected("东桥通车", "东桥通军"), true);
  assert.equal(isCorrected("东桥通车", "东桥"), true);
  assert.equal(isCorrected("东桥通车", "东"), false);
  assert.equal(isCorrected("东桥", "东东东东"), false);
  assert.equal(isCorrected("东桥通车", "东桥通军", 0.8), false);
  assert.equal(isCorrected("", ""), false);
});

test("the parts of a divided line hold all of it, in characters", () => {
  assert.deepEqual(partsOf("𠮷甲乙丙丁戊", ["头", "𠮷甲", "乙丙丁戊", "尾"], 1, always), [
    { from: 0, to: 2, place: 1 },
    { from: 2, to: 6, place: 2 },
  ]);
  const sixteen = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳";
  assert.deepEqual(
    partsOf(sixteen, [sixteen.slice(0, 6), " ", `　${sixteen.slice(6, 15)}`], 0, always),
    [
      { from: 0, to: 6, place: 0 },
      { from: 6, to: 16, place: 2 },
    ],
    "a blank line between, an indent, and one character gone",
  );
});

test("no parts: a line that is whole, that begins elsewhere, that lacks more, or part of which is another's", () => {
  const line = "甲乙丙丁戊己";
  assert.deepEqual(partsOf(line, [line, "甲"], 0, always), []);
  assert.deepEqual(partsOf(line, ["甲乙丙", "丁"], 0, always), []);
  assert.deepEqual(partsOf(line, ["", "甲乙丙", "丁戊己"], 0, always), []);
  assert.deepEqual(
    partsOf(line, ["甲乙丙", "丁戊己"], 0, (place) => place !== 1),
    [],
  );
  assert.deepEqual(partsOf(line, ["甲乙丙", "子丑寅"], 0, always), []);
  assert.deepEqual(partsOf("", ["", ""], 0, always), []);
});
