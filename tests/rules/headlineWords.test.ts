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
    "〖身边故事〗",
    "身边故事】",
    "简讯",
    "快 讯",
    "要讯",
    "短讯",
    "图片报道",
    "新闻图片",
    "图说新闻",
    "图片故事",
    "新闻速递",
    "新闻简报",
    "一句话新闻",
    "来信照登",
    "编读往来",
    "社会广角",
    "人物专访",
    "记者观察",
    "今日走笔",
    "春灌系列访谈",
    "春灌专栏",
    "春灌进行时",
    "春灌追踪报道",
    "春灌系列报道①",
    "春灌系列报道(12)",
    "春灌系列报道（三）",
    "春灌系列报道之十二",
    ...["访谈", "信箱", "笔记", "副刊", "文谭", "随笔", "行走", "观察", "走笔"].map((kind) => `柳河${kind}`),
    ...["来信", "专访", "视点", "聚焦"].map((kind) => `柳河镇三社${kind}`),
    "柳河三社·渠边夜话长",
    "行走柳河镇",
  ]) {
    assert.equal(isSeriesLabel(line), true, line);
  }
  for (const line of [
    "早市搬进新大棚",
    "《老渠》",
    "身边故事",
    "",
    "早市开张了，来看看",
    "简讯三则",
    "今日简讯",
    "柳河图片新闻",
    "图片新闻三则",
    "系列报道之三篇",
    "春灌系列报道之",
    "河访谈",
    "柳河镇五里三社访谈",
    "柳河访谈录",
    "柳河，访谈",
    "柳河 三社访谈",
    "河·夜话",
    "柳河镇三社里·夜话",
    "柳河·渠边夜话长明",
    "行走河",
    "行走柳河三社",
    "走基层系列报道（3",
    "【身",
    "【身边的故事说也说不完的那些人呢】",
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
