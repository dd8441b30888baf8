import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { unknownClipping, type Clippings } from "../../src/reading/clippings.ts";
import { clippingsBibtex, clippingsCsv } from "../../src/reading/exports.ts";
import { anyClippings } from "./sampleClippings.ts";

const addressOf = (id: string): string => `https://example.org/${id}/`;

const FULL: Clippings = [
  {
    name: "水利",
    clippings: [
      {
        ...unknownClipping("hdyb-20160512-a02-01"),
        heading: "50%的闸门_已{开}",
        paper: "海岱样报",
        date: "2016-05-12",
        dateWords: "2016年5月12日",
        folio: "第A02版：要闻",
        page: "A02",
        authors: ["周航", "宋广田"],
        note: "要\n核对",
      },
    ],
  },
];

test("BibTeX names who, what, where and when, its marks harmless", () => {
  assert.equal(
    clippingsBibtex(FULL, addressOf),
    `@article{hdyb-20160512-a02-01,
  author = {{周航} and {宋广田}},
  title = {{50\\%的闸门\\_已\\{开\\}}},
  journal = {海岱样报},
  date = {2016-05-12},
  year = {2016},
  note = {要 核对},
  pages = {A02},
  url = {https://example.org/hdyb-20160512-a02-01/},
  entrysubtype = {newspaper},
  langid = {chinese},
}
`,
  );
});

test("in BibTeX an article of two lists stands once", () => {
  const [list] = FULL;
  assert.equal(clippingsBibtex([list!, { ...list!, name: "二" }], addressOf).match(/@article/g)!.length, 1);
});

test("a table is read by another program as what it says, and no cell is a formula", () => {
  fc.assert(
    fc.property(anyClippings, (lists) => {
      const [, ...rows] = parse(clippingsCsv(lists, addressOf), { bom: true });
      const said = lists.flatMap(({ name, clippings }) => clippings.map(({ id, note }) => [name, note, id]));
      assert.deepEqual(
        rows.map((row) => [row[0], row[6]!.replace(/^'(?==)/, ""), row[7]]),
        said,
      );
      for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    }),
  );
});
