import assert from "node:assert/strict";
import { test } from "node:test";
import { eachKinUnit, SORTS, sortOfUnit } from "../../src/rules/kinUnits.ts";

/** The sorts of a text's units, in the order in which they stand. */
function sortsOf(text: string): string[] {
  const found: string[] = [];
  eachKinUnit(text, (unit) => found.push(SORTS[sortOfUnit(unit)]!));
  return found;
}

const keysOf = (text: string): (number | string)[] => {
  const found: (number | string)[] = [];
  eachKinUnit(text, (unit) => found.push(unit));
  return found;
};

test("a run of Chinese characters is its characters, pairs and triples; a mark parts runs", () => {
  assert.equal(sortsOf("老渠清水").length, 4 + 3 + 2);
  assert.equal(sortsOf("老渠，清水").length, 4 + 2);
  assert.deepEqual(
    sortsOf("老渠清").map((name) => name.replace(/ \d$/, "")),
    ["character", "character", "chance pair", "character", "chance pair", "triple"],
  );
});

test("rarer characters, pairs and triples are of a later sort", () => {
  assert.ok(sortsOf("的")[0]! < sortsOf("渠")[0]!);
  const [pair] = sortsOf("我们").filter((name) => name.startsWith("pair"));
  const [rarer] = sortsOf("渔舟").filter((name) => name.startsWith("pair"));
  assert.ok(pair! < rarer!, `${pair} ${rarer}`);
  const triple = (text: string): string => sortsOf(text).at(-1)!;
  assert.ok(triple("这是一") < triple("濠渠堰"));
});

test("figures and Latin words count by their length; one character by itself is none", () => {
  assert.deepEqual(sortsOf("16"), ["figure 1"]);
  assert.deepEqual(sortsOf("249"), ["figure 2"]);
  assert.deepEqual(sortsOf("2021 GDP"), ["figure 3", "figure 2"]);
  assert.deepEqual(sortsOf("5 a"), []);
});

test("units of different length never share a key", () => {
  const text = "柳河镇老渠清出新流水一二三";
  const keys = keysOf(text);
  assert.equal(new Set(keys).size, keys.length);
});
