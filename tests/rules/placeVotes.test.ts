import { test } from "node:test";
import assert from "node:assert/strict";
import { citiesSpokenFor, namesIn, votesIn, type PlaceTexts } from "../../src/rules/placeVotes.ts";

const story = (texts: Partial<PlaceTexts>) =>
  namesIn({ dateline: "", headline: "", opening: "", rest: "", series: "", ...texts });

const votes = (texts: Partial<PlaceTexts>, home: string | null = null): string[] =>
  votesIn(story(texts), { home }).map(({ part, city, district, zone, passing }) =>
    [part, city, district ?? zone ?? "", passing ? "in passing" : ""].filter((word) => word !== "").join(" "),
  );

test("every naming is a vote of its part of the story", () => {
  assert.deepEqual(votes({ dateline: "淄博", headline: "张店区的早市", rest: "沂源县的苹果" }), [
    "dateline 淄博市",
    "headline 淄博市 张店区",
    "rest 淄博市 沂源县",
  ]);
});

test("a county's stem counts at home, or beside its city; a name that many places bear, where one of them is near", () => {
  assert.deepEqual(votes({ opening: "张店早市" }), []);
  assert.deepEqual(votes({ opening: "张店早市" }, "淄博市"), ["opening 淄博市 张店区"]);
  assert.deepEqual(votes({ opening: "张店早市", rest: "淄博市的渠" }), [
    "opening 淄博市 张店区",
    "rest 淄博市",
  ]);
  assert.deepEqual(votes({ opening: "鼓楼区的早市" }), []);
  assert.deepEqual(votes({ opening: "鼓楼区的早市" }, "南京市"), ["opening 南京市 鼓楼区"]);
});

test("everyday words name a place only at home", () => {
  assert.deepEqual(votes({ opening: "和平年代的早市" }), []);
  assert.deepEqual(votes({ opening: "河口的早市" }, "东营市"), ["opening 东营市 河口区"]);
});

test("a zone without its city is the paper's own", () => {
  assert.deepEqual(votes({ opening: "高新区的早市" }), []);
  assert.deepEqual(votes({ opening: "高新区的早市" }, "淄博市"), ["opening 淄博市 高新区"]);
});

test("where somebody comes from or goes to is named in passing", () => {
  for (const text of ["来自济南市的客人", "赴济南市参观", "远销济南市", "济南市客商"])
    assert.deepEqual(votes({ opening: text }), ["opening 济南市 in passing"], text);
});

test("a story speaks for a city more by a full name than by a stem, and not by what many places are called", () => {
  const spoken = (text: string, city: string): number =>
    citiesSpokenFor(story({ opening: text })).get(city) ?? 0;
  assert.ok(spoken("淄博市的早市", "淄博市") > spoken("淄博早市", "淄博市"));
  assert.ok(spoken("淄博早市", "淄博市") > spoken("来自淄博的客人", "淄博市"));
  assert.ok(spoken("沂源县的早市", "淄博市") > spoken("鼓楼区的早市", "南京市"));
  assert.equal(spoken("和平年代的早市", "天津市"), 0);
});
