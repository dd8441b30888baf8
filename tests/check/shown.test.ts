import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeIssue, judgeRawPage } from "../../src/check/shown.ts";
import { buildSite } from "../../src/site/buildSite.ts";
import { archiveOf, SHA, sheet } from "../site/samples.ts";

const PAGE = "lzcb-20200528-a05";
const source = (lines: string[]): { file: string; sha256: string; lines: string[] } => ({
  file: "a.txt",
  sha256: SHA,
  lines,
});
const site = buildSite(
  archiveOf(
    [
      [
        { id: `${PAGE}-01`, title: "渠水", paper: "柳河日报", page: "A05", source: source(["1-2"]) },
        "渠水进田。",
      ],
      [
        { id: `${PAGE}-02`, title: "夜校", paper: "柳河日报", page: "A05", source: source(["3"]) },
        "夜校开课。",
      ],
    ],
    [sheet({ id: PAGE, paper: "柳河日报", page: "A05", text: "渠水\n渠水 进田。\n夜校开课。\n" })],
  ),
);
const issue = site.issues[0]!.item;
const raw = site.sheets[0]!.item;

const page = (inner: string): string => `<nav>渠水 夜校<a href="a05-02/">x</a></nav><main>${inner}</main>`;

test("an issue's page that links to all its articles is right; what it leaves out is named", () => {
  const link = (ordinal: string): string => `<a href="a05-${ordinal}/index.html">x</a>`;
  assert.deepEqual(judgeIssue(issue, page(link("01") + link("02"))), []);
  const [lacks] = judgeIssue(issue, page(link("01")));
  assert.equal(lacks?.code, "issue-lacks");
  assert.match(lacks.message, /does not list lzcb-20200528-a05-02,/);
});

test("a printed page shows every line in its order, whatever stands between; the first that is another is named", () => {
  const judged = (inner: string): string[] =>
    judgeRawPage(raw, page(inner), site).map(({ message }) => message);
  assert.deepEqual(judged("<p>1 渠水</p><p>2 渠水 进田。</p><b>注</b><p>夜校<i>开课。</i></p>"), []);
  assert.match(judged("<p>渠水</p><p>渠水出田。</p><p>夜校开课。</p>")[0]!, /line 2 of a\.txt/);
  assert.match(judged("<p>夜校开课。</p><p>渠水</p><p>渠水进田。</p>")[0]!, /line 3 of a\.txt/);
});
