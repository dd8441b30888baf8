import { test } from "node:test";
import assert from "node:assert/strict";
import { FILE_NAME_PATTERNS, pageNumber, readFileName } from "../../src/rules/fileName.ts";

const PAPERS = [{ name: "柳河日报", code: "lhrb" }];
const facts = (paper: string | null, page: string | null, section: string | null = null): object => ({
  paper,
  date: "2019-05-04",
  page,
  section,
});

/** A name for each pattern, and what it says. */
const EXAMPLES: Record<string, [name: string, facts: object]> = {
  "{paper}_{date}_{page}_{section}": ["柳河日报_2019-05-04_A05_要闻", facts("柳河日报", "A05", "要闻")],
  "{paper}_{date}_{page}": ["柳河日报_2019.5.4_第02版", facts("柳河日报", "02")],
  "{paper}-{date}-{page}": ["柳河日报-2019-05-04-05", facts("柳河日报", "05")],
  "{paper}{date}第{page}版{section}": ["柳河日报2019年5月4日第2版要闻", facts("柳河日报", "02", "要闻")],
  "{paper}{date}第{page}版": ["柳河日报2019年5月4日第2版", facts("柳河日报", "02")],
  "{paper}{date}": ["柳河日报2019年5月4日", facts("柳河日报", null)],
  "{paper}_{date}": ["柳河日报_20190504", facts("柳河日报", null)],
  "{paper}-{date}": ["柳河日报-20190504", facts("柳河日报", null)],
  "{date}-{page}-{code}": ["20190504-02-lhrb", facts("柳河日报", "02")],
  "{date}_{page}_{code}": ["20190504_02_lhrb", facts("柳河日报", "02")],
  "{code}-{date}-{page}": ["LHRB-20190504-02", facts("柳河日报", "02")],
  "{code}_{date}_{page}": ["lhrb_2019-05-04_b12", facts("柳河日报", "B12")],
  "{code}{date}{page}": ["lhrb20190504A05", facts("柳河日报", "A05")],
  "{date}_{paper}_{page}": ["20190504_柳河日报_02", facts("柳河日报", "02")],
  "{date}-{page}": ["2019-05-04-02", facts(null, "02")],
  "{date}_{page}": ["20190504_A5", facts(null, "A05")],
  "{date}": ["2019-05-04", facts(null, null)],
};

/** The first pattern that fits a name: asked one by one behind a mark that no built-in pattern has. */
const decides = (name: string): string | undefined =>
  FILE_NAME_PATTERNS.find((pattern) => readFileName(`~${name}.txt`, [`~${pattern}`], PAPERS).facts !== null);

test("every pattern decides for some name", () => {
  for (const pattern of FILE_NAME_PATTERNS) {
    const example = EXAMPLES[pattern];
    assert.ok(example, `an example for ${pattern}`);
    const [name, said] = example;
    assert.equal(decides(name), pattern, name);
    assert.deepEqual(readFileName(`raw/1/${name}.txt`, [], PAPERS), { facts: said, warnings: [] }, name);
  }
  assert.deepEqual(Object.keys(EXAMPLES).toSorted(), FILE_NAME_PATTERNS.toSorted());
});

test("a name that says nothing gives nothing", () => {
  for (const name of ["scan_0001.txt", "要闻.txt", "柳河日报_2021_03_09_A05.txt", "2019.txt", ".txt", ""]) {
    assert.deepEqual(readFileName(name, [], PAPERS), { facts: null, warnings: [] }, name);
  }
});

test("an unknown code names no paper, and says the rest", () => {
  assert.deepEqual(readFileName("20190504-02-xyz.txt", [], PAPERS).facts, facts(null, "02"));
});

test("a day that does not exist is named and left out; the rest is used", () => {
  const { facts: said, warnings } = readFileName("柳河日报_2019-02-30_A05.txt", [], PAPERS);
  assert.deepEqual(said, { paper: "柳河日报", date: null, page: "A05", section: null });
  assert.deepEqual(
    warnings.map(({ level, code, file }) => ({ level, code, file })),
    [{ level: "error", code: "no-such-day", file: "柳河日报_2019-02-30_A05.txt" }],
  );
  assert.match(warnings[0]!.message, /2019-02-30/);
});

test("an archive's own patterns come first, and are never regular expressions", () => {
  assert.deepEqual(
    readFileName("box7 (02) 20190504.txt", ["box{any} ({page}) {date}"], PAPERS).facts,
    facts(null, "02"),
  );
  assert.deepEqual(readFileName("20190504-02.txt", ["{date}-{any}"], PAPERS).facts, facts(null, null));
  assert.equal(readFileName("aaaaaaaaaaaaaaaaaaaaaaaa!", ["(a+)+$"], PAPERS).facts, null);
  assert.equal(readFileName("x.txt", ["{nonsense}", "["], PAPERS).facts, null);
});

test("a page number has one form", () => {
  for (const [printed, kept] of [
    ["第02版", "02"],
    ["a5", "A05"],
    ["3", "03"],
    ["B12版", "B12"],
    ["１２", "12"],
    ["100", "100"],
  ] as const) {
    assert.equal(pageNumber(printed), kept);
  }
});
