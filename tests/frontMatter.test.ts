import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readArticleFile, readPageFile, writeArticleFile, writePageFile } from "../src/frontMatter.ts";
import type { PageSheet } from "../src/archiveTypes.ts";
import { sheet as sampleSheet } from "./site/samples.ts";
import type { FrontMatter } from "../src/types.ts";

const SHA = "a".repeat(64);
const front = (more: Partial<FrontMatter> = {}): FrontMatter => ({
  id: "hdyb-20160512-a02-01",
  date: "2016-05-12",
  dateBasis: "filename",
  topics: ["教育"],
  kind: "report",
  confidence: 0.9,
  source: { file: "a.txt", sha256: SHA, lines: ["1-3", "5[0:4]"] },
  ...more,
});

test("what is written is read back, whatever the strings hold", () => {
  const printable = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => text.trim() === text && text !== "");
  fc.assert(
    fc.property(printable, printable, (title, paper) => {
      const read = readArticleFile(writeArticleFile(front({ title, paper }), "\n正文\n"));
      assert.deepEqual(read, { ok: true, value: { front: front({ title, paper }), body: "\n正文\n" } });
    }),
  );
});

test("dates, numbers and words that YAML would turn into something else stay strings", () => {
  const file = writeArticleFile(
    front({ title: "12:30", page: "010", section: "no", eventDate: "2016-05-11" }),
    "",
  );
  assert.match(file, /date: "2016-05-12"/);
  const read = readArticleFile(file);
  assert.ok(read.ok);
  assert.deepEqual(
    [read.value.front.title, read.value.front.page, read.value.front.section],
    ["12:30", "010", "no"],
  );
});

test("a file that an editor saved with Windows line ends reads the same, whatever its last field is", () => {
  for (const lines of [["1"], ["1-3"], ["5[0:4]"]]) {
    const given = front({ source: { file: "a.txt", sha256: SHA, lines } });
    const saved = writeArticleFile(given, "\n正文\n").replaceAll("\n", "\r\n");
    assert.deepEqual(readArticleFile(saved), { ok: true, value: { front: given, body: "\r\n正文\r\n" } });
  }
});

test("a file's name and printed words keep the spaces at their ends", () => {
  const source = { file: "\u3000+.txt", sha256: SHA, lines: ["1"] };
  const given = front({ source, because: { date: ["2018年度—— "], city: [" 张店 "] } });
  assert.deepEqual(readArticleFile(writeArticleFile(given, "\n正文\n")), {
    ok: true,
    value: { front: given, body: "\n正文\n" },
  });
  const record = { ...sheet("甲\n"), file: "\ufeff<\t.txt" };
  assert.deepEqual(readPageFile(writePageFile(record)), { ok: true, value: record });
});

test("joins stand in front matter in reading order, and come back; there is no empty list of them", () => {
  const joins = [
    { from: 42, to: 57, confidence: 0.71 },
    { from: 57, to: 44, confidence: 1 },
  ];
  const file = writeArticleFile(front({ joins }), "");
  assert.match(file, /confidence: 0\.9\njoins:\n  - from: 42\n    to: 57\n    confidence: 0\.71\n/);
  const read = readArticleFile(file);
  assert.deepEqual(read.ok && read.value.front.joins, joins);
  assert.doesNotMatch(writeArticleFile(front(), ""), /joins/);
  for (const wrong of [[], [{ from: 0, to: 2, confidence: 1 }], [{ from: 1, to: 2, confidence: 1.2 }]])
    assert.equal(refused(writeArticleFile(front({ joins: wrong }), ""))[0]!.code, "front-matter-invalid");
});

const refused = (text: string): { code: string; line?: number; message: string }[] => {
  const read = readArticleFile(text);
  assert.equal(read.ok, false);
  return read.ok ? [] : read.problems;
};

test("executable front matter is refused, unrun, the first time and the second", () => {
  const trap = "---js\nglobalThis.ran = true\n---\nbody";
  for (const text of [trap, trap, trap.replace("js", "javascript"), trap.replace("js", "json")]) {
    assert.equal(refused(text)[0]!.code, "front-matter-executable");
  }
  assert.equal("ran" in globalThis, false);
});

test("a field that does not fit is named with its line", () => {
  const text = writeArticleFile(front({ title: "题" }), "").replace(/date: .*/, "date: 2021-02-30");
  const [problem] = refused(text);
  assert.equal(problem!.code, "front-matter-invalid");
  assert.equal(text.split("\n")[problem!.line! - 1], "date: 2021-02-30");
  assert.ok(refused(text.replace("title:", "titel:")).some(({ message }) => message.includes("titel")));
});

test("YAML that is broken, or doubles itself through aliases, is named with its line", () => {
  assert.equal(refused('---\nid: x\ntitle: "open\n---\n')[0]!.code, "front-matter-unreadable");
  assert.equal(refused("---\na: &a [1, 1]\nb: [*a, *a]\n---\n")[0]!.code, "front-matter-unreadable");
  assert.equal(refused("no front matter")[0]!.code, "front-matter-missing");
});

test("__proto__ in front matter touches nothing", () => {
  refused("---\n__proto__:\n  polluted: yes\n---\n");
  assert.equal("polluted" in {}, false);
});

const sheet = (text: string): PageSheet => ({
  id: "x-00010101-x1",
  file: "a.txt",
  sha256: SHA,
  encoding: "utf-8",
  part: 1,
  firstLine: 1,
  date: "0001-01-01",
  dateBasis: "unknown",
  articles: {},
  notices: [],
  furniture: [],
  unassigned: [],
  text,
});

test("a page's text comes back to the byte: line ends, hyphens, blank lines, form feeds", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("\r\n\r\n", "\n---\n", "---\njs\n---\n", "\f甲\r", " \n"),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = readPageFile(writePageFile(sheet(text)));
      assert.ok(read.ok);
      assert.equal(read.value.text, text);
    }),
  );
});

test("a file's name is kept whatever is in it, lines that are a space alone too", () => {
  const name = "\u001b\n---\n \n---\n1】\n---\n\\!<b>□ 柳河日报 2019-05-04 第02版.txt";
  const record = sampleSheet({ id: "lhrb-20190504-02", file: name });
  const read = readPageFile(writePageFile(record));
  assert.ok(read.ok);
  assert.equal(read.value.file, name);
});
