import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
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

/** Length of the longest run of lines that both have in order, by trying everything. */
const shared = ([a, ...restA]: string[], [b, ...restB]: string[]): number => {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 1 + shared(restA, restB);
  return Math.max(shared(restA, [b, ...restB]), shared([a, ...restA], restB));
};

test("of any two texts as few lines differ as can be, and without them both are the same", () => {
  const text = fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 7 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const found = difference(a.join("\n"), b.join("\n"));
      const signs = (sign: string): string[] =>
        found.filter((row) => row.sign === sign).map((row) => row.text);
      const same = shared(a, b);
      assert.deepEqual([signs("-").length, signs("+").length], [a.length - same, b.length - same]);
      const without = (all: string[], gone: string[]): Map<string, number> => {
        const counts = new Map([
          ["甲", 0],
          ["乙", 0],
          ["丙", 0],
        ]);
        for (const line of all) counts.set(line, counts.get(line)! + 1);
        for (const line of gone) counts.set(line, counts.get(line)! - 1);
        return counts;
      };
      assert.deepEqual(without(a, signs("-")), without(b, signs("+")));
    }),
  );
});

test("a change is shown with twelve characters around it, and no more is cut than what both have", () => {
  const [before, behind] = ["一二三四五六七八九十百千", "甲乙丙丁戊己庚辛壬癸子丑"];
  assert.deepEqual(rows(`${before}新${behind}`, `${before}旧${behind}`), [
    `-${before}新${behind}`,
    `+${before}旧${behind}`,
  ]);
  assert.deepEqual(rows(`〇${before}新${behind}〇`, `〇${before}旧${behind}〇`), [
    `-…${before}新${behind}…`,
    `+…${before}旧${behind}…`,
  ]);
  assert.deepEqual(rows("渠水渠水", "渠水渠水渠水"), ["-渠水渠水", "+渠水渠水渠水"]);
  assert.deepEqual(rows(`${before}${before}甲`, `${before}${before}`), [`-…${before}甲`, `+…${before}`]);
});

test("where more lines came than went, none took another's place, and all are whole", () => {
  const line = "渠水流进麦田的那天早晨，许多人站在岸边看了很久，直到太阳落到了西山后面才散去。";
  assert.deepEqual(rows(line, `${line}一\n${line}二`), [`-${line}`, `+${line}一`, `+${line}二`]);
});
