import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { halfGiven, heldJumps, storyEnding } from "../../src/archive/heldJumps.ts";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import { provenanceFaults } from "../../src/archive/provenanceFaults.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { joinPages, takeFile } from "../../src/pipeline.ts";
import type { ParsedPage } from "../../src/archiveTypes.ts";
import type { Source } from "../../src/types.ts";
import { cutPage, type Cut } from "../corrections/cutPage.ts";
import { archiveFiles } from "../site/samples.ts";
import { firstPage, GOES_ON, OWN_LINE, secondPage, STOPS } from "../twoPages.ts";

type File = [path: string, text: string];
const FIRST: File = ["柳河日报_2019-05-04_01.txt", firstPage(OWN_LINE)];
const SECOND: File = ["柳河日报_2019-05-04_04.txt", secondPage(OWN_LINE, "老渠清出新流水\n")];

const parse = (...files: File[]): ParsedPage[] =>
  joinPages(
    files.flatMap(
      ([path, text]) =>
        takeFile({ path, bytes: Buffer.from(text) }, { sidecar: [], papers: [], fileNames: [] }).pages,
    ),
  );

const ingested = (held: ArchiveFile[], ...files: File[]): ArchiveFile[] =>
  afterPlan(held, planWrites(parse(...files), held, []));

const BOTH = ingested([], FIRST, SECOND);
const path = (page: string): string => `2019/05/04/lhrb/${page}.md`;
const change = (files: ArchiveFile[], at: string, text: (old: string) => string): ArchiveFile[] =>
  files.map((file) => (file.path === at ? { ...file, text: text(file.text) } : file));
const sorted = (files: ArchiveFile[]): ArchiveFile[] => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
const nothing = (plan: Plan): void =>
  assert.deepEqual([plan.articles, plan.removals, plan.records, plan.warnings], [[], [], [], []]);
const codes = ({ warnings }: Plan): string[] => warnings.map(({ code }) => code);
/** How many articles hold a text. */
const holding = (files: ArchiveFile[], text: string): number =>
  files.filter((file) => file.path.endsWith(".md") && file.text.includes(text)).length;

test("a second run changes nothing, in whatever order the pages are given", () => {
  assert.equal(holding(BOTH, STOPS + GOES_ON), 1);
  nothing(planWrites(parse(FIRST, SECOND), BOTH, []));
  nothing(planWrites(parse(SECOND, FIRST), BOTH, []));
  assert.deepEqual(sorted(ingested([], SECOND, FIRST)), sorted(BOTH));
});

test("a run that gives one of the pages alone leaves the article whole", () => {
  nothing(planWrites(parse(FIRST), BOTH, []));
  nothing(planWrites(parse(SECOND), BOTH, []));
});

test("of a story that is given in part nothing was parsed that could be held beside it", () => {
  const parsed = (...files: File[]): boolean[] =>
    planWrites(parse(...files), BOTH, []).pages[0]!.parsed.map((article) => article !== null);
  assert.deepEqual(parsed(FIRST), [false, true]);
  assert.deepEqual(parsed(FIRST, SECOND), [true, true]);
});

test("the headline that the end of a held story repeats is a notice of its page, in printed order", () => {
  const added: File = [SECOND[0], `本版责任编辑\n${SECOND[1]}`];
  const notices = (files: ArchiveFile[]): string[] =>
    readArchive(files).pages.find(({ id }) => id.endsWith("-04"))!.notices;
  assert.deepEqual(notices(BOTH), ["1-2"]);
  assert.deepEqual(notices(ingested(BOTH, added)), ["2", "3"]);
});

test("one of the pages reads differently: the article waits for both, and says so", () => {
  const better: File = [FIRST[0], FIRST[1].replace("四十多名", "四十余名")];
  const plan = planWrites(parse(better), BOTH, []);
  assert.ok(!plan.articles.some((file) => file.path === path("01-01")));
  assert.deepEqual([plan.removals, codes(plan)], [[], ["half-given"]]);
  assert.match(
    plan.warnings[0]!.message,
    /its first page now reads differently: give the pages of this article together/,
  );
  const later = ingested(afterPlan(BOTH, plan), better, SECOND);
  assert.equal(holding(later, STOPS + GOES_ON), 1);
  assert.equal(holding(later, "四十余名"), 1);
});

