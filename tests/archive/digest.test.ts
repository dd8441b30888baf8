import assert from "node:assert/strict";
import { test } from "node:test";
import { digestOf } from "../../src/archive/digest.ts";

test("SHA-256 of the text in UTF-8, as other tools give it", () => {
  assert.equal(digestOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  assert.equal(digestOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  assert.notEqual(digestOf("水位"), digestOf("水位\n"));
});
