import { test } from "node:test";
import assert from "node:assert/strict";
import { CITY_CUES, cityCandidates, DISTRICT_CUES, districtCandidates } from "../../src/rules/placeChoice.ts";
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

test("what every cue says of a story", () => {
  const around: Around = {
    home: "淄博市",
    known: true,
    homeDistrict: "张店区",
    pageShare: new Map([
      ["淄博市", 0.5],
      ["张店区", 0.25],
    ]),
  };
  const { cities, districts } = candidates(
    {
      dateline: "淄博",
      headline: "张店区的早市",
      opening: "我市的早市，全县都来",
      rest: "来自沂源县的客人。马尚镇的渠。",
    },
    around,
  );
  const city = cities.find(({ name }) => name === "淄博市")!;
  const district = districts("淄博市").find(({ name }) => name === "张店区")!;
  const cityValues = Object.fromEntries(CITY_CUES.map(({ name, value }) => [name, value(city)]));
  const districtValues = Object.fromEntries(DISTRICT_CUES.map(({ name, value }) => [name, value(district)]));
  assert.equal(cityValues["city in the dateline"], 1);
  assert.equal(cityValues["a place of its in the headline"], 1);
  assert.equal(cityValues["city in the rest"], 0);
  assert.equal(cityValues["first named"], 1);
  assert.equal(cityValues["home"], 1);
  assert.equal(cityValues["home of a paper that is known"], 1);
  assert.equal(cityValues["home, and words of one's own"], 1);
  assert.equal(cityValues["share of the page"], 0.5);
  assert.equal(cityValues["named in passing"], 0.25);
  assert.equal(districtValues["district in the headline"], 1);
  assert.equal(districtValues["a town of its in the rest"], 1);
  assert.equal(districtValues["not named"], 0);
  assert.equal(districtValues["home"], 1);
  assert.equal(districtValues["words of the city's own"], 1);
  assert.equal(districtValues["share of the page"], 0.25);
});
