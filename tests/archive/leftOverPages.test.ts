import assert from "node:assert/strict";
import { rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { checkCommand } from "../../scripts/check.ts";
import { writeChanges } from "../../scripts/archiveWriter.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { buildSite } from "../../src/site/buildSite.ts";
import { rawPage } from "../../src/site/issue/rawPage.ts";
import * as zhHans from "../../src/words/zhHans.ts";
import { cutPage, type Cut } from "../corrections/cutPage.ts";
import { B, C, edit, FRESH, id, ingested, LINES, remove } from "../corrections/page.ts";
import { afterPlan } from "../../src/archive/changes.ts";
import { planWrites } from "../../src/archive/planWrites.ts";
import { typed } from "../scripts/typed.ts";

/** Characters that the coverage page counts, and those that the pages themselves show as left over. */
function counted(files: ArchiveFile[]): [coverage: number, pages: number] {
  const { coverage, sheets, provenance, gone } = buildSite(readArchive(files));
  const shown = sheets.flatMap(
    ({ item: { record } }) =>
      rawPage(record, provenance.claims.get(record.id) ?? [], zhHans, gone.get(record.id)).lines,
  );
  const parts = shown.flatMap(({ parts: all }) => all).filter(({ fate }) => fate?.key === "unassigned");
  const text = parts.map((part) => part.text).join("");
  const figure = coverage.quality.figures.find(
    ({ name }) => name === zhHans.coverage.figures.unassigned.name,
  );
  return [figure!.count, text.replace(/\s/g, "").length];
}

/** The same, of what `npm run check` lists. */
async function checked(files: ArchiveFile[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-left-over-"));
  try {
    writeChanges(folder, [], { articles: files, beside: [], removals: [], records: [], ledgers: [] });
    const { err } = await typed(checkCommand, "--articles", folder);
    return [...err.matchAll(/: (\d+) characters of page \S+ are in no article:/g)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sizeOf = (...numbers: number[]): number =>
  numbers.reduce((sum, number) => sum + LINES[number - 1]!.length, 0);

/** Line 3 of the page is in no article, as the rules have it. */
const LISTED = ingested([], ["1-2"], B, C).map((file) => ({
  ...file,
  text: file.text.replace("unassigned: []", 'unassigned: ["3"]'),
}));
const claim = (files: ArchiveFile[], ordinal: string, from: string, to: string): ArchiveFile[] =>
  edit(files, ordinal, (text) => text.replace(`    - ${from}\n`, to === "" ? "" : `    - ${to}\n`));

/** What a person did, and how many characters are left over then. */
const CASES: Readonly<Record<string, [files: ArchiveFile[], count: number]>> = {
  nothing: [LISTED, sizeOf(3)],
  "took a line of the list into an article": [claim(LISTED, "01", "1-2", "1-3"), 0],
  "took a part of it": [claim(LISTED, "01", "1-2", '1-2\n    - "3[4:9]"'), sizeOf(3) - 5],
  "took a line out of an article": [claim(FRESH, "02", "4-6", "4-5"), sizeOf(6)],
  "deleted an article": [remove(LISTED, "02"), sizeOf(3)],
  "deleted an article, and a run followed": [ingested(remove(FRESH, "02"), ["1-3"], B, C), 0],
  "made a file that cannot be read": [edit(LISTED, "02", () => "无"), sizeOf(3)],
  "merged two articles, with their lines": [
    claim(remove(LISTED, "02"), "01", "1-2", "1-2\n    - 4-6"),
    sizeOf(3),
  ],
  "sent an article back to its page": [
    remove(LISTED, "02").map((file) =>
      file.path.endsWith("ledger.txt")
        ? { ...file, text: file.text.replace(`${id("02")} held`, `${id("02")} merged lhrb-20190504-02`) }
        : file,
    ),
    sizeOf(3, 4, 5, 6),
  ],
  "took the ledger away": [
    remove(LISTED, "02").filter((file) => !file.path.endsWith("ledger.txt")),
    sizeOf(3),
  ],
};

for (const [name, [files, count]] of Object.entries(CASES))
  test(`what is left over is counted in one way everywhere: a person ${name}`, async () => {
    assert.deepEqual([...counted(files), await checked(files)], [count, count, count]);
  });

const FILE = "柳河日报_2019-05-04_02.txt";
const parsed = (lines: readonly string[], cuts: Cut[], file = FILE): Parameters<typeof planWrites>[0] => [
  cutPage({ file, date: "2019-05-04", page: "02", text: `${lines.join("\n")}\n`, cuts }),
];

test("so it is where a page was corrected under an article that stays as it is", async () => {
  const mine = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const added = LINES.toSpliced(2, 0, "这一行是后来补进去的");
  const cuts = [["1-4"], ["5-7"], ["8-10"]].map((lines) => ({ lines }));
  const files = afterPlan(mine, planWrites(parsed(added, cuts), mine, []));
  assert.deepEqual([...counted(files), await checked(files)], [10, 10, 10]);
});

test("and where its file has another name now", async () => {
  const mine = edit(FRESH, "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const cuts = [["1-3"], ["4-6"], ["7-9"]].map((lines) => ({ lines }));
  const files = afterPlan(mine, planWrites(parsed(LINES, cuts, "b.txt"), mine, []));
  assert.deepEqual([...counted(files), await checked(files)], [0, 0, 0]);
});

test("whatever lines a person's article claims: coverage and pages count alike, and the page's record as it is read", () => {
  const ref = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.option(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }))),
  );
  fc.assert(
    fc.property(fc.array(ref, { minLength: 1, maxLength: 4 }), fc.boolean(), (refs, isDeleted) => {
      const lines = refs.map(([line, part]) => (part === null ? String(line) : `${line}[${part.join(":")}]`));
      const mine = claim(LISTED, "01", "1-2", lines.map((line) => `"${line}"`).join("\n    - "));
      const files = isDeleted ? remove(mine, "03") : mine;
      const [coverage, pages] = counted(files);
      assert.equal(coverage, pages);
      assert.equal(readArchive(files).pages[0]!.glance!.unassigned, pages);
    }),
    { numRuns: 60 },
  );
});

test("lines of an article whose file is not there are shown as its own, and lead to its address", () => {
  const { sheets, provenance, gone } = buildSite(readArchive(remove(FRESH, "02")));
  const { record } = sheets[0]!.item;
  const { rest } = rawPage(record, provenance.claims.get(record.id)!, zhHans, gone.get(record.id));
  assert.deepEqual(
    rest.map(({ fate, count }) => [fate.mark, fate.address, count]),
    [["暂缺", "/2019/05/04/lhrb/02-02/", 3]],
  );
});

test("a page that nobody touched keeps what its record says, beside one that somebody did", () => {
  const other = cutPage({
    file: "柳河日报_2019-05-04_03.txt",
    date: "2019-05-04",
    page: "03",
    text: "夜校开课了\n来了四十多个学木工的后生。\n残句\n",
    cuts: [{ lines: ["1-2"] }],
  });
  const listed = { ...other, sheet: { ...other.sheet, unassigned: ["3"] } };
  const both = afterPlan(LISTED, planWrites([listed], LISTED, []));
  const { pages } = readArchive(claim(both, "01", "1-2", '"1"'));
  assert.deepEqual(
    pages.map(({ id: page, glance }) => [page, glance!.unassigned]),
    [
      ["lhrb-20190504-02", sizeOf(2, 3)],
      ["lhrb-20190504-03", 2],
    ],
  );
});
