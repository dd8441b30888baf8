import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import { readLedger } from "../../src/archive/ledger.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { cutPage } from "./cutPage.ts";
import {
  A,
  B,
  C,
  edit,
  fate,
  FRESH,
  id,
  ingested,
  LINES,
  ONCE,
  path,
  plan,
  remove,
  textOf,
  times,
} from "./page.ts";

const add = (files: ArchiveFile[], ordinal: string, text: string): ArchiveFile[] => [
  ...files,
  { path: path(ordinal), text },
];
const ordinals = (files: ArchiveFile[]): string[] =>
  files.flatMap((file) => /02-(\d\d)\.md$/.exec(file.path)?.[1] ?? []).toSorted();
const codes = ({ warnings }: Plan): string[] =>
  warnings.map(({ code, file }) => `${file.slice(-5, -3)} ${code}`);
const unchanged = ({ articles, beside, records, ledgers, removals }: Plan): void =>
  assert.deepEqual(
    [[articles, beside, records, ledgers].flat().map((file) => file.path), removals],
    [[], []],
  );

test("a page's ids stand in the ledger of their year, the page's own with them", () => {
  const [last] = FRESH.slice(-1);
  assert.equal(
    textOf(FRESH, "2019/ledger.txt")!.split("\n").slice(3).join("\n"),
    ["lhrb-20190504-02 held", ...["01", "02", "03"].map((each) => `${id(each)} held`), ""].join("\n"),
  );
  assert.ok(last !== undefined);
  unchanged(plan(FRESH, A, B, C));
  assert.deepEqual(readArchive(FRESH).warnings, []);
});

test("text, title, date and city that a person corrected stay, whatever the rules learn; the parse lies beside", () => {
  const corrections: [from: RegExp, to: string][] = [
    [/title: .*/, "title: 新井出了水"],
    [/^date: .*$/m, 'date: "2019-05-05"'],
    [/^topics: /m, "city: 淄博市\ntopics: "],
    [/三口大缸/, "五口大缸"],
  ];
  for (const [from, to] of corrections) {
    const mine = edit(FRESH, "02", (text) => text.replace(from, to));
    const before = textOf(mine, path("02"))!;
    assert.ok(before.includes(to));
    const once = ingested(mine, A, B, C);
    assert.equal(textOf(once, path("02", "parsed.txt")), textOf(FRESH, path("02")), "the text as parsed");
    unchanged(plan(once, A, B, C));
    const better = { lines: B, front: { city: "济南市", kind: "photo" as const } };
    const again = plan(once, A, better, C);
    assert.deepEqual(codes(again), ["02 edit-kept"]);
    const twice = afterPlan(once, again);
    assert.equal(textOf(twice, path("02")), before);
    assert.match(textOf(twice, path("02", "parsed.txt"))!, /city: 济南市/);
    assert.deepEqual(codes(plan(twice, A, better, C)), ["02 edit-kept"], "until it is settled");
  }
});

test("a correction that the rules learn, and forget again, stays", () => {
  const cured = { lines: B, front: { title: "新井出了水" } };
  const mine = edit(FRESH, "02", (text) => text.replace("title: 新井出水了", "title: 新井出了水"));
  const learned = plan(mine, A, cured, C);
  assert.deepEqual([codes(learned), learned.beside], [[], []]);
  const forgotten = plan(afterPlan(mine, learned), A, { lines: B, front: { title: "新井" } }, C);
  assert.deepEqual([codes(forgotten), forgotten.articles], [["02 edit-kept"], []]);
});

test("an edit that is taken back makes the file a run's again", () => {
  const mine = ingested(
    edit(FRESH, "02", (text) => `${text}\n多一句。\n`),
    A,
    B,
    C,
  );
  const back = mine.map((file) =>
    file.path === path("02") ? { ...file, text: textOf(FRESH, path("02"))! } : file,
  );
  const after = ingested(back, A, B, C);
  assert.equal(textOf(after, path("02", "parsed.txt")), undefined);
});

test("a deleted article does not come back, not even cut otherwise, and is withdrawn", () => {
  const mine = ingested(remove(FRESH, "02"), A, B, C);
  assert.deepEqual([ordinals(mine), fate(mine, "02")], [["01", "03"], "withdrawn"]);
  // Its lines come as the end of another, and as two articles of which neither begins as it did.
  const joined = plan(mine, ["1-6"], C);
  assert.deepEqual([codes(joined), joined.articles], [["01 recut-kept"], []]);
  const apart = plan(mine, A, ["5"], ["6"], C);
  assert.deepEqual(times(afterPlan(mine, apart)), [1, 1, 1, 0, 0, 0, 1, 1, 1]);
  assert.deepEqual(apart.warnings.length, 2);
});

