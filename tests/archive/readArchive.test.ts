import assert from "node:assert/strict";
import { test } from "node:test";
import { articlePath } from "../../src/archive/address.ts";
import { readArchive } from "../../src/archive/readArchive.ts";
import { writeArticleFile } from "../../src/frontMatter.ts";
import type { FrontMatter } from "../../src/types.ts";

const ID = "lzcb-20200528-a05-02";

const file = (id: string, date = "2020-05-28"): { path: string; text: string } => {
  const source = { file: "a.txt", sha256: "0".repeat(64), lines: ["1"] };
  const front: FrontMatter = {
    id,
    date,
    dateBasis: "filename",
    topics: [],
    kind: "report",
    confidence: 1,
    source,
  };
  return { path: articlePath(id), text: writeArticleFile(front, "\n正文\n") };
};

test("articles come in printed order, whatever the order of the files", () => {
  const files = [
    file("b-20200528-02-01"),
    file("a-20200528-02-01"),
    file("c-20190101-01-01", "2019-01-01"),
    file("a-20200528-01-02"),
    file("a-20200528-01-01"),
  ];
  const expected = [
    "c-20190101-01-01",
    "a-20200528-01-01",
    "a-20200528-01-02",
    "a-20200528-02-01",
    "b-20200528-02-01",
  ];
  assert.deepEqual(
    readArchive(files).articles.map(({ front }) => front.id),
    expected,
  );
  assert.deepEqual(
    readArchive(files.toReversed()).articles.map(({ front }) => front.id),
    expected,
  );
});

test("a bad file is named with its line and the rest is read", () => {
  const bad = {
    path: "2020/05/28/lzcb/a05-03.md",
    text: file("lzcb-20200528-a05-03").text.replace("kind: report", "kind: rumour"),
  };
  const trap = { path: "2020/05/28/lzcb/a05-04.md", text: "---js\nprocess.exit(3)\n---\n" };
  const archive = readArchive([file(ID), bad, trap]);
  assert.deepEqual(
    archive.articles.map(({ front }) => front.id),
    [ID],
  );
  assert.deepEqual(
    archive.warnings.map((warning) => [warning.level, warning.file, warning.line]),
    [
      ["error", bad.path, bad.text.split("\n").indexOf("kind: rumour") + 1],
      ["error", trap.path, 1],
    ],
  );
});

test("two files with one id: the first is shown, the second named", () => {
  const copy = { ...file(ID), path: "2020/05/28/lzcb/copy.md" };
  const archive = readArchive([file(ID), copy]);
  assert.equal(archive.articles.length, 1);
  assert.equal(archive.warnings[0]!.code, "id-used-twice");
});

test("a file that is not UTF-8 is named and never shown", () => {
  const archive = readArchive([{ ...file(ID), unreadable: true }]);
  assert.deepEqual([archive.articles, archive.warnings[0]!.code], [[], "not-utf-8"]);
});
