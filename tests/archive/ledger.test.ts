import assert from "node:assert/strict";
import { test } from "node:test";
import { readLedger, writeLedger } from "../../src/archive/ledger.ts";

const PATH = "2020/ledger.txt";
const ledger = (...lines: string[]) => readLedger([{ path: PATH, text: `${lines.join("\n")}\n` }]);
const id = (ordinal: string): string => `lzcb-20200528-a05-${ordinal}`;

test("lines are read and written the same, sorted, a person's remarks on top", () => {
  const lines = [
    `${id("02")} merged ${id("01")}`,
    `${id("01")} held in lzcb-20200529 lzrb-20200528`,
    `${id("03")} split ${id("01")} ${id("04")} in lzcb-20200530`,
    "lzcb-20200528-a05 held",
    `${id("05")} withdrawn`,
  ];
  const read = ledger("# 馆里的说明", ...lines);
  assert.deepEqual(read.warnings, []);
  const [file] = writeLedger(read.entries.values(), read);
  assert.deepEqual(file, { path: PATH, text: `# 馆里的说明\n${lines.toSorted().join("\n")}\n` });
});

test("ids of other years go to other files, each with a head that says what it is", () => {
  const entry = { fate: "held" as const, to: [], issues: [] };
  const files = writeLedger(
    [
      { ...entry, id: id("01") },
      { ...entry, id: "lzcb-20190101-a01" },
    ],
    { remarks: new Map(), broken: new Set() },
  );
  assert.deepEqual(
    files.map(({ path }) => path),
    ["2019/ledger.txt", PATH],
  );
  assert.match(files[0]!.text, /^# Every id that was ever given/);
});

test("a line that cannot be read is named with its number and what is wrong, and its file is not written", () => {
  const wrong: [line: string, what: RegExp][] = [
    ["nonsense held", /nonsense is no id/],
    ["lzcb-20190528-a05 held", /belongs in 2019\/ledger\.txt/],
    [`${id("01")} lost`, /“lost” is no fate/],
    [`${id("01")} merged`, /merged is followed by one id/],
    [`${id("01")} held ${id("02")}`, /held is followed by nothing/],
    [`${id("01")} split ${id("02")}`, /two or more/],
    [`${id("01")} moved ${id("01")}`, /the id itself/],
    [`${id("01")} moved there`, /there is no id/],
    [`${id("01")} held in 2020`, /2020 is no issue/],
  ];
  for (const [line, what] of wrong) {
    const read = ledger("# head", "", line);
    assert.deepEqual([read.warnings[0]?.line, read.entries.size], [3, 0]);
    assert.match(read.warnings[0]!.message, what);
    assert.deepEqual(writeLedger([{ id: id("07"), fate: "held", to: [], issues: [] }], read), []);
  }
  assert.match(ledger(`${id("01")} held`, `${id("01")} withdrawn`).warnings[0]!.message, /two lines/);
});

test("a file that is not UTF-8 is read as far as it can be, and not written", () => {
  const entries = [{ id: id("01"), fate: "held" as const, to: [], issues: [] }];
  const file = { path: PATH, text: `# \uFFFD\n${id("01")} held\n`, unreadable: true as const };
  const read = readLedger([file]);
  assert.deepEqual([[...read.entries.values()], read.warnings], [entries, []]);
  assert.deepEqual(writeLedger(entries, read), []);
  const astray = readLedger([{ ...file, text: "", astray: true }]);
  assert.deepEqual(
    writeLedger(entries, astray).map(({ path }) => path),
    [PATH],
  );
});

test("only the ledger of a year, at its place, is one", () => {
  for (const path of [
    "2020/ledger.txt.bak",
    "x2020/ledger.txt",
    "20/ledger.txt",
    "2020/x/ledger.txt",
    "ledger.txt",
  ]) {
    const { entries, warnings } = readLedger([{ path, text: `${id("01")} held\n` }]);
    assert.deepEqual([entries.size, warnings], [0, []], path);
  }
});

test("spaces do not count, nor do empty lines; remarks stay in their order", () => {
  const read = ledger(
    "# 一",
    "",
    `  ${id("02")}   merged \t${id("01")}   in  lzcb-20200529   lzrb-20200528 `,
    " ",
    "# 二",
  );
  assert.deepEqual(read.warnings, []);
  assert.deepEqual(
    [...read.entries.values()],
    [{ id: id("02"), fate: "merged", to: [id("01")], issues: ["lzcb-20200529", "lzrb-20200528"] }],
  );
  assert.deepEqual(read.remarks.get(PATH), ["# 一", "# 二"]);
  assert.equal(writeLedger(read.entries.values(), read)[0]!.text.split("\n").slice(0, 2).join(), "# 一,# 二");
});

test("a line that stands twice is named where it stands again, and what follows it is read", () => {
  const read = ledger(`${id("01")} held`, `${id("01")} withdrawn`, `${id("02")} held`);
  assert.deepEqual(
    read.warnings.map(({ level, code, file, line, message }) => [
      level,
      code,
      file,
      line,
      message.split(" (")[0],
    ]),
    [["error", "ledger-line", PATH, 2, `${id("01")} stands on two lines`]],
  );
  assert.deepEqual([...read.entries.keys()], [id("01"), id("02")]);
  assert.match(ledger(`${id("01")} lost`).warnings[0]!.message, /held, merged, split, moved, withdrawn/);
  assert.match(
    ledger(`${id("01")} merged`).warnings[0]!.message,
    /until then nothing is added to this ledger/,
  );
});

test("lines come by id, whatever their order, and the ids behind a fate as they were given", () => {
  const lines = [`${id("01")} held`, `${id("02")} split ${id("09")} ${id("03")}`, `${id("10")} held`];
  for (const each of [lines, lines.toReversed()]) {
    const read = ledger("# 头", ...each);
    assert.equal(writeLedger(read.entries.values(), read)[0]!.text, `# 头\n${lines.join("\n")}\n`);
  }
});