test("two articles that a person merged stay one, also where the rules cut the second anew", () => {
  const second = textOf(FRESH, path("02"))!.split("---\n").at(-1)!;
  const merged = remove(
    edit(FRESH, "01", (text) => `${text}\n## ${LINES[3]}\n${second}`),
    "02",
  );
  const mine = ingested(merged, A, B, C);
  assert.equal(fate(mine, "02"), "merged 01");
  for (const cuts of [[A, B, C], [["1-6"], C], [A, ["5"], ["4", "6"], C], [["1-9"]]]) {
    const after = ingested(mine, ...cuts);
    assert.deepEqual(times(after), ONCE, JSON.stringify(cuts));
    assert.equal(textOf(after, path("01")), textOf(merged, path("01")));
    assert.equal(fate(after, "02"), "merged 01");
  }
});

test("an article that a person split stays two, the new file's id is given to no other", () => {
  const [front] = textOf(FRESH, path("02"))!.split("\n---\n");
  const own = `${front!.replace(id("02"), id("04")).replace(LINES[3]!, "借来的水泵")}\n---\n\n${LINES[5]}\n`;
  const split = add(
    edit(FRESH, "02", (text) => text.replace(LINES[5]!, "")),
    "04",
    own,
  );
  const mine = ingested(split, A, B, C);
  assert.deepEqual([ordinals(mine), fate(mine, "04")], [["01", "02", "03", "04"], "held"]);
  // The rules find a fourth article: it gets the fifth ordinal.
  const after = ingested(mine, A, B, ["7-8"], ["9"]);
  assert.equal(textOf(after, path("04")), own);
  assert.ok(ordinals(after).includes("05"));
  assert.deepEqual(times(after), ONCE);
  // They cut the split one as the person did: nothing of it is written twice.
  assert.deepEqual(times(ingested(mine, A, ["4-5"], ["6"], C)), ONCE);
});

test("a paragraph that a person moved stays where it was moved to", () => {
  const moved = edit(
    edit(FRESH, "01", (text) => text.replace(LINES[2]!, "")),
    "02",
    (text) => `${text}\n${LINES[2]}\n`,
  );
  for (const cuts of [
    [A, B, C],
    [["1-2"], ["3-6"], C],
    [["1-2"], ["3"], B, C],
    [["1-6"], C],
  ]) {
    const twice = ingested(ingested(moved, ...cuts), ...cuts);
    for (const ordinal of ["01", "02"])
      assert.equal(textOf(twice, path(ordinal)), textOf(moved, path(ordinal)));
    assert.deepEqual(times(twice), ONCE, JSON.stringify(cuts));
  }
});

test("what newer rules cut through a person's article waits whole: no line twice, no line nowhere", () => {
  const mine = edit(FRESH, "02", (text) => text.replace("三口", "五口"));
  const expected = LINES.map((line) => (line.includes("三口") ? 0 : 1));
  for (const cuts of [
    [["1-4"], ["5-9"]],
    [["1-9"]],
    [A, ["4"], ["5-7"], ["8-9"]],
    [["1-3", "6"], ["4-5"], C],
  ]) {
    const changed = plan(mine, ...cuts);
    const after = afterPlan(mine, changed);
    assert.deepEqual(times(after), expected, JSON.stringify(cuts));
    assert.ok(changed.warnings.length > 0);
    assert.deepEqual(times(ingested(after, ...cuts)), expected);
    // The rules think better of it: all is as it was.
    assert.deepEqual(ordinals(ingested(after, A, B, C)), ["01", "02", "03"]);
  }
  // What has nothing to do with it is read anew.
  const elsewhere = plan(mine, A, B, ["7-8"], ["9"]);
  assert.deepEqual([elsewhere.articles.length, codes(elsewhere)], [2, []]);
});

test("a file that was moved stays where it is and as it is, and its id is held", () => {
  const moved = FRESH.map((file) => (file.path === path("02") ? { ...file, path: "2019/老桥/井.md" } : file));
  const after = ingested(moved, A, { lines: B, front: { city: "淄博市" } }, C);
  assert.equal(textOf(after, "2019/老桥/井.md"), textOf(FRESH, path("02")));
  assert.match(textOf(after, "2019/老桥/井.parsed.txt")!, /淄博市/);
  assert.deepEqual([textOf(after, path("02")), fate(after, "02")], [undefined, "held"]);
});

