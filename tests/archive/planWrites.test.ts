import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { parseFile } from "../../src/pipeline.ts";
import type { ParsedPage } from "../../src/archiveTypes.ts";

const story = (title: string, text: string): string =>
  `${title}\n□记者 周航 报道\n本报淄博5月11日讯 ${text}\n`;
const A = story("老桥修好了", "村口的老桥昨天修好了，车能过，人也能过，赶集少走二里路。");
const B = story("新井出水了", "打了半个月的机井昨天出了水，全村的菜地都浇上了头遍水。");
const C = story("夜校开课了", "镇上的夜校昨晚开了课，来了四十多个学木工的后生和姑娘。");

const NAME = "某报_2016-05-12_02.txt";
const parse = (text: string, path = NAME): ParsedPage[] =>
  parseFile({ path, bytes: new TextEncoder().encode(text) }, { sidecar: [], papers: [], fileNames: [] })
    .pages;

const ingested = (held: ArchiveFile[], pages: ParsedPage[]): ArchiveFile[] =>
  afterPlan(held, planWrites(pages, held, []));
const fresh = ingested([], parse(A + B));

/** Titles by file name, of the articles an archive holds. */
const titles = (files: ArchiveFile[]): Record<string, string> =>
  Object.fromEntries(
    files
      .filter(({ path }) => path.endsWith(".md"))
      .map(({ path, text }) => [path.slice(-5, -3), /title: (.*)/.exec(text)![1]!]),
  );
const article = (files: ArchiveFile[], ordinal: string): ArchiveFile =>
  files.find(({ path }) => path.endsWith(`02-${ordinal}.md`))!;
const without = (files: ArchiveFile[], file: ArchiveFile): ArchiveFile[] =>
  files.filter((each) => each.path !== file.path);
const edited = (files: ArchiveFile[], ordinal: string): ArchiveFile[] =>
  files.map((file) =>
    file.path === article(files, ordinal).path ? { ...file, text: `${file.text}\n另记一笔。\n` } : file,
  );
const changes = ({ articles, removals, records, warnings }: Plan): string[][] => [
  articles.map(({ path }) => path),
  removals,
  records.map(({ path }) => path),
  warnings.map(({ code }) => code),
];

test("a record is known as it is written before it is read", () => {
  const better = ingested(edited(fresh, "02"), parse(`第二版\n${A}${B.replace("半个月", "一个月")}${C}`));
  for (const files of [fresh, better]) {
    const { sheets } = heldFiles(files);
    assert.equal(sheets.length, 1);
    assert.deepEqual(sheets, heldFiles(files.map((file) => ({ ...file }))).sheets);
  }
  assert.equal(heldFiles(better).sheets[0]!.earlier?.length, 1);
});

test("a page gives its articles and its record, by date and paper", () => {
  assert.deepEqual(fresh.map(({ path }) => path).toSorted(), [
    ...["02-01.md", "02-02.md", "02.page.txt"].map((name) => `2016/05/12/mb/${name}`),
    "2016/ledger.txt",
  ]);
});

test("a second run changes nothing", () => {
  assert.deepEqual(changes(planWrites(parse(A + B), fresh, [])), [[], [], [], []]);
});

test("an edited article is left as it is, and said so only when its page reads differently", () => {
  const held = edited(fresh, "01");
  assert.deepEqual(changes(planWrites(parse(A + B), held, [])), [[], [], [], []]);
  const plan = planWrites(parse((A + B).replace("人也能过", "人也能走")), held, []);
  assert.deepEqual(plan.byHand, [article(held, "01").path]);
  assert.ok(!plan.articles.some(({ path }) => path === article(held, "01").path));
  assert.deepEqual(
    plan.warnings.map(({ code }) => code),
    ["edit-kept"],
  );
  const later = planWrites(parse((A + B).replace("人也能过", "人也能跑")), afterPlan(held, plan), []);
  assert.deepEqual(
    later.warnings.map(({ code }) => code),
    ["edit-kept"],
  );
});

test("an article that a person deleted does not come back, also after a run without it", () => {
  const held = without(fresh, article(fresh, "02"));
  assert.deepEqual(changes(planWrites(parse(A + B), held, [])), [[], [], [], []]);
  const gone = ingested(held, parse(A));
  assert.deepEqual(titles(ingested(gone, parse(A + B))), { "01": "老桥修好了" });
});

