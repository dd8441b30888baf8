import assert from "node:assert/strict";
import { test } from "node:test";
import { articleBeside, besidePath, isParsedBeside } from "../../src/archive/parsedBeside.ts";

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
