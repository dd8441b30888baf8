import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { parseLineRef, printedLines } from "../../../src/archive/lineRefs.ts";
import { firstSheet, sourceLines } from "../../../src/site/issue/provenance.ts";
import { rawPage, type RawPage } from "../../../src/site/issue/rawPage.ts";
import { lineRefWords } from "../../../src/site/words.ts";
import type { LedgerEntry, PageSheet } from "../../../src/archiveTypes.ts";
import * as zhHans from "../../../src/words/zhHans.ts";
import { archiveOf, SHA, sheet, type ArticleText } from "../samples.ts";

const PAGE = "lzcb-20200528-a05";

const article = (ordinal: string, lines: string[], sha256 = SHA): ArticleText => [
  { id: `${PAGE}-${ordinal}`, title: `文${ordinal}`, source: { file: "a.txt", sha256, lines } },
];

function laidOut(record: PageSheet, articles: ArticleText[], ledger: LedgerEntry[] = []): RawPage {
  const { provenance, gone } = buildSite({ ...archiveOf(articles, [record]), ledger });
  return rawPage(record, provenance.claims.get(record.id) ?? [], zhHans, gone.get(record.id));
}

const shown = (page: RawPage): string[] =>
  page.lines.map(({ number, parts }) =>
    `${number} ${parts.map(({ text, fate }) => `${fate?.mark ?? "-"}:${text}`).join(" ")}`.trim(),
  );

test("line references and their words", () => {
  assert.deepEqual(parseLineRef("58-60"), { from: 58, to: 60, part: null });
  assert.deepEqual(parseLineRef("16[0:11]"), { from: 16, to: 16, part: [0, 11] });
  assert.deepEqual(
    ["58", "58-60", "16[0:11]"].map((ref) => lineRefWords(parseLineRef(ref), zhHans)),
    ["第58行", "第58–60行", "第16行（部分）"],
  );
});

test("several parts of one line are named once among an article's lines", () => {
  const { articles, provenance } = buildSite(
    archiveOf(
      [article("01", ["3[0:2]", "5-6", "3[4:6]", "8"])],
      [sheet({ id: PAGE, text: "甲\n".repeat(9) })],
    ),
  );
  assert.deepEqual(
    sourceLines(articles[0]!.item, provenance, zhHans).map(({ lines }) => lines.map(({ words }) => words)),
    [["第3行（部分）", "第5–6行", "第8行"]],
  );
});

test("only CRLF, LF and CR end a line", () => {
  assert.deepEqual(printedLines("甲\r\n乙\r丙\n\n丁\u2028\u000b戊\n"), [
    "甲",
    "乙",
    "丙",
    "",
    "丁\u2028\u000b戊",
  ]);
});

test("every line says what it became", () => {
  const record = sheet({
    id: PAGE,
    text: "报头\n题\n\n文\n看第三版\n余\n孤\n",
    furniture: ["1"],
    notices: ["5"],
    unassigned: ["6"],
  });
  assert.deepEqual(shown(laidOut(record, [article("01", ["2-4"])])), [
    "1 版面:报头",
    "2 1:题",
    "3",
    "4 1:文",
    "5 提示:看第三版",
    "6 未归入:余",
    "7 未归入:孤",
  ]);
});

test("a line in parts is cut by characters, not by UTF-16 units", () => {
  const record = sheet({ id: PAGE, text: "𠮷甲😀乙丙 丁" });
  const page = laidOut(record, [article("01", ["1[0:2]"]), article("02", ["1[2:5]"])]);
  assert.deepEqual(shown(page), ["1 1:𠮷甲 2:😀乙丙 未归入: 丁"]);
  assert.deepEqual(
    page.lines[0]!.begins.map((fate) => fate.mark),
    ["1", "2", "未归入"],
  );
});

const written = (lines: string[]): PageSheet["articles"][string] => ({ digest: "d", opening: "", lines });

test("lines of an article that a person withdrew or merged say so; what is in an article again is that article's", () => {
  const record = sheet({
    id: PAGE,
    text: "甲\n乙乙\n丙\n丁\n戊\n己",
    articles: {
      [`${PAGE}-02`]: written(["2-3"]),
      [`${PAGE}-03`]: written(["4"]),
      [`${PAGE}-04`]: { ...written(["5"]), removed: true },
      [`${PAGE}-05`]: written(["6"]),
    },
  });
  const fate = (ordinal: string, said: LedgerEntry["fate"], to: string[] = []): LedgerEntry => ({
    id: `${PAGE}-${ordinal}`,
    fate: said,
    to,
    issues: [],
  });
  const page = laidOut(
    record,
    [article("01", ["1", "2[1:2]"])],
    [
      fate("02", "withdrawn"),
      fate("03", "merged", [`${PAGE}-01`]),
      fate("04", "withdrawn"),
      fate("05", "moved", [PAGE]),
    ],
  );
  assert.deepEqual(shown(page), [
    "1 1:甲",
    "2 撤下:乙 1:乙",
    "3 撤下:丙",
    "4 并入:丁",
    "5 未归入:戊",
    "6 未归入:己",
  ]);
  assert.deepEqual(
    page.rest.map(({ fate: { key, address }, count }) => [key, address, count]),
    [
      ["unassigned", null, 2],
      ["withdrawn", "/2020/05/28/lzcb/a05-02/", 2],
      ["elsewhere", "/2020/05/28/lzcb/a05-03/", 1],
    ],
  );
});

