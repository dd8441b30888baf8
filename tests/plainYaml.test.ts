import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "yaml";
import { plainMap } from "../src/plainYaml.ts";

/** What the reader of all YAML makes of it; `null` where that is an error. */
function anyReader(yaml: string): unknown {
  try {
    return parse(yaml, { schema: "core", logLevel: "error" });
  } catch {
    return null;
  }
}

test("front matter as it is written is plain", () => {
  const yaml = `
id: lxyb-20200528-a05-02
title: 七月十二日　东渠“通水”了，2.4 万亩田不再等
authors:
  - role: 记者
    name: 訾广义
page: "05"
eventDate: "2020-05-28"
topics: []
confidence: 0.78
joins:
  - from: 16
    to: 20
source:
  file: 20200528/a05.txt
  sha256: 2e7594140ed6f3056b44d555a0280d517818dabf6acab2fb4967acd05b7fe286
  lines:
    - 16[0:11]
    - 58-60
because:
  city:
    - 雀岭
`;
  const said = plainMap(yaml) as Record<string, unknown> | null;
  assert.notEqual(said, null);
  assert.deepEqual(said, anyReader(yaml));
  assert.deepEqual(said!["joins"], [{ from: 16, to: 20 }]);
});

test("what readers of YAML may take otherwise is not plain", () => {
  const others = [
    "a: 010",
    "a: 1_000",
    "a: 0b11",
    "a: -0",
    "a: 1e3",
    "a: 12345678901234567",
    "null: a",
    "1: a",
    "<<: a",
    "a: *b",
    "a: &b c",
    "a: !c d",
    "a: b # c",
    "a: |\n  b",
    "a: {b: c}",
    "a: b: c",
    'a: "b\\n"',
    "a: b\n  c",
    "a: b ",
    "a:\tb",
    "a: b\r\n",
    "a: 😀",
    "a: b\n---\nc: d",
  ];
  for (const yaml of others) assert.equal(plainMap(yaml), null, yaml);
});

test("what is not plain is known for it in one look, whatever stands above", () => {
  for (const digest of ["ab12", "12ab", "0a", "af63e", "1-2", "3[1:2]", "2020/a"])
    assert.equal(plainMap(`a:\n${`  - ${digest}\n`.repeat(200)}x: b: c\n`), null, digest);
});

test("neither is a list, nothing, or what is wrong", () => {
  for (const yaml of ["- a", "", "a: b\na: c", "a: b\n    c: d", "a:\n  b: c\n d: e"])
    assert.equal(plainMap(yaml), null, yaml);
});

const word = fc.string({
  unit: fc.constantFrom(...Array.from("aef0159bxo_.-+, ()/%中，“：—　")),
  minLength: 1,
  maxLength: 6,
});
const value = fc.oneof(
  word,
  word.map((text) => `"${text}"`),
  word.map((text) => `'${text}'`),
  fc.constantFrom(
    "true",
    "Null",
    "no",
    "0x1f",
    "0o17",
    "1.5",
    "12",
    "1-2",
    "3[1:2]",
    "[]",
    "0e0",
    "1e5",
    "inf",
    "- a",
  ),
);
const pair = fc
  .tuple(fc.constantFrom("a", "b", "中", "constructor", "__proto__"), fc.option(value))
  .map(([key, said]) => (said === null ? `${key}:` : `${key}: ${said}`));
const line = fc
  .tuple(fc.constantFrom(0, 0, 0, 2, 2, 4, 1), fc.constantFrom("", "", "- "), fc.oneof(pair, pair, value))
  .map(([indent, hyphen, rest]) => " ".repeat(indent) + hyphen + rest);

test("of plain YAML both readers make the same, value by value and in the same order", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const said = plainMap(lines.join("\n"));
      if (said === null) return;
      plain += 1;
      const whole = anyReader(lines.join("\n"));
      assert.deepEqual(said, whole);
      assert.equal(JSON.stringify(said), JSON.stringify(whole));
    }),
    { numRuns: 3000 },
  );
  assert.ok(plain > 100, `only ${plain} of them are plain`);
});
