import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { articleRecord } from "../../../src/site/carry/articleRecord.ts";
import { COLUMNS, CSV_HEAD, csvRow } from "../../../src/site/carry/csvTable.ts";
import type { ArticleRecord } from "../../../src/site/carry/recordSchema.ts";
import * as zhHans from "../../../src/words/zhHans.ts";
import { wildText } from "../../propertyText.ts";
import { ARTICLES, siteOf } from "./samples.ts";

const records = siteOf(ARTICLES).articles.map((leaf) => articleRecord(leaf.item, null));

type Cells = Record<string, string>;

const read = (of: ArticleRecord[]): Cells[] =>
  parse(CSV_HEAD + of.map((record) => csvRow(record, zhHans)).join(""), {
    bom: true,
    columns: true,
    record_delimiter: "\r\n",
  });

/** As the page says how to: one apostrophe at the beginning is not the cell's own. */
const undone = (cell: string | undefined): string => (cell ?? "").replace(/^'/, "");

/** As an archive has it: a half of a character has no UTF-8. */
const words = wildText.map((text) => text.toWellFormed());

const TEXTS = ["series", "kicker", "title", "subtitle", "dateline", "section", "paper"] as const;

test("whatever the words, a table reads back as the same rows and the same values", () => {
  const parts = fc.record(Object.fromEntries(TEXTS.map((name) => [name, words])));
  fc.assert(
    fc.property(fc.array(fc.tuple(parts, words), { minLength: 1, maxLength: 4 }), (rows) => {
      const written = rows.map(([given, text]) => ({
        ...records[1]!,
        ...given,
        text: [{ kind: "paragraph" as const, text }],
      }));
      const found = read(written);
      assert.equal(found.length, written.length);
      for (const [i, record] of written.entries()) {
        for (const name of TEXTS) assert.equal(undone(found[i]![name]), record[name]);
        assert.equal(undone(found[i]!["text"]), record.text[0]!.text);
      }
    }),
  );
});

test("no cell is a formula to a spreadsheet", () => {
  for (const title of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1"]) {
    const [row] = read([{ ...records[0]!, title }]);
    assert.equal(row!["title"], `'${title}`);
  }
  const [row] = read([{ ...records[0]!, title: "一=1" }]);
  assert.equal(row!["title"], "一=1");
});

test("the first line names the columns, behind a byte order mark; every row has them all", () => {
  assert.equal(CSV_HEAD, `\uFEFF${COLUMNS.map(({ name }) => name).join(",")}\r\n`);
  assert.equal(new Set(COLUMNS.map(({ name }) => name)).size, COLUMNS.length);
  for (const row of read(records))
    assert.deepEqual(
      Object.keys(row),
      COLUMNS.map(({ name }) => name),
    );
});

test("nothing that is known of an article is left out, but for reasons, joins and digests", () => {
  const inTable = new Set<string>([...COLUMNS.map(({ name }) => name), "dateRange"]);
  assert.deepEqual(
    Object.keys(records[0]!).filter((name) => !inTable.has(name)),
    ["joins", "because"],
  );
});
