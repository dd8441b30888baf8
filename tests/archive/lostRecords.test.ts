import assert from "node:assert/strict";
import { test } from "node:test";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { readLedger } from "../../src/archive/ledger.ts";
import { lostPageOf, lostRecords, mayBe, ordinalsAgain } from "../../src/archive/lostRecords.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import {
  A,
  B,
  C,
  edit,
  FRESH,
  given,
  id,
  ingested,
  ONCE,
  path,
  plan,
  remove,
  textOf,
  times,
} from "../corrections/page.ts";

const PAGE = "lhrb-20190504-02";
const RECORD = "2019/05/04/lhrb/02.page.txt";
const withoutRecord = (files: ArchiveFile[]): ArchiveFile[] => files.filter((file) => file.path !== RECORD);
const lostIn = (files: ArchiveFile[]): ReturnType<typeof lostRecords> =>
  lostRecords(heldFiles(files), readLedger(files));
const byPath = (files: readonly ArchiveFile[]): ArchiveFile[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

test("a record that is removed is written anew, with the same id and the same articles, and nothing is said", () => {
  const again = plan(withoutRecord(FRESH), A, B, C);
  assert.deepEqual(
    [again.records.map((file) => file.path), again.articles, again.removals, again.ledgers, again.warnings],
    [[RECORD], [], [], [], []],
  );
  assert.deepEqual(byPath(ingested(withoutRecord(FRESH), A, B, C)), byPath(FRESH));
});

test("so is a whole issue whose folder was removed", () => {
  const ledger = FRESH.filter((file) => file.path === "2019/ledger.txt");
  assert.deepEqual(byPath(ingested(ledger, A, B, C)), byPath(FRESH));
  assert.deepEqual(byPath(ingested(remove(withoutRecord(FRESH), "02"), A, B, C)), byPath(FRESH));
  const otherwise = ingested(ledger, ["1-6"], C);
  assert.equal(textOf(otherwise, path("01")), undefined, "no id is given to what may be another article");
  assert.notEqual(textOf(otherwise, path("04")), undefined);
});

test("what differs from its page without a record counts as a person's", () => {
  const mine = withoutRecord(edit(FRESH, "02", (text) => text.replace("三口大缸", "五口大缸")));
  const again = plan(mine, A, B, C);
  assert.deepEqual(
    again.warnings.map(({ code, file }) => [code, file]),
    [["edit-kept", path("02")]],
  );
  const after = ingested(mine, A, B, C);
  assert.deepEqual([textOf(after, path("02")), times(after).length], [textOf(mine, path("02")), ONCE.length]);
  assert.deepEqual(after.filter(({ path: at }) => at.endsWith(".page.txt")).length, 1);
});

test("a page that the ledger calls withdrawn is not lost, nor one whose record is there", () => {
  assert.equal(lostIn(FRESH).size, 0);
  const withdrawn = withoutRecord(FRESH).map((file) => ({
    ...file,
    text: file.text.replace(`${PAGE} held`, `${PAGE} withdrawn`),
  }));
  assert.equal(lostIn(withdrawn).size, 0);
  assert.deepEqual([...lostIn(withoutRecord(FRESH)).keys()], [PAGE]);
});

test("a lost page is known by the file and the lines that its articles name; another file is another page", () => {
  const lost = lostIn(withoutRecord(FRESH));
  const [page] = given(A, B, C);
  assert.equal(
    lostPageOf(page!, lost, () => true),
    PAGE,
  );
  assert.equal(
    lostPageOf(page!, lost, () => false),
    undefined,
  );
  for (const sheet of [{ sha256: "0" }, { file: "b.txt" }, { firstLine: 10 }])
    assert.equal(
      lostPageOf({ ...page!, sheet: { ...page!.sheet, ...sheet } }, lost, () => true),
      undefined,
    );
  const one = lost.get(PAGE)!;
  assert.equal(mayBe(page!, one), true);
  assert.equal(mayBe({ ...page!, sheet: { ...page!.sheet, file: "b.txt" } }, one), false);
  assert.equal(mayBe(page!, { ...one, sources: [] }), true);
});

test("articles that went with the record get their ordinals back where they are as many", () => {
  const lost = { sources: [], lying: {}, absent: [4, 2] };
  assert.deepEqual(ordinalsAgain([1, 5, 3, 6], 4, lost), [1, 2, 3, 4]);
  assert.deepEqual(ordinalsAgain([1, 5, 3], 4, lost), [1, 5, 3]);
  assert.equal(lostIn(remove(withoutRecord(FRESH), "02")).get(PAGE)!.absent[0], Number(id("02").slice(-2)));
});
