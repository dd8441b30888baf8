/** A page of what search could stumble over: rare characters, marks, markup, numbers, broken words. */
import type { SamplePage } from "../../scripts/sample.ts";

const TEXTS: [headline: string, ...body: string[]][] = [
  ["𠮷田先生与㐂寿司", "𠮷田说：“㐂字不好写。”", "又来了一位吉田。"],
  ["ＭＥＭＳ产业园２０２０年投产", "MEMS 芯片每片2.4元，产能12,000片；A1展厅开放。", "COVID-19期间不停工"],
  ["符号＆标记<b>不是标记</b>", "一根*星号*、_下划线_、`反引号`和[方括号](x)", "&amp;与&nbsp;都是原文"],
  ["一", "一一一"],
  ["二", '两只老虎"跑得快"，真奇怪 真奇怪'],
  ["换行处 的空 格", "淄 博 市 水 利 局", "水库在段落的末尾水", "库在段落的开头"],
  ["カタカナがある", "かきくけこ", "ガギグゲゴ café naïve Ⅲ级 ①② ½ ㎡"],
  ["家庭👨‍👩‍👧与🌊洪水", "10℃～20℃，约占85％——创纪录……"],
  ["-减号开头", "-19℃，“-”号"],
  ["constructor toString __proto__", "null undefined 0 NaN"],
];

export const AWKWARD: SamplePage = {
  file: "awkward.txt",
  paper: "海岱样报",
  date: "1979-01-01",
  page: "09",
  section: "试样",
  encoding: "utf-8",
  newline: "\n",
  printedWidth: null,
  lines: TEXTS.flatMap(([headline, ...body], number) => [
    { article: number + 1, role: "headline", text: headline },
    ...body.map((text) => ({ article: number + 1, role: "body", text })),
  ]),
  articles: Object.fromEntries(
    TEXTS.map((_, number) => [
      String(number + 1),
      {
        kind: "report",
        city: "淄博市",
        districts: [],
        topics: ["其他"],
        eventDate: null,
        authors: [],
        missing: [],
      },
    ]),
  ),
};
