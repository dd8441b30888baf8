import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { measureLikeness } from "../../src/rules/likeness.ts";
import { charLog, pairLog } from "../../src/rules/wordShares.ts";

const text = fc.string({
  unit: fc.constantFrom(...Array.from("渠水流进麦田的那天早晨，。a1b2 𠮷")),
  maxLength: 60,
});

test("likeness is the same both ways round; both measures are between 0 and 1", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const { between, within } = measureLikeness(texts);
      for (let i = 0; i < texts.length; i++)
        for (let j = 0; j < texts.length; j++) {
          if (i === j) continue;
          assert.equal(between(i, j), between(j, i));
          for (const value of [between(i, j), within(i, j)]) assert.ok(value >= 0 && value <= 1 + 1e-9);
        }
    }),
  );
});

test("texts of one matter are liker than texts of two; a headline lies in its body", () => {
  const { between, within } = measureLikeness([
    "老渠清出新流水",
    "老渠长三里有余，渠底的泥沙越积越厚，村里组织人手把淤泥清了出来。",
    "清淤之后，渠水流进了麦田。",
    "末班车的时间定在晚上八点半，司机师傅比原来晚收工一个小时。",
  ]);
  assert.ok(between(1, 2) > between(1, 3));
  assert.ok(within(0, 1) > within(0, 3));
  assert.equal(between(0, 3), 0);
});

test("what is common in Chinese is known as common", () => {
  const code = (char: string): number => char.charCodeAt(0);
  assert.ok(charLog(code("的")) > charLog(code("渠")));
  assert.ok(pairLog(code("我"), code("们"))! > pairLog(code("麦"), code("田"))!);
  assert.equal(pairLog(code("麦"), code("麦")) ?? null, null);
});
