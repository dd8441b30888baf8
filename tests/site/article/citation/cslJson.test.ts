import assert from "node:assert/strict";
import { test } from "node:test";
import { cslJson } from "../../../../src/site/article/citation/cslJson.ts";
import { AWKWARD, byAll, cited } from "./samples.ts";

test("an article of a newspaper", () => {
  assert.deepEqual(cslJson(cited({ ...byAll("甲"), section: "要闻" }, { url: "https://example.org" })), {
    id: "hdyb-19880317-01-02",
    type: "article-newspaper",
    title: "集市搬家",
    author: [{ literal: "甲" }],
    "container-title": "海岱样报",
    issued: { "date-parts": [[1988, 3, 17]] },
    page: "01",
    section: "要闻",
    language: "zh-CN",
    URL: "https://example.org/1988/03/17/hdyb/01-02/",
  });
});

test("an estimated date is about then; what is unknown is left out", () => {
  assert.deepEqual(cslJson(cited({ dateBasis: "estimated" })).issued, {
    "date-parts": [[1988, 3]],
    circa: true,
  });
  const bare = { id: "x-00010101-x1-01", paper: undefined, date: "0001-01-01", page: undefined };
  assert.deepEqual(cslJson(cited({ ...bare, title: AWKWARD } as never)), {
    id: "x-00010101-x1-01",
    type: "article-newspaper",
    title: AWKWARD.replace("\u0007", "␇"),
    language: "zh-CN",
  });
});