test("a file with a new id is the old one's successor", () => {
  const renamed = FRESH.map((file) =>
    file.path === path("02")
      ? { path: "2019/05/05/lhrb/02-01.md", text: file.text.replace(id("02"), "lhrb-20190505-02-01") }
      : file,
  );
  const after = ingested(renamed, A, B, C);
  assert.equal(readLedger(after).entries.get(id("02"))!.fate, "moved");
  assert.deepEqual(readLedger(after).entries.get(id("02"))!.to, ["lhrb-20190505-02-01"]);
  assert.deepEqual(times(after), ONCE);
});

test("ids that a run gave up lead to where their words went, are never another's, and come back to the same article", () => {
  const joined = ingested(FRESH, ["1-6"], C);
  assert.deepEqual([ordinals(joined), fate(joined, "02")], [["01", "03"], "merged 01"]);
  const parted = ingested(joined, ["1-6"], ["7-8"], ["9"]);
  assert.ok(!ordinals(parted).includes("02"));
  assert.deepEqual(ordinals(ingested(joined, A, B, C)), ["01", "02", "03"]);
  const spread = ingested(FRESH, ["1-5"], ["6-9"]);
  assert.match(fate(spread, "02"), /^split 01 0\d$/);
  const furniture = ingested(FRESH, A, C);
  assert.equal(readLedger(furniture).entries.get(id("02"))!.to[0], "lhrb-20190504-02");
  assert.deepEqual(ordinals(ingested(ingested(FRESH, A, B), A, ["4-5"], ["6"])), ["01", "02", "04"]);
});

test("a line of the ledger that a person corrected stays; one that cannot be read is named and nothing is written over it", () => {
  const mine = ingested(remove(FRESH, "02"), A, B, C);
  const ledger = "2019/ledger.txt";
  const correct = (from: string, to: string): ArchiveFile[] =>
    mine.map((file) => (file.path === ledger ? { ...file, text: file.text.replace(from, to) } : file));
  const better = correct(`${id("02")} withdrawn`, `${id("02")} merged ${id("03")}`);
  assert.equal(fate(ingested(better, A, B, ["7-8"]), "02"), "merged 03");
  const wrong = correct(`${id("02")} withdrawn`, `${id("02")} lost`);
  assert.deepEqual(plan(wrong, A, B, C).ledgers, []);
  const [warning] = readArchive(wrong).warnings;
  assert.deepEqual([warning?.code, warning?.file, warning?.line], ["ledger-line", ledger, 6]);
});

test("a page's text that was corrected: what a person holds is known by its lines still", () => {
  const mine = ingested(remove(FRESH, "02"), A, B, C);
  const corrected = cutPage({
    file: "柳河日报_2019-05-04_02.txt",
    date: "2019-05-04",
    page: "02",
    text: `某版\n${LINES.join("\n").replace("墨斗", "墨线")}\n`,
    cuts: [{ lines: ["2-4"] }, { lines: ["6"] }, { lines: ["7"] }, { lines: ["8-10"] }],
  });
  const after = afterPlan(mine, planWrites([corrected], mine, []));
  assert.deepEqual(times(after).slice(0, 8), [1, 1, 1, 0, 0, 0, 1, 1]);
});

test("an article that waited and was never written holds no other back once its lines are where they were", () => {
  const mine = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const waiting = plan(mine, ["1-4"], ["5"], C, ["6"]);
  assert.deepEqual(codes(waiting), ["01 edit-kept", "02 recut-kept", "04 recut-new"]);
  const back = plan(afterPlan(mine, waiting), A, { lines: B, front: { city: "潍坊市" } }, C);
  assert.deepEqual([codes(back), back.articles.map((file) => file.path)], [[], [path("02")]]);
  unchanged(plan(afterPlan(afterPlan(mine, waiting), back), A, { lines: B, front: { city: "潍坊市" } }, C));
});

test("once the edit it waited for is taken back, it is written", () => {
  const mine = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const waiting = ingested(mine, ["1-2"], B, C, ["3"]);
  const undone = waiting.map((file) =>
    file.path === path("01") ? { ...file, text: textOf(FRESH, path("01"))! } : file,
  );
  const after = ingested(undone, ["1-2"], B, C, ["3"]);
  assert.deepEqual([ordinals(after), times(after)], [["01", "02", "03", "04"], ONCE]);
});

test("what its record says of the lines of an article that waits is what it would have now", () => {
  const mine = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const first = ingested(mine, ["1"], B, C, ["2-3"]);
  const then = ingested(first, ["1"], B, C, ["2"]);
  const lines = (files: ArchiveFile[]): string[] | undefined => heldFiles(files).written.get(id("04"))?.lines;
  assert.deepEqual([lines(first), lines(then)], [["2-3"], ["2"]]);
});
