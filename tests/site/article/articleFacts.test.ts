import assert from "node:assert/strict";
import { test } from "node:test";
import { articleFacts, credits, type ArticleFacts } from "../../../src/site/article/articleFacts.ts";
import { buildSite } from "../../../src/site/buildSite.ts";
import { confidenceWords } from "../../../src/site/words.ts";
import * as zhHans from "../../../src/words/zhHans.ts";
import { archiveOf, SHA, sheet, type ArticleText } from "../samples.ts";

const ID = "lzcb-20200528-a05-01";

function factsOf(front: Partial<ArticleText[0]>): ArticleFacts {
  const site = buildSite(
    archiveOf([[{ id: ID, title: "题", ...front }], [{ id: "lzcb-20200528-a05-02", title: "邻" }]]),
  );
  return articleFacts(site.articles[0]!, site.provenance, site.words);
}

test("names with the same role stand together, in printed order", () => {
  assert.deepEqual(
    credits(
      [
        { role: "记者", name: "甲", org: "某台" },
        { role: "记者", name: "乙" },
        { role: "通讯员", name: "丙" },
        { role: "记者", name: "丁" },
      ],
      zhHans,
    ),
    [
      {
        role: "记者",
        names: [
          { name: "甲", address: "/author/u7532/", after: "（某台）" },
          { name: "乙", address: "/author/u4e59/", after: "" },
        ],
      },
      { role: "通讯员", names: [{ name: "丙", address: "/author/u4e19/", after: "" }] },
      { role: "记者", names: [{ name: "丁", address: "/author/u4e01/", after: "" }] },
    ],
  );
});

test("an estimated paper says so, with its reason, and is not the article's paper", () => {
  const facts = factsOf({
    paper: "柳河日报",
    paperBasis: "estimated",
    because: { paper: ["柳河新闻记者"] },
  });
  assert.equal(facts.paperEstimate, "可能是柳河日报，依据“柳河新闻记者”");
  assert.equal(
    facts.trail.some(({ name }) => name === "柳河日报"),
    false,
  );
  assert.equal(factsOf({ paper: "柳河日报" }).paperEstimate, null);
});

test("functional zones stand beside the districts, without a page of their own", () => {
  assert.deepEqual(factsOf({ city: "淄博市", zones: ["文昌湖区"] }).zones, ["文昌湖区"]);
});

test("an estimated date says so, with its range and reason", () => {
  const facts = factsOf({
    dateBasis: "estimated",
    dateRange: ["2020-05-27", "2020-05-29"],
    dateProbability: 0.83,
    because: { date: ["昨日", "五月二十八日"] },
  });
  assert.equal(
    facts.estimate,
    "估计，在2020年5月27日至2020年5月29日之间（可能性83%）；依据“昨日”、“五月二十八日”",
  );
  assert.deepEqual([facts.day.name, facts.day.weekday], ["约2020年5月28日", ""]);
  assert.equal(factsOf({ dateBasis: "masthead" }).estimate, null);
});

test("places and topics come with the words that decided them", () => {
  const facts = factsOf({
    city: "淄博市",
    districts: ["张店区"],
    topics: ["教育"],
    because: { city: ["张店"], topics: { 教育: ["夜校"] } },
  });
  assert.deepEqual(
    [facts.city.address, facts.districts[0]?.address, facts.cityBecause],
    ["/city/zibo/", "/city/zibo/zhangdian/", "依据“张店”"],
  );
  assert.deepEqual(facts.topics, [{ name: "教育", address: "/topic/education/", because: "依据“夜校”" }]);
});

test("what a person says otherwise has not the program's reasons", () => {
  const front = { date: "2020-05-28", city: "淄博市", because: { city: ["淄川"] } };
  const archive = archiveOf([[{ id: ID, title: "题", ...front }]]);
  const factsAfter = (read: object): ArticleFacts => {
    const [article] = archive.articles;
    const correction = { by: "parse" as const, front: { ...article!.front, ...read }, body: "" };
    const site = buildSite({ ...archive, articles: [{ ...article!, correction }] });
    return articleFacts(site.articles[0]!, site.provenance, site.words);
  };
  const [same, other] = [factsAfter({ title: "题目" }), factsAfter({ date: "2020-05-27", city: "滨州市" })];
  assert.deepEqual([same.cityBecause, same.dateBasis], ["依据“淄川”", zhHans.article.basis.filename]);
  assert.deepEqual([other.cityBecause, other.dateBasis], [null, zhHans.article.basis.archivist]);
});

test("an article without city or topic is under 地点未详 and 其他", () => {
  const facts = factsOf({ districts: ["张店区"] });
  assert.deepEqual(facts.city, { name: "地点未详", address: "/city/unknown/" });
  assert.deepEqual(facts.districts, [{ name: "张店区", address: null }]);
  assert.equal(facts.topics[0]!.address, "/topic/other/");
});

test("what is missing, and the other articles of the page", () => {
  const facts = factsOf({ missing: ["beginning", "end"] });
  assert.deepEqual(facts.missing, ["开头缺失", "结尾缺失"]);
  assert.deepEqual(
    facts.beside.map((entry) => entry.heading),
    ["邻"],
  );
  assert.equal(facts.file, "2020/05/28/lzcb/a05-01.md");
});

test("doubtful joins lead to the lines of the raw page; sure ones are not shown", () => {
  const given = {
    id: ID,
    source: { file: "a.txt", sha256: SHA, lines: ["1-4"] },
    joins: [
      { from: 1, to: 3, confidence: 0.714 },
      { from: 3, to: 4, confidence: 0.8 },
    ],
  };
  const joinsOf = (...sheets: Parameters<typeof sheet>[0][]): ArticleFacts["joins"] => {
    const site = buildSite(archiveOf([[given]], sheets.map(sheet)));
    return articleFacts(site.articles[0]!, site.provenance, site.words).joins;
  };
  const page = "/page/lzcb-20200528-a05/";
  assert.deepEqual(joinsOf({ id: "lzcb-20200528-a05", text: "一\n二\n三\n四\n" }), [
    {
      from: { words: "第1行", address: `${page}#L1` },
      to: { words: "第3行", address: `${page}#L3` },
      confidence: "0.71",
    },
  ]);
  assert.equal(joinsOf()[0]!.from.address, null);
  assert.deepEqual(factsOf({}).joins, []);
});

test("confidence in words", () => {
  assert.deepEqual(
    [1, 0.85, 0.6, 0.59, 0].map((number) => confidenceWords({ confidence: number }, zhHans).level),
    ["high", "high", "medium", "low", "low"],
  );
  assert.equal(confidenceWords({ confidence: 0.934 }, zhHans).number, "0.93");
});

test("of an article that a person held against its page, that is said", () => {
  const said = confidenceWords({ confidence: 0.2, checked: "2026-03-01" }, zhHans);
  assert.deepEqual(said, { level: "high", words: "已于2026年3月1日由人对照原版核对", number: "0.20" });
});
