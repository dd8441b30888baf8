import { test } from "node:test";
import assert from "node:assert/strict";
import { readLines } from "../../src/stages/2-lines.ts";
import { pageOf } from "../propertyText.ts";

const texts = (page: string): string[] => readLines(pageOf(page)).map(({ text }) => text);

test("every kind of line end, and numbers as an editor counts", () => {
  const lines = readLines({ ...pageOf("早市\r\n老渠\n\n石榴\r"), firstLine: 8 });
  assert.deepEqual(
    lines.map(({ number, raw, end }) => [number, raw, end]),
    [
      [8, "早市", "\r\n"],
      [9, "老渠", "\n"],
      [10, "", "\n"],
      [11, "石榴", "\r"],
    ],
  );
});

test("white space around a line is not shown; inside it is", () => {
  assert.deepEqual(texts("　　早市 开张 \n\t老渠\n"), ["早市 开张", "老渠"]);
});

test("heading marks and bold datelines left by an extractor are not shown", () => {
  const lines = readLines(
    pageOf("## 早市搬进新大棚\n**早市搬进新大棚**\n**本报讯** 今天，早市开张。\n#号地块\n他说**很好**。\n"),
  );
  assert.deepEqual(
    lines.map(({ text, marked }) => [text, marked]),
    [
      ["早市搬进新大棚", true],
      ["早市搬进新大棚", false],
      ["本报讯 今天，早市开张。", false],
      ["#号地块", false],
      ["他说**很好**。", false],
    ],
  );
});

test("punctuation of Chinese text is shown full width, each mark where it was printed", () => {
  const [line] = readLines(pageOf("他说:共1,234人(不含外村),完了!\n"));
  assert.equal(line!.text, "他说：共1,234人（不含外村），完了！");
  assert.equal(line!.raw, "他说:共1,234人(不含外村),完了!");
  assert.equal(line!.at.length, line!.raw.length);
});

test("a page that prints points for stops shows stops; a page with stops keeps its points", () => {
  const points = [
    "老渠长三里有余,两岸的柳树是三十年前栽下的.",
    "村里组织了四十多名青壮劳力把淤泥清了出来.水清了.",
  ];
  assert.deepEqual(texts(points.join("\n")), [
    "老渠长三里有余，两岸的柳树是三十年前栽下的。",
    "村里组织了四十多名青壮劳力把淤泥清了出来。水清了。",
  ]);
  const stops = [
    "书架上有一本卡尔.沃森写的《灌溉》,翻得很旧了。",
    "村里组织了四十多名青壮劳力把淤泥清了出来。",
  ];
  assert.ok(texts(stops.join("\n"))[0]!.includes("卡尔.沃森"));
});

test("spaces at printed line ends are not shown, with ASCII marks as well", () => {
  const page =
    "镇里的农贸市场原来是一段露天的 老街,刮风下雨都没有遮挡。今年春天, 镇政府筹资搭起了钢架大棚,通了水 电,还给每个摊位配了电子秤。新棚启 用那天,镇上的居民早早赶来看热闹, 有人说这下买菜再也不怕下雨了。";
  assert.deepEqual(texts(page), [
    "镇里的农贸市场原来是一段露天的老街，刮风下雨都没有遮挡。今年春天，镇政府筹资搭起了钢架大棚，通了水电，还给每个摊位配了电子秤。新棚启用那天，镇上的居民早早赶来看热闹，有人说这下买菜再也不怕下雨了。",
  ]);
});
