import { test } from "node:test";
import assert from "node:assert/strict";
import {
  chooseCity,
  chooseDistricts,
  CITY_CUES,
  cityCandidates,
  DISTRICT_CUES,
  districtCandidates,
  ownCityWord,
  ownCountyWord,
  type PlaceAt,
  type PlaceCue,
} from "../../src/rules/placeChoice.ts";
import { cityWeights, districtWeights } from "../../src/lexicon/learned.ts";
import { namesIn, NOWHERE, votesIn, type Around, type PlaceTexts } from "../../src/rules/placeVotes.ts";

const EMPTY: PlaceTexts = { dateline: "", headline: "", opening: "", rest: "", series: "" };

const candidates = (given: Partial<PlaceTexts>, around: Around = NOWHERE) => {
  const story = namesIn({ ...EMPTY, ...given });
  const votes = votesIn(story, around);
  return {
    cities: cityCandidates(votes, story.texts, around),
    districts: (city: string) => districtCandidates(votes, story.texts, around, city),
  };
};

test("every cue has a weight, and no other name has", () => {
  assert.deepEqual(Object.keys(cityWeights).sort(), CITY_CUES.map(({ name }) => name).sort());
  assert.deepEqual(Object.keys(districtWeights).sort(), DISTRICT_CUES.map(({ name }) => name).sort());
});

test("tried are the cities that are named, and home", () => {
  const { cities } = candidates({ opening: "聊城市的早市" }, { ...NOWHERE, home: "淄博市" });
  assert.deepEqual(cities.map(({ name }) => name).sort(), ["淄博市", "聊城市"].sort());
});

test("tried are the districts of the city that are named, and the paper's own county", () => {
  const { districts } = candidates(
    { opening: "张店区的早市，东昌府区的客人" },
    { ...NOWHERE, home: "淄博市", homeDistrict: "沂源县" },
  );
  assert.deepEqual(
    districts("淄博市")
      .map(({ name }) => name)
      .sort(),
    ["张店区", "沂源县"].sort(),
  );
});

test("neither other cities' districts nor, where the city is not home, the paper's county are tried", () => {
  const around = { ...NOWHERE, home: "淄博市", homeDistrict: "沂源县" };
  const { cities, districts } = candidates({ opening: "淄博市的早市，东昌府区和茌平区的客人" }, around);
  const names = (all: readonly PlaceAt[]): string[] => all.map(({ name }) => name);
  assert.deepEqual(names(districts("聊城市")), ["东昌府区", "茌平区"]);
  assert.deepEqual(names(districts("淄博市")), ["沂源县"]);
  assert.deepEqual(names(candidates({ opening: "淄博市的早市" }).districts("淄博市")), []);
  assert.deepEqual(names(cities), ["淄博市", "聊城市"]);
  assert.deepEqual(names(candidates({ opening: "聊城市、淄博市的早市" }).cities), ["淄博市", "聊城市"]);
  assert.deepEqual(names(candidates({ opening: "早市" }).cities), []);
});

/** A paper of a county in 淄博, on whose page half of the stories name the city, and a quarter the county. */
const COUNTY_PAPER: Around = {
  home: "淄博市",
  known: true,
  homeDistrict: "张店区",
  pageShare: new Map([
    ["淄博市", 0.5],
    ["张店区", 0.25],
  ]),
};
/** A paper of a city below a city. */
const CITY_BELOW: Around = { ...COUNTY_PAPER, home: "济宁市", homeDistrict: "邹城市" };
const UNKNOWN_PAPER: Around = { ...COUNTY_PAPER, known: false };

/** Of a story's texts, what a cue says of a place, and of another. */
type Example = readonly [given: Partial<PlaceTexts>, around: Around, says: Readonly<Record<string, number>>];

