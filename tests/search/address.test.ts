import { test } from "node:test";
import assert from "node:assert/strict";
import { readAddress, writeAddress } from "../../src/search/client/address.ts";

test("what is asked stands in the address and comes back from it", () => {
  const asked = readAddress(
    "?q=%E6%B0%B4%E5%BA%93&year=1988&year=1989&topic=%E6%95%99%E8%82%B2&utm=x&year=1988",
  );
  assert.deepEqual(asked, {
    typed: "水库",
    chosen: { year: ["1988", "1989"], city: [], topic: ["教育"], paper: [] },
  });
  assert.equal(writeAddress(asked), "?q=%E6%B0%B4%E5%BA%93&year=1988&year=1989&topic=%E6%95%99%E8%82%B2");
  assert.deepEqual(readAddress(writeAddress(asked)), asked);
});

test("nothing asked, nothing in the address", () => {
  assert.equal(writeAddress(readAddress("?q=+")), "");
});
