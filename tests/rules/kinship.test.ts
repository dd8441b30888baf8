import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Alike, Begun, Element } from "../../src/rules/elementShapes.ts";
import { KIN_NAMES, kinOdds, kinRowOf, measureKinship } from "../../src/rules/kinship.ts";
import { pageWith } from "./situations.ts";

const UNLIKE: Alike = { best: 0, together: 0, recent: 0, headline: 0 };

const elementsOf = (...texts: (string | Partial<Element>)[]): readonly Element[] =>
  pageWith(texts.map((text) => (typeof text === "string" ? { text } : text))).elements;

/** What is said of units, by name, without what is said of every story. */
function said(elements: readonly Element[], story: Begun, index: number): Record<string, number> {
  const found: Record<string, number> = {};
  const share = 5 / Math.sqrt(30 + elements[index]!.text.length);
  measureKinship(elements)(UNLIKE, story, index, (place, value) => {
    const name = KIN_NAMES[place]!;
    if (name.includes(",")) found[name] = (found[name] ?? 0) + Math.round(value / share);
  });
  return found;
}

const ofSort = (found: Record<string, number>, sort: string): Record<string, number> =>
  Object.fromEntries(Object.entries(found).filter(([name]) => name.startsWith(sort)));

test("a unit counts by how many texts of the story hold it, and how many others read before", () => {
  const elements = elementsOf("堰甲", "乙", "堰", "堰", "丙堰");
  const of = (...members: number[]): Record<string, number> =>
    ofSort(said(elements, { head: -1, members }, 4), "character 6, in");
  assert.deepEqual(of(0), { "character 6, in one text, in some": 1 });
  assert.deepEqual(of(0, 2), { "character 6, in two, in one other": 1 });
  assert.deepEqual(of(0, 2, 3), { "character 6, in more, in no other": 1 });
  assert.deepEqual(of(1), {}, "its text holds no unit of it");
});

test("a text that comes later says nothing of it", () => {
  const elements = elementsOf("堰", "甲", "丙堰", "堰");
  assert.deepEqual(ofSort(said(elements, { head: -1, members: [0] }, 2), "character 6, in"), {
    "character 6, in one text, in no other": 1,
  });
});

test("a headline counts most where the story's texts do not say so, and others do", () => {
  const elements = elementsOf({ kind: "head", text: "堰" }, "甲", "堰", "丙堰");
  const heads = (members: number[]): string[] =>
    Object.keys(said(elements, { head: 0, members }, 3)).filter((name) => name.includes("headline"));
  assert.deepEqual(heads([1]), ["character 6, in the headline, not in its texts but in others"]);
  assert.deepEqual(heads([2]), ["character 6, in the headline"]);
  assert.deepEqual(heads([]), ["character 6, in the headline, not in its texts but in others"]);
});

test("a repeated unit counts once; headlines and bylines have none to look for", () => {
  const elements = elementsOf("堰", "堰口堰口", { kind: "head", text: "堰" }, { kind: "byline", text: "堰" });
  const one = { head: -1, members: [0] };
  assert.deepEqual(ofSort(said(elements, one, 1), "character 6, in"), {
    "character 6, in one text, in no other": 1,
  });
  assert.deepEqual(said(elements, one, 2), {});
  assert.deepEqual(said(elements, one, 3), {});
});

test("a text is more akin to the story that speaks of the same things", () => {
  const elements = elementsOf(
    "柳河镇的老渠长三里有余，渠底的泥沙越积越厚，村里组织人手清淤。",
    "末班车的时间定在晚上八点半，司机师傅比原来晚收工一个小时。",
    "清淤之后，老渠的水流进了柳河镇的麦田。",
  );
  const kinship = measureKinship(elements);
  const odds = (members: number[]): number => kinOdds(kinship, UNLIKE, { head: -1, members }, 2);
  assert.ok(odds([0]) > odds([1]) + 1);
});

test("every weight has its name, and a name without a weight counts nothing", () => {
  assert.equal(new Set(KIN_NAMES).size, KIN_NAMES.length);
  assert.ok(kinRowOf({}).every((weight) => weight === 0));
  assert.equal(kinRowOf({ [KIN_NAMES[3]!]: 2 })[3], 2);
});

test("on pages of any length the same elements are counted as one by one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(...Array.from("的水一人堰1")), maxLength: 4 }), {
        minLength: 34,
        maxLength: 70,
      }),
      fc.integer({ min: 1, max: 33 }),
      (texts, begun) => {
        const index = texts.length - 1;
        const members = Array.from({ length: begun }, (_, i) => i);
        const found = said(elementsOf(...texts), { head: -1, members }, index);
        const own = members.filter((each) => texts[each]!.includes("堰")).length;
        const counted = Object.keys(ofSort(found, "character 6, in"));
        const wanted = own === 0 ? null : own === 1 ? "in one text" : own === 2 ? "in two" : "in more";
        assert.equal(counted.length, texts[index]!.includes("堰") && wanted !== null ? 1 : 0);
        if (counted.length > 0) assert.ok(counted[0]!.includes(wanted!));
      },
    ),
  );
});
