import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { afterPlan } from "../../src/archive/changes.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { GAP } from "../../src/lexicon/placeholders.ts";
import { ACTIONS } from "../../src/review/actions.ts";
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
  textOf,
  times,
} from "../corrections/page.ts";
import { after, article, problemOf, send, TODAY } from "./desk.ts";

test("an article that is right is marked as checked, with the day, and keeps its bytes otherwise", () => {
  const now = after(FRESH, "01", "accept");
  assert.equal(article(now, "01").front.checked, TODAY);
  assert.equal(textOf(now, path("01"))!.replace(`checked: "${TODAY}"\n`, ""), textOf(FRESH, path("01")));
  assert.equal(textOf(now, path("02")), textOf(FRESH, path("02")));
});

test("what is typed into the fields is saved, also with another action", () => {
  const typed = {
    title: "老桥修好",
    city: "淄博市",
    date: "2019-05-05",
    topics: ["", "社会民生"],
    authors: "记者 张三",
  };
  for (const action of ["save", "accept"]) {
    const { front } = article(after(FRESH, "01", action, typed), "01");
    assert.deepEqual(
      [front.title, front.city, front.date, front.dateBasis, front.topics, front.authors],
      ["老桥修好", "淄博市", "2019-05-05", "archivist", ["社会民生"], [{ role: "记者", name: "张三" }]],
    );
  }
  assert.deepEqual(send(FRESH, "01", "save", { title: LINES[0]! }), {
    ok: true,
    changes: { articles: [], beside: [], removals: [], records: [], ledgers: [] },
    show: id("01"),
    said: "saved",
  });
});

test("what is typed as a paragraph's text is saved, also with another action", () => {
  const typed = { paragraph: "0", text: "改过的一段。" };
  for (const action of ["save", "accept", "down", "move"]) {
    const now = after(FRESH, "02", action, { ...typed, with: id("03") });
    const held = ["02", "03"].flatMap((last) => article(now, last).paragraphs);
    assert.equal(held.filter((each) => each === "改过的一段。").length, 1, action);
    assert.ok(!held.includes(LINES[4]!), action);
  }
  const same = after(FRESH, "02", "save", { paragraph: "0", text: LINES[4]! });
  assert.equal(textOf(same, path("02")), textOf(FRESH, path("02")));
});

test("a paragraph moves to another article with its lines, to where it is printed", () => {
  const now = after(FRESH, "02", "move", { paragraph: "1", with: id("03") });
  assert.deepEqual(article(now, "02").lines, ["4-5"]);
  assert.deepEqual(article(now, "03").lines, ["7", "6", "8-9"]);
  assert.deepEqual(article(now, "03").paragraphs, [LINES[5], LINES[7], LINES[8]]);
  assert.deepEqual(times(now), ONCE);
});

test("the rest of a sentence is joined to it, and the gap that was marked there goes", () => {
  const gap = edit(FRESH, "01", (text) => text.replace(LINES[2]!, `${LINES[2]!.slice(0, -1)}${GAP}`));
  const now = after(gap, "02", "move", { paragraph: "1", with: id("01"), joined: "on" });
  assert.equal(article(now, "01").paragraphs.at(-1), LINES[2]!.slice(0, -1) + LINES[5]!);
  const glued = after(FRESH, "01", "glue", { paragraph: "1" });
  assert.deepEqual(article(glued, "01").paragraphs, [LINES[1]! + LINES[2]!]);
  assert.deepEqual(article(glued, "01").lines, ["1-3"]);
});

test("paragraphs change their places, and the lines are read in the new order", () => {
  const now = after(FRESH, "01", "down", { paragraph: "0" });
  assert.deepEqual(article(now, "01").paragraphs, [LINES[2], LINES[1]]);
  assert.deepEqual(article(now, "01").lines, ["1", "3", "2"]);
  assert.deepEqual(
    after(now, "01", "up", { paragraph: "1" }).map(({ text }) => text),
    afterSave(FRESH),
  );
});

/** A plan that changes nothing and one that changes it back leave the same files. */
const afterSave = (files: ArchiveFile[]): string[] => after(files, "01", "save").map(({ text }) => text);

