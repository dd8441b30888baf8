import assert from "node:assert/strict";
import { test } from "node:test";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { readLedger } from "../../src/archive/ledger.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { settleLedger } from "../../src/archive/settleLedger.ts";
import type { PageSheet } from "../../src/archiveTypes.ts";
import { archiveFiles, sheet, type ArticleText } from "../site/samples.ts";

const PAGE = "lhrb-20190504-02";
const id = (ordinal: string): string => `${PAGE}-${ordinal}`;
const BRIDGE = "村口的老桥昨天修好了，车能过，人也能过，赶集少走二里路。";
const WELL = "打了半个月的机井昨天出了水，全村的菜地都浇上了头遍水。";
const SCHOOL = "镇上的夜校昨晚开了课，来了四十多个学木工的后生和姑娘。";
const OTHER = "教珠算的先生背着算盘走了三十里山路，天黑才到学堂门口。";

type Said = { articles?: ArticleText[]; sheets?: PageSheet[]; ledger?: string[] };

const filesOf = ({ articles = [], sheets = [], ledger = [] }: Said): ArchiveFile[] => [
  ...archiveFiles(articles, sheets),
  { path: "2019/ledger.txt", text: `${ledger.join("\n")}\n` },
];
const record = (articles: PageSheet["articles"] = {}, more: Partial<PageSheet> = {}): PageSheet =>
  sheet({ id: PAGE, date: "2019-05-04", text: `${BRIDGE}\n${WELL}\n`, articles, ...more });

/** What the ledger says after a run: `01 merged 02 in lhrb-20190505`. */
function fates(before: Said, after: Said, byPerson = false): string[] {
  const files = filesOf(before);
  const codes = new Map([["柳河日报", "lhrb"]]);
  const settled = settleLedger(
    heldFiles(files),
    heldFiles(filesOf(after)),
    readLedger(files),
    codes,
    byPerson,
  );
  const short = (each: string): string => each.replace(`${PAGE}-`, "");
  return settled
    .map(({ id: of, fate, to, issues }) =>
      [short(of), fate, ...to.map(short), ...(issues.length > 0 ? ["in", ...issues] : [])].join(" "),
    )
    .toSorted();
}

test("what is held is held, pages and articles, whatever the ledger said of it", () => {
  const said = { articles: [[{ id: id("01") }, BRIDGE]] as ArticleText[], sheets: [record()] };
  const held = [`01 held in lhrb-20200528`, `${PAGE} held`];
  assert.deepEqual(fates({}, said), held);
  assert.deepEqual(fates({ ...said, ledger: [`${id("01")} withdrawn`] }, said), held);
});

test("what the ledger says of an id that is not held stays; one that was held is looked for anew", () => {
  const ledger = [`${id("01")} moved ${PAGE}`, `${id("02")} held`];
  assert.deepEqual(fates({ ledger }, {}), [`01 moved ${PAGE}`, "02 withdrawn"]);
});

test("an article whose words another holds was merged into it; under an id nothing knew, it was moved there", () => {
  const one: ArticleText = [{ id: id("01"), title: "老桥" }, BRIDGE];
  const two: ArticleText = [{ id: id("02") }, WELL];
  const both: ArticleText = [{ id: id("02") }, `${WELL}\n\n${BRIDGE}`];
  assert.match(fates({ articles: [one, two] }, { articles: [both] })[0]!, /^01 merged 02/);
  const renamed: ArticleText = [{ id: id("09") }, BRIDGE];
  const ledger = [`${id("01")} held`];
  assert.match(fates({ articles: [one], ledger }, { articles: [renamed] })[0]!, /^01 moved 09/);
  assert.match(fates({ articles: [one] }, { articles: [renamed] })[0]!, /^01 merged 09/);
  const known = [`${id("01")} held`, `${id("09")} held`];
  assert.match(fates({ articles: [one], ledger: known }, { articles: [renamed] })[0]!, /^01 merged 09/);
});

test("an article whose words went into several was split among them, the greater part first", () => {
  const whole: ArticleText = [{ id: id("01") }, `${BRIDGE}\n\n${WELL}${SCHOOL}`];
  const parts: ArticleText[] = [
    [{ id: id("02") }, BRIDGE],
    [{ id: id("03") }, `${SCHOOL}\n\n${WELL}`],
  ];
  assert.match(fates({ articles: [whole] }, { articles: parts })[0]!, /^01 split 03 02/);
});

test("less than half of the words found is not found, and a fifth is no part", () => {
  const whole: ArticleText = [{ id: id("01") }, BRIDGE + WELL + SCHOOL + OTHER];
  const quarter: ArticleText = [{ id: id("02") }, BRIDGE];
  assert.match(fates({ articles: [whole] }, { articles: [quarter] }, true)[0]!, /^01 withdrawn/);
  const most: ArticleText = [{ id: id("02") }, BRIDGE + WELL + SCHOOL];
  const little: ArticleText = [{ id: id("03") }, OTHER.slice(0, 6)];
  assert.match(fates({ articles: [whole] }, { articles: [most, little] })[0]!, /^01 merged 02/);
});

