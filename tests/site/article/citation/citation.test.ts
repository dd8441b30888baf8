import assert from "node:assert/strict";
import { test } from "node:test";
import { fullTitle } from "../../../../src/site/article/citation/citation.ts";
import { byAll, cited } from "./samples.ts";

test("a citation says what is known and nothing else", () => {
  assert.deepEqual(cited({ ...byAll("卜甲"), section: "要闻", publishedIn: "淄博市" }), {
    id: "hdyb-19880317-01-02",
    authors: ["卜甲"],
    title: "集市搬家",
    untitled: false,
    subtitle: null,
    paper: "海岱样报",
    place: "淄博市",
    date: { text: "1988-03-17", estimated: false },
    page: "01",
    section: "要闻",
    url: null,
  });
  assert.equal(
    cited({}, { url: "https://example.org/a" }).url,
    "https://example.org/a/1988/03/17/hdyb/01-02/",
  );
});

test("photographers are authors only of what has no others", () => {
  const taken = { role: "摄影", name: "丙" };
  assert.deepEqual(cited({ authors: [{ role: "记者", name: "甲" }, taken] }).authors, ["甲"]);
  assert.deepEqual(cited({ authors: [taken] }).authors, ["丙"]);
  assert.deepEqual(cited(byAll("甲", "乙", "甲")).authors, ["甲", "乙"]);
});

test("a subtitle led by a dash is cited, another is not, nor the kicker", () => {
  assert.equal(fullTitle(cited({ subtitle: "——老街见闻", kicker: "引题" })), "集市搬家：老街见闻");
  assert.equal(fullTitle(cited({ subtitle: "三百个摊位一天开张" })), "集市搬家");
  assert.equal(fullTitle(cited({ subtitle: "——" })), "集市搬家");
});

test("an untitled article goes by its first words, an unknown paper and date by none", () => {
  const untitled = cited({ title: undefined } as never, { body: "昨天下午，\n老街来了一位修伞人。" });
  assert.equal(untitled.untitled, true);
  assert.match(untitled.title, /^昨天下午， ?老街/);
  const unknown = cited({ id: "x-00010101-x1-01", paper: undefined, date: "0001-01-01" } as never);
  assert.deepEqual([unknown.paper, unknown.date], [null, null]);
});

test("an estimated date is as exact as both ends of its range agree", () => {
  const dated = (dateRange?: [string, string]): string | undefined =>
    cited({ dateBasis: "estimated", ...(dateRange && { dateRange }) }).date?.text;
  assert.equal(dated(["1988-03-17", "1988-03-17"]), "1988-03-17");
  assert.equal(dated(["1988-03-02", "1988-03-20"]), "1988-03");
  assert.equal(dated(["1988-02-20", "1988-03-20"]), "1988");
  assert.equal(dated(["1987-01-01", "1989-12-31"]), "1988");
  assert.equal(dated(), "1988-03");
});