test("a part of an article becomes one of its own, under an id that nothing ever had", () => {
  const plain = after(FRESH, "01", "split", { paragraph: "1" });
  assert.deepEqual([article(plain, "01").lines, article(plain, "04").lines], [["1-2"], ["3"]]);
  assert.equal(article(plain, "04").front.title, undefined);
  assert.equal(fate(plain, "04"), "held");
  assert.equal(problemOf(FRESH, "01", "split", { paragraph: "1", headline: "on" }), "nothingToSplit");
  const again = after(plain, "04", "withdraw");
  assert.equal(fate(again, "04"), "withdrawn");
  assert.ok(textOf(after(again, "02", "split", { paragraph: "1" }), path("05")) !== undefined);
});

test("a paragraph that is the new article's headline, or a crosshead, becomes it", () => {
  const long = after(FRESH, "01", "merge", { with: id("02") });
  assert.deepEqual(article(long, "01").paragraphs[2], `## ${LINES[3]}`);
  const back = after(long, "01", "split", { paragraph: "2" });
  assert.equal(article(back, "04").front.title, LINES[3]);
  assert.deepEqual(article(back, "04").paragraphs, [LINES[4], LINES[5]]);
  assert.deepEqual([article(back, "01").lines, article(back, "04").lines], [["1-3"], ["4-6"]]);
  const named = after(FRESH, "01", "headline", { paragraph: "1" });
  assert.equal(article(named, "01").front.title, LINES[2]);
  assert.deepEqual(article(named, "01").paragraphs, [LINES[1], `## ${LINES[0]}`]);
});

test("two articles become one; the old address leads to it", () => {
  const now = after(FRESH, "01", "merge", { with: id("02") });
  assert.deepEqual(article(now, "01").lines, ["1-6"]);
  assert.equal(textOf(now, path("02")), undefined);
  assert.equal(fate(now, "02"), "merged 01");
  assert.deepEqual(times(now), ONCE);
  assert.equal(problemOf(FRESH, "01", "merge", { with: id("02"), joined: "on" }), "headlineBetween");
  const bare = edit(FRESH, "02", (text) => text.replace(/^title: .*\n/m, ""));
  const joined = after(bare, "01", "merge", { with: id("02"), joined: "on" });
  assert.deepEqual(article(joined, "01").paragraphs[1], LINES[2]! + LINES[4]!);
});

test("lines that belong to no article are taken into one, as it would show them", () => {
  const left = ingested([], ["1-2"], B, C);
  const now = after(left, "01", "take", { line: "lhrb-20190504-02 3" });
  assert.deepEqual(article(now, "01").paragraphs, [LINES[1], LINES[2]]);
  assert.deepEqual(article(now, "01").lines, ["1-3"]);
  assert.deepEqual(times(now), ONCE);
  const part = after(left, "01", "take", { line: "lhrb-20190504-02 3[0:9]", paragraph: "0" });
  assert.deepEqual(article(part, "01").lines, ["1-2", "3[0:9]"]);
  for (const line of ["lhrb-20190504-02 99", "lhrb-20190504-03 3", "lhrb-20190504-02 ../3", ""])
    assert.equal(problemOf(left, "01", "take", { line }), "noLines");
});

test("lines that another article has are not taken a second time", () => {
  const line = `lhrb-20190504-02 5`;
  assert.equal(problemOf(FRESH, "01", "take", { line }), "noLines");
});

test("text that is typed anew keeps its lines; cut in two, each part has its own", () => {
  const now = after(FRESH, "01", "text", { paragraph: "1", text: LINES[2]!.replace("青石", "条石") });
  assert.deepEqual(article(now, "01").lines, ["1-3"]);
  const one = after(FRESH, "01", "glue", { paragraph: "1" });
  const two = after(one, "01", "text", { paragraph: "0", text: `${LINES[1]}\r\n\r\n${LINES[2]}` });
  assert.deepEqual(article(two, "01").paragraphs, [LINES[1], LINES[2]]);
  assert.deepEqual(article(after(two, "01", "move", { paragraph: "1", with: id("02") }), "01").lines, [
    "1-2",
  ]);
  const gone = after(FRESH, "01", "text", { paragraph: "1", text: "" });
  assert.deepEqual([article(gone, "01").paragraphs, article(gone, "01").lines], [[LINES[1]], ["1-2"]]);
});

