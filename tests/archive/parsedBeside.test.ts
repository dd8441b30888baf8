import assert from "node:assert/strict";
import { test } from "node:test";
import { articleBeside, besidePath, isParsedBeside, parsesOf } from "../../src/archive/parsedBeside.ts";

const ARTICLE = "1987/03/02/lhrb/02-01.md";
const BESIDE = "1987/03/02/lhrb/02-01.parsed.txt";

test("a parse lies beside its article, under its name, and leads back to it", () => {
  assert.equal(besidePath(ARTICLE), BESIDE);
  assert.equal(articleBeside(BESIDE), ARTICLE);
  assert.equal(besidePath("1987/03/02/lhrb/02-01.MD"), BESIDE);
  assert.equal(besidePath("1987/03/02/a.md/02-01.md"), "1987/03/02/a.md/02-01.parsed.txt");
});

test("neither an article, nor a page's record, nor a copy that an editor left is one", () => {
  assert.equal(isParsedBeside(BESIDE), true);
  for (const path of [ARTICLE, "1987/03/02/lhrb/02.page.txt", `${BESIDE}.bak`, "parsed.txt"])
    assert.equal(isParsedBeside(path), false, path);
});

test("of an article that was moved the parse lies beside its file, or where that was, unless another lies there now", () => {
  const id = "lhrb-19870302-02-01";
  const moved = "手工/01.md";
  const found = (...paths: string[]): string[] =>
    parsesOf(new Map(paths.map((path) => [path, ""])), id, moved);
  assert.deepEqual(found(moved, BESIDE, "手工/01.parsed.txt"), ["手工/01.parsed.txt", BESIDE]);
  assert.deepEqual(found(moved, BESIDE), [BESIDE]);
  assert.deepEqual(found(moved, BESIDE, ARTICLE), []);
  assert.deepEqual(parsesOf(new Map([[BESIDE, ""]]), id, ARTICLE), [BESIDE]);
});
