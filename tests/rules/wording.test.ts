import assert from "node:assert/strict";
import { test } from "node:test";
import {
  eachUnit,
  UNIT_KINDS,
  unitKey,
  unitOf,
  WORDINGS,
  wordingOf,
  wordingWeights,
  type Wording,
} from "../../src/rules/wording.ts";
import { readClusters, type Copy } from "../simulator/copy.ts";

const isSmall = ({ genre }: Copy): boolean => genre === "notice" || genre === "ad";
const stories = readClusters("checking")
  .flat()
  .filter((copy) => !isSmall(copy));

const unitsOf = (text: string): string[] => {
  const units: string[] = [];
  eachUnit(text, (key) => {
    const { kind, characters } = unitOf(key);
    units.push(`${kind} ${characters}`);
  });
  return units;
};

/** Share of lines of which the wording alone names the sort. */
function named(sort: Wording, lines: readonly string[]): number {
  const right = lines.filter((line) => {
    const odds = wordingOf(line, wordingWeights);
    return odds.indexOf(Math.max(...odds)) === WORDINGS.indexOf(sort);
  });
  return right.length / lines.length;
}

test("wording tells the sorts of lines apart, on papers nothing was learned from", () => {
  const body = stories.flatMap(({ paragraphs }) => paragraphs.filter((text) => !text.startsWith("## ")));
  assert.ok(named("body", body) > 0.9);
  assert.ok(
    named(
      "headline",
      stories.flatMap(({ headline }) => headline),
    ) > 0.75,
  );
  assert.ok(
    named(
      "caption",
      stories.flatMap(({ captions }) => captions),
    ) > 0.5,
  );
});

test("a line's units are its length, its ends, its characters and pairs; all numbers are one", () => {
  assert.deepEqual(unitsOf("出渠"), [
    "length a",
    "begins 出",
    "ends 渠",
    "begins 出渠",
    "ends 出渠",
    "holds 出",
    "holds 渠",
    "holds 出渠",
  ]);
  assert.deepEqual(unitsOf("渠"), ["length a", "begins 渠", "ends 渠", "holds 渠"]);
  assert.deepEqual(unitsOf(""), ["length a"]);
  assert.deepEqual(unitsOf("1998年"), unitsOf("2003年"));
});

test("a unit's number gives it back", () => {
  for (const kind of UNIT_KINDS)
    for (const characters of ["渠", "水渠", "0年", "\uD840\uDC00"])
      assert.deepEqual(unitOf(unitKey(kind, characters)), { kind, characters });
});

test("of a long line only the two ends are looked at", () => {
  const [first, second] = ["渠".repeat(200), "渠".repeat(5000)];
  assert.deepEqual(unitsOf(first), unitsOf(second));
  assert.ok(unitsOf(second).length < 200);
});

test("the odds of any line are numbers", () => {
  for (const text of ["", "a", "渠", "渠".repeat(5000), "\u{20000}", "图为渠".repeat(20)])
    for (const odds of wordingOf(text, wordingWeights)) assert.ok(Number.isFinite(odds), text.slice(0, 9));
});
