import { test } from "node:test";
import assert from "node:assert/strict";
import iconv from "iconv-lite";
import { decode } from "../../src/rules/encoding.ts";
import { readPagesCsv, readPageYml, type Sidecar } from "../../src/rules/sidecar.ts";

const CSV = "raw/box/pages.csv";
const PRESENT = new Set(["raw/box/a.txt", "raw/box/b.txt", "raw/box/in/c.txt"]);
const read = (text: string): Sidecar => readPagesCsv(CSV, text, PRESENT);
const YML = "raw/box/a.yml";
const yml = (text: string): Sidecar => readPageYml(YML, text, "raw/box/a.txt");
const brief = ({ warnings }: Sidecar): object[] =>
  warnings.map(({ level, code, file, line }) => ({ level, code, file, line }));
const error = (code: string, line: number): object => ({ level: "error", code, file: CSV, line });

const ROW = {
  file: "raw/box/a.txt",
  part: null,
  facts: { paper: "柳河日报", date: "2019-05-04", page: "A05", section: "要闻" },
  at: { file: CSV, line: 2 },
};

test("a table with every column gives every fact and where it was said", () => {
  assert.deepEqual(read("file,paper,date,page,section\na.txt,柳河日报,2019-05-04,a5,要闻\n"), {
    rows: [ROW],
    warnings: [],
  });
});

test("columns by their Chinese names, in any order, with a mark, spaces and CRLF", () => {
  const text =
    "\ufeff版名,版次,出版日期,报名,文件名\r\n要闻 , 第A05版, 2019年5月4日 ,柳河日报, a.txt\r\n\r\n";
  assert.deepEqual(read(text), { rows: [ROW], warnings: [] });
});

test("a row's line is the text's where lines end in several ways", () => {
  const { rows } = read(
    "file,date\nx.txt,2019-05-04\r\nx.txt,2019-05-04\rx.txt,2019-05-04\na.txt,2019-05-04",
  );
  assert.deepEqual(
    rows.map(({ at }) => at.line),
    [5],
  );
});

test("a table saved as GBK is decoded before it is read", () => {
  const text = "文件,报纸,日期,版次,版名\na.txt,柳河日报,2019-05-04,A05,要闻\n";
  const decoded = decode(iconv.encode(text, "gbk"));
  assert.ok(decoded.ok);
  assert.deepEqual(read(decoded.text).rows, [ROW]);
});

test("empty fields say nothing; files in sub-folders; parts of a file", () => {
  const { rows, warnings } = read("file,part,page,date\na.txt,1,02,\na.txt,2,03,\nin\\c.txt,,,20190504\n");
  assert.deepEqual(warnings, []);
  assert.deepEqual(
    rows.map(({ file, part, facts }) => [file, part, facts.page, facts.date, facts.paper]),
    [
      ["raw/box/a.txt", 1, "02", null, null],
      ["raw/box/a.txt", 2, "03", null, null],
      ["raw/box/in/c.txt", null, null, "2019-05-04", null],
    ],
  );
});

test("a day that is none is named with its line; the rest of the row is used", () => {
  for (const date of ["2019-02-30", "五月四日", "2019-05-04晚", "约2019-05-04"]) {
    const found = read(`file,date,page\nb.txt,2019-05-04,01\na.txt,${date},02\n`);
    assert.deepEqual(brief(found), [error("no-such-day", 3)], date);
    assert.deepEqual(found.rows[1]!.facts, { paper: null, date: null, page: "02", section: null });
  }
});

test("the second row about a page is named, the first is used", () => {
  const found = read("file,page\na.txt,02\nb.txt,03\na.txt,04\n");
  assert.deepEqual(brief(found), [error("sidecar-row-twice", 4)]);
  assert.match(found.warnings[0]!.message, /line 2/);
  assert.deepEqual(
    found.rows.map(({ facts }) => facts.page),
    ["02", "03"],
  );
});

test("a row about a file that is not there, or about none, is named", () => {
  assert.deepEqual(brief(read("file,page\nz.txt,02\na.txt,03\n")), [error("sidecar-missing-file", 2)]);
  assert.deepEqual(brief(read("file,page\n,02\n")), [error("sidecar-no-file", 2)]);
});

test("a part that is no number of a page is named, and its row left out", () => {
  for (const part of ["0", "01", "1a", "第1", "-1", "1.5", "x"]) {
    const found = read(`file,part,page\na.txt,${part},02\na.txt,12,03\n`);
    assert.deepEqual(brief(found), [error("sidecar-part", 2)], part);
    assert.match(found.warnings[0]!.message, new RegExp(`^“${part}” is no page of a file; write 1, 2`));
    assert.deepEqual(
      found.rows.map((row) => row.part),
      [12],
      part,
    );
  }
});

test("every name of a column", () => {
  const columns: Readonly<Record<string, readonly string[]>> = {
    paper: ["paper", "报纸", "报名"],
    date: ["date", "日期", "出版日期"],
    page: ["page", "版次", "版"],
    section: ["section", "版名"],
  };
  for (const file of ["file", "文件", "文件名"])
    for (const [column, names] of Object.entries(columns))
      for (const name of names) {
        const value = column === "date" ? "2019-05-04" : "05";
        const { rows, warnings } = read(`${file},${name}\na.txt,${value}\n`);
        assert.deepEqual(warnings, [], name);
        assert.equal(Object.entries(rows[0]!.facts).find(([, fact]) => fact !== null)?.[0], column, name);
      }
  assert.equal(read("file,第几页\na.txt,2\n").rows[0]!.part, 2);
});

