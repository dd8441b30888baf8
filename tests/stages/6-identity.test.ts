import { test } from "node:test";
import assert from "node:assert/strict";
import { identifyPage } from "../../src/stages/6-identity.ts";
import type { PageIdentity } from "../../src/archiveTypes.ts";
import type { GivenFacts, Label, Neighbour, PageDraft, PageFacts, Warning } from "../../src/types.ts";
import { pageOf } from "../pageOf.ts";
import { blocksOf } from "../rules/simulated.ts";

type Given = {
  furniture?: string[];
  notices?: string[];
  stories?: (readonly [Label, string])[][];
  given?: GivenFacts[];
  neighbours?: Neighbour[];
};

const draft = ({
  furniture = [],
  notices = [],
  stories = [],
  given = [],
  neighbours = [],
}: Given): PageDraft => ({
  page: { ...pageOf(""), given, neighbours },
  articles: stories.map((rows) => {
    const blocks = blocksOf(rows);
    const labelled = (label: Label) => blocks.filter((block) => block.label === label);
    return {
      series: [],
      kicker: [],
      headline: labelled("headline"),
      subtitle: [],
      bylines: labelled("byline"),
      body: labelled("body"),
      joins: [],
      missing: [],
      doubts: [],
      confidence: 1,
    };
  }),
  notices: blocksOf(notices.map((text) => ["notice", text] as const)),
  furniture: blocksOf(furniture.map((text) => ["furniture", text] as const)),
  unassigned: [],
});

const PAPERS = [{ name: "柳河日报", code: "lhrb", city: "淄博市" }];
const identify = (given: Given): { identity: PageIdentity; warnings: Warning[] } =>
  identifyPage(draft(given), PAPERS);

const facts = (basis: GivenFacts["basis"], given: Partial<PageFacts>): GivenFacts => ({
  basis,
  facts: { paper: null, date: null, page: null, section: null, ...given },
});

test("the most trusted source that says a fact gives it: table, file name, masthead", () => {
  const { identity, warnings } = identify({
    furniture: ["柳河日报 2019年5月4日", "第02版 要闻"],
    given: [facts("filename", { paper: "柳河日报", page: "03" }), facts("sidecar", { date: "2019-05-04" })],
  });
  assert.deepEqual(
    [identity.paper, identity.date, identity.dateBasis, identity.page, identity.section, identity.home],
    ["柳河日报", "2019-05-04", "sidecar", "03", "要闻", "淄博市"],
  );
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ["facts-contradict"],
  );
});

test("contradictions are told with both readings and the one that was taken", () => {
  const { identity, warnings } = identify({
    furniture: ["柳河日报 2019年5月4日"],
    given: [facts("filename", { paper: "青禾日报", date: "2019-05-05" })],
  });
  assert.equal(identity.date, "2019-05-05");
  assert.deepEqual(
    warnings.map(({ message }) => message),
    [
      "paper: its file name says 青禾日报, its masthead says 柳河日报; the first was taken. Correct one of them, or say it in pages.csv",
      "date: its file name says 2019-05-05, its masthead says 2019-05-04; the first was taken. Correct one of them, or say it in pages.csv",
    ],
  );
});

test("02 and 2 are one page number", () => {
  const given = [facts("filename", { page: "2" }), facts("sidecar", { page: "02" })];
  assert.deepEqual(
    identify({ given }).warnings.filter(({ code }) => code === "facts-contradict"),
    [],
  );
});

test("a paper that is not listed is at home where its name begins", () => {
  const home = (paper: string): string | null =>
    identify({ given: [facts("sidecar", { paper })] }).identity.home;
  assert.equal(home("聊城早报"), "聊城市");
  assert.equal(home("沂源声屏"), "淄博市");
  assert.equal(home("青禾日报"), null);
});

test("without a name the paper is estimated from its house style, and says so", () => {
  const { identity } = identify({
    stories: [
      [
        ["headline", "老渠通水"],
        ["byline", "□大众新闻记者 许青禾 报道"],
        ["body", "5月3日，老渠通水。"],
      ],
    ],
  });
  assert.equal(identity.paper, "大众日报");
  assert.deepEqual(identity.paperBecause, ["大众新闻记者"]);
  assert.equal(identify({ furniture: ["柳河日报"] }).identity.paperBecause, null);
});

test("a page without a date is estimated; what stands beside it in its folder makes it surer", () => {
  const stories = [[["body", "5月3日，老渠通水了，许多人来看。"] as const]];
  const beside = identify({
    stories,
    neighbours: [
      { file: "a.txt", date: "2019-04-01", paper: null },
      { file: "b.txt", date: "2019-06-01", paper: null },
    ],
  }).identity;
  assert.equal(beside.dateBasis, "estimated");
  assert.equal(beside.date, "2019-05-04");
  assert.ok(beside.dateProbability! > 0.6);
  assert.ok(beside.dateBecause.includes("a.txt"));
  assert.ok(beside.dateRange![0] <= "2019-05-04" && beside.dateRange![1] >= "2019-05-04");
});