const OF_CITIES: Readonly<Record<string, readonly Example[]>> = {
  "city in the dateline": [[{ dateline: "淄博", opening: "聊城市" }, NOWHERE, { 淄博市: 1, 聊城市: 0 }]],
  "city in the headline": [[{ headline: "淄博市、张店区，聊城市" }, NOWHERE, { 淄博市: 1, 聊城市: 1 }]],
  "city in the opening": [[{ opening: "淄博市，淄博市，淄博市。张店区" }, NOWHERE, { 淄博市: 2 }]],
  "city in the rest": [[{ rest: "淄博市。", opening: "聊城市。" }, NOWHERE, { 淄博市: 1, 聊城市: 0 }]],
  "city in the series": [[{ series: "淄博市。", opening: "聊城市。" }, NOWHERE, { 淄博市: 1, 聊城市: 0 }]],
  "a place of its in the dateline": [[{ dateline: "张店区" }, NOWHERE, { 淄博市: 1 }]],
  "a place of its in the headline": [[{ headline: "淄博市张店区" }, NOWHERE, { 淄博市: 1 }]],
  "a place of its in the opening": [
    [{ opening: "张店区，沂源县，桓台县。茌平区。" }, NOWHERE, { 淄博市: 2, 聊城市: 1 }],
  ],
  "a place of its in the rest": [[{ rest: "淄博市的早市" }, NOWHERE, { 淄博市: 0 }]],
  "a place of its in the series": [[{ series: "沂源县的早市" }, NOWHERE, { 淄博市: 1 }]],
  "first named": [
    [{ headline: "聊城市", opening: "淄博市，聊城市" }, NOWHERE, { 聊城市: 1, 淄博市: 0 }],
    [{}, COUNTY_PAPER, { 淄博市: 0 }],
  ],
  "share of all named": [
    [{ opening: "淄博市的张店区。聊城市的早市。沂源县的渠。" }, NOWHERE, { 淄博市: 0.75, 聊城市: 0.25 }],
    [{}, COUNTY_PAPER, { 淄博市: 0 }],
  ],
  "named in passing": [
    [{ opening: "客人来自聊城市，聊城市的渠。淄博市的早市。" }, NOWHERE, { 聊城市: 0.5, 淄博市: 0 }],
    [{}, COUNTY_PAPER, { 淄博市: 0 }],
  ],
  "its districts": [
    [{ opening: "张店区，张店区。" }, NOWHERE, { 淄博市: 1 }],
    [{ opening: "张店区，沂源县，桓台县。茌平区。" }, NOWHERE, { 淄博市: 2, 聊城市: 1 }],
  ],
  home: [[{ opening: "聊城市" }, UNKNOWN_PAPER, { 淄博市: 1, 聊城市: 0 }]],
  "home of a paper that is known": [
    [{ opening: "聊城市" }, COUNTY_PAPER, { 淄博市: 1, 聊城市: 0 }],
    [{ opening: "聊城市" }, UNKNOWN_PAPER, { 淄博市: 0, 聊城市: 0 }],
  ],
  "home, and words of one's own": [
    [{ opening: "我市的早市，聊城市的客人" }, COUNTY_PAPER, { 淄博市: 1, 聊城市: 0 }],
    [{ rest: "我县的早市" }, COUNTY_PAPER, { 淄博市: 1 }],
    [{ opening: "早市" }, COUNTY_PAPER, { 淄博市: 0 }],
  ],
  "share of the page": [[{ opening: "聊城市" }, COUNTY_PAPER, { 淄博市: 0.5, 聊城市: 0 }]],
};