test("a warning says what is wrong and what to do", () => {
  const said = (found: Sidecar): string => found.warnings[0]!.message;
  assert.match(said(read("file,date\na.txt,五月\n")), /^“五月” is not a day; write it like 2021-03-09$/);
  assert.match(said(yml('date: " 五月 "\n')), /^“五月” is not a day/);
  assert.match(
    said(read(`file,section\na.txt,${"报".repeat(81)}\n`)),
    /^“报{20}…” is too long for a section, which has 80 characters at most; shorten it$/,
  );
  assert.match(said(read("file,page\n,02\n")), /names no file; fill in/);
  assert.match(said(read("file,page\nz.txt,02\n")), /there is no file “z.txt”/);
  assert.match(
    said(read("file,page,备注,other\na.txt,02,,\n")),
    /“备注”, “other”; the columns are file, paper/,
  );
  assert.match(said(yml("- a\n")), /this says nothing of the page; write lines such as “date: 2021-03-09”/);
  assert.match(said(yml("paper: [1]\n")), /“paper” is no text; write lines such as/);
});

test("forty characters are not too long for a paper; spaces beside and between count once at most", () => {
  assert.equal(read(`file,paper\na.txt,${"报".repeat(40)}\n`).rows[0]!.facts.paper, "报".repeat(40));
  assert.equal(yml(`paper: "  柳河  \\n 日报 "\n`).rows[0]!.facts.paper, "柳河 日报");
  assert.equal(yml('date: " 2019-05-04 "\n').rows[0]!.facts.date, "2019-05-04");
  assert.deepEqual(yml('paper: " "\n').rows[0]!.facts.paper, null);
});

test("an unknown column is named; the known ones are used", () => {
  const found = read("file,page,remark\na.txt,02,好\n");
  assert.deepEqual(brief(found), [error("sidecar-column", 1)]);
  assert.match(found.warnings[0]!.message, /“remark”/);
  assert.equal(found.rows[0]!.facts.page, "02");
});

test("a table that is no CSV is refused with its line", () => {
  const found = read('file,page\na.txt,02\nb.txt,"03\n');
  assert.deepEqual(found.rows, []);
  assert.deepEqual(brief(found), [error("sidecar-unreadable", found.warnings[0]!.line!)]);
  assert.ok(found.warnings[0]!.line! >= 3);
  assert.match(found.warnings[0]!.message, /^this line is not valid CSV .*check its quotation marks$/);
});

test("a row with more or fewer fields than columns is read all the same", () => {
  const { rows, warnings } = read("file,page,section\na.txt,02\nb.txt,03,要闻,好\n");
  assert.deepEqual(warnings, []);
  assert.deepEqual(
    rows.map(({ facts }) => [facts.page, facts.section]),
    [
      ["02", null],
      ["03", "要闻"],
    ],
  );
});

test("an empty table says nothing", () => {
  assert.deepEqual(read(""), { rows: [], warnings: [] });
  assert.deepEqual(read("file,page\n"), { rows: [], warnings: [] });
});

test("a yml file beside a page says the same", () => {
  const row = { ...ROW, at: { file: YML, line: 1 } };
  assert.deepEqual(yml("paper: 柳河日报\ndate: 2019-05-04\npage: A05\nsection: 要闻\n"), {
    rows: [row],
    warnings: [],
  });
  assert.deepEqual(yml("报纸: 柳河日报\n日期: 2019年5月4日\n版次: 第A05版\n版名: 要闻\n"), {
    rows: [row],
    warnings: [],
  });
});

test("a page number in yml keeps its zero: nothing is read as a number", () => {
  assert.equal(yml("page: 010\n").rows[0]!.facts.page, "010");
  assert.equal(yml("page: 02\n").rows[0]!.facts.page, "02");
});

test("a value in yml that is no text is refused with its line, whatever it would be taken for", () => {
  for (const value of ["{ toString: 1, valueOf: 1 }", "[1, 2]", "&a 1\nsection: *a", "[".repeat(9999)]) {
    const { rows, warnings } = yml(`date: 2019-05-04\npaper: ${value}\n`);
    assert.deepEqual(rows, [], value);
    assert.equal(warnings[0]!.code, "sidecar-unreadable");
    assert.match(warnings[0]!.message, /correct the line/);
    if (!value.startsWith("[[")) assert.equal(warnings[0]!.line, value.startsWith("&") ? 3 : 2);
  }
});

test("what is too long for a fact is named and left out; a fact on two lines is one line", () => {
  const found = read(`file,paper,page,section\na.txt,${"报".repeat(41)},${"a".repeat(400)},要闻\n`);
  assert.deepEqual(brief(found), [error("sidecar-too-long", 2), error("sidecar-too-long", 2)]);
  assert.deepEqual(found.rows[0]!.facts, { paper: null, date: null, page: null, section: "要闻" });
  assert.equal(yml('section: "要\\n闻"\n').rows[0]!.facts.section, "要 闻");
});

test("a yml file that is none is refused with its line", () => {
  assert.deepEqual(
    yml("paper: 柳河日报\npage: [1\n").warnings.map(({ code, level, file }) => ({ code, level, file })),
    [{ code: "sidecar-unreadable", level: "error", file: YML }],
  );
  assert.deepEqual(yml("- a\n").rows, []);
  assert.deepEqual(yml("只是一句话").rows, []);
  assert.equal(yml("date: 2019-02-30\n").warnings[0]!.code, "no-such-day");
});
