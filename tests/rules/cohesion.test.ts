import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { measureCohesion } from "../../src/rules/cohesion.ts";

const LINES = [
  "早市搬进新大棚",
  "菜农在大棚里卖菜，早市热闹了",
  "老渠清出新流水",
  "渠水流进麦田，老渠有了新样子",
];

test("a headline lies in its own body, not in another's", () => {
  const { within } = measureCohesion(LINES);
  assert.ok(within(LINES[0]!, LINES[1]!) > within(LINES[0]!, LINES[3]!));
  assert.ok(within(LINES[2]!, LINES[3]!) > within(LINES[2]!, LINES[1]!));
  assert.equal(within(LINES[0]!, LINES[0]!), 1);
});

test("what every line of the page says counts little, Latin words and figures count whole", () => {
  const { within } = measureCohesion(["柳河早市", "柳河老渠", "柳河小路", "柳河石榴"]);
  assert.ok(within("柳河早市", "柳河老渠") < 0.2);
  assert.equal(measureCohesion(["LED灯", "WiFi"]).within("LED", "LED灯"), 1);
});

test("texts without a unit share nothing; every share is between 0 and 1", () => {
  assert.equal(measureCohesion([]).within("", "早市"), 0);
  assert.equal(measureCohesion([]).within("。", "。"), 0);
  const text = fc.string({ unit: fc.constantFrom(...Array.from("早市大棚渠水麦田，a1 ")) });
  fc.assert(
    fc.property(fc.array(text), text, text, (lines, a, b) => {
      const share = measureCohesion([...lines, a, b]).within(a, b);
      assert.ok(share >= 0 && share <= 1 + 1e-9);
    }),
    { numRuns: 200 },
  );
});
