import assert from "node:assert/strict";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { CSV_HEAD } from "../../../src/site/carry/csvTable.ts";
import { MOST_IN_ZIP, textZip } from "../../../src/site/carry/textZip.ts";
import { fillYear, type Carried, type PartSize, type YearFile } from "../../../src/site/carry/yearFiles.ts";

const article = (number: number): Carried => ({
  path: `${number}.txt`,
  json: `{"n":${number}}`,
  csv: `${number}\r\n`,
  text: `第${number}篇`,
});

function filled(articles: Carried[], most?: PartSize): YearFile[] {
  const files: YearFile[] = [];
  const { add, close } = fillYear("1985", (file) => files.push(file), most);
  articles.forEach(add);
  close();
  return files;
}

const text = ({ bytes }: YearFile): string => Buffer.from(bytes).toString();
const named = (files: YearFile[], name: string): YearFile => files.find((file) => file.name === name)!;

test("a year is one file of each kind", () => {
  const files = filled([article(2), article(1)]);
  assert.deepEqual(
    files.map(({ name, articles }) => [name, articles]),
    [
      ["articles-1985.csv", 2],
      ["articles-1985.jsonl", 2],
      ["text-1985.zip", 2],
    ],
  );
  assert.equal(text(files[0]!), `${CSV_HEAD}2\r\n1\r\n`);
  assert.equal(text(files[1]!), '{"n":2}\n{"n":1}\n');
  assert.deepEqual(Object.keys(unzipSync(files[2]!.bytes)), ["1.txt", "2.txt"], "sorted by name");
});

test("a year too large for one file goes on in the next, each whole by itself", () => {
  const articles = Array.from({ length: 7 }, (_, i) => article(i));
  for (const most of [
    { bytes: 1000, rows: 3 },
    { bytes: 24, rows: 1000 },
  ]) {
    const files = filled(articles, most);
    const lines = files.filter(({ format }) => format.extension === "jsonl");
    assert.deepEqual(
      lines.map(({ name, articles: count }) => [name, count]),
      [
        ["articles-1985.jsonl", 3],
        ["articles-1985-2.jsonl", 3],
        ["articles-1985-3.jsonl", 1],
      ],
    );
    assert.equal(lines.map(text).join(""), articles.map(({ json }) => `${json}\n`).join(""));
    for (const file of files.filter(({ format }) => format.extension === "csv"))
      assert.ok(text(file).startsWith(CSV_HEAD));
    const texts = files.filter(({ format }) => format.extension === "zip");
    assert.deepEqual(
      texts.flatMap(({ bytes }) => Object.keys(unzipSync(bytes))),
      articles.map(({ path }) => path),
    );
  }
});

test("an article larger than a part is a part by itself, and no part is empty", () => {
  const files = filled([article(1), article(2)], { bytes: 1, rows: 10 });
  assert.deepEqual(new Set(files.map(({ articles }) => articles)), new Set([1]));
  assert.equal(named(files, "articles-1985-2.jsonl").part, 2);
});

test("a zip knows no clock and no zone, and does not hang on the order of its texts", () => {
  const texts = ["b", "a"].map((path) => ({ path, bytes: Buffer.from(`正文${path}`) }));
  const zip = Buffer.from(textZip(texts));
  assert.ok(zip.equals(textZip(texts.toReversed())));
  // The time and date of the first file: midnight, 1 January 1980.
  assert.equal(zip.readUInt32LE(10), 0x00210000);
  assert.equal(MOST_IN_ZIP, 65_535);
});
