import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../../src/archive/address.ts";
import type { Plan } from "../../src/archive/planWrites.ts";
import { reviewFirst, reviewing, type Review } from "../../src/archive/reviewFirst.ts";
import { parseFile } from "../../src/pipeline.ts";
import type { ParsedPage } from "../../src/archiveTypes.ts";
import type { LineJoin } from "../../src/types.ts";
import { reviewLines } from "../../scripts/reviewList.ts";

const CONTEXT = { sidecar: [], papers: [], fileNames: [] };
const PAGE = "老桥修好了\n□记者 周航 报道\n本报淄博5月11日讯 村口的老桥昨天修好了，车能过，人也能过。\n";
const parsed = parseFile({ path: "某报_2016-05-12_02.txt", bytes: Buffer.from(PAGE) }, CONTEXT).pages[0]!;
const ID = "mb-20160512-02";

const EMPTY: Plan = {
  articles: [],
  beside: [],
  removals: [],
  records: [],
  ledgers: [],
  warnings: [],
  byHand: [],
  pages: [],
};

type Sure = { confidence: number; title?: string; joins?: LineJoin[] };

/** A page with articles as sure as this; those by hand by their ordinals. */
function planOf(articles: readonly Sure[], byHand: readonly string[] = []): Plan {
  const { title: _, ...front } = parsed.articles[0]!.front;
  const page: ParsedPage = {
    ...parsed,
    articles: articles.map((sure) => ({ ...parsed.articles[0]!, front: { ...front, ...sure } })),
  };
  return {
    ...EMPTY,
    byHand: byHand.map((ordinal) => `2016/05/12/mb/02-${ordinal}.md`),
    pages: [{ id: ID, articles: articles.map((_sure, i) => articleId(ID, i + 1)), parsed: page.articles }],
  };
}
const review = (...given: Parameters<typeof planOf>): Review => reviewFirst(planOf(...given));

const sure = (count: number, confidence = 0.9): Sure[] =>
  Array.from({ length: count }, () => ({ confidence }));
const figures = ({ first }: Review): number[] => first.map(({ confidence }) => confidence);

test("a tenth is reviewed, and at least one article; none of none", () => {
  assert.equal(review(sure(20)).first.length, 2);
  assert.deepEqual(figures(review([...sure(9), { confidence: 0.7 }])), [0.7]);
  assert.equal(review(sure(1)).first.length, 1);
  assert.deepEqual(review([]), { articles: 0, wrong: 0, toReview: 0, first: [] });
});

test("what is more likely wrong than right is always among them, the least sure first", () => {
  assert.deepEqual(figures(review([...sure(8), { confidence: 0.49 }, { confidence: 0.2 }])), [0.2, 0.49]);
});

test("as many are expected to be wrong as their doubts come to; what a person edited is not counted", () => {
  assert.equal(review([...sure(5), { confidence: 0.5 }]).wrong.toFixed(6), "1.000000");
  const without = review([{ confidence: 0.1 }, { confidence: 0.8 }, ...sure(1)], ["01"]);
  assert.deepEqual([without.articles, figures(without)], [2, [0.8]]);
});

test("of articles as sure as each other the one with the weaker join comes first, and the join is named", () => {
  const joins = (...confidences: number[]): LineJoin[] =>
    confidences.map((confidence, i) => ({ from: i + 3, to: i + 7, confidence }));
  const { first } = review([...sure(1), { confidence: 0.9, joins: joins(0.9, 0.4, 0.21) }]);
  assert.deepEqual(first[0]!.join, { from: 5, to: 9, confidence: 0.21 });
  assert.equal(review([{ confidence: 0.9, joins: joins(0.5) }]).first[0]!.join, null);
});

test("a row has the title or first words, both files and the line, and a doubtful join; control characters show", () => {
  const joins = [{ from: 3, to: 7, confidence: 0.4 }];
  const lines = reviewLines(review([{ confidence: 0.6, title: "老桥\u001b[2J", joins }]), "archive");
  assert.deepEqual(lines.slice(1), [
    "The 1 to review first, least sure first:",
    `  0.60  老桥␛[2J  ${["archive", "2016", "05", "12", "mb", "02-01.md"].join(process.platform === "win32" ? "\\" : "/")}  某报_2016-05-12_02.txt:1  (line 3 joined to line 7: 0.40)`,
  ]);
  assert.match(reviewLines(review(sure(1)), "archive")[2]!, / {2}老桥修好了 本报/);
});

test("an article is named by its title, else by its first twenty characters, with where it is and begins", () => {
  const words = parsed.articles[0]!.opening;
  const named = (opening: string): string => {
    const page = { ...parsed.articles[0]!, opening };
    const { title: _, ...front } = page.front;
    return reviewFirst({
      ...EMPTY,
      pages: [{ id: ID, articles: [articleId(ID, 1)], parsed: [{ ...page, front }] }],
    }).first[0]!.name;
  };
  assert.deepEqual(named(words.slice(0, 20)), words.slice(0, 20));
  assert.deepEqual(named(words.slice(0, 21)), `${words.slice(0, 20)}…`);
  assert.deepEqual(named(`${"𠮷".repeat(20)}一`), `${"𠮷".repeat(20)}…`);
  const [first] = review([{ confidence: 0.4, title: "老桥" }]).first;
  assert.deepEqual(
    [first!.name, first!.path, first!.file, first!.line, first!.confidence],
    ["老桥", "2016/05/12/mb/02-01.md", "某报_2016-05-12_02.txt", 1, 0.4],
  );
});

test("plans may come in any order: articles as sure as each other stand as their pages do, and no doubt is added", () => {
  const plans = [0.9, 0.9, 0.8, 0.4].map((confidence, i) => planOf([{ confidence, title: `第${i}版` }]));
  const inOrder = (order: readonly number[]): Review => {
    const { add, review: told } = reviewing();
    for (const i of order) add(plans[i]!, [i]);
    return told();
  };
  assert.equal(inOrder([1, 0]).first[0]!.name, "第0版");
  assert.deepEqual(inOrder([3, 1, 0, 2]), inOrder([0, 1, 2, 3]));
  assert.equal(inOrder([0, 1, 2, 3]).wrong, 1);
});

test("half is not less than half; pages left alone, and halves of articles, are not counted", () => {
  assert.deepEqual(figures(review([...sure(8), { confidence: 0.5 }, { confidence: 0.4 }])), [0.4]);
  const page = {
    id: ID,
    articles: [articleId(ID, 1), articleId(ID, 2)],
    parsed: [null, parsed.articles[0]!],
  };
  const { articles, first } = reviewFirst({ ...EMPTY, pages: [null, page] });
  assert.deepEqual([articles, first[0]!.path], [1, "2016/05/12/mb/02-02.md"]);
});

test("twenty are listed at most, and the others are counted", () => {
  const lines = reviewLines(review(sure(30, 0.4)), "archive");
  assert.match(lines[0]!, /^About 18 of 30 articles/);
  assert.deepEqual(
    [lines.length, lines.at(-1)],
    [23, "  and 10 more; every article's front matter says its confidence"],
  );
  assert.deepEqual(reviewLines(review([]), "archive"), []);
});
