import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { isEveryday, placeNames, stemOf, zoneNamed } from "../../src/rules/placeNames.ts";

/** Each name in a text with the places it may stand for: `张店区 淄博市/张店区`. */
const read = (text: string): string[] =>
  placeNames(text).map(
    ({ name, places }) =>
      `${name} ${places.map(({ city, district, zone }) => [city, district ?? zone].filter(Boolean).join("/")).join(" ")}`,
  );

test("cities, districts, towns, zones and former names", () => {
  const cases: Record<string, string[]> = {
    淄博市的早市: ["淄博市 淄博市"],
    张店区的早市: ["张店区 淄博市/张店区"],
    张店早市: ["张店 淄博市/张店区"],
    恩施州的早市: ["恩施州 恩施土家族苗族自治州"],
    马尚镇的早市: ["马尚镇 淄博市/张店区"],
    车站街道办的早市: ["车站街道办 淄博市/张店区"],
    淄博高新区的早市: ["淄博高新区 淄博市/高新区"],
    文昌湖省级旅游度假区的早市: ["文昌湖省级旅游度假区 淄博市/文昌湖区"],
    茌平县的早市: ["茌平县 聊城市/茌平区"],
    掖县的早市: ["掖县 烟台市/莱州市"],
    江浦县的早市: ["江浦县 南京市/浦口区"],
    襄樊市的早市: ["襄樊市 襄阳市"],
    聊城地区的早市: ["聊城地区 聊城市"],
    渠边的早市: [],
  };
  for (const [text, names] of Object.entries(cases)) assert.deepEqual(read(text), names, text);
});

test("the longest name at each place; provinces, and words that hold a name by chance, are read over", () => {
  assert.deepEqual(read("淄博市张店区马尚镇"), [
    "淄博市 淄博市",
    "张店区 淄博市/张店区",
    "马尚镇 淄博市/张店区",
  ]);
  assert.deepEqual(read("山东营养早餐"), []);
  assert.deepEqual(read("高密度的早市"), []);
});

test("a street that is named for a place is none; what stands at it, and what is said of its streets, are its own", () => {
  for (const street of ["济宁路", "济宁大道", "济宁大街"])
    assert.deepEqual(read(`${street}的早市`), [], street);
  for (const own of ["济宁路灯", "济宁路况", "济宁街头"]) assert.deepEqual(read(own), ["济宁 济宁市"], own);
  assert.deepEqual(read("济宁市路边的早市"), ["济宁市 济宁市"]);
});

test("a name that many places bear keeps them all", () => {
  const [name] = placeNames("鼓楼区的早市");
  assert.ok(name!.places.length > 2);
  assert.ok(name!.places.every(({ full }) => full));
});

test("stems: what is left of a name without its kind, and never one character", () => {
  const cases: Record<string, string> = {
    淄博市: "淄博",
    沂源县: "沂源",
    单县: "单县",
    锡林郭勒盟: "锡林郭勒",
    浦东新区: "浦东",
    清新区: "清新",
  };
  for (const [name, stem] of Object.entries(cases)) assert.equal(stemOf(name), stem);
});

test("stems, and whole names, that are everyday words are known for such", () => {
  for (const word of ["和平", "老城区", "任县"]) assert.ok(isEveryday(word), word);
  assert.ok(!isEveryday("淄博"));
});

test("printed forms of a zone have one name", () => {
  for (const printed of ["高新区", "高新技术产业开发区", "高新技术开发区"])
    assert.equal(zoneNamed(printed), "高新区");
});

test("names stand in the text where they are said to, in order and apart", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("淄博市", "张店", "早市", "山东", "高新区", "a", "。")), (words) => {
      const text = words.join("");
      let end = 0;
      for (const { name, at } of placeNames(text)) {
        assert.equal(text.slice(at, at + name.length), name);
        assert.ok(at >= end);
        end = at + name.length;
      }
    }),
  );
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void placeNames(text)));
});
