import assert from "node:assert/strict";
import { test } from "node:test";
import { articlePath, pagePath } from "../../src/archive/address.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { readArchive, type ArchiveFile } from "../../src/archive/readArchive.ts";
import type { PageSheet } from "../../src/archiveTypes.ts";
import { writeArticleFile, writePageFile } from "../../src/frontMatter.ts";
import { sheet } from "../site/samples.ts";
import type { FrontMatter } from "../../src/types.ts";

const ID = "lzcb-20200528-a05-02";

const file = (id: string, date = "2020-05-28", line = "1"): { path: string; text: string } => {
  const source = { file: "a.txt", sha256: "0".repeat(64), lines: [line] };
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

/** Articles with the first line of each stand in the order given, whatever the order of their files. */
function order(...rows: [id: string, line?: string, date?: string][]): void {
  const files = rows.map(([id, line, date]) => file(id, date, line));
  for (const each of [files, files.toReversed()])
    assert.deepEqual(
      readArchive(each).articles.map(({ front }) => front.id),
      rows.map(([id]) => id),
    );
}

test("page 2 before page 10 and x2 before x10, though as text they are the other way round", () => {
  order(["a-20200528-2-01"], ["a-20200528-10-01"], ["a-20200528-b9-01"], ["a-20200528-b10-01"]);
  order(["a-20200528-02-01"], ["a-20200528-02x2-01"], ["a-20200528-02x10-01"], ["a-20200528-03-01"]);
  order(["a2-20200528-01-01"], ["a10-20200528-01-01"], ["b-20200528-01-01"]);
});

test("articles of a page stand as they are printed, not as they were found; at one line by their ids", () => {
  order(["a-20200528-01-03", "2"], ["a-20200528-01-01", "12"], ["a-20200528-01-02", "12"]);
  order(["a-20200528-01-02", "30-31"], ["a-20200528-01-01", "104[0:3]"]);
});

test("a corrected date goes before the day that the id names", () => {
  order(["b-20200528-01-01", "1", "2020-05-27"], ["a-20200528-01-01", "1", "2020-05-28"]);
});

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

const told = (files: ArchiveFile[]): (string | number | undefined)[][] =>
  readArchive(files).warnings.map(({ level, code, file: path, line }) => [level, code, path, line]);

test("a copy does not hide the corrected file at its id's own path, though its name comes first", () => {
  const copy = { ...file(ID), path: "2020/05/28/lzcb/a05-02 - 副本.md" };
  const own = { ...file(ID), text: file(ID).text.replace("正文", "更正") };
  const later = { ...file(ID), path: "2020/05/28/lzcb/b.md" };
  for (const files of [
    [copy, own, later],
    [later, own, copy],
  ]) {
    assert.deepEqual(
      readArchive(files).articles.map(({ path, body }) => [path, body.trim()]),
      [[own.path, "更正"]],
    );
    assert.deepEqual(told(files), [
      ["error", "id-used-twice", copy.path, 2],
      ["error", "id-used-twice", later.path, 2],
    ]);
  }
  assert.match(
    readArchive([copy, own]).warnings[0]!.message,
    /already used by 2020\/05\/28\/lzcb\/a05-02\.md;/,
  );
  const broken = { ...own, text: own.text.replace("kind: report", "kind: rumour") };
  assert.deepEqual(
    readArchive([copy, broken]).articles.map(({ path }) => path),
    [copy.path],
  );
  assert.deepEqual(
    readArchive([copy, later]).articles.map(({ path }) => path),
    [copy.path],
    "the first by its path",
  );
});

test("two files with one id: the one where its id says is shown, the other named with it", () => {
  const copy = { ...file(ID), path: "2020/05/28/lzcb/copy.md" };
  const archive = readArchive([copy, file(ID)]);
  assert.deepEqual(
    archive.articles.map(({ path }) => path),
    [articlePath(ID)],
  );
  assert.deepEqual(told([copy, file(ID)]), [["error", "id-used-twice", copy.path, 2]]);
  assert.match(
    archive.warnings[0]!.message,
    /lzcb-20200528-a05-02 is already used by 2020\/05\/28\/lzcb\/a05-02\.md/,
  );
});

test("an article elsewhere than its id says is shown, and told where it belongs", () => {
  const moved = { ...file(ID), path: "2020/05/29/lzcb/a05-02.md" };
  assert.equal(readArchive([moved]).articles[0]!.path, moved.path);
  assert.deepEqual(told([moved]), [["warning", "id-elsewhere", moved.path, 2]]);
  assert.match(
    readArchive([moved]).warnings[0]!.message,
    /belongs at 2020\/05\/28\/lzcb\/a05-02\.md; it is shown/,
  );
});

test("a file that is not UTF-8 is named and never shown", () => {
  const files: ArchiveFile[] = [{ ...file(ID), unreadable: true }];
  assert.deepEqual(readArchive(files).articles, []);
  assert.deepEqual(told(files), [["error", "not-utf-8", articlePath(ID), undefined]]);
  const links = files.map((each): ArchiveFile => ({ ...each, text: "", astray: true }));
  assert.deepEqual(told(links), [["error", "link-astray", articlePath(ID), undefined]]);
  assert.match(readArchive(files).warnings[0]!.message, /not UTF-8 and was left out; save it as UTF-8/);
});

const PAGE = "lzcb-20200528-a05";
const record = (id: string, more: Partial<PageSheet> = {}): ArchiveFile => ({
  path: pagePath(id),
  text: writePageFile(sheet({ id, ...more })),
});

test("page records come by day and page; one elsewhere is left out and told where it belongs", () => {
  const files = [
    record("lzcb-20200528-a10"),
    record("lzcb-20200528-a9"),
    record("lzcb-20200527-b01", { date: "2020-05-27" }),
    record("lzcb-20200601-a01", { date: "2020-05-01" }),
  ];
  const ids = ["lzcb-20200601-a01", "lzcb-20200527-b01", "lzcb-20200528-a9", "lzcb-20200528-a10"];
  for (const each of [files, files.toReversed()])
    assert.deepEqual(
      readArchive(each).pages.map(({ id }) => id),
      ids,
    );
  const moved = { ...record(PAGE), path: "2020/05/29/lzcb/a05.page.txt" };
  assert.deepEqual(readArchive([moved]).pages, []);
  assert.deepEqual(told([moved]), [["error", "id-elsewhere", moved.path, 2]]);
  assert.match(
    readArchive([moved]).warnings[0]!.message,
    /belongs at 2020\/05\/28\/lzcb\/a05\.page\.txt; it was left out/,
  );
});

test("a page record or a setting that is wrong is named with its line and what holds meanwhile", () => {
  const bad = { ...record(PAGE), text: record(PAGE).text.replace("part: 1", "part: zwei") };
  const [page] = readArchive([bad]).warnings;
  assert.deepEqual(
    [page!.level, page!.file, page!.line],
    ["error", bad.path, bad.text.split("\n").indexOf("part: zwei") + 1],
  );
  assert.match(page!.message, /remove the record: the next ingest writes it anew/);
  const settings = readArchive([{ path: "archive.yml", text: "title: 柳河旧报\nlanguage: de\n" }]);
  assert.deepEqual([settings.warnings[0]!.file, settings.warnings[0]!.line], ["archive.yml", 2]);
  assert.match(
    settings.warnings[0]!.message,
    /it is left out, the rest of this file holds, and the build goes on/,
  );
  assert.deepEqual(settings.settings, { ...readArchive([]).settings, title: "柳河旧报" });
  const broken = readArchive([{ path: "archive.yml", text: "title: 柳河旧报\npapers: [\n" }]);
  assert.match(broken.warnings[0]!.message, /nothing of this file holds, .*the build goes on without it/);
  assert.deepEqual(broken.settings, readArchive([]).settings);
  assert.equal(readArchive([{ path: "archive.yml", text: "title: 柳河旧报\n" }]).settings.title, "柳河旧报");
});

test("other files say nothing; ledgers are read, sorted by id, and their faults told with the others", () => {
  const notes = [
    { path: "2020/05/28/lzcb/a05-02.txt", text: "记" },
    { path: "x/archive.yml", text: "title: [" },
  ];
  const ledger = { path: "2020/ledger.txt", text: `${ID} held\n${PAGE} held\n${ID}x held\n` };
  const archive = readArchive([...notes, ledger]);
  assert.deepEqual(
    archive.ledger.map(({ id }) => id),
    [PAGE, ID],
  );
  assert.deepEqual(told([...notes, ledger]), [["error", "ledger-line", ledger.path, 3]]);
});

test("an article has the digest of its file, by which an edit is known", () => {
  const [article] = readArchive([file(ID)]).articles;
  assert.deepEqual([article!.digest, article!.body], [digestOf(file(ID).text), "\n正文\n"]);
});
