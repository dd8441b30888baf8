import { test } from "node:test";
import assert from "node:assert/strict";
import { ownCounty, WAYS, type CountySigns } from "../../src/rules/ownCounty.ts";
import { namesIn, votesIn, type PlaceTexts } from "../../src/rules/placeVotes.ts";

const EMPTY: PlaceTexts = { dateline: "", headline: "", opening: "", rest: "", series: "" };

/** The county of a page whose stories open so. */
function countyOf(openings: readonly string[], home: string | null): string | null {
  const stories = openings.map((opening) => namesIn({ ...EMPTY, opening }));
  return ownCounty(
    stories,
    stories.map((story) => votesIn(story, { home })),
    home,
  );
}

const OTHERS = ["早市开张。", "路灯亮了。", "老渠通水。", "苹果熟了。"];

/** Of each way, a page that is known by it alone, and pages that are not. */
const PAGES: Readonly<
  Record<string, { home: string; county: string; page: string[]; not: Readonly<Record<string, string[]>> }>
> = {
  "most stories name it": {
    home: "淄博市",
    county: "沂源县",
    page: ["沂源县的早市。", "沂源县的渠。", "淄博市的路灯。", "桓台县的苹果。"],
    not: { "too few": ["沂源县的早市。", "淄博市的路灯。", "桓台县的苹果。"] },
  },
  "a third of the stories name it, and nothing else": {
    home: "淄博市",
    county: "沂源县",
    page: ["沂源县的早市。", "沂源县的渠。", ...OTHERS],
    not: {
      "one story": ["沂源县的早市。", "渠边。", "早市。"],
      "others as often": [
        "沂源县的早市。",
        "沂源县的渠。",
        "桓台县的渠。",
        "高青县的渠。",
        ...OTHERS.slice(1),
      ],
      "the city as often": ["沂源县的早市，淄博市的客人。", "沂源县的渠，淄博市的渠。", ...OTHERS],
      "counties of one's own": ["沂源县的早市，各县的早市。", "沂源县的渠，各县的渠。", ...OTHERS],
      "a district of the city": ["张店区的早市。", "张店区的渠。", ...OTHERS],
    },
  },
  "stories speak of their county": {
    home: "淄博市",
    county: "沂源县",
    page: ["沂源县的早市。", "全县的渠。", "县水利局的渠。", ...OTHERS],
    not: {
      "of their city": ["沂源县的早市。", "全市的渠。", "市水利局的渠。", ...OTHERS],
      "nobody says whose": ["全县的渠。", "县水利局的渠。", ...OTHERS],
    },
  },
  "stories speak of their city, and the city above is hardly named": {
    home: "济宁市",
    county: "邹城市",
    page: ["邹城市的早市。", "邹城市的渠。", "我市的渠。", "市水利局的渠。", ...OTHERS],
    not: {
      "one story": ["邹城市的早市。", "我市的渠。", "市水利局的渠。", "全市的苹果。"],
      "the city above": [
        "邹城市的早市，济宁市的客人。",
        "邹城市的渠，济宁市的渠。",
        "我市的渠。",
        "全市的渠。",
        ...OTHERS,
      ],
      "no words": ["邹城市的早市。", "邹城市的渠。", "早市。", "渠。", ...OTHERS],
    },
  },
};

test("every way knows its page, and passes over those that look like it", () => {
  assert.deepEqual(
    WAYS.map(({ name }) => name),
    Object.keys(PAGES),
  );
  for (const [name, { home, county, page, not }] of Object.entries(PAGES)) {
    assert.equal(countyOf(page, home), county, name);
    for (const [why, other] of Object.entries(not))
      assert.equal(countyOf(other, home), null, `${name}: ${why}`);
  }
});

test("each way is needed: without it, its page is known by no other", () => {
  const signs: CountySigns = {
    county: "沂源县",
    stories: 2,
    named: 0.2,
    others: 0,
    itself: 0,
    speaking: () => 0,
  };
  const speaking = (words: string) => ({ speaking: (of: string) => (of === words ? 0.25 : 0) });
  const known = (given: Partial<CountySigns>): string[] =>
    WAYS.filter(({ test: fits }) => fits({ ...signs, ...given })).map(({ name }) => name);
  assert.deepEqual(known({}), []);
  assert.deepEqual(known({ named: 0.5, others: 0.5 }), ["most stories name it"]);
  assert.deepEqual(known({ named: 0.3 }), ["a third of the stories name it, and nothing else"]);
  assert.deepEqual(known(speaking("county")), ["stories speak of their county"]);
  assert.deepEqual(known({ county: "邹城市", ...speaking("city") }), [
    "stories speak of their city, and the city above is hardly named",
  ]);
});

test("a district of a city that other districts are named beside is no county", () => {
  const page = ["张店区的早市。", "张店区的渠。", "周村区的渠。", "早市。"];
  assert.equal(countyOf(page, "淄博市"), null);
  assert.equal(countyOf([...page.slice(0, 2), "渠。", "早市。"], "淄博市"), "张店区");
});

test("one story is no page, counties of other cities are none of its own, and of two alike the first is taken", () => {
  assert.equal(countyOf(["沂源县的早市。"], "淄博市"), null);
  assert.equal(countyOf(["沂源县的早市。", "沂源县的渠。"], "聊城市"), null);
  assert.equal(countyOf(["沂源县的早市。", "沂源县的渠。"], null), null);
  assert.equal(countyOf(["沂源县和桓台县的早市。", "沂源县和桓台县的渠。"], "淄博市"), "桓台县");
});
