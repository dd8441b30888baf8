import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf, roomOf } from "../../src/rules/facts.ts";
import type { Label } from "../../src/types.ts";
import { pageIn } from "./simulated.ts";

const sizes = (...rows: [label: Label, text: string][]): number[] =>
  pageIn(rows).elements.map((element) => factsOf(element).size);

test("the room that elements take, in characters of a column's width", () => {
  assert.equal(roomOf("渠水清了。"), 13);
  assert.deepEqual(
    sizes(
      ["kicker", "百姓身边事"],
      ["headline", "老渠清出新流水"],
      ["byline", "□记者 许青禾"],
      ["body", "渠水清了。"],
      ["crosshead", "先把水引过来"],
    ),
    [60, 15, 13, 15],
  );
});

test("what stands aside behind an element takes room with it", () => {
  const [alone] = sizes(["body", "渠水清了。"]);
  const [both] = sizes(["body", "渠水清了。"], ["caption", "图为老渠。"]);
  assert.equal(both! - alone!, roomOf("图为老渠。"));
});

test("a headline with its kicker is a headline; a kicker alone is none", () => {
  const titled = (...rows: [label: Label, text: string][]): boolean =>
    factsOf(pageIn(rows).elements[0]!).titled;
  assert.equal(titled(["kicker", "百姓身边事"], ["headline", "老渠清出新流水"]), true);
  assert.equal(titled(["series", "春灌一线"], ["kicker", "百姓身边事"]), false);
});

test("what is kept of an element", () => {
  const facts = pageIn([
    ["kicker", "百姓身边事"],
    ["body", "本报讯（记者 许青禾）渠水清了。"],
    ["headline", "老渠清出新流水"],
    ["body", "记者：水是怎么来的？"],
    ["body", "渠水流进麦田的那天早晨，许多人站在岸边看了很"],
    ["body", "渠水清了。（许青禾）"],
  ]).elements.map(factsOf);
  assert.deepEqual(
    facts.map(({ titled }) => titled),
    [false, false, true, false, false, false],
  );
  assert.deepEqual([facts[1]!.dated, facts[3]!.dated], [true, false]);
  assert.deepEqual([facts[3]!.spoken, facts[4]!.spoken], [true, false]);
  assert.deepEqual([facts[4]!.open, facts[5]!.open], [1, 0]);
  assert.deepEqual([facts[5]!.signedOff, facts[4]!.signedOff], [true, false]);
});
