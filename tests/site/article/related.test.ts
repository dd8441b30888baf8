import assert from "node:assert/strict";
import { test } from "node:test";
import { readArchiveFolder } from "../../../scripts/archiveFiles.ts";
import { readArchive } from "../../../src/archive/readArchive.ts";
import { buildSite } from "../../../src/site/buildSite.ts";
import type { Site } from "../../../src/site/site.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

/** `heading → heading：words`, one line a neighbour. */
const told = ({ related }: Site): string[] =>
  [...related].flatMap(([entry, near]) =>
    near.map((each) => `${entry.heading} → ${each.entry.heading}：${each.words}`),
  );

/** Each on a page of its own. */
const onPages = (...articles: [title: string, body: string][]): ArticleText[] =>
  articles.map(([title, body], i) => [{ id: `lzcb-20200528-a${10 + i}-01`, title }, body]);

/** Others that share nothing, for a word is rare only among many. */
const OTHERS = onPages(
  ["麦收", "收割机进地。"],
  ["看戏", "吕剧开锣。"],
  ["修桥", "桥面合龙。"],
  ["读书", "借书证。"],
).map(([front, body], i): ArticleText => [{ ...front, id: `lzcb-20200601-a${10 + i}-01` }, body ?? ""]);

const relatedOf = (articles: ArticleText[]): string[] => told(buildSite(archiveOf([...articles, ...OTHERS])));

test("articles that write of the same name are related, and say so", () => {
  const articles = onPages(
    ["抢修", "訾广义带人上了雀岭村。"],
    ["慰问", "雀岭村迎来訾广义。"],
    ["别的", "工人下班。"],
  );
  assert.deepEqual(relatedOf(articles), ["抢修 → 慰问：雀岭村、訾广义", "慰问 → 抢修：雀岭村、訾广义"]);
});

test("one rare word in common is not enough, two are", () => {
  const one = onPages(["甲", "阀门坏了，换阀门。"], ["乙", "阀门生锈，擦阀门。"]);
  assert.deepEqual(relatedOf(one), []);
  const two = onPages(["甲", "阀门，阀门，暖气，暖气，暖气"], ["乙", "暖气，暖气，阀门，阀门，阀门"]);
  assert.equal(relatedOf(two).length, 2);
});

test("a word within a name that was told adds nothing", () => {
  const articles = onPages(["甲", "云锦毛巾厂出毛巾，毛巾好。"], ["乙", "云锦毛巾厂卖毛巾，毛巾软。"]);
  assert.deepEqual(relatedOf(articles), ["甲 → 乙：云锦毛巾厂", "乙 → 甲：云锦毛巾厂"]);
});

test("articles of the same page are left out, and more than five", () => {
  const body = "訾广义到了雀岭村。";
  const page = ["01", "02"].map((n): ArticleText => [{ id: `lzcb-20200528-a05-${n}`, title: n }, body]);
  assert.deepEqual(relatedOf(page), []);
  const many = onPages(...Array.from({ length: 9 }, (_, i): [string, string] => [`第${i}`, body]));
  const { related } = buildSite(
    archiveOf([
      ...many,
      ...OTHERS,
      ...OTHERS.map(([f, b], i): ArticleText => [{ ...f, id: `lzcb-20200602-a${10 + i}-01` }, b ?? ""]),
    ]),
  );
  assert.deepEqual(
    [...related.values()].map((near) => near.length),
    Array(9).fill(5),
  );
});

test("what stands in more articles than are looked up relates none of them", () => {
  const many = Array.from({ length: 70 }, (_, i): ArticleText => [
    { id: `lzcb-20200528-a${100 + i}-01`, title: "简讯" },
    "訾广义到了雀岭村。",
  ]);
  assert.equal(buildSite(archiveOf(many)).related.size, 0);
});

test("of the sample archive the articles on water meters and on warm radiators find each other", () => {
  const site = buildSite(readArchive(readArchiveFolder("articles")));
  const lines = told(site);
  assert.ok(
    lines.includes("水表搬出屋，抄表不敲门 → 水表挂到门外头　抄表员不再敲门：抄表、水表、敲门"),
    lines.join("\n"),
  );
  assert.ok(lines.length < site.articles.length / 5, "few are related in so small an archive");
  assert.deepEqual(told(buildSite(readArchive(readArchiveFolder("articles")))), lines, "the same each time");
});
