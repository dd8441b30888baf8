import assert from "node:assert/strict";
import { test } from "node:test";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { act } from "../../src/review/act.ts";
import { areElsewhere, ofOtherIssues } from "../../src/review/otherIssues.ts";
import { A, B, C, edit, FRESH, id, ingested, path } from "../corrections/page.ts";
import { TODAY } from "./desk.ts";

const OTHER = "lhrb-20190505-01-01";
const ISSUE = "lhrb-20190504";
/** The second article has an id of the next day's issue, and lies where that belongs. */
const GIVEN = FRESH.map((file) =>
  file.path === path("02")
    ? { path: "2019/05/05/lhrb/01-01.md", text: file.text.replace(id("02"), OTHER) }
    : file,
);
const deskOf = (files: typeof FRESH): Parameters<typeof act>[0] => ({
  issue: ISSUE,
  files: files.filter((file) => !file.path.startsWith("2019/05/05")),
  papers: [],
  today: TODAY,
  others: ofOtherIssues(heldFiles(files)).get(ISSUE) ?? [],
});

test("articles with another issue's ids are known to the issue whose lines they have", () => {
  assert.deepEqual(
    [...ofOtherIssues(heldFiles(GIVEN))].map(([issue, found]) => [issue, found.map(({ front }) => front.id)]),
    [[ISSUE, [OTHER]]],
  );
  assert.equal(ofOtherIssues(heldFiles(edit(FRESH, "01", (text) => `${text}\n又记。\n`))).size, 0);
});

test("their lines are neither taken at the desk, nor by a parse", () => {
  const line = new URLSearchParams({ line: "lhrb-20190504-02 5" });
  assert.deepEqual(act(deskOf(GIVEN), id("01"), "take", line), { ok: false, problem: "noLines" });
  const mine = edit(GIVEN, "01", (text) => text.replace("老桥昨天", "老桥前天"));
  const waiting = ingested(mine, ["1-4"], C);
  assert.equal(areElsewhere(deskOf(waiting), [id("01")]), true);
  assert.equal(areElsewhere(deskOf(ingested(mine, A, C)), [id("01")]), false);
  assert.equal(
    areElsewhere(
      deskOf(
        ingested(
          edit(FRESH, "01", (text) => `${text}\n`),
          ["1-2"],
          B,
          C,
        ),
      ),
      [id("01")],
    ),
    false,
  );
});
