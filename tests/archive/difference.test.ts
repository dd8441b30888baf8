import assert from "node:assert/strict";
import { test } from "node:test";
import { difference } from "../../src/archive/difference.ts";

const rows = (a: string, b: string): string[] => difference(a, b).map(({ sign, text }) => sign + text);

test("only what differs, a line in another's place cut to its change", () => {
  assert.deepEqual(rows("一\n二\n", "一\r\n\n二"), []);
  assert.deepEqual(rows("题\n甲\n尾", "题\n乙\n尾"), ["-甲", "+乙"]);
  const line = "渠水流进麦田的那天早晨，许多人站在岸边看了很久，直到太阳落到了西山后面才散去。";
  assert.deepEqual(rows(line, line.replace("岸边", "桥上")), [
    "-…田的那天早晨，许多人站在岸边看了很久，直到太阳落到了…",
    "+…田的那天早晨，许多人站在桥上看了很久，直到太阳落到了…",
  ]);
});

test("lines that came and went stand in their order", () => {
  assert.deepEqual(rows("一\n二\n三", "一\n三\n四\n五"), ["-二", "+四", "+五"]);
  assert.deepEqual(rows("", "一"), ["+一"]);
});

test("characters outside the first plane are not cut in two", () => {
  assert.deepEqual(rows("𠮷𠮷𠮷甲", "𠮷𠮷𠮷乙"), ["-𠮷𠮷𠮷甲", "+𠮷𠮷𠮷乙"]);
});
