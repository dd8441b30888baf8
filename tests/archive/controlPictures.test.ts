import assert from "node:assert/strict";
import { test } from "node:test";
import { onOneLine, readable, visible, visibleIn } from "../../src/archive/controlPictures.ts";

const RAW = "a\u0000b\u001b[2J\u007f\tc\r\nd";

test("control characters become their pictures; tabs and line ends as each reader needs them", () => {
  assert.equal(visible(RAW), "a␀b␛[2J␡\tc␍\nd");
  assert.equal(onOneLine(RAW), "a␀b␛[2J␡␉c␍␊d");
  assert.equal(readable(RAW), "a␀b␛[2J␡\tc\nd");
  assert.deepEqual(visibleIn({ "k\u0007": ["x\u0001", 7, null] }), { "k␇": ["x␁", 7, null] });
});

test("what has no control character is given back, not a copy", () => {
  const source = { lines: ["1-3"] };
  const front = { id: "x", authors: [{ name: "张一" }], source };
  assert.equal(visibleIn(front), front);
  const shown = visibleIn({ ...front, title: "\u0001" });
  assert.deepEqual(shown, { ...front, title: "␁" });
  assert.equal(shown.source, source);
});
