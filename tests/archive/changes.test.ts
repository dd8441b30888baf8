import assert from "node:assert/strict";
import { test } from "node:test";
import {
  afterPlan,
  recordsOf,
  stepsOf,
  completed,
  writtenBy,
  type Changes,
} from "../../src/archive/changes.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { readLedger } from "../../src/archive/ledger.ts";
import { archiveFiles, sheet } from "../site/samples.ts";

const NONE: Changes = { articles: [], beside: [], removals: [], records: [], ledgers: [] };
const file = (path: string, text = path): { path: string; text: string } => ({ path, text });
const ALL: Changes = {
  articles: [file("a.md")],
  beside: [file("a.parsed.txt")],
  removals: ["gone.md"],
  records: [file("a.page.txt")],
  ledgers: [file("2020/ledger.txt")],
};

test("articles are written before their records, and the ledgers tell last what was done", () => {
  assert.deepEqual(
    stepsOf(ALL).map(([path, text]) => [path, text === path]),
    [
      ["a.md", true],
      ["a.parsed.txt", true],
      ["a.page.txt", true],
      ["gone.md", false],
      ["2020/ledger.txt", true],
    ],
  );
  assert.equal(writtenBy(ALL).length, 4);
});

test("carried out step by step or at once, the folder is the same", () => {
  const before = [file("gone.md"), file("stays.md"), file("a.md", "alt")];
  const stepwise = new Map(before.map(({ path, text }) => [path, text]));
  for (const [path, text] of stepsOf(ALL)) {
    if (text === null) stepwise.delete(path);
    else stepwise.set(path, text);
  }
  const after = afterPlan(before, ALL);
  assert.deepEqual(new Map(after.map(({ path, text }) => [path, text])), stepwise);
  assert.equal(after.find(({ path }) => path === "a.md")!.text, "a.md");
});

test("a record is written only where it differs from the one that is there", () => {
  const [same, other] = [sheet({ id: "lzcb-20200528-a05" }), sheet({ id: "lzcb-20200528-a06" })];
  const held = heldFiles(archiveFiles([], [same, other]));
  assert.deepEqual(recordsOf([same, other], held), []);
  assert.deepEqual(
    recordsOf([same, { ...other, text: "新\n" }], held).map(({ path }) => path),
    ["2020/05/28/lzcb/a06.page.txt"],
  );
});

test("what ledgers say of ids that are not of the issues at hand stays as it is", () => {
  const files = [
    ...archiveFiles([[{ id: "lzcb-20200528-a05-01" }]]),
    file("2020/ledger.txt", "lzcb-20200528-a05-02 held\nlzcb-20200601-a01-01 held\n"),
  ];
  const isOurs = (id: string): boolean => id.startsWith("lzcb-20200528");
  const fates = (scope?: { isOurs: (id: string) => boolean; byPerson: boolean }): string[] => {
    const changed = completed(files, heldFiles(files), NONE, [], scope);
    return [...readLedger(changed.ledgers).entries.values()].map(({ id, fate }) => `${id.slice(5)} ${fate}`);
  };
  assert.deepEqual(fates({ isOurs, byPerson: false }), [
    "20200528-a05-01 held",
    "20200528-a05-02 withdrawn",
    "20200601-a01-01 held",
  ]);
  assert.deepEqual(fates(), [
    "20200528-a05-01 held",
    "20200528-a05-02 withdrawn",
    "20200601-a01-01 withdrawn",
  ]);
});

test("a ledger that says it all already is not written again", () => {
  const files = archiveFiles([[{ id: "lzcb-20200528-a05-01" }]]);
  const first = completed(files, heldFiles(files), NONE, []);
  assert.equal(first.ledgers.length, 1);
  const later = afterPlan(files, first);
  assert.deepEqual(completed(later, heldFiles(later), NONE, []), NONE);
});