test("the other page alone reads differently: the article says that it waits for both, run after run, until they are given", () => {
  const better: File = [SECOND[0], SECOND[1].replace("三十岁", "三十二岁")];
  const plan = planWrites(parse(better), BOTH, []);
  assert.deepEqual(
    plan.warnings.map(({ code, file }) => [code, file]),
    [["half-given", path("01-01")]],
  );
  assert.match(plan.warnings[0]!.message, /a later page of it now reads differently: give the pages/);
  const files = afterPlan(BOTH, plan);
  assert.deepEqual(codes(planWrites(parse(better), files, [])), ["half-given"]);
  const gone: File = [SECOND[0], SECOND[1].slice(SECOND[1].indexOf("图书角"))];
  assert.deepEqual(codes(planWrites(parse(gone), BOTH, [])), ["half-given"]);
  nothing(planWrites(parse(FIRST, better), ingested(files, FIRST, better), []));
});

test("the first page alone gives its half no more: the article stays, with its record, and says that it waits", () => {
  const gone: File = [FIRST[0], FIRST[1].slice(FIRST[1].indexOf("早市"))];
  const plan = planWrites(parse(gone), BOTH, []);
  assert.deepEqual(
    plan.warnings.map(({ code, file, message }) => [code, file, message.split(":")[0]]),
    [["half-given", path("01-01"), "was left as it is, though its first page now reads differently"]],
  );
  assert.deepEqual(plan.removals, []);
  const files = afterPlan(BOTH, plan);
  assert.equal(holding(files, STOPS + GOES_ON), 1);
  assert.deepEqual(codes(planWrites(parse(gone), files, [])), ["half-given"]);
});

test("where other lines of a page were corrected, neither its beginning nor its end is said to wait", () => {
  const above = (file: File): File => [file[0], `本版责任编辑\n${file[1]}`];
  const other: File = [SECOND[0], SECOND[1].replace("一百多册", "二百多册")];
  for (const file of [above(FIRST), above(SECOND), other])
    assert.deepEqual(codes(planWrites(parse(file), BOTH, [])), []);
});

test("a first page that reads differently is named run after run", () => {
  const better: File = [FIRST[0], FIRST[1].replace("四十多名", "四十余名")];
  assert.deepEqual(codes(planWrites(parse(better), ingested(BOTH, better), [])), ["half-given"]);
});

test("the other page alone comes corrected: the end of the story stays in its article, and is no second one", () => {
  for (const corrected of [
    SECOND[1].replace("一直流到", "己直流到"),
    `本版责任编辑\n${SECOND[1].replace("三十岁", "三十二岁")}`,
  ]) {
    const files = ingested(BOTH, [SECOND[0], corrected]);
    assert.equal(holding(files, "最远的那块坡地"), 1);
    const twice = ingested(files, [SECOND[0], `本版编辑 陆文\n${corrected}`]);
    assert.equal(holding(twice, "最远的那块坡地"), 1, "corrected again");
    assert.deepEqual(provenanceFaults(readArchive(twice)), []);
    const again = ingested(files, FIRST, [SECOND[0], corrected]);
    assert.equal(holding(again, "最远的那块坡地"), 1);
    assert.ok(
      again.some(
        (file) =>
          file.path === path("01-01") && file.text.includes(corrected.includes("己直") ? "己直" : "三十二岁"),
      ),
    );
  }
});

test("pages given one after the other are two articles until they are given together", () => {
  const apart = ingested(ingested([], FIRST), SECOND);
  assert.deepEqual(
    [holding(apart, STOPS + GOES_ON), holding(apart, STOPS), holding(apart, GOES_ON)],
    [0, 1, 1],
  );
  const together = ingested(apart, FIRST, SECOND);
  assert.deepEqual([holding(together, STOPS + GOES_ON), holding(together, GOES_ON)], [1, 1]);
  assert.ok(together.some((file) => file.path === path("01-01") && file.text.includes(GOES_ON)));
  nothing(planWrites(parse(FIRST, SECOND), together, []));
});

