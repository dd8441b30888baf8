import { test } from "node:test";
import assert from "node:assert/strict";
import { isSignatureLine } from "../../src/rules/signature.ts";

test("who signs a letter, and when, is a whole line without a full stop", () => {
  for (const text of ["读者 许青禾", "此致", "敬礼", "2021年7月1日", "柳河镇 七月六日", "一位读者"])
    assert.ok(isSignatureLine(text), text);
  assert.ok(isSignatureLine(`读者${"渠".repeat(24)}`), "26 characters");
  assert.ok(!isSignatureLine(`读者${"渠".repeat(25)}`), "one more");
  for (const text of [
    "渠水流进了麦田",
    "读者，渠水流进了麦田",
    "许多人站在岸边看了很久很久，直到2021年7月1日",
    "",
  ])
    assert.ok(!isSignatureLine(text), text);
});
