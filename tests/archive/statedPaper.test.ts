import assert from "node:assert/strict";
import { test } from "node:test";
import { statedPaper } from "../../src/archive/statedPaper.ts";

test("a paper that is named is the article's; one that was only estimated is none", () => {
  assert.equal(statedPaper({ paper: "柳河日报" }), "柳河日报");
  assert.equal(statedPaper({ paper: "柳河日报", paperBasis: "estimated" }), undefined);
  assert.equal(statedPaper({}), undefined);
});
