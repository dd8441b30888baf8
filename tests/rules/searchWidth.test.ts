import assert from "node:assert/strict";
import { test } from "node:test";
import { widthFor } from "../../src/rules/searchWidth.ts";
import { pageWith } from "./situations.ts";

test("more readings are kept where columns were merged than where story is read after story", () => {
  const [plain, mixed, merged] = [0.95, 0.8, 0.4].map((plainness) => widthFor(pageWith([], { plainness })));
  assert.ok(plain! < mixed!);
  assert.equal(mixed, merged);
});
