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

test("words of coming and going count right beside the name", () => {
  for (const text of [
    "去早市济南市",
    "济南市的早市人",
    "济南市人大",
    "济南市人民",
    "济南市人才",
    "在济南市",
    "济南市早市、渠",
    "渠、早济南市",
  ])
    assert.deepEqual(votes({ opening: text }), ["opening 济南市"], text);
  for (const text of ["济南市人", "济南市籍", "济南市等地", "济南市的老板", "到济南市", "籍济南市"])
    assert.deepEqual(votes({ opening: text }), ["opening 济南市 in passing"], text);
});

test("cities in a row are named in passing, districts and zones in a row are not", () => {
  assert.deepEqual(votes({ opening: "济南市、青岛市的渠" }), [
    "opening 济南市 in passing",
    "opening 青岛市 in passing",
  ]);
  assert.deepEqual(votes({ opening: "渠与济南市" }), ["opening 济南市 in passing"]);
  assert.deepEqual(votes({ opening: "长沙及渠" }), ["opening 长沙市 in passing"]);
  assert.deepEqual(votes({ opening: "张店区、沂源县的渠" }), [
    "opening 淄博市 张店区",
    "opening 淄博市 沂源县",
  ]);
  assert.deepEqual(votes({ opening: "淄博高新区和渠" }), ["opening 淄博市 高新区"]);
});

test("a city's stem is the city, not the county within it that has the same", () => {
  assert.deepEqual(votes({ opening: "长沙的早市" }), ["opening 长沙市"]);
  assert.deepEqual(votes({ opening: "长沙的早市" }, "长沙市"), ["opening 长沙市"]);
  assert.deepEqual(votes({ opening: "长沙县的早市" }), ["opening 长沙市 长沙县"]);
});

test("a town is named beside its city or at home, and not by its district alone", () => {
  assert.deepEqual(votes({ opening: "马尚镇的早市" }), []);
  assert.deepEqual(votes({ opening: "张店区马尚镇的早市" }), ["opening 淄博市 张店区"]);
  assert.deepEqual(votes({ opening: "淄博的马尚镇" }), ["opening 淄博市", "opening 淄博市 张店区"]);
  assert.deepEqual(votes({ opening: "马尚镇的早市" }, "淄博市"), ["opening 淄博市 张店区"]);
});

test("a name that many places bear is one in the paper's province, where there are two at most", () => {
  assert.deepEqual(votes({ opening: "鼓楼区的早市" }, "苏州市"), [
    "opening 南京市 鼓楼区",
    "opening 徐州市 鼓楼区",
  ]);
  assert.deepEqual(votes({ opening: "鼓楼区的早市" }, "洛阳市"), ["opening 开封市 鼓楼区"]);
  assert.deepEqual(votes({ opening: "鼓楼区的早市" }, "淄博市"), []);
});

test("a county's stem names it in a dateline, since that names nothing but places", () => {
  for (const home of [null, "淄博市", "苏州市"]) {
    assert.deepEqual(votes({ dateline: "梁山" }, home), ["dateline 济宁市 梁山县"], home ?? "");
    assert.deepEqual(votes({ opening: "梁山" }, home), [], home ?? "");
  }
  assert.deepEqual(votes({ dateline: "河口" }, "淄博市"), [], "an everyday word");
  assert.deepEqual(votes({ dateline: "马尚镇" }), [], "a town");
});

test("a zone is named once in each part, with or without its city", () => {
  assert.deepEqual(votes({ headline: "淄博高新区，高新区", opening: "高新区，高新区" }, "淄博市"), [
    "headline 淄博市 高新区",
    "opening 淄博市 高新区",
  ]);
  assert.deepEqual(votes({ opening: "高新区和经开区" }, "淄博市").length, 2);
});

test("votes come in the order of the parts, and of the words in each", () => {
  const found = votesIn(story({ series: "济南市", opening: "青岛市的渠，高新区", headline: "烟台市" }), {
    home: "淄博市",
  });
  assert.deepEqual(
    found.map(({ name, order }) => `${name} ${order}`),
    ["烟台市 0", "青岛市 1", "高新区 2", "济南市 3"],
  );
  assert.deepEqual(found[2], {
    city: "淄博市",
    district: null,
    zone: "高新区",
    town: false,
    full: true,
    part: "opening",
    name: "高新区",
    passing: false,
    order: 2,
  });
});

test("how much a story speaks for a city, by the best of its names", () => {
  const spoken = (texts: Partial<PlaceTexts>, city = "淄博市"): number | undefined =>
    citiesSpokenFor(story(texts)).get(city);
  assert.equal(spoken({ opening: "淄博市的早市" }), 1);
  assert.equal(spoken({ opening: "淄博的早市" }), 0.6);
  assert.equal(spoken({ opening: "来自淄博市" }), 0.3);
  assert.equal(spoken({ dateline: "到淄博市" }), 1);
  assert.equal(spoken({ opening: "马尚镇的早市" }), 0.5);
  assert.equal(spoken({ opening: "鼓楼区的早市" }, "南京市"), 0.5);
  assert.equal(spoken({ opening: "来自淄博市", rest: "淄博的早市" }), 0.6);
  assert.equal(spoken({ opening: "早市" }), undefined);
});

test("a story speaks for a city more by a full name than by a stem, and not by what many places are called", () => {
  const spoken = (text: string, city: string): number =>
    citiesSpokenFor(story({ opening: text })).get(city) ?? 0;
  assert.ok(spoken("淄博市的早市", "淄博市") > spoken("淄博早市", "淄博市"));
  assert.ok(spoken("淄博早市", "淄博市") > spoken("来自淄博的客人", "淄博市"));
  assert.ok(spoken("沂源县的早市", "淄博市") > spoken("鼓楼区的早市", "南京市"));
  assert.equal(spoken("和平年代的早市", "天津市"), 0);
});