test("lines of a withdrawn article that went on on another page say so there", () => {
  const second = sheet({ id: "lzcb-20200528-a06", file: "b.txt", text: "续\n" });
  const record = sheet({
    id: PAGE,
    text: "题\n",
    articles: {
      [`${PAGE}-01`]: { ...written(["1"]), goesOn: [{ file: "b.txt", sha256: SHA, lines: ["1"] }] },
    },
  });
  const ledger: LedgerEntry[] = [{ id: `${PAGE}-01`, fate: "withdrawn", to: [], issues: [] }];
  const { gone } = buildSite({ ...archiveOf([], [record, second]), ledger });
  assert.deepEqual(shown(rawPage(second, [], zhHans, gone.get(second.id))), ["1 撤下:续"]);
});

test("a name is printed where a run begins, blank lines do not break it", () => {
  const record = sheet({ id: PAGE, text: "甲\n\n乙\n丙\n丁" });
  const page = laidOut(record, [article("01", ["1-3", "5"]), article("02", ["4"])]);
  assert.deepEqual(
    page.lines.map((line) => line.begins.map((fate) => fate.words)),
    [["文01"], [], [], ["文02"], ["文01"]],
  );
});

test("line numbers count within the file, over its pages", () => {
  const second = sheet({ id: "lzcb-20200528-a06", part: 2, firstLine: 3, text: "丙\n丁\n" });
  const first = sheet({ id: PAGE, text: "甲\n乙\n" });
  const { provenance, articles } = buildSite(archiveOf([article("01", ["2", "4"])], [first, second]));
  assert.deepEqual(shown(rawPage(second, provenance.claims.get(second.id)!, zhHans)), [
    "3 未归入:丙",
    "4 1:丁",
  ]);
  assert.deepEqual(sourceLines(articles[0]!.item, provenance, zhHans)[0]!.lines, [
    { words: "第2行", address: `/page/${PAGE}/#L2` },
    { words: "第4行", address: "/page/lzcb-20200528-a06/#L4" },
  ]);
});

test("an article made of another state of the file claims nothing and links nowhere", () => {
  const record = sheet({ id: PAGE, text: "甲" });
  const { provenance, articles } = buildSite(archiveOf([article("01", ["1"], "b".repeat(64))], [record]));
  assert.equal(provenance.claims.get(PAGE), undefined);
  assert.equal(firstSheet(articles[0]!.item, provenance), null);
});

test("no text is lost, whatever the references say", () => {
  const text = "一二三四\n五六\u0000七八\n九十";
  const page = laidOut(sheet({ id: PAGE, text, notices: ["2[1:3]", "99"], furniture: ["1-2"] }), [
    article("01", ["1[1:9]", "2[2:2]", "3-500"]),
  ]);
  assert.equal(
    page.lines.map((line) => line.parts.map((part) => part.text).join("")).join("\n"),
    text.replace("\u0000", "␀"),
  );
});

test("an article over two pages is shown on both, and shows both", () => {
  const second = "lzcb-20200528-a07";
  const whole: ArticleText = [
    {
      id: `${PAGE}-01`,
      title: "老渠",
      source: [
        { file: "a.txt", sha256: SHA, lines: ["1-2"] },
        { file: "b.txt", sha256: SHA, lines: ["2[5:9]", "3"] },
      ],
    },
  ];
  const records = [
    sheet({ id: PAGE, text: "老渠\n渠水流到\n下转A7版\n", notices: ["3"] }),
    sheet({
      id: second,
      file: "b.txt",
      text: "老渠\n上接A5版田里去了\n柳树绿了\n",
      notices: ["1", "2[0:5]"],
    }),
  ];
  const { provenance, articles } = buildSite(archiveOf([whole], records));
  const page = rawPage(records[1]!, provenance.claims.get(second)!, zhHans);
  assert.deepEqual(shown(page), ["1 提示:老渠", "2 提示:上接A5版 1:田里去了", "3 1:柳树绿了"]);
  assert.deepEqual(
    page.articles.map(({ words, address }) => [words, address]),
    [["老渠", "/2020/05/28/lzcb/a05-01/"]],
  );
  assert.deepEqual(
    sourceLines(articles[0]!.item, provenance, zhHans).map(({ file, lines }) => [
      file,
      lines.map(({ address }) => address),
    ]),
    [
      ["a.txt", [`/page/${PAGE}/#L1`]],
      ["b.txt", [`/page/${second}/#L2`, `/page/${second}/#L3`]],
    ],
  );
});