test("a person's half is never overwritten, and what goes on from it is kept", () => {
  const apart = ingested(ingested([], FIRST), SECOND);
  const mine = change(apart, path("01-01"), (text) => `${text}\n另记一笔。\n`);
  const plan = planWrites(parse(SECOND, FIRST), mine, []);
  assert.deepEqual([plan.articles, plan.removals, codes(plan)], [[], [], ["recut-kept", "edit-kept"]]);
  const later = afterPlan(mine, plan);
  assert.deepEqual([holding(later, "另记一笔"), holding(later, GOES_ON)], [1, 1]);
  assert.deepEqual(codes(planWrites(parse(SECOND, FIRST), later, [])), ["recut-kept", "edit-kept"]);
});

test("a person's end of a story stays, and so does the first half: the whole waits beside it", () => {
  const apart = ingested(ingested([], FIRST), SECOND);
  const mine = change(apart, path("04-01"), (text) => `${text}\n另记一笔。\n`);
  const plan = planWrites(parse(FIRST, SECOND), mine, []);
  assert.deepEqual([plan.removals, codes(plan)], [[], ["recut-kept", "edit-kept"]]);
  const later = afterPlan(mine, plan);
  assert.deepEqual([holding(later, "另记一笔"), holding(later, GOES_ON), holding(later, STOPS)], [1, 1, 1]);
  assert.ok(later.some((file) => file.path.endsWith("01-01.parsed.txt") && file.text.includes(GOES_ON)));
});

const source = (file: string, sha: string, ...lines: string[]): Source => ({
  file,
  sha256: sha.repeat(64),
  lines,
});
const [BEGINS, ENDS, THIRD] = [
  source("a.txt", "a", "1-3"),
  source("b.txt", "b", "5", "8-9", "11[0:5]"),
  source("c.txt", "c", "1"),
];
const ID = "lhrb-20190504-01-01";
const jumping = (...sources: Source[]): ArchiveFile[] =>
  archiveFiles([[{ id: ID, source: sources }]]).filter((file) => file.path.endsWith(".md"));

test("an article of several pages is known by its front matter, at its own path alone", () => {
  const files = jumping(BEGINS, ENDS);
  assert.deepEqual(heldJumps(files), [{ path: path("01-01"), first: BEGINS, rests: [ENDS] }]);
  const [{ text }] = files as [ArchiveFile];
  assert.deepEqual(heldJumps([{ path: path("01-02"), text }]), []);
  assert.deepEqual(heldJumps([{ path: path("01-01").replace(".md", ".txt"), text }]), []);
  assert.deepEqual(
    heldJumps([{ path: path("01-01"), text: text.replace("kind: report", "kind: rumour") }]),
    [],
  );
  assert.deepEqual(heldJumps(jumping(BEGINS)), []);
  const windows = files.map((file) => ({ ...file, text: file.text.replaceAll("\n", "\r\n") }));
  assert.equal(heldJumps(windows).length, 1);
});

/** Pages that are all that is asked of them here: their file and its digest. */
const pages = (...sources: Source[]): ParsedPage[] =>
  sources.map(({ file, sha256 }) => ({ sheet: { file, sha256 } }) as ParsedPage);

test("begun where its first page is given and another is not, ended where another is given and the first is not", () => {
  const [jump] = heldJumps(jumping(BEGINS, ENDS, THIRD));
  const states = (...sources: Source[]): [begun: number, ended: number] => {
    const { begun, ended } = halfGiven([jump!], pages(...sources));
    return [begun.size, ended.size === 0 ? 0 : 1];
  };
  assert.deepEqual(states(BEGINS, ENDS, THIRD), [0, 0]);
  assert.deepEqual(states(BEGINS), [1, 0]);
  assert.deepEqual(states(BEGINS, ENDS), [1, 0]);
  assert.deepEqual(states(ENDS), [0, 1]);
  assert.deepEqual(states(THIRD), [0, 1]);
  assert.deepEqual(states(), [0, 0]);
  assert.deepEqual(halfGiven([jump!], pages(BEGINS)).begun.get(path("01-01")), jump);
  const renamed = { ...BEGINS, file: "neu.txt" };
  const corrected = { ...BEGINS, sha256: "d".repeat(64) };
  assert.deepEqual(
    [states(renamed), states(corrected)],
    [
      [1, 0],
      [1, 0],
    ],
  );
});

