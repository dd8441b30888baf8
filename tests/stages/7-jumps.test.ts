import assert from "node:assert/strict";
import { test } from "node:test";
import { joinPages, takeFile } from "../../src/pipeline.ts";
import type { ParsedPage } from "../../src/archiveTypes.ts";
import { firstPage, GOES_ON, OWN_LINE, SAME_LINE, secondPage, STOPS } from "../twoPages.ts";

type File = [path: string, text: string];
const FIRST = "柳河日报_2019-05-04_01.txt";
const FOURTH = "柳河日报_2019-05-04_04.txt";
const CONTEXT = { sidecar: [], papers: [], fileNames: [] };

/** A run's files → its pages, by file. */
function run(...files: File[]): Record<string, ParsedPage> {
  const taken = files.flatMap(([path, text]) => takeFile({ path, bytes: Buffer.from(text) }, CONTEXT).pages);
  return Object.fromEntries(joinPages(taken).map((page) => [page.sheet.file, page]));
}

const titles = (page: ParsedPage): (string | undefined)[] => page.articles.map(({ front }) => front.title);
const missing = (page: ParsedPage): unknown => page.articles.map(({ front }) => front.missing ?? []);
const isJoined = (page: ParsedPage): boolean =>
  page.articles.some(({ body }) => body.includes(STOPS + GOES_ON));

for (const words of [OWN_LINE, SAME_LINE, { to: "▶下转A4版", from: "▶上接A1版", sameLine: true }])
  for (const head of ["", "老渠清出新流水\n"])
    test(`a story goes on on another page: ${JSON.stringify(words)} ${head}`, () => {
      const files: File[] = [
        [FIRST, firstPage(words)],
        [FOURTH, secondPage(words, head)],
      ];
      const { [FIRST]: first, [FOURTH]: fourth } = run(...files);
      assert.deepEqual(titles(first!), ["老渠清出新流水", "早市搬进新大棚"]);
      assert.deepEqual(titles(fourth!), ["图书角开到田埂上"]);
      assert.ok(isJoined(first!));
      assert.deepEqual([missing(first!), missing(fourth!)], [[[], []], [[]]]);
      const sources = [first!.articles[0]!.front.source].flat();
      assert.deepEqual(
        sources.map(({ file }) => file),
        [FIRST, FOURTH],
      );
      assert.equal(first!.articles[0]!.front.page, "01");
      assert.deepEqual([first!.sheet.unassigned, fourth!.sheet.unassigned], [[], []]);
      assert.deepEqual(run(...files.toReversed()), { [FIRST]: first, [FOURTH]: fourth });
    });

const apart = (files: File[]): void => {
  const pages = Object.values(run(...files));
  assert.ok(!pages.some(isJoined));
  for (const { articles } of pages)
    for (const { front } of articles) assert.ok(!Array.isArray(front.source), front.title);
};

test("the page named is not at hand: the article's end is missing", () => {
  const { [FIRST]: first } = run([FIRST, firstPage(OWN_LINE)]);
  assert.deepEqual(missing(first!), [["end"], []]);
});

test("never another paper, another day or another page", () => {
  for (const other of [
    "海岱样报_2019-05-04_04.txt",
    "柳河日报_2019-05-05_04.txt",
    "柳河日报_2019-05-04_03.txt",
  ])
    apart([
      [FIRST, firstPage(OWN_LINE)],
      [other, secondPage(OWN_LINE)],
    ]);
});

test("never by guess: what could as well go on on either of two pages stays open", () => {
  apart([
    ["柳河日报_2019-05-04_A01.txt", firstPage(OWN_LINE)],
    ["柳河日报_2019-05-04_A04.txt", secondPage(OWN_LINE)],
    ["柳河日报_2019-05-04_B04.txt", secondPage(OWN_LINE)],
  ]);
});

test("two whole stories that share no words are two, whatever stands between", () => {
  apart([
    [
      FIRST,
      "老渠清出新流水\n□记者 秦大江 报道\n本报讯 渠水昨天流进麦田，两岸柳树都绿了。\n（下转第四版）\n早市搬进新大棚\n本报讯 城关镇的早市昨天搬进了新大棚，摊主们很高兴。\n",
    ],
    [FOURTH, "（上接第一版）\n近日，三名象棋爱好者在公园摆擂台，围观者甚众。\n"],
  ]);
});

test("two stories jump between the same two pages, and each goes on in its own", () => {
  const two = `${firstPage(OWN_LINE).replace("早市搬进新大棚", "放映员重上山路")}放映那晚，山坳里坐了三百多人。放映员老郑说，胶片机虽然老，可是孩子们爱看，他打算\n（下转第四版）\n`;
  const other = `（上接第一版）\n把这台放映机一直用到放不动为止。放映队今年已经走了二十六个村，山路最远的一处要翻两道梁。\n${secondPage(OWN_LINE)}`;
  const { [FIRST]: first } = run([FIRST, two], [FOURTH, other]);
  assert.ok(isJoined(first!));
  assert.ok(first!.articles.some(({ body }) => body.includes("他打算把这台放映机")));
});

test("a story over three pages is one", () => {
  const [begin, ...rest] = secondPage(OWN_LINE).split("\n");
  const middle = `${[begin, `${GOES_ON}渠长又说，往后清淤的钱`].join("\n")}\n（下转第五版）\n${rest.slice(2).join("\n")}`;
  const fifth = "柳河日报_2019-05-04_05.txt";
  const last = "（上接第四版）\n由受益的四个村按亩数分摊，渠上的账目每季贴出来，谁都可以来查。\n";
  const pages = run([FIRST, firstPage(OWN_LINE)], [fifth, last], [FOURTH, middle]);
  const [article] = pages[FIRST]!.articles;
  assert.match(article!.body, /往后清淤的钱由受益的四个村/);
  assert.deepEqual(
    [article!.front.source].flat().map(({ file }) => file),
    [FIRST, FOURTH, fifth],
  );
});

test("an untitled story begins with its text under 上接, though its other columns were read first", () => {
  const columns = `渠长的担子眼下交给了三十岁的郝云。他在渠边立了一块木牌，哪天放水、放到哪块渠地，写得明明白白。\n（上接第一版）\n${GOES_ON}\n`;
  const { articles } = run([FOURTH, columns])[FOURTH]!;
  assert.equal(articles.length, 1);
  assert.deepEqual(articles[0]!.front.missing, ["beginning"]);
  assert.ok(articles[0]!.body.trim().startsWith(`［原文缺］${GOES_ON}`));
});
