import assert from "node:assert/strict";
import { test } from "node:test";
import { formatOf, yearFileAgain } from "../../../src/site/carry/yearAgain.ts";
import { fillYear, YEAR_FORMATS, type Carried } from "../../../src/site/carry/yearFiles.ts";

const carried = (name: string, text: string): Carried => ({
  path: `1985/07/01/lzcb/${name}.txt`,
  json: JSON.stringify({ id: name, text }),
  csv: `${name},${text}\r\n`,
  text,
});

const ARTICLES = ["a", "b", "c"].map((name) => carried(name, `水库${name}蓄水。`));

function filesOf(articles: readonly Carried[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const filling = fillYear("1985", ({ name, bytes }) => files.set(name, bytes));
  articles.forEach(filling.add);
  filling.close();
  return files;
}

test("a year's files in which articles are others have the bytes of those that are made anew", () => {
  const now = [carried("a", "放水。"), ARTICLES[1]!, carried("c", "")];
  const corrected = [0, 2].map((at) => ({ was: ARTICLES[at]!, is: now[at]! }));
  const anew = filesOf(now);
  assert.equal(anew.size, YEAR_FORMATS.length);
  for (const [name, file] of filesOf(ARTICLES)) {
    const again = yearFileAgain(formatOf("1985", name)!, file, corrected);
    assert.deepEqual(Buffer.from(again!), Buffer.from(anew.get(name)!), name);
  }
});

test("an article that is not found as it was is put nowhere", () => {
  const corrected = [{ was: carried("d", "另一篇。"), is: carried("d", "放水。") }];
  for (const [name, file] of filesOf(ARTICLES))
    assert.equal(yearFileAgain(formatOf("1985", name)!, file, corrected), null, name);
});

test("a file that may be too long now is not made", () => {
  const long = carried("a", "水".repeat(9 * 2 ** 20));
  for (const [name, file] of filesOf(ARTICLES))
    assert.equal(yearFileAgain(formatOf("1985", name)!, file, [{ was: ARTICLES[0]!, is: long }]), null, name);
});

test("of a year in several parts none but the first is taken for it", () => {
  assert.equal(formatOf("1985", "articles-1985.csv")?.extension, "csv");
  assert.equal(formatOf("1985", "articles-1985-2.csv"), undefined);
});
