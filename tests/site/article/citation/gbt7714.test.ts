import assert from "node:assert/strict";
import { test } from "node:test";
import { gbt7714, gbt7714Online } from "../../../../src/site/article/citation/gbt7714.ts";
import { AWKWARD, byAll, cited } from "./samples.ts";

test("an article of a newspaper", () => {
  assert.equal(gbt7714(cited(byAll("卜甲", "国乙"))), "卜甲, 国乙. 集市搬家[N]. 海岱样报, 1988-03-17(01).");
});

test("three authors are named, of more the first three", () => {
  assert.match(gbt7714(cited(byAll("甲", "乙", "丙"))), /^甲, 乙, 丙\. 集市/);
  assert.match(gbt7714(cited(byAll("甲", "乙", "丙", "丁"))), /^甲, 乙, 丙, 等\. 集市/);
});

test("without authors it begins with the title; what is made up stands in brackets", () => {
  assert.equal(
    gbt7714(cited({ dateBasis: "estimated", dateRange: ["1988-03-01", "1988-03-09"] })),
    "集市搬家[N]. 海岱样报, [1988-03](01).",
  );
  const unknown = { id: "x-00010101-x1-01", paper: undefined, date: "0001-01-01", page: undefined };
  assert.equal(
    gbt7714(cited({ ...unknown, title: undefined } as never, { body: "修伞人来了。" })),
    "[修伞人来了。][N]. [报名未详].",
  );
});

test("of the web it names the address, and leaves the day to the reader", () => {
  assert.equal(gbt7714Online(cited({})), null);
  assert.equal(
    gbt7714Online(cited({}, { url: "https://example.org" })),
    "集市搬家[N/OL]. 海岱样报, 1988-03-17(01)[引用日期]. https://example.org/1988/03/17/hdyb/01-02/",
  );
});

test("a title is cited as it is printed", () => {
  assert.ok(gbt7714(cited({ title: AWKWARD })).startsWith(`${AWKWARD.replace("\u0007", "␇")}[N]`));
});
