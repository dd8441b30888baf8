import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { difference, lineDifference, replacements, type LineSpan } from "../../src/archive/difference.ts";

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

const marked = (spans: LineSpan[]): string =>
  spans.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");
const both = (a: string, b: string): string[] => Object.values(lineDifference(a, b)).map(marked);

test("two readings of a line, character by character, with twelve characters around a change", () => {
  assert.deepEqual(both("三月十五曰讯，今夭", "三月十五日讯，今天"), [
    "三月十五[曰]讯，今[夭]",
    "三月十五[日]讯，今[天]",
  ]);
  assert.deepEqual(both("渠水", "渠的水"), ["渠水", "渠[的]水"]);
  assert.deepEqual(both("", "𠮷"), ["", "[𠮷]"]);
  assert.deepEqual(both("渠水", "渠水"), ["渠水", "渠水"]);
  assert.deepEqual(both("渠水渠水", "渠水渠水渠水"), ["渠水渠水", "渠水渠水[渠水]"]);
  const [before, behind] = ["一二三四五六七八九十百千", "甲乙丙丁戊己庚辛壬癸子丑"];
  assert.deepEqual(both(`〇〇${before}曰${behind}〇〇`, `〇〇${before}${behind}〇〇`), [
    `…${before}[曰]${behind}…`,
    `…${before}${behind}…`,
  ]);
  const long = `新${behind}〇${before}新`;
  assert.deepEqual(both(long, long.replaceAll("新", "旧")), [
    `[新]${behind}〇${before}[新]`,
    `[旧]${behind}〇${before}[旧]`,
  ]);
  const longer = `新${behind}〇〇${before}新`;
  assert.equal(both(longer, longer.replaceAll("新", "旧"))[0], `[新]${behind}…${before}[新]`);
});

test("of any two lines what did not change is the same, and with what did each is whole", () => {
  const line = fc.string({ unit: fc.constantFrom("水", "库", "𠮷"), maxLength: 10 });
  fc.assert(
    fc.property(line, line, (a, b) => {
      const { was, now } = lineDifference(a, b);
      const text = (spans: LineSpan[], some: (span: LineSpan) => boolean): string =>
        spans
          .filter(some)
          .map((span) => span.text)
          .join("");
      assert.deepEqual([text(was, () => true), text(now, () => true)], [a, b]);
      assert.equal(
        text(was, ({ changed }) => !changed),
        text(now, ({ changed }) => !changed),
      );
      if (a === b)
        assert.deepEqual(
          [was, now].flat().filter(({ changed }) => changed),
          [],
        );
    }),
  );
});

test("lines too long to be compared are one change between what they begin and end with", () => {
  const [a, b] = ["水".repeat(2100), "库".repeat(2100)];
  assert.deepEqual(both(`渠${a}库水田`, `渠${b}水库田`), [`渠[${a}库水]田`, `渠[${b}水库]田`]);
});

test("where two lists differ, what went and what came", () => {
  assert.deepEqual(replacements(["一", "二", "三"], ["一", "三", "四"]), [
    { gone: ["二"], come: [] },
    { gone: [], come: ["四"] },
  ]);
  assert.deepEqual(replacements(["一"], ["一"]), []);
});
