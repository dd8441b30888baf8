import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  carriedLines,
  pageFinder,
  placesOf,
  SAME_PLACES,
  stretchesOf,
  type PageText,
} from "../../src/archive/stretches.ts";

const page = (text: string, more: Partial<PageText> = {}): PageText => ({
  id: "lhrb-20190504-02",
  file: "a.txt",
  sha256: "a".repeat(64),
  firstLine: 1,
  text,
  ...more,
});
const lines = (...all: string[]): string => `${all.join("\n")}\n`;
/** Where each line of the first text stands in the second, counted from its `firstLine`. */
const places = (earlier: PageText, now: PageText): (number | null)[] =>
  earlier.text
    .split("\n")
    .slice(0, -1)
    .map((_, i) => placesOf(earlier, now)(earlier.firstLine + i));

test("the same text has the same places; where only its first line's number changed, all move by as much", () => {
  const text = lines("一", "二", "二");
  assert.equal(placesOf(page(text), page(text)), SAME_PLACES);
  assert.equal(SAME_PLACES(7), 7);
  assert.deepEqual(places(page(text), page(text, { firstLine: 11 })), [11, 12, 13]);
  assert.deepEqual(places(page(text, { firstLine: 11 }), page(text)), [1, 2, 3]);
});

test("a line that stands once in both texts is the same; one that was changed or taken out is no more", () => {
  assert.deepEqual(places(page(lines("一", "二", "三")), page(lines("三", "新", "一"))), [3, null, 1]);
});

test("a line that stands twice is known by what it stands beside, above or below", () => {
  const [above, below] = [lines("一", "空", "空", "二", "空"), lines("空", "二", "一", "空", "空")];
  assert.deepEqual(places(page(above), page(lines("新", "一", "空", "空", "二", "空"))), [2, 3, 4, 5, 6]);
  assert.deepEqual(places(page(below), page(lines("新", "空", "二", "一", "空", "空"))), [2, 3, 4, 5, 6]);
  assert.deepEqual(places(page(lines("空", "空")), page(lines("新", "空", "空"))), [null, null]);
});

test("of any two texts: like lines are matched, each to one, and what only moved down is found whole", () => {
  const text = fc.array(fc.constantFrom("一", "二", "三", "四", "五", ""), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [earlier, now] = [page(lines(...a)), page(lines(...b), { firstLine: 5 })];
      const found = places(earlier, now);
      const there = found.filter((place) => place !== null);
      assert.equal(new Set(there).size, there.length);
      found.forEach((place, i) => assert.ok(place === null || b[place - 5] === a[i]));
      const below = page(lines("〇", ...a, "九"));
      if (new Set(a).size === a.length)
        assert.deepEqual(
          places(earlier, below),
          a.map((_, i) => i + 2),
        );
    }),
  );
});

test("references become stretches of lines; blank lines, and those that are no more, have none", () => {
  const text = page(lines("一", " ", "三三三", "四"), { firstLine: 11 });
  assert.deepEqual(stretchesOf(text, ["11-13", "14[1:3]"]), [
    { line: "lhrb-20190504-02 11", from: 0, to: Infinity },
    { line: "lhrb-20190504-02 13", from: 0, to: Infinity },
    { line: "lhrb-20190504-02 14", from: 1, to: 3 },
  ]);
  const moved = stretchesOf(text, ["13-14"], (line) => (line === 14 ? null : line + 100));
  assert.deepEqual(
    moved.map(({ line }) => line),
    ["lhrb-20190504-02 113"],
  );
});

test("references are carried to the page's text as it is now, parts of lines as parts", () => {
  const [earlier, now] = [page(lines("一", "二", "三")), page(lines("新", "一", "三"))];
  assert.deepEqual(carriedLines(["1-3", "3[0:1]"], earlier, now), ["2", "3", "3[0:1]"]);
  assert.deepEqual(carriedLines(["1-3"], earlier, earlier), ["1-3"]);
});

test("a source's lines are found on the pages of its file: the last that begins at or before each", () => {
  const [one, two] = [page(lines("一", "二")), page(lines("三"), { id: "lhrb-20190504-03", firstLine: 3 })];
  const copy = page(lines("一"), { id: "lhrb-20190505-02", file: "b.txt" });
  const other = page(lines("别"), { id: "lhrb-20190506-02", sha256: "b".repeat(64) });
  const find = pageFinder([one, two, copy, other]);
  const source = { file: "a.txt", sha256: one.sha256, lines: ["2", "1", "3"] };
  assert.deepEqual(find(source), [
    [one, ["2", "1"]],
    [two, ["3"]],
  ]);
  assert.deepEqual(find({ ...source, file: "b.txt", lines: ["2"] }), [[copy, ["2"]]]);
  assert.deepEqual(find({ ...source, file: "renamed.txt", lines: ["3"] }), [[two, ["3"]]]);
  assert.deepEqual(find({ ...source, sha256: "c".repeat(64) }), []);
  assert.deepEqual(pageFinder([two])(source), [[two, ["3"]]]);
});
