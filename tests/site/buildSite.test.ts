import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../src/site/buildSite.ts";
import { archiveOf, sheet, type ArticleText } from "./samples.ts";

const ARTICLES: ArticleText[] = [
  [
    {
      id: "lzcb-20200528-a05-02",
      title: "二",
      paper: "鲁中晨报",
      page: "A05",
      section: "民生",
      city: "淄博市",
      districts: ["张店区"],
      topics: ["教育", "政治"],
    },
  ],
  [{ id: "lzcb-20200528-a05-01", title: "一", paper: "鲁中晨报", page: "A05", section: "民生" }],
  [
    { id: "lzcb-20200528-a02-01", paper: "鲁中晨报", page: "A02", topics: ["其他"] },
    "一块黑板，几行粉笔字，看起来是小事一桩，却不小。",
  ],
  [{ id: "x-20200528-x1-01", title: "报名未详的", date: "2020-05-29", city: "淄博市" }],
];

test("issues go by the date of the front matter, addresses by the id", () => {
  const { issues, articles } = buildSite(archiveOf(ARTICLES));
  assert.deepEqual(
    issues.map((leaf) => leaf.item.address),
    ["/2020/05/28/lzcb/", "/2020/05/29/x/"],
  );
  assert.deepEqual(
    articles.map((leaf) => leaf.item.address),
    [
      "/2020/05/28/lzcb/a02-01/",
      "/2020/05/28/lzcb/a05-01/",
      "/2020/05/28/lzcb/a05-02/",
      "/2020/05/28/x/x1-01/",
    ],
  );
  assert.equal(issues[1]!.item.paper.name, "报名未详");
});

test("an issue's pages stand in printed order, a page without articles among them", () => {
  const { issues } = buildSite(
    archiveOf(ARTICLES, [sheet({ id: "lzcb-20200528-a03", page: "A03", paper: "鲁中晨报" })]),
  );
  assert.deepEqual(
    issues[0]!.item.pages.map((page) => [page.anchor, page.folio, page.entries.length]),
    [
      ["page-a02", "第A02版", 1],
      ["page-a03", "第A03版", 0],
      ["page-a05", "第A05版：民生", 2],
    ],
  );
});

test("an issue's and an article's neighbours are of the same paper", () => {
  const more: ArticleText[] = [
    [{ id: "lzcb-20200530-a01-01", title: "后", paper: "鲁中晨报", date: "2020-05-30" }],
  ];
  const { issues, articles } = buildSite(archiveOf([...ARTICLES, ...more]));
  const first = issues.find((leaf) => leaf.item.address === "/2020/05/28/lzcb/")!;
  assert.deepEqual([first.previous, first.next?.address], [null, "/2020/05/30/lzcb/"]);
  const neighbours = articles.map(({ item, previous, next }) =>
    [item, previous, next].map((each) => each?.heading),
  );
  assert.deepEqual(neighbours.slice(2), [
    [articles[2]!.item.heading, articles[1]!.item.heading, "后"],
    ["报名未详的", undefined, undefined],
    ["后", articles[2]!.item.heading, undefined],
  ]);
});

test("a corrected paper moves an article to that paper's issue", () => {
  const settings = "papers: [{ name: 鲁中晨报, code: lzcb }]";
  const { issues } = buildSite(
    archiveOf([[{ id: "x-20200528-x1-01", title: "文", paper: "鲁中晨报" }]], [], settings),
  );
  assert.equal(issues[0]!.item.address, "/2020/05/28/lzcb/");
});

test("an untitled article goes by its first words", () => {
  const [first] = buildSite(archiveOf(ARTICLES)).articles;
  assert.equal(first!.item.heading, "一块黑板，几行粉笔字，看起来是小事一…");
  assert.equal(first!.item.untitled, true);
});

test("every article is reachable by date, by city and by topic", () => {
  const site = buildSite(archiveOf(ARTICLES));
  const all = site.articles.map((leaf) => leaf.item.address).sort();
  const inDays = site.days.flatMap((leaf) => leaf.item.issues.flatMap((issue) => issue.entries));
  const inCities = site.placeListings
    .filter((listing) => listing.city === null)
    .flatMap((listing) => listing.items);
  const inTopics = new Set(site.topicListings.flatMap((listing) => listing.items));
  for (const entries of [inDays, inCities, [...inTopics]])
    assert.deepEqual(entries.map((entry) => entry.address).sort(), all);
  assert.deepEqual(
    site.cities.map((city) => [city.address, city.count]),
    [
      ["/city/zibo/", 2],
      ["/city/unknown/", 2],
    ],
  );
  assert.deepEqual(
    site.topics.map((topic) => [topic.name, topic.count]),
    [
      ["政治", 1],
      ["教育", 1],
      ["其他", 3],
    ],
  );
});

test("districts have listings of their own below their city", () => {
  const { placeListings } = buildSite(archiveOf(ARTICLES));
  const district = placeListings.find((listing) => listing.address === "/city/zibo/zhangdian/")!;
  assert.deepEqual([district.name, district.city?.name, district.total], ["张店区", "淄博市", 1]);
});

test("years, months and their squares count their articles and issues", () => {
  const { years, months } = buildSite(archiveOf(ARTICLES));
  assert.deepEqual(
    years.map((leaf) => [leaf.item.address, leaf.item.count]),
    [["/2020/", 4]],
  );
  const held = months[0]!.item.weeks.flat().filter((square) => square?.address);
  assert.deepEqual(held, [
    { day: 28, address: "/2020/05/28/", holding: "held", held: 1, missing: 0, words: ["1期"] },
    { day: 29, address: "/2020/05/29/", holding: "held", held: 1, missing: 0, words: ["1期"] },
  ]);
});

test("an issue of unknown date is listed, apart from the calendar", () => {
  const undated: ArticleText = [
    { id: "x-00010101-x1-01", title: "无日期", date: "0001-01-01", dateBasis: "unknown" },
  ];
  const site = buildSite(archiveOf([...ARTICLES, undated]), "https://example.org");
  assert.equal(site.undated?.count, 1);
  assert.deepEqual(
    site.years.map((leaf) => leaf.item.address),
    ["/2020/"],
  );
  assert.ok(site.sitemaps[0]!.addresses.includes("/0001/01/01/x/"));
});

test("no address stands twice in the sitemap", () => {
  const [file] = buildSite(
    archiveOf(ARTICLES, [sheet({ id: "lzcb-20200528-a05" })]),
    "https://example.org",
  ).sitemaps;
  assert.equal(new Set(file!.addresses).size, file!.addresses.length);
  assert.ok(file!.addresses.includes("/page/lzcb-20200528-a05/"));
});

test("a site that knows no address of its own has no sitemap", () => {
  const site = buildSite(archiveOf(ARTICLES));
  assert.deepEqual([site.url, site.sitemaps], [null, []]);
});

test("an empty archive makes a site", () => {
  const site = buildSite(archiveOf([]));
  assert.deepEqual([site.articles, site.years, site.cities, site.topics], [[], [], [], []]);
});
