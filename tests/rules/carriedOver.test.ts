import assert from "node:assert/strict";
import { test } from "node:test";
import { carriedOdds, carriedUnits } from "../../src/rules/carriedOver.ts";
import { readClusters } from "../simulator/copy.ts";

test("what begins in mid-paragraph is told from what opens one, on papers nothing was learned from", () => {
  const paragraphs = readClusters("checking")
    .flat()
    .flatMap((copy) => copy.paragraphs)
    .filter((text) => !text.startsWith("## ") && text.length >= 40);
  const opens = paragraphs.map((text) => carriedOdds(text) < 0);
  const carried = paragraphs.map((text) => carriedOdds(text.slice(Math.floor(text.length / 2))) > 0);
  const share = (right: readonly boolean[]): number => right.filter(Boolean).length / right.length;
  assert.ok(share(opens) > 0.75, String(share(opens)));
  assert.ok(share(carried) > 0.75, String(share(carried)));
});

test("a text that closes what it never opened began before", () => {
  assert.ok(carriedUnits("清了，好走。”她说，“路也平了。”").has("closes unopened"));
  assert.ok(!carriedUnits("“渠水清了。”她说（笑）。").has("closes unopened"));
  assert.ok(carriedOdds("清了。”她说。") > carriedOdds("“清了。”她说。"));
});

test("units: first characters, pairs, the first mark and what stands around it, the first full stop", () => {
  const units = carriedUnits("近日，2019年的ABC路通了。");
  for (const unit of [
    "begins 近",
    "begins 近日，0",
    "at 1 日",
    "at 1 日，",
    "near 近日",
    "mark ，",
    "mark at 2，",
    "marks ，。",
    "to mark 日，",
    "to mark 近日，",
    "after mark 0",
    "clause 近日，",
    "stop at 2",
  ])
    assert.ok(units.has(unit), unit);
  assert.ok(!units.has("no mark"));
});

test("figures are one, and so are Latin words; what stands far in is not looked at", () => {
  assert.deepEqual(carriedUnits("3月4日，PM2.5下降。"), carriedUnits("11月30日，AQI0.1下降。"));
  assert.deepEqual(carriedUnits("水".repeat(70)), carriedUnits(`${"水".repeat(70)}，好。`));
  assert.deepEqual(
    [...carriedUnits("")].filter((unit) => unit.startsWith("mark")),
    [],
  );
});

test("any text has odds", () => {
  for (const text of ["", "，", "\u{20000}", "”".repeat(80)])
    assert.ok(Number.isFinite(carriedOdds(text)), text);
  assert.equal(carriedOdds("渠水清了。", { "": 0.5, "begins 渠": 1, "begins 早": 4 }), 1.5);
});
