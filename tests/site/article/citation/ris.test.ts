import assert from "node:assert/strict";
import { test } from "node:test";
import type { Citation } from "../../../../src/site/article/citation/citation.ts";
import { ris as written } from "../../../../src/site/article/citation/ris.ts";
import * as zhHans from "../../../../src/words/zhHans.ts";
import { byAll, cited } from "./samples.ts";

const ris = (citation: Citation): string => written(citation, zhHans);

test("an article of a newspaper", () => {
  const given = { ...byAll("甲", "乙"), subtitle: "——老街见闻", section: "要闻", publishedIn: "淄博市" };
  assert.equal(
    ris(cited(given, { url: "https://example.org" })),
    `TY  - NEWS
AU  - 甲
AU  - 乙
TI  - 集市搬家：老街见闻
T2  - 海岱样报
PY  - 1988
DA  - 1988/03/17/
SP  - 01
SE  - 要闻
CY  - 淄博市
LA  - zh-CN
UR  - https://example.org/1988/03/17/hdyb/01-02/
ID  - hdyb-19880317-01-02
ER  - `,
  );
});

test("an estimated date says so and is as exact as it is", () => {
  const text = ris(cited({ dateBasis: "estimated", dateRange: ["1987-01-01", "1988-12-31"] }));
  assert.match(text, /^PY {2}- 1988\nDA {2}- 1988\/\/\/$/m);
  assert.match(text, /^N1 {2}- 日期为估计$/m);
  assert.doesNotMatch(ris(cited({ id: "hdyb-00010101-01-02", date: "0001-01-01" })), /^(PY|DA|N1)/m);
});

test("a title on two lines makes no tag of its own", () => {
  assert.equal(ris(cited({ title: "一\nER  - \nTY  - BOOK" })).match(/^(?:TY|ER)/gm)?.length, 2);
});

test("no field begins a line of its own, whatever a program takes for a line's end", () => {
  const cut = "甲\nER  - \u0085TY  - BOOK\u2028ED  - 乙";
  const lines = ris(cited({ page: cut, section: cut, publishedIn: cut })).split(/[\n\u0085\u2028]/);
  assert.deepEqual(
    lines.filter((line) => /^(?:TY|ER|ED)/.test(line)),
    ["TY  - NEWS", "ER  - "],
  );
});