test("what cannot be done is said, and nothing is changed", () => {
  const only = after(FRESH, "01", "glue", { paragraph: "1" });
  const rows: [ArchiveFile[], string, Record<string, string>, string][] = [
    [FRESH, "move", { paragraph: "0" }, "noOther"],
    [FRESH, "move", { paragraph: "0", with: id("01") }, "noOther"],
    [FRESH, "move", { paragraph: "0", with: "lhrb-20190504-02-77" }, "noOther"],
    [FRESH, "move", { with: id("02") }, "noParagraph"],
    [FRESH, "move", { paragraph: "7", with: id("02") }, "noParagraph"],
    [FRESH, "move", { paragraph: "-1", with: id("02") }, "noParagraph"],
    [only, "move", { paragraph: "0", with: id("02") }, "lastParagraph"],
    [only, "text", { paragraph: "0", text: " \n" }, "lastParagraph"],
    [FRESH, "up", { paragraph: "0" }, "atTheEnd"],
    [FRESH, "down", { paragraph: "1" }, "atTheEnd"],
    [FRESH, "glue", { paragraph: "0" }, "atTheEnd"],
    [FRESH, "split", { paragraph: "0" }, "nothingToSplit"],
    [FRESH, "save", { date: "2019-02-30" }, "date"],
    [FRESH, "save", { authors: "张三" }, "author"],
    [FRESH, "accept", { date: "昨天" }, "date"],
    [FRESH, "constructor", {}, "noAction"],
  ];
  for (const [files, action, sent, problem] of rows)
    assert.equal(problemOf(files, "01", action, sent), problem, `${action} ${JSON.stringify(sent)}`);
  assert.equal(problemOf(FRESH, "77", "save"), "noArticle");
});

test("an article whose page is not in the archive is corrected, and its lines are left alone", () => {
  const bare = FRESH.filter((file) => !file.path.endsWith(".page.txt"));
  assert.equal(problemOf(bare, "01", "move", { paragraph: "0", with: id("02") }), "noPage");
  const now = after(bare, "01", "text", { paragraph: "0", text: "改了。", title: "新题" });
  assert.deepEqual([article(now, "01").front.title, article(now, "01").paragraphs[0]], ["新题", "改了。"]);
  assert.deepEqual(article(now, "01").lines, A);
});

test("a file that is not UTF-8 is neither written nor taken into another", () => {
  const files = FRESH.map((file) =>
    file.path === path("02") ? { ...file, unreadable: true as const } : file,
  );
  assert.equal(problemOf(files, "02", "accept"), "noArticle");
  assert.equal(problemOf(files, "01", "merge", { with: id("02") }), "noOther");
});

test("a ledger of the whole year keeps what it says of other issues", () => {
  const other = "lhrb-20190601-02-01 withdrawn\n";
  const files = FRESH.map((file) =>
    file.path === "2019/ledger.txt" ? { ...file, text: file.text + other } : file,
  );
  assert.ok(textOf(after(files, "01", "withdraw"), "2019/ledger.txt")!.endsWith(other));
});

const NAMES = Object.keys(ACTIONS).filter((name) => name !== "withdraw" && name !== "text");

test("whatever is done at the desk, no printed line is lost or doubled, and other rules leave it so", () => {
  const action = fc.record({
    ordinal: fc.constantFrom("01", "02", "03", "04", "05"),
    name: fc.constantFrom(...NAMES),
    paragraph: fc.nat(4).map(String),
    with: fc.constantFrom("01", "02", "03", "04").map(id),
    flags: fc.subarray(["joined", "headline"]),
  });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      let files = FRESH;
      for (const { ordinal, name, paragraph, with: other, flags } of actions) {
        const sent = { paragraph, with: other, ...Object.fromEntries(flags.map((flag) => [flag, "on"])) };
        const acted = send(files, ordinal, name, sent);
        if (acted.ok) files = afterPlan(files, acted.changes);
      }
      // A headline that a person made of a paragraph stands in the front matter.
      assert.deepEqual(times(files), ONCE);
      assert.deepEqual(readArchive(files).warnings, []);
      const claimed = readArchive(files).articles.flatMap(({ front }) =>
        [front.source].flat().flatMap((source) => source.lines),
      );
      assert.equal(new Set(claimed).size, claimed.length);
      const held = [...heldFiles(files).articles.values()].filter(({ id: own }) =>
        heldFiles(files).isByHand(own),
      );
      const later = ingested(files, ["1-4"], ["5-9"]);
      for (const { path: own, text } of held) assert.equal(textOf(later, own), text);
      assert.deepEqual(times(later), ONCE);
      assert.deepEqual(plan(later, ["1-4"], ["5-9"]).articles, []);
    }),
    { numRuns: 200 },
  );
});
