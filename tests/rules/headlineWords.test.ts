import { test } from "node:test";
import assert from "node:assert/strict";
import { isSeriesLabel, SUBTITLE_WORDS } from "../../src/rules/headlineWords.ts";

test("series labels", () => {
  for (const line of [
    "【身边故事】",
    "读者来信",
    "图片新闻",
    "新闻快递",
    "文明新风进万家系列报道之三",
    "柳河访谈",
    "柳河·夜话",
    "行走柳河",
    "走基层特别报道",
    "柳河镇、柳河日报联合推出",
  ]) {
    assert.equal(isSeriesLabel(line), true, line);
  }
  for (const line of [
    "早市搬进新大棚",
    "《老渠》",
    "身边故事",
    "",
    "早市开张了，来看看",
    "七绝·春灌",
    "沁园春·秋收",
  ])
    assert.equal(isSeriesLabel(line), false, line);
});

test("words of a subtitle", () => {
  for (const line of ["——记柳河村放映员老郑", "柳河镇早市搬迁纪实", "老渠清淤走笔"])
    assert.match(line, SUBTITLE_WORDS);
  assert.doesNotMatch("早市搬进新大棚", SUBTITLE_WORDS);
});