test("an article keeps its id, its edits and its deletion when another is found between", () => {
  assert.deepEqual(titles(ingested(fresh, parse(A + C + B))), {
    "01": "老桥修好了",
    "02": "新井出水了",
    "03": "夜校开课了",
  });
  const mine = edited(fresh, "02");
  assert.deepEqual(titles(ingested(mine, parse(A + C + B))), {
    "01": "老桥修好了",
    "02": "新井出水了",
    "03": "夜校开课了",
  });
  const deleted = without(fresh, article(fresh, "02"));
  assert.deepEqual(titles(ingested(deleted, parse(A + C + B))), { "01": "老桥修好了", "03": "夜校开课了" });
});

test("an article that its page gives no more goes, unless a person edited it", () => {
  assert.deepEqual(planWrites(parse(A), fresh, []).removals, [article(fresh, "02").path]);
  const plan = planWrites(parse(A), edited(fresh, "02"), []);
  assert.deepEqual([plan.removals, plan.warnings.map(({ code }) => code)], [[], ["edit-kept"]]);
});

test("a file that no run wrote is never overwritten", () => {
  const { path } = article(fresh, "01");
  const plan = planWrites(parse(A + B), [{ path, text: "别人的文件" }], []);
  assert.ok(!plan.articles.some((file) => file.path === path));
});

test("a page whose record cannot be read is left alone", () => {
  const held = fresh.map((file) =>
    file.path.endsWith(".page.txt") ? { ...file, text: file.text.replace("part:", "teil:") } : file,
  );
  assert.deepEqual(changes(planWrites(parse(A + B), held, [])), [[], [], [], ["record-unreadable"]]);
});

const ids = (plan: Plan): (string | undefined)[] => plan.pages.map((page) => page?.id);

test("ids stay when a file is renamed, and when names move from one file to another", () => {
  assert.deepEqual(ids(planWrites(parse(A + B, "scan_9.txt"), fresh, [])), ["mb-20160512-02"]);
  const two = ingested([], [...parse(A + B, "scan_1.txt"), ...parse(C, "scan_2.txt")]);
  const before = ids(planWrites([...parse(A + B, "scan_1.txt"), ...parse(C, "scan_2.txt")], two, []));
  const shifted = [
    ...parse(B.replace("全村", "半村"), "scan_1.txt"),
    ...parse(A + B, "scan_2.txt"),
    ...parse(C, "scan_3.txt"),
  ];
  assert.deepEqual(ids(planWrites(shifted, two, [])).slice(1), before);
});

test("another page under the same file name is another page, and takes nothing from the first", () => {
  const other =
    "夜校开课了\n□记者 孟繁星 报道\n镇上的夜校昨晚开了课，来了四十多个学木工的后生，还有几位想学记账的姑娘。\n";
  const plan = planWrites(parse(other), fresh, []);
  assert.deepEqual(ids(plan), ["mb-20160512-02x2"]);
  assert.deepEqual(plan.removals, []);
});

test("a page that a file no longer holds goes with its articles", () => {
  const three = ingested([], parse(`${A}\f${B}\f${C}`, "b.txt"));
  const two = ingested(three, parse(`${A}\f${B}${C}`, "b.txt"));
  const all = two.map(({ text }) => text.split("---\n").at(-1)).join("");
  assert.equal(two.filter(({ path }) => path.endsWith(".page.txt")).length, 2);
  assert.equal(all.split("学木工的后生").length - 1, 2, "once in its article, once on its page");
});

test("papers with the same initials have codes of their own", () => {
  const pages = [...parse(A, "聊城日报_2016-05-12_02.txt"), ...parse(B, "临沧日报_2016-05-12_02.txt")];
  assert.deepEqual(ids(planWrites(pages, [], [])), ["lcrb-20160512-02", "lcrb2-20160512-02"]);
});

const said = (plan: Plan): string[] =>
  plan.warnings.map(
    ({ level, code, file, message }) => `${level} ${code} ${file.slice(-10)} ${message.split(/[,;:]/)[0]!}`,
  );
const besides = (plan: Plan): string[] => plan.beside.map(({ path }) => path.slice(-16));
const BETTER = (A + B).replace("人也能过", "人也能走");

