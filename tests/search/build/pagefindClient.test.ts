import assert from "node:assert/strict";
import { test } from "node:test";
import { pagefindClient } from "../../../src/search/build/pagefindClient.ts";

test("Pagefind's client comes with its engine, of the version that is installed", async () => {
  const { version, script, wasm } = await pagefindClient();
  assert.equal(version, "1.6.0");
  assert.match(script, /createInstance/);
  assert.ok(wasm.length > 10_000);
});
