import assert from "node:assert/strict";
import { test } from "node:test";
import { inputOf, KIND_NAMES, type Input } from "../../scripts/bench/fuzz/inputs.ts";
import { judge } from "../../scripts/bench/fuzz/judge.ts";

const SEED = 1;

/** The first input of every kind but the largest, which take seconds. */
function oneOfEach(): Input[] {
  const found = new Map<string, Input>();
  for (let number = 1; found.size < KIND_NAMES.length - 2 && number < 400; number += 1) {
    const input = inputOf(SEED, number);
    if (!/huge|hundreds/.test(input.kind)) found.set(input.kind, found.get(input.kind) ?? input);
  }
  return [...found.values()];
}

test("the same seed and number give the same input, others another", () => {
  assert.deepEqual(inputOf(SEED, 7), inputOf(SEED, 7));
  assert.notDeepEqual(inputOf(SEED, 7), inputOf(SEED, 8));
  assert.notDeepEqual(inputOf(SEED, 7), inputOf(SEED + 1, 7));
});

test("an input of every kind keeps every promise", () => {
  const inputs = oneOfEach();
  assert.equal(inputs.length, KIND_NAMES.length - 2);
  for (const input of inputs) assert.doesNotThrow(() => judge(input), input.kind);
});

/** By number, what each was found to break: a file's name, printed words, a sentence without advice. */
const ONCE_BROKEN = [132, 136, 644];

test("inputs that once broke a promise keep it", () => {
  for (const number of ONCE_BROKEN) assert.doesNotThrow(() => judge(inputOf(SEED, number)), String(number));
});

test("a broken promise is seen: text whose bytes say something else than its page", () => {
  const page = inputOf(SEED, 1);
  const spoilt: Input = { ...page, reader: "page", path: "", bytes: Buffer.from("") };
  assert.throws(() => judge(spoilt), /names no file/);
});
