import assert from "node:assert/strict";
import { test } from "node:test";
import { ledgerFaults } from "../../src/archive/ledgerFaults.ts";
import { readArchive } from "../../src/archive/readArchive.ts";
import { archiveFiles, sheet } from "../site/samples.ts";

const PAGE = "lzcb-20200528-a05";
const id = (ordinal: string): string => `${PAGE}-${ordinal}`;
const FILES = archiveFiles([[{ id: id("01") }]], [sheet({ id: PAGE })]);
const SOUND = [`${PAGE} held`, `${id("01")} held`];

const faultsOf = (files: typeof FILES, ...lines: string[]): ReturnType<typeof ledgerFaults> =>
  ledgerFaults(readArchive([...files, { path: "2020/ledger.txt", text: lines.join("\n") }]));
/** What is wrong, without the advice. */
const faults = (...lines: string[]): string[] =>
  faultsOf(FILES, ...lines).map(({ level, message }) => `${level} ${message.replace(/[,;(].*/, "")}`);

test("a ledger that knows all that is held, and leads to what is known, is sound", () => {
  assert.deepEqual(faults(...SOUND), []);
  assert.deepEqual(faults(...SOUND, `${id("02")} merged ${id("01")}`, `${id("03")} withdrawn`), []);
  assert.deepEqual(faults(...SOUND, `${id("02")} merged ${PAGE}`), [], "into its page");
});

test("an id may lead to one that leads on; one that was never given is an error", () => {
  assert.deepEqual(faults(...SOUND, `${id("02")} merged ${id("03")}`, `${id("03")} moved ${id("01")}`), []);
  assert.deepEqual(faultsOf(FILES, ...SOUND, `${id("02")} split ${id("01")} ${id("09")}`), [
    {
      level: "error",
      code: "ledger-target",
      file: "2020/ledger.txt",
      message: `${id("02")} is said to be in ${id("09")}, an id that was never given; correct the line`,
    },
  ]);
});

test("a ledger that is behind is said to be so: files gone, or back again", () => {
  assert.deepEqual(faultsOf(FILES, ...SOUND, `${id("02")} held`), [
    {
      level: "warning",
      code: "ledger-behind",
      file: "2020/ledger.txt",
      message: `${id("02")}: held, says the ledger; npm run ingest brings it up to date`,
    },
  ]);
  assert.deepEqual(faults(`${PAGE} held`, `${id("01")} withdrawn`), [`warning ${id("01")}: withdrawn`]);
});

test("ids that stand in no ledger are counted, and the first is named", () => {
  assert.deepEqual(
    faultsOf(FILES).map(({ code, file, message }) => [code, file, message]),
    [
      [
        "ledger-behind",
        "2020/ledger.txt",
        `2 ids stand in no ledger yet (${id("01")} …); npm run ingest adds them`,
      ],
    ],
  );
  assert.deepEqual(faults(`${id("01")} withdrawn`), [
    `warning ${id("01")}: withdrawn`,
    "warning 1 ids stand in no ledger yet ",
  ]);
});

test("an article or a page that cannot be read is held all the same: its own fault is told elsewhere", () => {
  const broken = (ending: string): typeof FILES =>
    FILES.map((file) => (file.path.endsWith(ending) ? { ...file, text: "一行字，没有抬头" } : file));
  assert.deepEqual(faultsOf(broken(".md"), ...SOUND), []);
  assert.deepEqual(faultsOf(broken(".page.txt"), ...SOUND), []);
  const withdrawn = faultsOf(broken(".md"), `${PAGE} held`, `${id("01")} withdrawn`, `${id("02")} held`);
  assert.deepEqual(
    withdrawn.map(({ message }) => message.split(",")[0]),
    [`${id("02")}: held`],
  );
});
