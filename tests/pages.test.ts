/**
 * Whole pages: every folder of `fixtures/pages` holds a page as received, what each printed line was
 * taken for, and the articles that come out. `UPDATE=1` rewrites what is expected; the diff is the review.
 */
import { test } from "node:test";
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeArticleFile } from "../src/frontMatter.ts";
import { parseFile } from "../src/pipeline.ts";
import { readPages } from "../src/stages/1-pages.ts";
import { readLines } from "../src/stages/2-lines.ts";
import { labelLines } from "../src/stages/3-labels.ts";

const CASES = join(import.meta.dirname, "fixtures", "pages");
const CONTEXT = { sidecar: [], papers: [], fileNames: [] };
const INPUT = "page.txt";

const ordinal = (i: number): string => String(i + 1).padStart(2, "0");

/** A page's bytes → the files expected beside it, by path. */
function parsed(bytes: Uint8Array): Map<string, string> {
  const source = { path: INPUT, bytes };
  const pieces = readPages(source, CONTEXT).pages.flatMap((page) => labelLines(readLines(page)));
  const rows = pieces
    .filter(({ label }) => label !== "blank")
    .map(({ line, label, text }) => `${line.number} | ${label} | ${text}\n`);
  const articles = parseFile(source, CONTEXT).pages.flatMap((page) => page.articles);
  return new Map([
    ["lines.txt", rows.join("")],
    ...articles.map(({ front, body }, i): [string, string] => [
      join("articles", `${ordinal(i)}.md`),
      writeArticleFile({ id: `x-00010101-x1-${ordinal(i)}`, ...front }, body),
    ]),
  ]);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path !== INPUT)
    .toSorted();

function rewrite(folder: string, files: ReadonlyMap<string, string>): void {
  for (const path of filesIn(folder)) rmSync(join(folder, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

for (const name of readdirSync(CASES).toSorted()) {
  test(`page: ${name}`, () => {
    const folder = join(CASES, name);
    assert.ok(existsSync(join(folder, INPUT)), `${name} has a ${INPUT}`);
    const found = parsed(readFileSync(join(folder, INPUT)));
    if (process.env["UPDATE"] === "1") rewrite(folder, found);
    assert.deepEqual(filesIn(folder), [...found.keys()].toSorted(), "missing or extra files");
    for (const [path, text] of found)
      assert.equal(text, readFileSync(join(folder, path), "utf8"), join(name, path));
  });
}
