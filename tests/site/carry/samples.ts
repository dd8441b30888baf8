/** A small archive with every awkward thing that what is carried away must survive. */
import { buildSite } from "../../../src/site/buildSite.ts";
import { digester } from "../../../src/site/digests.ts";
import type { Site } from "../../../src/site/site.ts";
import { carryAway, type CarriedAway } from "../../../src/site/carry/carryAway.ts";
import { writeArticleFile } from "../../../src/frontMatter.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

/** Markup, the end of a CDATA section, a formula, quotes and a control character. */
export const HOSTILE = `=cmd("A1"), <b>R&D</b> ]]> 'x' \u0007`;

const HOSTILE_BODY = `第一段，有 \\<b\\> 和 R&D。

## =小标题

> 图为“渠首”，@某处。

末段没有完［原文缺］`;

export const ARTICLES: ArticleText[] = [
  [
    {
      id: "lzcb-20200528-a05-01",
      title: "渠水流进麦田",
      kicker: "三村合力",
      subtitle: "——四十天清淤二十里",
      series: "身边事",
      authors: [
        { role: "记者", name: "许青禾" },
        { role: "通讯员", name: "秦大江", org: "水利站" },
      ],
      dateline: "本报讯",
      sentFrom: "淄博市",
      paper: "柳河日报",
      publishedIn: "淄博市",
      page: "A05",
      section: "民生",
      eventDate: "2020-05-26",
      eventUntil: "2020-05-27",
      city: "淄博市",
      districts: ["张店区", "临淄区"],
      zones: ["高新区"],
      topics: ["农业与乡村", "社会民生"],
      joins: [{ from: 3, to: 9, confidence: 0.61 }],
      source: { file: "柳河日报.txt", sha256: "a".repeat(64), lines: ["3[0:13]", "5-9"] },
      because: { city: ["张店"], topics: { 农业与乡村: ["麦田"] } },
    },
    "渠水流进麦田的那天早晨，岸边站满了人。\n\n> 村民在渠边看水。",
  ],
  [
    {
      id: "lzcb-20200528-a05-02",
      title: HOSTILE,
      kicker: "-引题",
      paper: "柳河日报",
      page: "A05",
      missing: ["end"],
      city: "淄博市",
      topics: ["评论"],
      kind: "commentary",
    },
    HOSTILE_BODY,
  ],
  [
    {
      id: "x-20190101-x1-01",
      date: "2019-01-02",
      dateBasis: "estimated",
      dateRange: ["2018-12-30", "2019-01-04"],
      dateProbability: 0.95,
      paper: "晨光报",
      paperBasis: "estimated",
    },
    "没有题目的一篇。",
  ],
  [
    { id: "x-00010101-x1-01", title: "不知哪天", date: "0001-01-01", dateBasis: "unknown" },
    "也不知哪家报纸。",
  ],
];

export const siteOf = (articles: ArticleText[], address = "", settings = ""): Site =>
  buildSite(
    archiveOf(articles, [], `title: 试验文库\ndescription: 试验用。\n${settings}`),
    address === "" ? null : address,
  );

/** Every file by its path on the site, in the order written, and what the pages are told. */
export function carried(site: Site): { files: Map<string, Buffer>; told: CarriedAway } {
  const files = new Map<string, Buffer>();
  const told = carryAway(site, {
    markdownOf: ({ front, body }) => writeArticleFile(front, body),
    write: (path, content) => {
      if (files.has(path)) throw new Error(`${path} is written twice`);
      files.set(path, Buffer.from(content));
    },
    digestOf: digester(),
    isDue: () => true,
    standingYear: () => null,
  });
  return { files, told };
}