const OF_DISTRICTS: Readonly<Record<string, readonly Example[]>> = {
  "any district": [[{ opening: "沂源县" }, COUNTY_PAPER, { 沂源县: 1, 张店区: 1 }]],
  "district in the dateline": [[{ dateline: "沂源县" }, NOWHERE, { 沂源县: 1 }]],
  "district in the headline": [[{ headline: "张店区", rest: "沂源县" }, NOWHERE, { 张店区: 1, 沂源县: 0 }]],
  "district in the opening": [[{ opening: "张店区马尚镇" }, COUNTY_PAPER, { 张店区: 1 }]],
  "district in the rest": [[{ rest: "张店区，张店区，张店区" }, NOWHERE, { 张店区: 2 }]],
  "district in the series": [[{ series: "沂源县" }, NOWHERE, { 沂源县: 1 }]],
  "a town of its in the dateline": [[{ dateline: "马尚镇" }, COUNTY_PAPER, { 张店区: 1 }]],
  "a town of its in the headline": [[{ headline: "张店区马尚镇" }, COUNTY_PAPER, { 张店区: 1 }]],
  "a town of its in the opening": [[{ opening: "张店区" }, NOWHERE, { 张店区: 0 }]],
  "a town of its in the rest": [[{ rest: "马尚镇的渠" }, COUNTY_PAPER, { 张店区: 1 }]],
  "a town of its in the series": [[{ series: "马尚镇的渠" }, COUNTY_PAPER, { 张店区: 1 }]],
  "first named": [[{ headline: "沂源县", opening: "张店区" }, NOWHERE, { 沂源县: 1, 张店区: 0 }]],
  "share of all named": [
    [{ opening: "张店区，沂源县，张店区，淄博市" }, NOWHERE, { 张店区: 0.5, 沂源县: 0.25 }],
  ],
  "named in passing": [[{ opening: "张店区的早市，来自沂源县" }, NOWHERE, { 沂源县: 1, 张店区: 0 }]],
  "other districts": [
    [{ opening: "淄博市张店区，张店区" }, NOWHERE, { 张店区: 0 }],
    [{ rest: "淄博市的张店区，沂源县、桓台县，高青县。" }, NOWHERE, { 张店区: 2, 沂源县: 2 }],
    [{ opening: "张店区的早市", rest: "沂源县的客人" }, NOWHERE, { 张店区: 1, 沂源县: 1 }],
    // Several in the headline, or in full in the opening, are each named for itself.
    [
      { opening: "淄博市的张店区，沂源县。", rest: "桓台县。" },
      NOWHERE,
      { 张店区: 0, 沂源县: 0, 桓台县: Math.log2(3) },
    ],
    [{ opening: "淄博市的张店早市，沂源早市。" }, NOWHERE, { 张店区: 1, 沂源县: 1 }],
    [{ headline: "淄博市的张店早市，沂源早市。" }, NOWHERE, { 张店区: 0, 沂源县: 0 }],
    [{ opening: "淄博市张店区，来自沂源县。" }, NOWHERE, { 张店区: 1, 沂源县: 1 }],
  ],
  "only in the text's rest": [
    [{ opening: "张店区", rest: "沂源县，张店区" }, NOWHERE, { 沂源县: 1, 张店区: 0 }],
    [{ opening: "沂源县" }, COUNTY_PAPER, { 沂源县: 0, 张店区: 0 }],
  ],
  once: [[{ opening: "张店区，张店区，沂源县" }, NOWHERE, { 张店区: 0, 沂源县: 1 }]],
  "not named": [[{ opening: "沂源县" }, COUNTY_PAPER, { 张店区: 1, 沂源县: 0 }]],
  home: [[{ opening: "沂源县" }, COUNTY_PAPER, { 张店区: 1, 沂源县: 0 }]],
  "home, not named, nor another": [
    [{ opening: "淄博市的早市" }, COUNTY_PAPER, { 张店区: 1 }],
    [{}, COUNTY_PAPER, { 张店区: 1 }],
    [{ opening: "淄博市的早市，沂源县的客人" }, COUNTY_PAPER, { 张店区: 0, 沂源县: 0 }],
  ],
  "home, and words of one's own": [
    [{ opening: "我县的早市，沂源县的客人" }, COUNTY_PAPER, { 张店区: 1, 沂源县: 0 }],
    [{ opening: "早市，沂源县的客人" }, COUNTY_PAPER, { 张店区: 0, 沂源县: 0 }],
    [{ opening: "我市的早市" }, COUNTY_PAPER, { 张店区: 0 }],
    [{ opening: "我市的早市" }, CITY_BELOW, { 邹城市: 1 }],
  ],
  "words of the city's own": [
    [{ headline: "全市的早市", opening: "沂源县" }, NOWHERE, { 沂源县: 1 }],
    [{ opening: "我市的早市，沂源县" }, NOWHERE, { 沂源县: 1 }],
    [{ opening: "沂源县", rest: "我市的早市" }, NOWHERE, { 沂源县: 0 }],
    [{ opening: "我市的早市，沂源县，桓台县" }, NOWHERE, { 沂源县: 0, 桓台县: 0 }],
  ],
  "share of the page": [[{ opening: "沂源县" }, COUNTY_PAPER, { 张店区: 0.25, 沂源县: 0 }]],
};

