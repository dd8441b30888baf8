import assert from "node:assert/strict";
import { test } from "node:test";
import { citationForms } from "../../../../src/site/article/citation/forms.ts";
import * as zhHans from "../../../../src/words/zhHans.ts";
import { cited } from "./samples.ts";

test("the form for the web is there where the site has an address", () => {
  const names = (url: string | null): string[] =>
    citationForms(cited({}, { url }), zhHans).map(({ name }) => name);
  assert.deepEqual(names(null), ["GB/T 7714—2015", "BibTeX", "RIS", "CSL-JSON"]);
  assert.equal(names("https://example.org").length, 5);
});

test("CSL-JSON is a list, as programs import it", () => {
  const text = citationForms(cited({}), zhHans).at(-1)!.text;
  assert.equal((JSON.parse(text) as { type: string }[])[0]!.type, "article-newspaper");
});
