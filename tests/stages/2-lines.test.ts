import { test } from "node:test";
import assert from "node:assert/strict";
import { printedWidth, readLines } from "../../src/stages/2-lines.ts";
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

/** A text with a space at each printed line end of `width` characters. */
const setIn = (width: number, text: string): string =>
  (text.match(new RegExp(`.{1,${width}}`, "gu")) ?? []).join(" ");

const PARAGRAPHS = [
  "老渠长三里有余，两岸的柳树是三十年前栽下的，村里组织了四十多名青壮劳力，用十二天时间把淤泥一锹一锹地清了出来，渠水又像从前一样清亮了，放水那天许多人站在岸边看了很久。",
  "末班车的时间定在晚上八点半，比原来推迟了一个小时，司机师傅说晚点不要紧，别让大家摸黑走夜路，在镇上打工的年轻人和上晚自习的学生从此不必再为回家的那段路发愁了。",
];

test("spaces that stand at every printed line end are known by their regular gaps", () => {
  const page = [...PARAGRAPHS, ...PARAGRAPHS].map((text) => setIn(17, text));
  assert.equal(printedWidth(page), 17);
  assert.deepEqual(texts(page.join("\n")), [...PARAGRAPHS, ...PARAGRAPHS]);
});

test("a real space inside a printed line stays", () => {
  const real = PARAGRAPHS[0]!.replace("，村里", " 村里");
  const page = [setIn(17, PARAGRAPHS[1]!), setIn(17, PARAGRAPHS[1]!), setIn(17, real)];
  assert.equal(texts(page.join("\n"))[2], real);
});

test("pages without such spaces, or with irregular ones, are left alone", () => {
  assert.equal(printedWidth(PARAGRAPHS), null);
  assert.equal(printedWidth([]), null);
  const uneven = PARAGRAPHS.map((text) => text.replaceAll("，", " "));
  assert.equal(printedWidth(uneven), null);
  assert.deepEqual(texts(uneven.join("\n")), uneven);
});
