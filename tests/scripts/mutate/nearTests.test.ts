import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { before, test } from "node:test";
import {
  inputsOf,
  mirrorOf,
  nearTests,
  readImports,
  type Imports,
} from "../../../scripts/mutate/nearTests.ts";

let imports: Imports = new Map();
before(async () => (imports = await readImports()));

test("a file's own tests come first, then those that import it, those of whole pages and archives last", () => {
  const { tests } = nearTests("src/archive/heldFiles.ts", imports);
  assert.equal(tests[0], "tests/archive/heldFiles.test.ts");
  assert.equal(tests.at(-1), "tests/corrections/corrections.test.ts");
  assert.equal(new Set(tests).size, tests.length);
  const rule = nearTests("src/rules/sentence.ts", imports).tests;
  assert.deepEqual([rule[0], rule.includes("tests/pages.test.ts")], ["tests/rules/sentence.test.ts", true]);
});

test("what a fault can change is the file and all that brings it in, and nothing that it brings in itself", () => {
  const { touched } = nearTests("src/archive/lineRefs.ts", imports);
  for (const path of [
    "src/archive/lineRefs.ts",
    "src/archive/stretches.ts",
    "tests/archive/stretches.test.ts",
  ])
    assert.ok(touched.includes(path), path);
  assert.equal(touched.includes("src/archive/address.ts"), false);
  assert.equal(
    nearTests("src/archive/stretches.ts", imports).touched.includes("src/archive/lineRefs.ts"),
    false,
  );
});

test("results hold as long as the tests and what they bring in do", () => {
  const inputs = inputsOf(["tests/archive/stretches.test.ts"], imports);
  assert.ok(inputs.includes("src/archive/lineRefs.ts"));
  assert.ok(inputs.every((path) => existsSync(path)));
});

test("long tests are asked about their own file alone", () => {
  const own = nearTests("src/rules/moves.ts", imports).tests;
  assert.equal(own[0], mirrorOf("src/rules/moves.ts"));
  assert.equal(nearTests("src/rules/moveScores.ts", imports).tests.includes(own[0]), false);
});