test("why an article is left as it is, file by file, and the parse that waits beside it", () => {
  const mine = planWrites(parse(BETTER), edited(fresh, "01"), []);
  assert.deepEqual(said(mine), [
    "warning edit-kept b/02-01.md this file was edited by hand and was left as it is",
  ]);
  assert.deepEqual(besides(mine), ["02-01.parsed.txt"]);
  const gone = planWrites(parse(BETTER), without(fresh, article(fresh, "01")), []);
  assert.deepEqual(said(gone), [
    "warning deletion-kept b/02-01.md this article was deleted by hand and is not written again",
  ]);
  const lost = planWrites(parse(A), edited(fresh, "02"), []);
  assert.deepEqual(said(lost), ["warning edit-kept b/02-02.md this file was edited by hand and was kept"]);
  for (const { message } of [...mine.warnings, ...gone.warnings])
    assert.match(message, /npm run ingest -- --review shows it/);
});

test("a parse that says what the person's file says is taken away again, and nothing is told", () => {
  const mine = edited(fresh, "01");
  const plan = planWrites(parse(BETTER), mine, []);
  const waiting = afterPlan(mine, plan);
  const taken = waiting.map((file) =>
    file.path === article(fresh, "01").path ? { ...file, text: plan.beside[0]!.text } : file,
  );
  const later = planWrites(parse(BETTER), taken, []);
  assert.deepEqual([later.removals.map((path) => path.slice(-16)), said(later)], [["02-01.parsed.txt"], []]);
});

test("a deleted article of which the old reading comes back has nothing beside it any more", () => {
  const deleted = without(fresh, article(fresh, "01"));
  const waiting = ingested(deleted, parse(BETTER));
  assert.equal(
    waiting.some(({ path }) => path.endsWith("02-01.parsed.txt")),
    true,
  );
  const back = planWrites(parse(A + B), waiting, []);
  assert.deepEqual(
    back.removals.map((path) => path.slice(-16)),
    ["02-01.parsed.txt"],
  );
  const gone = planWrites(parse(B), waiting, []);
  assert.deepEqual(
    gone.removals.map((path) => path.slice(-16)),
    ["02-01.parsed.txt"],
  );
});

test("of lines that are in an article that a person made none is written again: the parser's article waits", () => {
  const path = article(fresh, "01").path;
  const made = without(fresh, article(fresh, "01")).map((file) =>
    file.path.endsWith(".page.txt")
      ? { ...file, text: file.text.replace(/articles:[^]*?notices/, "articles: {}\nnotices") }
      : file,
  );
  const text = `${article(fresh, "01").text}\n我写的。\n`;
  const plan = planWrites(
    parse(A),
    [...made.filter((file) => file.path !== article(fresh, "02").path), { path, text }],
    [],
  );
  assert.deepEqual([plan.articles, besides(plan)], [[], ["02-03.parsed.txt"]]);
  assert.deepEqual(said(plan), [
    "warning recut-new b/02-03.md is a new article of the page and was not written",
  ]);
});

test("a record that cannot be read is named, and the page has no ids", () => {
  const held = fresh.map((file) =>
    file.path.endsWith(".page.txt") ? { ...file, text: file.text.replace("part:", "teil:") } : file,
  );
  const plan = planWrites(parse(A + B), held, []);
  assert.deepEqual(plan.pages, [null]);
  assert.deepEqual(said(plan), [
    `warning record-unreadable 2.page.txt the page ${NAME} was left alone until this record is mended or removed`,
  ]);
});

test("a record lists its articles by id, whatever the page's order, and says of each where its lines are", () => {
  const turned = ingested(fresh, parse(B + A));
  const record = turned.find(({ path }) => path.endsWith(".page.txt"))!.text;
  assert.ok(record.indexOf("02-01:") < record.indexOf("02-02:"));
  const written = heldFiles(turned).written;
  assert.deepEqual(
    [written.get("mb-20160512-02-01")!.lines, written.get("mb-20160512-02-02")!.lines],
    [["4-6"], ["1-3"]],
  );
});

