import assert from "node:assert/strict";
import { test } from "node:test";
import { afterPlan } from "../../src/archive/changes.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { settleParses } from "../../src/archive/settleParses.ts";
import { planWrites, type Plan } from "../../src/archive/planWrites.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import type { WrittenArticle } from "../../src/archiveTypes.ts";
import { cutPage, type Cut } from "../corrections/cutPage.ts";
import {
  A,
  B,
  C,
  edit,
  FRESH,
  id,
  ingested,
  LINES,
  path,
  plan,
  remove,
  textOf,
} from "../corrections/page.ts";

const MINE = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
const OTHER_CITY: Cut = { lines: A, front: { city: "潍坊市" } };

const codes = ({ warnings }: Plan): string[] =>
  warnings.map(({ code, file }) => `${code} ${file.slice(-5, -3)}`);
const written = (files: ArchiveFile[], ordinal: string): WrittenArticle | undefined =>
  heldFiles(files).written.get(id(ordinal));

/** The page, of which a line above the first was found since; its articles as they are cut now. */
const moved = (files: ArchiveFile[], first: Partial<Cut> = {}, lines = ["本版责任编辑", ...LINES]): Plan =>
  planWrites(
    [
      cutPage({
        file: "柳河日报_2019-05-04_02.txt",
        date: "2019-05-04",
        page: "02",
        text: `${lines.join("\n")}\n`,
        cuts: [{ lines: ["2-4"], ...first }, { lines: ["5-7"] }, { lines: ["8-10"] }],
      }),
    ],
    files,
    [],
  );

test("a person's article whose lines only moved says nothing new, before any run knew of the edit and after", () => {
  for (const files of [MINE, ingested(MINE, A, B, C), remove(FRESH, "01")]) {
    const found = moved(files);
    assert.deepEqual(codes(found), []);
    const after = afterPlan(files, found);
    assert.deepEqual(codes(moved(after)), [], "nor does the next run");
    assert.deepEqual(written(after, "01")!.lines, ["2-4"]);
  }
});

test("the parse beside it has its lines as they are now, and is the one that was looked at", () => {
  const after = afterPlan(MINE, moved(MINE));
  const beside = textOf(after, path("01", "parsed.txt"))!;
  assert.match(beside, /- 2-4/);
  assert.match(beside, /老桥昨天/);
  assert.equal(written(after, "01")!.digest, digestOf(beside));
});

test("so it is of a parse that a person looked at and left", () => {
  const waiting = ingested(MINE, OTHER_CITY, B, C);
  const kept = afterPlan(waiting, settleParses(waiting, [id("01")], "keep", []));
  assert.deepEqual(codes(moved(kept, { front: { city: "潍坊市" } })), []);
  assert.deepEqual(codes(moved(kept)), ["edit-kept 01"], "the rules think otherwise again");
});

test("where its words were corrected on the page, too, or the rules read otherwise, it is said", () => {
  const corrected = ["本版责任编辑", ...LINES.with(1, LINES[1]!.replace("人也能过", "人也能走"))];
  for (const files of [MINE, ingested(MINE, A, B, C)]) {
    assert.deepEqual(codes(moved(files, {}, corrected)), ["edit-kept 01"]);
    assert.deepEqual(codes(moved(files, { front: { city: "潍坊市" } })), ["edit-kept 01"]);
  }
  assert.deepEqual(codes(moved(remove(FRESH, "01"), {}, corrected)), ["deletion-kept 01"]);
});

test("a parse beside that somebody changed is none that was looked at", () => {
  const known = ingested(MINE, A, B, C);
  const changed = known.map((file) =>
    file.path === path("01", "parsed.txt") ? { ...file, text: `${file.text}\n另记一笔。\n` } : file,
  );
  assert.deepEqual(codes(plan(changed, A, B, C)), []);
  assert.equal(
    textOf(afterPlan(changed, plan(changed, A, B, C)), path("01", "parsed.txt")),
    textOf(known, path("01", "parsed.txt")),
  );
});

test("of a file that a person made under an id of the page nothing is known as written; the parser's article waits", () => {
  const bare = MINE.map((file) =>
    file.path.endsWith(".page.txt")
      ? { ...file, text: file.text.replace(/articles:[^]*?notices/, "articles: {}\nnotices") }
      : file,
  );
  const found = plan(bare, A, B, C);
  assert.deepEqual(codes(found), ["recut-new 04", "recut-new 05", "recut-new 06"]);
  const after = afterPlan(bare, found);
  assert.equal(textOf(after, path("01")), textOf(MINE, path("01")));
  assert.equal(written(after, "01"), undefined);
  const { digest, lines, opening } = written(after, "04")!;
  assert.deepEqual([digest, lines], ["", ["1-3"]]);
  assert.match(opening, /^老桥修好了/);
});