test("two stories that end on one page are told apart by their lines", () => {
  const [one] = heldJumps(jumping(BEGINS, { ...ENDS, lines: ["1-4"] }));
  const other = { path: "other.md", first: BEGINS, rests: [{ ...ENDS, lines: ["5-9"] }] };
  const half = halfGiven([one!, other], pages(ENDS));
  assert.equal(storyEnding(half, { ...ENDS, lines: ["3"] }), path("01-01"));
  assert.equal(storyEnding(half, { ...ENDS, lines: ["6"] }), "other.md");
});

test("the end of a held story is told by any line that it shares, of the same state of the same file", () => {
  const half = halfGiven(heldJumps(jumping(BEGINS, ENDS, THIRD)), pages(ENDS));
  for (const lines of [["5"], ["9-12"], ["8"], ["1", "11[0:5]"], ["4-6"]])
    assert.equal(storyEnding(half, { ...ENDS, lines }), path("01-01"), lines.join());
  for (const lines of [["6-7"], ["10"], ["11[5:9]"], ["11"], ["1-3"]])
    assert.equal(storyEnding(half, { ...ENDS, lines }), null, lines.join());
  assert.equal(storyEnding(half, { ...ENDS, file: "z.txt" }), null);
  assert.equal(storyEnding(half, { ...ENDS, sha256: "d".repeat(64) }), null);
  assert.equal(storyEnding(half, [THIRD, BEGINS]), path("01-01"));
  assert.equal(storyEnding(half, [BEGINS, THIRD]), null);
});

test("a new story that takes lines of one whose first page is not given waits, and nothing stands in two articles", () => {
  const files = ["01", "02", "03"].map((page) => `柳河日报_2019-05-04_${page}.txt`);
  const texts = [
    "老桥修好了\n村口的老桥昨天修好了。\n",
    "新井出水了\n机井昨天出了水。\n",
    "水泵是从县里借来的。\n一个钟头抽满三口缸。\n夜校开课了\n来了四十多个学木工的。\n",
  ];
  const linesAt = (page: number, lines: string[]): Source => ({
    file: files[page]!,
    sha256: digestOf(texts[page]!),
    lines,
  });
  const page = (at: number, ...cuts: Cut[]): ParsedPage =>
    cutPage({ file: files[at]!, date: "2019-05-04", page: `0${at + 1}`, text: texts[at]!, cuts });
  const over = (at: number): Cut => ({
    lines: ["1-2"],
    front: { source: [linesAt(at, ["1-2"]), linesAt(2, ["1-2"])] },
  });
  const whole = [page(0, { lines: ["1-2"] }), page(1, over(1)), page(2, { lines: ["3-4"] })];
  const held = afterPlan([], planWrites(whole, [], []));
  const part = planWrites([page(0, over(0)), page(2, { lines: ["3-4"] })], held, []);
  assert.deepEqual(codes(part), ["recut-kept"]);
  assert.deepEqual(provenanceFaults(readArchive(afterPlan(held, part))), []);
});

test("what the page of a held story's end calls a notice now is one, and what it calls none is none", () => {
  const furniture = parse(SECOND).map((page) => {
    const [line] = page.sheet.unassigned.concat(page.sheet.notices);
    return { ...page, sheet: { ...page.sheet, notices: [], furniture: line === undefined ? [] : [line] } };
  });
  const after = afterPlan(BOTH, planWrites(furniture, BOTH, []));
  assert.deepEqual(provenanceFaults(readArchive(after)), []);
});

test("a new article that waits stays where its page alone takes it for the end of a story", () => {
  const mine = change(BOTH, path("01-01"), (text) => text.replace("渠长", "老渠长"));
  const apart: File = [SECOND[0], SECOND[1].replace("（上接第一版）\n", "")];
  const waiting = afterPlan(mine, planWrites(parse(FIRST, apart), mine, []));
  const parses = (files: ArchiveFile[]): string[] =>
    files.map((file) => file.path).filter((each) => each.endsWith(".parsed.txt"));
  const alone = planWrites(parse(apart), waiting, []);
  assert.deepEqual(
    alone.removals.filter((each) => each.endsWith(".parsed.txt")),
    [],
  );
  assert.ok(parses(waiting).length > 0);
});
