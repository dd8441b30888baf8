import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bibtex } from "../../../../src/site/article/citation/bibtex.ts";
import { AWKWARD, byAll, cited } from "./samples.ts";

test("an article of a newspaper, its id the key", () => {
  assert.equal(
    bibtex(
      cited({ ...byAll("卜甲", "国 and 乙"), publishedIn: "淄博市" }, { url: "https://example.org/a_b" }),
    ),
    `@article{hdyb-19880317-01-02,
  author = {{卜甲} and {国 and 乙}},
  title = {{集市搬家}},
  journal = {海岱样报},
  date = {1988-03-17},
  year = {1988},
  pages = {01},
  location = {淄博市},
  url = {https://example.org/a_b/1988/03/17/hdyb/01-02/},
  entrysubtype = {newspaper},
  langid = {chinese}
}`,
  );
});

test("characters that TeX takes for its own are written as commands", () => {
  const line = bibtex(cited({ title: AWKWARD })).split("\n")[1];
  assert.equal(
    line,
    `  title = {{“引”"号" \\textbraceleft{}括\\textbraceright{} \\textbraceright{}号 \\textbackslash{}斜 <b>\\&amp; 50\\% \\$1 \\#2 a\\_b \\textasciitilde{}\\textasciicircum{} ␇}},`,
  );
});

test("an estimated date is marked, an unknown one left out", () => {
  assert.match(bibtex(cited({ dateBasis: "estimated" })), /date = \{1988-03~\},\n {2}year = \{1988\}/);
  assert.doesNotMatch(bibtex(cited({ id: "hdyb-00010101-01-02", date: "0001-01-01" })), /date|year/);
});

test("braces are always in pairs, never closed before they are opened", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, name) => {
      const citation = { ...cited({}), title, authors: [name], url: `https://example.org/${title}` };
      let depth = 0;
      for (const mark of bibtex(citation).slice(0, -1)) {
        depth += mark === "{" ? 1 : mark === "}" ? -1 : 0;
        assert.ok(depth >= 0 && (depth > 0 || mark !== "}"));
      }
      assert.equal(depth, 1);
    }),
    { numRuns: 200 },
  );
});