test("words are looked for in the same issue and in articles that nothing knew before, marks and spaces aside", () => {
  const gone: ArticleText = [{ id: id("01") }, BRIDGE];
  const ledger = [`${id("01")} held`, "lhrb-20190505-01-01 held"];
  const later: ArticleText = [{ id: "lhrb-20190505-01-01" }, BRIDGE];
  assert.match(fates({ articles: [gone], ledger }, { articles: [later] }, true)[0]!, /^01 withdrawn/);
  const fresh: ArticleText = [{ id: "lhrb-20190505-01-02" }, BRIDGE.replaceAll("，", " ， ")];
  assert.match(
    fates({ articles: [gone], ledger }, { articles: [fresh] })[0]!,
    /^01 moved lhrb-20190505-01-02/,
  );
});

test("an article that no run holds is known by its printed lines, else by the words it began with", () => {
  const held: ArticleText[] = [[{ id: id("02") }, BRIDGE]];
  const lines = record({ [id("01")]: { digest: "x", opening: WELL, lines: ["1"] } });
  assert.match(fates({ sheets: [lines] }, { articles: held })[0]!, /^01 merged 02/);
  const opening = record({ [id("01")]: { digest: "x", opening: BRIDGE } });
  assert.match(fates({ sheets: [opening] }, { articles: held })[0]!, /^01 merged 02/);
  const never = record({ [id("01")]: { digest: "", opening: BRIDGE } });
  assert.equal(
    fates({ sheets: [never] }, { articles: held }).some((line) => line.startsWith("01")),
    false,
  );
});

test("an id of which no words are known is in no article, not even in one without words", () => {
  const empty: ArticleText[] = [[{ id: id("02") }]];
  assert.equal(fates({ ledger: [`${id("01")} held`] }, { articles: empty })[0], "01 withdrawn");
});

test("what a run takes away stands on its page still; what a person takes away is withdrawn", () => {
  const gone: ArticleText[] = [[{ id: id("01") }, BRIDGE]];
  const [before, after] = [{ articles: gone, sheets: [record()] }, { sheets: [record()] }];
  assert.match(fates(before, after)[0]!, new RegExp(`^01 moved ${PAGE}`));
  assert.match(fates(before, after, true)[0]!, /^01 withdrawn/);
  assert.match(fates({ articles: gone }, {})[0]!, /^01 withdrawn/);
  const removed = record({ [id("01")]: { digest: "x", opening: OTHER, removed: true } });
  assert.equal(fates({ sheets: [removed] }, after, true)[0], `01 moved ${PAGE}`);
  const deleted = record({ [id("01")]: { digest: "x", opening: OTHER } });
  assert.equal(fates({ sheets: [deleted] }, after)[0], "01 withdrawn");
});

test("a page under another id is where its file's text now is; a page of another text is withdrawn", () => {
  const before = { sheets: [record()] };
  const now = (more: Partial<PageSheet>): Said => ({
    sheets: [sheet({ id: "lhrb-20190505-02", date: "2019-05-05", text: `${BRIDGE}\n`, ...more })],
  });
  assert.deepEqual(fates(before, now({})), [`${PAGE} moved lhrb-20190505-02`, "lhrb-20190505-02 held"]);
  assert.equal(fates(before, now({ text: `${OTHER}\n` }))[0], `${PAGE} withdrawn`);
  assert.equal(fates(before, now({ file: "b.txt" }))[0], `${PAGE} withdrawn`);
  assert.deepEqual(fates({ ledger: [`${PAGE} held`] }, {}), [`${PAGE} withdrawn`]);
});

test("every issue under which an article was ever listed is kept beside that of its id, each once, in order", () => {
  const article = (date: string): ArticleText => [{ id: id("01"), date, paper: "柳河日报" }, BRIDGE];
  const ledger = [`${id("01")} held in lhrb-20190507`];
  assert.deepEqual(
    fates({ articles: [article("2019-05-06")], ledger }, { articles: [article("2019-05-05")] }),
    ["01 held in lhrb-20190505 lhrb-20190506 lhrb-20190507"],
  );
  assert.deepEqual(fates({ articles: [article("2019-05-04")] }, { articles: [article("2019-05-04")] }), [
    "01 held",
  ]);
});

test("an article whose file cannot be read is looked for by the file's words", () => {
  const text = BRIDGE + WELL + SCHOOL;
  const path = "2019/05/04/lhrb/02-01.md";
  const broken = heldFiles([{ path, text: `---\nid: ${id("01")}\nkind: rumour\n---\n${text}` }]);
  const after = heldFiles(filesOf({ articles: [[{ id: id("02") }, text]] }));
  const settled = settleLedger(broken, after, readLedger([]), new Map(), false);
  assert.deepEqual(settled.find((each) => each.id === id("01"))!.to, [id("02")]);
});

test("a page that its file has as another part now was moved there, whatever else the file has", () => {
  const now = [`${PAGE}x2`, `${PAGE}x3`].map((page, i) =>
    record({}, { id: page, part: i + 1, text: i === 0 ? `${BRIDGE}\n${WELL}\n` : `${SCHOOL}\n${OTHER}\n` }),
  );
  for (const sheets of [now, now.toReversed()])
    assert.ok(fates({ sheets: [record()] }, { sheets }).includes(`${PAGE} moved ${PAGE}x2`));
});
