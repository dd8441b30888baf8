import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import type { Site } from "../../../src/site/site.ts";
import { besides, FEW, fullest, tally } from "../../../src/site/shelves/shelf.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

const SETTINGS = `papers:
  - { name: 海岱样报, code: hdyb, city: 淄博市, founded: 1957-07, weekdays: [5, 2] }
  - { name: 淄川样报, code: zcyb, city: 淄博市, closed: 1999 }
`;
const ARTICLES: ArticleText[] = [
  [
    {
      id: "hdyb-19850502-01-01",
      date: "1985-05-02",
      city: "淄博市",
      districts: ["张店区", "博山区"],
      topics: ["教育", "政治"],
      authors: [{ role: "记者", name: "许青禾", org: "清波镇文化站" }],
    },
  ],
  [
    {
      id: "hdyb-20010502-01-01",
      date: "2001-05-02",
      city: "淄博市",
      topics: ["教育", "体育"],
      authors: [{ role: "摄影", name: "许青禾" }],
    },
  ],
  [{ id: "hdyb-20010502-01-02", date: "2001-05-02", city: "潍坊市", topics: ["教育", "政治"] }],
  [
    {
      id: "zcyb-19980502-01-01",
      date: "1998-05-02",
      authors: [{ role: "记者", name: "冯知远" }],
    },
  ],
  [{ id: "hdyb-20010502-01-03", date: "2001-05-02", authors: [{ role: "记者", name: "单立新" }] }],
];

const site = buildSite(archiveOf(ARTICLES, [], SETTINGS));

type Shelves = Site["placeListings"] | Site["topicListings"] | Site["authorListings"] | Site["paperListings"];

function shelfOf(listings: Shelves, name: string): [line: string, nearby: Record<string, string[]>] {
  const { shelf } = listings.find((listing) => listing.name === name)!;
  const near = shelf!.nearby.map(({ name: of, links }): [string, string[]] => [
    of,
    links.map((link) => `${link.name} ${link.count}`),
  ]);
  return [shelf!.line, Object.fromEntries(near)];
}

test("a city: its province, what it holds, the province's other cities, the papers that report on it", () => {
  assert.deepEqual(shelfOf(site.placeListings, "淄博市"), [
    "山东省。共2篇，1985—2001年。",
    { 山东省的其他城市: ["潍坊市 1"], 报道这里的报纸: ["海岱样报 2"] },
  ]);
});

test("a district: its city and the city's other districts", () => {
  assert.deepEqual(shelfOf(site.placeListings, "博山区"), [
    "山东省淄博市。共1篇，1985年。",
    { 淄博市的其他区县: ["张店区 1"], 报道这里的报纸: ["海岱样报 1"] },
  ]);
});

test("where nothing says the place, there is no province", () => {
  assert.equal(shelfOf(site.placeListings, "地点未详")[0], "共2篇，1998—2001年。");
});

test("a topic: the topics that its articles share, and where they are about", () => {
  assert.deepEqual(shelfOf(site.topicListings, "教育"), [
    "专题。共3篇，1985—2001年。",
    { 常在一起的专题: ["政治 2", "体育 1"], 这个专题最多的城市: ["淄博市 2", "潍坊市 1"] },
  ]);
});

test("an author: roles and organisations as printed, and who else wrote for the same paper", () => {
  assert.deepEqual(shelfOf(site.authorListings, "许青禾"), [
    "报上署作记者、摄影；所署单位：清波镇文化站。1985—2001年，共2篇。同名的人分不开，都列在这里。",
    { 海岱样报的其他作者: ["单立新 1"] },
  ]);
  assert.deepEqual(shelfOf(site.authorListings, "冯知远")[1], {});
});

test("a paper: its home, its life, its weekdays, what is held, and its neighbours", () => {
  assert.deepEqual(shelfOf(site.paperListings, "海岱样报"), [
    "在淄博市出版，1957年7月创刊，每周二、五出版。文库藏2期、4篇文章，1985年5月2日—2001年5月2日。",
    { 淄博市的其他报纸: ["淄川样报 1"], 所在城市的新闻: ["淄博市 2"] },
  ]);
  assert.match(shelfOf(site.paperListings, "淄川样报")[0], /^在淄博市出版，1999年停刊。文库藏1期/);
});

test("only the first page of a listing carries its shelf", () => {
  const many = Array.from({ length: 60 }, (_, i): ArticleText => [
    { id: `hdyb-20010502-01-${String(i + 10)}`, date: "2001-05-02", city: "淄博市" },
  ]);
  const pages = buildSite(archiveOf(many)).placeListings;
  assert.deepEqual(
    pages.map(({ shelf }) => shelf === null),
    [false, true],
  );
});

test("neighbours that are equal keep their order: authors stand by their reading", () => {
  const named = (name: string, count: number) => ({ name, address: `/author/${name}/`, count });
  assert.deepEqual(
    fullest([named("卜文涛", 1), named("于洪", 2), named("万俟宁", 1)]).map(({ name }) => name),
    ["于洪", "卜文涛", "万俟宁"],
  );
});

test("of any number of neighbours a few are kept, and nobody is their own", () => {
  const things = tally(
    Array.from({ length: 5000 }, (_, i) => ({ name: String(i % 1000), address: `/${i % 1000}/` })),
  );
  assert.equal(things.length, 1000);
  const few = fullest(things);
  assert.equal(few.length, FEW + 1);
  for (const thing of things) {
    const others = besides(few, thing.address);
    assert.equal(others.length, FEW);
    assert.ok(!others.some(({ address }) => address === thing.address));
  }
});
