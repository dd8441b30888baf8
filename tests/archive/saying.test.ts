import assert from "node:assert/strict";
import { test } from "node:test";
import { readArticleFile, writeArticleFile } from "../../src/frontMatter.ts";
import { saidText, saying, spokenText } from "../../src/archive/saying.ts";
import type { FrontMatter } from "../../src/types.ts";

const FRONT: FrontMatter = {
  id: "lhrb-19870302-02-01",
  series: "春灌一线",
  kicker: "抢在麦苗返青前",
  title: "西堰闸口加固",
  subtitle: "民工三百人上堤",
  authors: [{ role: "记者", name: "邵麦收", org: "本报" }],
  date: "1987-03-02",
  dateBasis: "filename",
  topics: [],
  kind: "report",
  confidence: 0.9,
  joins: [{ from: 4, to: 6, confidence: 0.8 }],
  source: { file: "a.txt", sha256: "a".repeat(64), lines: ["3-8"] },
  because: { city: ["西堰", "柳河"] },
};
const BODY = "\n水位昨天回落。\n\n## 连夜运石\n\n石料从南山来。\n\n> 图为闸口\n";
const said = (front: Partial<FrontMatter> = {}, body = BODY): string =>
  saying({ front: { ...FRONT, ...front }, body });

test("where the words were printed, how sure the parser is and who looked at it is nothing that an article says", () => {
  assert.equal(
    said({
      source: { file: "b.txt", sha256: "b".repeat(64), lines: ["1"] },
      joins: [{ from: 1, to: 2, confidence: 0.5 }],
      confidence: 0.2,
      checked: "2021-05-01",
    }),
    said(),
  );
});

test("every other field is, and the body with what each passage is", () => {
  for (const change of [
    { title: "东堰闸口加固" },
    { subtitle: "民工二百人上堤" },
    { authors: [{ role: "记者", name: "邵麦收" }] },
    { city: "潍坊市" },
    { kind: "brief" as const },
    { because: { city: ["柳河", "西堰"] } },
  ])
    assert.notEqual(said(change), said(), JSON.stringify(change));
  for (const body of [BODY.replace("昨天", "前天"), BODY.replace("## ", ""), BODY.replace("\n\n石", "石")])
    assert.notEqual(said({}, body), said(), body);
});

test("in which order fields stand, and how a line is broken, does not count", () => {
  const turned = (value: object): object => Object.fromEntries(Object.entries(value).toReversed());
  const front = turned({ ...FRONT, authors: FRONT.authors!.map(turned) }) as FrontMatter;
  assert.notDeepEqual(Object.keys(front), Object.keys(FRONT));
  assert.equal(saying({ front, body: BODY }), said());
  assert.equal(said({}, BODY.replaceAll("\n", "\r\n")), said());
  assert.equal(said({}, `\n\n${BODY}\n`), said());
});

test("an article's file to be compared has what it says and nothing else", () => {
  const text = saidText(writeArticleFile({ ...FRONT, checked: "2021-05-01" }, BODY));
  const fields = [...text.matchAll(/^(\w+):/gm)].map(([, name]) => name);
  assert.equal(
    fields.join(" "),
    "id title kicker subtitle series authors date dateBasis topics kind because",
  );
  assert.ok(text.endsWith(BODY));
  assert.equal(readArticleFile(text).ok, false, "it is for people");
});

test("what is read aloud is the headline in the order it was printed and the paragraphs, a line each", () => {
  assert.equal(
    spokenText(writeArticleFile(FRONT, BODY)),
    "春灌一线\n抢在麦苗返青前\n西堰闸口加固\n民工三百人上堤\n水位昨天回落。\n连夜运石\n石料从南山来。\n图为闸口",
  );
  const { series: _s, kicker: _k, subtitle: _t, ...plain } = FRONT;
  assert.equal(spokenText(writeArticleFile(plain, "\n水位昨天回落。\n")), "西堰闸口加固\n水位昨天回落。");
});

test("a file that cannot be read is compared as it is", () => {
  for (const file of ["没有抬头的一行", "---\ntitle: 无\n---\n正文\n"]) {
    assert.equal(saidText(file), file);
    assert.equal(spokenText(file), file);
  }
});