const of = (tried: readonly PlaceAt[], name: string): PlaceAt => {
  const found = tried.find((each) => each.name === name);
  assert.ok(found, `${name} is tried`);
  return found;
};

function isSaid(
  cues: readonly PlaceCue[],
  examples: Readonly<Record<string, readonly Example[]>>,
  tried: (given: Partial<PlaceTexts>, around: Around) => readonly PlaceAt[],
): void {
  assert.deepEqual(
    cues.map(({ name }) => name),
    Object.keys(examples),
  );
  for (const { name, value } of cues)
    for (const [given, around, says] of examples[name]!)
      for (const [place, said] of Object.entries(says))
        assert.equal(
          value(of(tried(given, around), place)),
          said,
          `${name}: ${place} in ${JSON.stringify(given)}`,
        );
}

test("what every cue says of a city", () =>
  isSaid(CITY_CUES, OF_CITIES, (given, around) => candidates(given, around).cities));

test("what every cue says of a district", () =>
  isSaid(DISTRICT_CUES, OF_DISTRICTS, (given, around) =>
    candidates(given, around).districts(around.home ?? "淄博市"),
  ));

test("我市 is the paper's county where that is a city", () => {
  const cue = DISTRICT_CUES.find(({ name }) => name === "words of the city's own")!;
  const said = (around: Around): number =>
    cue.value(
      of(candidates({ opening: "我市的早市" }, around).districts(around.home!), around.homeDistrict!),
    );
  assert.equal(said(COUNTY_PAPER), 1);
  assert.equal(said(CITY_BELOW), 0);
});

test("words of one's own, of a city and of a county", () => {
  const words = (opening: string, around = COUNTY_PAPER): (string | undefined)[] => {
    const texts = { ...EMPTY, opening };
    return [ownCityWord(texts), ownCountyWord(texts, around)];
  };
  assert.deepEqual(words("我市和全市的早市"), ["我市", undefined]);
  assert.deepEqual(words("市里和我县的早市"), [undefined, "我县"]);
  assert.deepEqual(words("我市和全市的早市", CITY_BELOW), ["我市", "我市"]);
  assert.deepEqual(words("早市"), [undefined, undefined]);
});

test("the city that most speaks for, whichever is tried first", () => {
  const chosen = (given: Partial<PlaceTexts>, around: Around = NOWHERE): string | undefined => {
    const { cities } = candidates(given, around);
    const names = [chooseCity(cities), chooseCity(cities.toReversed())].map((at) => at?.name);
    assert.equal(names[0], names[1], "in either order");
    return names[0];
  };
  assert.equal(chosen({ dateline: "淄博", rest: "来自聊城市的客人" }), "淄博市");
  assert.equal(chosen({ dateline: "聊城", rest: "来自淄博市的客人" }), "聊城市");
  assert.equal(chosen({ opening: "早市" }, COUNTY_PAPER), "淄博市");
  assert.equal(chosen({ opening: "早市" }), undefined);
});

test("at most five districts, the likeliest first, and none that is named in passing", () => {
  const chosen = (given: Partial<PlaceTexts>): string[] =>
    chooseDistricts(candidates(given).districts("淄博市")).map(({ name }) => name);
  const headline = "张店区、沂源县";
  assert.deepEqual(
    chosen({ headline: "沂源县", opening: "沂源县的早市", rest: "张店区的客人" })[0],
    "沂源县",
  );
  assert.deepEqual(chosen({ headline, opening: "沂源县的早市，沂源县的渠" }), ["沂源县", "张店区"]);
  assert.deepEqual(chosen({ headline, opening: "张店区的早市，张店区的渠" }), ["张店区", "沂源县"]);
  assert.equal(chosen({ headline: "张店区、沂源县、桓台县、高青县" }).length, 4);
  assert.equal(chosen({ headline: "张店区、淄川区、博山区、沂源县、桓台县、高青县" }).length, 5);
  assert.deepEqual(chosen({ headline: "淄博市的早市", rest: "客人来自沂源县。" }), []);
});