test("of three articles, too, in any order", () => {
  const turned = ingested(ingested([], parse(A + B + C)), parse(C + A + B));
  const record = turned.find(({ path }) => path.endsWith(".page.txt"))!.text;
  assert.deepEqual(
    [...record.matchAll(/mb-20160512-02-(\d\d):/g)].map(([, ordinal]) => ordinal),
    ["01", "02", "03"],
  );
});

test("what was parsed stands beside the ids it was given", () => {
  const [page] = planWrites(parse(A + B), [], []).pages;
  assert.deepEqual(page!.articles, ["mb-20160512-02-01", "mb-20160512-02-02"]);
  assert.deepEqual(
    page!.parsed.map((each) => each!.front.title),
    ["老桥修好了", "新井出水了"],
  );
});

test("a page that a file no longer holds keeps its record while a person's article is on it", () => {
  const two = ingested([], parse(`${A}\f${B}`, "b.txt"));
  const second = two.find(({ text }) => text.includes("title: 新井出水了"))!;
  const mine = two.map((file) => (file === second ? { ...file, text: `${file.text}\n另记一笔。\n` } : file));
  const plan = planWrites(parse(A + B, "b.txt"), mine, []);
  assert.deepEqual([plan.removals, said(plan).map((line) => line.split(" ")[1])], [[], ["edit-kept"]]);
  const three = ingested([], parse(`${A}\f${B}${C}`, "b.txt"));
  const one = three.map((file) =>
    file.text.includes("title: 新井出水了") ? { ...file, text: `${file.text}\n另记一笔。\n` } : file,
  );
  const rest = planWrites(parse(A + B + C, "b.txt"), one, []).removals;
  assert.deepEqual([rest.length, rest.some((path) => path.endsWith(".page.txt"))], [1, false]);
  const run = planWrites(parse(A + B, "b.txt"), two, []);
  assert.equal(run.removals.filter((path) => path.endsWith(".page.txt")).length, 1);
});

test("a page that is taken out of its file stays whole, with a warning; put back, it is itself", () => {
  const two = ingested([], parse(`${A}\f${B}`, "b.txt"));
  const cut = planWrites(parse(A, "b.txt"), two, []);
  assert.deepEqual(
    [cut.removals, cut.ledgers, cut.articles.map(({ path }) => path.slice(-8))],
    [[], [], ["x1-01.md"]],
  );
  assert.deepEqual(said(cut), ["warning page-gone b.txt the page x-00010101-x2 (1 article"]);
  assert.match(
    cut.warnings[0]!.message,
    /\(1 article, \d+ characters\) is no longer in this file.* delete 0001\S*x2\.page\.txt/,
  );
  const after = afterPlan(two, cut);
  assert.deepEqual(said(planWrites(parse(A, "b.txt"), after, [])), []);
  assert.deepEqual(
    ids(planWrites(parse(`${A}\f${B}`, "b.txt"), after, [])),
    ids(planWrites(parse(`${A}\f${B}`, "b.txt"), two, [])),
  );
});

test("a page's file that is cut short is named, with the articles that went and how much of them", () => {
  const three = ingested([], parse(A + B + C));
  const cut = planWrites(parse(A), three, []);
  assert.deepEqual(said(cut), [
    `warning text-gone ${NAME.slice(-10)} of the page mb-20160512-02 this file no longer has what the archive held of it (2 articles`,
  ]);
  assert.match(
    cut.warnings[0]!.message,
    /were removed: mb-20160512-02-02 mb-20160512-02-03; .* restore the file/,
  );
  assert.deepEqual(titles(ingested(afterPlan(three, cut), parse(A + B + C))), titles(three));
  assert.deepEqual(said(planWrites(parse(A), afterPlan(three, cut), [])), [], "once");
  const other = story("夜校开课了", "戏台今晚开锣，邻村的老人小孩都搬了板凳来占地方，锣鼓要敲到半夜。");
  assert.deepEqual(said(planWrites(parse(A + other), fresh, [])), [], "other words stand in its place");
});

test("a story that went to another page of the same day is not said to be gone", () => {
  const next = "某报_2016-05-12_03.txt";
  const held = ingested([], [...parse(A + B), ...parse(C, next)]);
  const plan = planWrites([...parse(A), ...parse(B + C, next)], held, []);
  assert.deepEqual([plan.removals.length, said(plan)], [1, []]);
});
