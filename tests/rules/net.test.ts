import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { OUT_AT, SIZE, UNITS } from "../../src/rules/moveModel.ts";
import { addRow, netInto, netOf, nothingSpoken, say, sumUp, sumUpAll } from "../../src/rules/net.ts";

const anyNumber = fc.double({ min: -5, max: 5, noNaN: true });
const anyGround = fc
  .array(anyNumber, { minLength: UNITS, maxLength: UNITS })
  .map((own) => Float64Array.from(own));
/** What cues say, each by a row of its own that begins anywhere. */
const anySaid = fc.array(fc.tuple(fc.nat({ max: OUT_AT - UNITS }), anyNumber), { maxLength: 20 });
const WEIGHTS = Float64Array.from({ length: SIZE }, (_, i) => Math.sin(i));

test("units come to the last bit to what rows added one after the other come to", () => {
  fc.assert(
    fc.property(anyGround, anySaid, (ground, said) => {
      const one = ground.slice();
      for (const [row, value] of said) addRow(one, WEIGHTS, row, value);
      const spoken = nothingSpoken(said.length);
      for (const [row, value] of said) say(spoken, row, value);
      const together = new Float64Array(UNITS);
      netInto(together, ground, spoken, WEIGHTS);
      // Zero of either sign is zero.
      assert.deepEqual(
        [...together].map((unit) => unit + 0),
        [...one].map((unit) => unit + 0),
      );
    }),
  );
});

test("what does not apply does not speak, and what was spoken is forgotten when it was counted", () => {
  const spoken = nothingSpoken(2);
  say(spoken, 7, 0);
  assert.equal(spoken.size, 0);
  say(spoken, 7, 0.5);
  say(spoken, 9, 1);
  assert.equal(netOf(spoken, WEIGHTS)[0], 0.5 * WEIGHTS[7]! + WEIGHTS[9]!);
  assert.equal(spoken.size, 0);
  assert.deepEqual(netOf(spoken, WEIGHTS), new Float64Array(UNITS));
});

test("a unit below zero says nothing", () => {
  const units = new Float64Array(UNITS);
  units[0] = -1;
  units[1] = 2;
  assert.equal(sumUp(units, WEIGHTS), 2 * WEIGHTS[OUT_AT + 1]!);
});

test("several parts come to what their sum comes to", () => {
  fc.assert(
    fc.property(fc.tuple(anyGround, anyGround, anyGround, anyGround, anyGround), ([a, b, c, d, e]) => {
      const sum = a.map((unit, i) => unit + b[i]! + c[i]! + d[i]! + e[i]!);
      assert.equal(sumUpAll(WEIGHTS, a, b, c, d, e), sumUp(sum, WEIGHTS));
    }),
  );
});
