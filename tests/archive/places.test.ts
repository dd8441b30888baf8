import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { carriedLines, placesOf, printedOn, SAME_PLACES, type Printed } from "../../src/archive/places.ts";

const page = (text: string, firstLine = 1): Printed => printedOn({ firstLine, text });
const lines = (...all: string[]): string => `${all.join("\n")}\n`;
/** Where each line of the first text stands in the second, counted from its `firstLine`. */
const places = (earlier: Printed, now: Printed): (number | null)[] =>
  earlier.lines.map((_, i) => placesOf(earlier, now)(earlier.firstLine + i)[0]?.line ?? null);

test("the same text has the same places; where only its first line's number changed, all move by as much", () => {
  const text = lines("一", "二", "二");
  assert.equal(placesOf(page(text), page(text)), SAME_PLACES);
  assert.equal(SAME_PLACES(7)[0]?.line, 7);
  assert.deepEqual(places(page(text), page(text, 11)), [11, 12, 13]);
  assert.deepEqual(places(page(text, 11), page(text)), [1, 2, 3]);
});

test("a line that stands once in both texts is the same; one that was changed or taken out is no more", () => {
  assert.deepEqual(places(page(lines("一", "二", "三")), page(lines("三", "新", "一"))), [3, null, 1]);
});

test("a line that stands twice is known by what it stands beside, above or below, else by its order", () => {
  const [above, below] = [lines("一", "空", "空", "二", "空"), lines("空", "二", "一", "空", "空")];
  assert.deepEqual(places(page(above), page(lines("新", "一", "空", "空", "二", "空"))), [2, 3, 4, 5, 6]);
  assert.deepEqual(places(page(below), page(lines("新", "空", "二", "一", "空", "空"))), [2, 3, 4, 5, 6]);
  assert.deepEqual(places(page(lines("空", "空")), page(lines("新", "空", "空"))), [2, 3]);
});

test("of any two texts: like lines are matched, each to one, and what only moved down is found whole", () => {
  const text = fc.array(fc.constantFrom("一", "二", "三", "四", "五", ""), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [earlier, now] = [page(lines(...a)), page(lines(...b), 5)];
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

test("of lines that stand several times each is the one beside the same neighbour", () => {
  const earlier = page(lines("〇", "〇", "甲", "〇"));
  assert.deepEqual(
    places(earlier, page(lines("〇", "〇", "丙", "〇", "〇", "甲", "丁", "〇"))),
    [4, 5, 6, 8],
  );
  assert.deepEqual(places(page(lines("甲", "〇")), page(lines("甲", "〇", "丙", "〇"))), [1, 2]);
});

test("a line that was corrected is the next that shares most of its characters, also beside lines that were added or taken out", () => {
  const before = lines("头条", "东桥昨日通车了", "西渠明日放水", "南村今年丰收", "末行");
  const corrected = lines("头条", "东桥昨日通军了", "新添的一行字", "西渠明日放氷", "末行");
  assert.deepEqual(places(page(before), page(corrected)), [1, 2, 4, null, 5]);
});

test("a line that stands in another's place is another line", () => {
  const [before, now] = [lines("头", "东桥昨日通车", "尾"), lines("头", "小麦涨价三分", "尾")];
  assert.deepEqual(places(page(before), page(now)), [1, null, 3]);
});

test("a part of a corrected line is carried with what stands around the correction", () => {
  const carried = (then: string, now: string, ...parts: string[]): string[] =>
    carriedLines(
      parts.map((part) => `1[${part}]`),
      placesOf(page(lines(then)), page(lines(now))),
    );
  assert.deepEqual(carried("东桥昨日通车", "东桥昨日又通车", "0:2", "2:6"), ["1[0:2]", "1[2:7]"]);
  assert.deepEqual(carried("东桥昨日通车", "东桥昨通车", "0:4", "4:6"), ["1[0:3]", "1[3:5]"]);
  assert.deepEqual(carried("东桥昨日通车", "东桥昨日通车了", "0:4", "4:6"), ["1[0:4]", "1[4:7]"]);
  assert.deepEqual(carried("东桥昨日通车", "今东桥昨日通车", "0:4", "4:6"), ["1[0:5]", "1[5:7]"]);
  assert.deepEqual(carried("东桥昨日通车", "东昨日通车", "0:1", "1:2", "2:6"), ["1[0:1]", "1[1:5]"]);
});

test("of any correction of a line: its parts stay side by side and hold all of it", () => {
  const line = fc
    .array(fc.constantFrom("甲", "乙", "丙", "𠮷"), { minLength: 2, maxLength: 8 })
    .map((all) => `丁戊己庚辛${all.join("")}`);
  fc.assert(
    fc.property(line, line, fc.nat({ max: 12 }), (then, now, cut) => {
      const [place] = placesOf(page(lines(then)), page(lines(now)))(1);
      if (place === undefined) return;
      const size = Array.from(then).length;
      assert.deepEqual([place.at(0), place.at(size)], [0, Array.from(now).length]);
      const at = place.at(Math.min(cut, size));
      assert.ok(at >= place.at(Math.min(Math.max(cut - 1, 0), size)) && at <= Array.from(now).length);
    }),
  );
});

test("references are carried to the page's text as it is now, parts of lines as parts, neighbours as one", () => {
  const [earlier, now] = [page(lines("一", "二", "三")), page(lines("新", "一", "三"))];
  const carry = (refs: string[], to: Printed): string[] => carriedLines(refs, placesOf(earlier, to));
  assert.deepEqual(carry(["1-3", "3[0:1]"], now), ["2-3", "3[0:1]"]);
  assert.deepEqual(carry(["3", "1"], now), ["3", "2"]);
  assert.deepEqual(carry(["1-3"], earlier), ["1-3"]);
});

test("a line that was divided is all its parts, wherever it was cut, also with a slip, a blank line or a new one beside", () => {
  const [first, second, third] = ["头条昨天登出", "村口的老桥修好了，桥墩换成了青石，桥面铺了新木板", "末行"];
  const carried = (refs: string[], ...now: string[]): string[] =>
    carriedLines(refs, placesOf(page(lines(first, second, third)), page(lines(...now))));
  const [one, two] = [second.slice(0, 9), second.slice(9)];
  assert.deepEqual(carried(["1-3"], first, one, two, third), ["1-4"]);
  assert.deepEqual(carried(["2"], first, second.slice(0, 3), second.slice(3), third), ["2-3"]);
  assert.deepEqual(carried(["2"], first, second.slice(0, -3), second.slice(-3), third), ["2-3"]);
  assert.deepEqual(carried(["2"], first, one, two.slice(0, 8), two.slice(8), third), ["2-4"]);
  assert.deepEqual(carried(["2"], first, one.replace("桥", "轿"), "", `　　${two}`, third), ["2", "4"]);
  assert.deepEqual(carried(["2"], "新添的一行", first, one, two.slice(0, -1), third), ["3-4"]);
  assert.deepEqual(carried(["2[0:4]", "2[4:12]"], first, one, two, third), ["2[0:4]", "2[4:9]", "3[0:3]"]);
  assert.deepEqual(carried(["2"], first, second.slice(0, 15), "小麦涨价三分，玉米跌了", third), ["2"]);
});

test("a line that stands where another's second half might is not taken for it", () => {
  const [before, now] = [lines("甲乙丙丁戊己", "末"), lines("甲乙丙丁", "庚辛", "末")];
  assert.deepEqual(carriedLines(["1-2"], placesOf(page(before), page(now))), ["1", "3"]);
});
