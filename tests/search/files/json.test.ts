import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { decodeJson, encodeJson } from "../../../src/search/files/json.ts";
import { wildText } from "../../propertyText.ts";

test("what JSON can say comes back", () => {
  fc.assert(
    fc.property(fc.jsonValue(), wildText, (value, text) => {
      const table = [value, text, { [text]: value }];
      assert.deepEqual(decodeJson(encodeJson(table)), JSON.parse(JSON.stringify(table)));
    }),
  );
});

test("a table of the same words over and over is deflated", () => {
  const table = Array.from({ length: 500 }, () => ["淄博市", "农业与乡村"]);
  assert.ok(encodeJson(table).length < 200);
});
