import assert from "node:assert/strict";
import { test } from "node:test";
import { parseYaml, YamlProblem } from "../src/safeYaml.ts";

const problem = (yaml: string): YamlProblem => {
  try {
    parseYaml(yaml);
  } catch (error) {
    if (error instanceof YamlProblem) return error;
    throw error;
  }
  throw new Error("nothing is found wrong");
};

test("nesting that would use up the stack or the memory is refused, however it is written", () => {
  const deep = [
    "[".repeat(100_000),
    `a: ${"{".repeat(5000)}`,
    `a: ${"[".repeat(60)}1${"]".repeat(60)}`,
    "- ".repeat(100_000),
    "? ".repeat(100_000),
    `a:\n${Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")}`,
  ];
  for (const yaml of deep) assert.match(problem(yaml).message, /nested too deeply/, yaml.slice(0, 20));
});

test("as many brackets within a text, or one after the other, are no nesting", () => {
  const brackets = "[".repeat(1000);
  assert.deepEqual(parseYaml(`title: "${brackets}"`), { title: brackets });
  const lists = `lines: [${"[1], ".repeat(200)}[1]]`;
  assert.deepEqual(parseYaml(lists), { lines: Array.from({ length: 201 }, () => [1]) });
});

test("an alias is named with its line", () => {
  const { line, message } = problem("a: &a [1]\nb: 2\nc: [*a, *a]\n");
  assert.equal(line, 3);
  assert.match(message, /write the value out/);
});

test("a tag that asks for code is a text like any other", () => {
  assert.deepEqual(parseYaml("a: !!js/function 'function () {}'"), { a: "function () {}" });
});