test("an article that a run took away, and that comes back in lines that are a person's now, waits as a new one", () => {
  const two = ingested(FRESH, A, B);
  assert.equal(written(two, "03")!.removed, true);
  const taken = edit(two, "02", (text) => text.replace("    - 4-6\n", "    - 4-9\n"));
  const found = plan(taken, A, B, C);
  assert.deepEqual(codes(found), ["recut-new 03"]);
  const after = afterPlan(taken, found);
  const { removed, digest, lines } = written(after, "03")!;
  assert.deepEqual([removed, digest, lines], [true, "", ["7-9"]]);
  assert.equal(textOf(after, path("03")), undefined);
  assert.ok(textOf(after, path("03", "parsed.txt")));
});

test("what a run removed, and what waits to come back, is written once the person takes the edit back", () => {
  const joined = ingested(FRESH, ["1-6"], C);
  const waiting = ingested(
    edit(joined, "01", (text) => text.replace("少走二里路", "少走三里路")),
    A,
    B,
    C,
  );
  assert.deepEqual(codes(plan(waiting, A, B, C)), ["edit-kept 01", "recut-new 02"]);
  const back = edit(waiting, "01", () => textOf(joined, path("01"))!);
  const found = plan(back, A, B, C);
  assert.deepEqual(codes(found), []);
  assert.deepEqual(codes(plan(afterPlan(back, found), A, B, C)), []);
  assert.notEqual(textOf(afterPlan(back, found), path("02")), undefined);
});

test("one that waits to come back and is left out by a person waits no more", () => {
  const taken = edit(ingested(FRESH, A, B), "02", (text) => text.replace("    - 4-6\n", "    - 4-9\n"));
  const waiting = ingested(taken, A, B, C);
  const kept = afterPlan(waiting, settleParses(waiting, [id("02"), id("03")], "keep", []));
  assert.deepEqual(codes(plan(kept, A, B, C)), []);
});

test("a new article that waited, and that its page gives no more, is forgotten with its parse; a deleted one is not", () => {
  const waiting = ingested(MINE, ["1-2"], B, C, ["3"]);
  assert.equal(written(waiting, "04")!.digest, "");
  const after = ingested(waiting, A, B, C);
  assert.equal(written(after, "04"), undefined);
  assert.equal(textOf(after, path("04", "parsed.txt")), undefined);
  const deleted = ingested(remove(FRESH, "03"), A, B);
  assert.notEqual(written(deleted, "03")!.digest, "");
});

test("a run's article that a new cut through a person's would take away is kept, and said to be", () => {
  const found = plan(MINE, ["1-6"], C);
  assert.deepEqual(codes(found), ["edit-kept 01", "recut-kept 02"]);
  assert.equal(
    found.warnings[1]!.message,
    "was kept, though its page no longer gives this article: the new cut goes through an article that is yours, or a story whose other pages were not given: npm run ingest -- --review shows it",
  );
  const after = afterPlan(MINE, found);
  assert.equal(textOf(after, path("02")), textOf(MINE, path("02")));
  assert.deepEqual(written(after, "02"), written(MINE, "02"));
});

test("an edited article that its page gives no more stays with its record; one that nobody edited goes", () => {
  const found = plan(MINE, B, C);
  assert.deepEqual(codes(found), ["edit-kept 01"]);
  const after = afterPlan(MINE, found);
  assert.equal(textOf(after, path("01")), textOf(MINE, path("01")));
  assert.deepEqual(written(after, "01"), written(MINE, "01"));
  const gone = ingested(FRESH, B, C);
  assert.equal(textOf(gone, path("01")), undefined);
  assert.equal(written(gone, "01")!.removed, true);
});

test("a record says where an article goes on on other pages, and of others nothing", () => {
  const first = { file: "柳河日报_2019-05-04_02.txt", sha256: "a".repeat(64), lines: A };
  const second = { file: "b.txt", sha256: "b".repeat(64), lines: ["1-2"] };
  const files = ingested([], { lines: A, front: { source: [first, second] } }, B, C);
  assert.deepEqual([written(files, "01")!.lines, written(files, "01")!.goesOn], [A, [second]]);
  assert.equal("goesOn" in written(files, "02")!, false);
});
