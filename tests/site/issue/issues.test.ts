import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { missingPages } from "../../../src/site/issue/missingPages.ts";
import type { Issue } from "../../../src/site/shapes.ts";
import type { PageSheet } from "../../../src/archiveTypes.ts";
import * as zhHans from "../../../src/words/zhHans.ts";
import { archiveOf, sheet, type ArticleText } from "../samples.ts";

const DAY = "lzcb-20200528";

const issueOf = (articles: ArticleText[], sheets: PageSheet[] = []): Issue =>
  buildSite(archiveOf(articles, sheets)).issues[0]!.item;

test("pages are missing where the numbers of the others say so", () => {
  assert.equal(missingPages(["01", "02", "04"], zhHans), "缺第03版");
  assert.equal(missingPages(["02"], zhHans), "缺第01版");
  assert.equal(missingPages(["1", "2", "6", "8"], zhHans), "缺第3—5版、第7版");
  assert.equal(missingPages(["B03", "A01", "A02", "A05"], zhHans), "缺第A03—A04版、第B01—B02版");
});

test("of whole issues, and where a number is not sure, nothing is said", () => {
  assert.equal(missingPages(["01", "02", "03", "04"], zhHans), null);
  assert.equal(missingPages([], zhHans), null);
  for (const unsure of [undefined, "", "特刊", "02-03", "1234", "A"])
    assert.equal(missingPages(["01", "04", unsure], zhHans), null, String(unsure));
});

test("an issue of estimated date, whose pages may be of several, is not said to miss any", () => {
  const page: ArticleText = [
    {
      id: `${DAY}-04-01`,
      paper: "a",
      page: "04",
      dateBasis: "estimated",
      dateRange: ["2020-05-27", "2020-05-30"],
    },
  ];
  assert.equal(issueOf([page]).missingPages, null);
  assert.equal(issueOf([[{ ...page[0], dateBasis: "filename" }]]).missingPages, "缺第01—03版");
});

test("an article has its byline as printed, neighbours of one role together", () => {
  const { pages } = issueOf([
    [
      {
        id: `${DAY}-01-01`,
        authors: [
          { role: "记者", name: "宋广田" },
          { role: "记者", name: "荆玉海" },
          { role: "摄影", name: "王安", org: "新华社" },
        ],
      },
    ],
    [{ id: `${DAY}-01-02` }],
  ]);
  assert.deepEqual(
    pages[0]!.articles.map(({ byline }) => byline),
    ["记者 宋广田、荆玉海　摄影 王安（新华社）", null],
  );
});

test("notices stand apart: those that are articles, and those that the page's record names", () => {
  const text =
    "报头\n寻人启事：张某，男，六十一岁，身穿蓝色上衣，四月二日走失\n身高一米七\n\n招领自行车\n正文";
  const record = sheet({
    id: `${DAY}-01`,
    page: "01",
    firstLine: 11,
    text,
    notices: ["12-15"],
    furniture: ["11"],
  });
  const { pages, entries } = issueOf(
    [[{ id: `${DAY}-01-01`, title: "新闻" }], [{ id: `${DAY}-01-02`, title: "停水通知", kind: "notice" }]],
    [record],
  );
  assert.deepEqual(
    pages[0]!.articles.map(({ entry }) => entry.heading),
    ["新闻"],
  );
  assert.deepEqual(pages[0]!.notices, {
    shown: [
      { words: "停水通知", address: "/2020/05/28/lzcb/01-02/" },
      { words: "寻人启事：张某，男，六十一岁，身穿蓝色上衣，四月…", address: `/page/${DAY}-01/#L12` },
      { words: "招领自行车", address: `/page/${DAY}-01/#L15` },
    ],
    more: 0,
  });
  assert.equal(entries.length, 2);
});

test("a notice that is part of a line is that part; of many the first twelve are shown", () => {
  const text = `${"某某电器行 地址\n\n".repeat(20)}甲文，乙启事\n`;
  const whole = sheet({ id: `${DAY}-01`, text, notices: ["1-39"] });
  const part = sheet({ id: `${DAY}-01`, text, notices: ["41[3:6]"] });
  const shown = issueOf([], [whole]).pages[0]!.notices;
  assert.deepEqual([shown.shown.length, shown.more], [12, 8]);
  assert.deepEqual(issueOf([], [part]).pages[0]!.notices.shown, [
    { words: "乙启事", address: `/page/${DAY}-01/#L41` },
  ]);
});

test("no notice that is an article is left out, however many they are", () => {
  const notices = Array.from({ length: 14 }, (_, i): ArticleText => [
    { id: `${DAY}-01-${String(i + 1).padStart(2, "0")}`, kind: "notice" },
  ]);
  assert.equal(issueOf(notices).pages[0]!.notices.shown.length, 14);
});
