import assert from "node:assert/strict";
import { test } from "node:test";
import { sizeWords } from "../../src/lexicon/sizeWords.ts";

test("a size is rounded up, and its unit stays beside it", () => {
  assert.deepEqual([86_123, 1, 1_250_000].map(sizeWords), ["87\u00a0KB", "1\u00a0KB", "1.3\u00a0MB"]);
});
