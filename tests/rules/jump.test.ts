import assert from "node:assert/strict";
import { test } from "node:test";
import { jumpBeside, namesPage, readJump } from "../../src/rules/jump.ts";

const ALONE: readonly [text: string, direction: "to" | "from", page: string][] = [
  ["（下转第四版）", "to", "04"],
  ["下转2版", "to", "02"],
  ["(下转A4版)", "to", "A04"],
  ["▶下转03版", "to", "03"],
  ["下转０３版▶", "to", "03"],
  ["（下转第十二版）", "to", "12"],
  ["（下转三版）", "to", "03"],
  ["【下转B1版】", "to", "B01"],
  ["（转第4版）", "to", "04"],
  ["（下转A2版·要闻）", "to", "A02"],
  ["（上接第一版）", "from", "01"],
  ["紧接第一版", "from", "01"],
  ["▶上接01版", "from", "01"],
  ["（接1版）", "from", "01"],
  ["（ 上接 第 1 版 ）", "from", "01"],
];

for (const [text, direction, page] of ALONE)
  test(`words of a jump: ${text}`, () => {
    assert.deepEqual(readJump(text), { direction, page });
    assert.equal(jumpBeside(text), null);
    const whole = direction === "to" ? `渠水流到${text}` : `${text}渠水流到`;
    const words = text.startsWith("（转") || text.startsWith("（接") ? text : text.trim();
    const { from, to } = jumpBeside(whole)!;
    assert.equal(whole.slice(from, to), words);
  });

test("what only looks like a jump is none", () => {
  for (const text of [
    "报纸下转第四版以后怎样",
    "更多新闻请见第3版",
    "转第4版",
    "接1版",
    "（下转第四版）他说",
    "下转",
  ])
    assert.equal(readJump(text), null, text);
  for (const text of ["他问这篇下转第四版的稿子", "他说（上接第一版）", "（下转第四版）他说，", "渠水接一版"])
    assert.equal(jumpBeside(text), null, text);
});

test("a page is named with or without its letter, never with another", () => {
  assert.ok(namesPage("04", "04"));
  assert.ok(namesPage("04", "A04"));
  assert.ok(namesPage("A04", "4"));
  assert.ok(!namesPage("A04", "B04"));
  assert.ok(!namesPage("04", "14"));
  assert.ok(!namesPage("04", "要闻"));
  assert.ok(!namesPage("要闻", "要闻"), "words that name no page");
});
