import assert from "node:assert/strict";
import { test } from "node:test";
import type { LedgerEntry } from "../../../src/archiveTypes.ts";
import { buildSite } from "../../../src/site/buildSite.ts";
import { issuesAdded, latestIssues } from "../../../src/site/coverage/added.ts";
import type { Site } from "../../../src/site/site.ts";
import { home } from "../../../src/words/zhHans.ts";
import { archiveOf } from "../samples.ts";

/** An article of each day; the site built over an earlier one. */
function siteOf(days: string[], earlier: Site | null, ledger: LedgerEntry[] = []): Site {
  const archive = archiveOf(days.map((day) => [{ id: `hdyb-${day.replaceAll("-", "")}-01-01`, date: day }]));
  const previous = earlier && {
    articles: earlier.coverage.articleList,
    changes: "",
    listings: "",
    added: earlier.addedList,
  };
  return buildSite({ ...archive, ledger }, null, previous);
}
const shown = ({ latest }: Site): string[] => latest.issues.map(({ date }) => date);

test("of a first build nobody knows what is new: the issues printed last are shown, and called that", () => {
  const first = siteOf(["1988-03-17", "2001-05-02"], null);
  assert.deepEqual([first.latest.heading, ...shown(first)], [home.latest, "2001-05-02", "1988-03-17"]);
  assert.equal(first.addedList, "");
});

test("what was added since stands first, however long ago it was printed, and stays when nothing is added", () => {
  const first = siteOf(["1988-03-17", "2001-05-02"], null);
  const second = siteOf(["1957-07-01", "1988-03-17", "2001-05-02"], first);
  assert.deepEqual([second.latest.heading, ...shown(second)], [home.added, "1957-07-01"]);
  const third = siteOf(["1957-07-01", "1966-01-01", "1967-01-01", "1988-03-17", "2001-05-02"], second);
  assert.deepEqual(shown(third), ["1967-01-01", "1966-01-01", "1957-07-01"]);
  const again = siteOf(["1957-07-01", "1966-01-01", "1967-01-01", "1988-03-17", "2001-05-02"], third);
  assert.deepEqual([again.addedList, ...shown(again)], [third.addedList, ...shown(third)]);
  const fewer = siteOf(["1957-07-01", "1967-01-01", "2001-05-02"], again);
  assert.deepEqual(shown(fewer), ["1967-01-01", "1957-07-01"]);
});

test("an article that was cut out of another is not new", () => {
  const first = siteOf(["1988-03-17"], null);
  const cut: LedgerEntry = {
    id: "hdyb-19880317-01-02",
    fate: "split",
    to: ["hdyb-19880317-01-01", "hdyb-19570701-01-01"],
    issues: [],
  };
  assert.equal(siteOf(["1957-07-01", "1988-03-17"], first, [cut]).addedList, "");
});

test("so many are remembered and so many shown, each once", () => {
  const days = Array.from({ length: 30 }, (_, i) => ({
    address: `/1988/03/${String(i + 1).padStart(2, "0")}/hdyb/`,
  }));
  const entries = days.flatMap(({ address }, i) =>
    ["01", "02"].map((n) => ({ issue: address, article: { front: { id: `a${i}-${n}` } } })),
  ) as unknown as Parameters<typeof issuesAdded>[1];
  const added = issuesAdded({ articles: "x\t1\n", added: "/nowhere/\n" }, entries, []);
  assert.equal(added.split("\n").length - 1, 24);
  const { issues } = latestIssues(added, days, 6, home);
  assert.deepEqual(issues, days.slice(-6).toReversed());
});
