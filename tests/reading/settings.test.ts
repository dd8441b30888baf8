import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SETTINGS, settingsFrom } from "../../src/reading/settings.ts";

const USUAL = { size: "medium", writing: "horizontal", characters: "printed", theme: "system" };

test("what was kept holds as far as it can be chosen", () => {
  assert.deepEqual(settingsFrom({ size: "large", theme: "pink" }), { ...USUAL, size: "large" });
  assert.deepEqual(settingsFrom(null), USUAL);
});

test("whatever was kept, only what can be chosen holds", () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      const settings = settingsFrom(kept);
      for (const { name, choices } of SETTINGS) assert.ok(choices.some((each) => each === settings[name]));
    }),
  );
});

test("every choice that was kept holds again", () => {
  const choices = Object.fromEntries(SETTINGS.map((row) => [row.name, fc.constantFrom(...row.choices)]));
  fc.assert(
    fc.property(fc.record(choices, { noNullPrototype: true }), (settings) => {
      assert.deepEqual(settingsFrom(JSON.parse(JSON.stringify(settings))), settings);
    }),
  );
});
