import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

const about = (ordinal: number, city?: string, districts?: string[]): ArticleText => [
  {
    id: `hdyb-20010502-01-${String(ordinal).padStart(2, "0")}`,
    date: "2001-05-02",
    ...(city === undefined ? {} : { city }),
    ...(districts === undefined ? {} : { districts }),
  },
];
const site = buildSite(
  archiveOf([
    about(1, "菏泽市", ["单县", "鄄城县"]),
    about(2, "温州市", ["乐清市", "鹿城区"]),
    about(3, "淄博市"),
    about(4, "重庆市"),
    about(5, "青岛市"),
    about(6, "云中市"),
    about(7),
    about(8, "南京市", ["鼓楼区"]),
    about(9, "福州市", ["鼓楼区"]),
  ]),
);

test("cities stand under their provinces in the order in which the country lists them", () => {
  assert.deepEqual(
    site.provinces.map(({ name, cities }) => [name, cities.map((city) => city.name)]),
    [
      ["江苏省", ["南京市"]],
      ["浙江省", ["温州市"]],
      ["福建省", ["福州市"]],
      ["山东省", ["青岛市", "淄博市", "菏泽市"]],
      ["重庆市", ["重庆市"]],
      [null, ["云中市", "地点未详"]],
    ],
  );
});

test("cities and districts stand from A to Z by their own readings", () => {
  const under = (letter: string): string[] =>
    site.placeShelfListings
      .filter((page) => page.address === `/city/a-z/${letter}/`)
      .flatMap(({ items }) => items.map(({ name, within }) => `${name} ${within}`));
  assert.deepEqual(under("s"), ["单县 菏泽市"]);
  assert.deepEqual(under("y"), ["乐清市 温州市", "云中市 "]);
  assert.deepEqual(under("c"), ["重庆市 "]);
  assert.deepEqual(under("g"), ["鼓楼区 南京市", "鼓楼区 福州市"]);
  assert.deepEqual(
    site.placeShelves.map(({ letter }) => letter),
    ["C", "D", "F", "G", "H", "J", "L", "N", "Q", "S", "W", "Y", "Z"],
  );
});
