import { test } from "node:test";
import assert from "node:assert/strict";
import { parseQuery } from "../../src/search/query.ts";
import { queryWords } from "../../src/search/queryWords.ts";

const rows: [typed: string, words: string][] = [
  ["", ""],
  ["水库", "全文有“水库”"],
  [
    "水库 标题:抗旱 -张店 城市:淄博 日期:1998..2003",
    "全文有“水库”，标题有“抗旱”，没有“张店”；城市：淄博；1998年1月1日至2003年12月31日",
  ],
  [
    "水库 开闸 作者:李四 -张店 -桓台 -标题:广告",
    "全文有“水库”和“开闸”，作者有“李四”，没有“张店”或“桓台”，标题没有“广告”",
  ],
  ["2020年", "全文有“2020年”（或“二〇二〇年”“二零二零年”“二○二○年”）"],
  ["城市:淄博 城市:滨州 报:淄博日报 专题:教育", "城市：淄博或滨州；报纸：淄博日报；专题：教育"],
  ["日期:1998-05-28", "1998年5月28日"],
  ["日期:..2003", "2003年12月31日以前（含当日）"],
  ["日期:1998-05..", "1998年5月1日以后（含当日）"],
];

for (const [typed, words] of rows) {
  test(`${typed || "nothing"} → ${words || "nothing"}`, () =>
    assert.equal(queryWords(parseQuery(typed)), words));
}
