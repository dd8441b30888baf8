import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { unzipSync } from "fflate";
import { pack } from "../../scripts/pack.ts";

let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "backfile-pack-"));
  for (const each of ["search/1988-0123", "data", "2020/05/28/x/a05-01"])
    mkdirSync(join(folder, "site", each), { recursive: true });
  const files = {
    "index.html":
      '<title>旧报</title><!--online--><a href="feed.atom">Atom</a>\n<!--/online--> &lt;!--online-->',
    "2020/05/28/x/a05-01/index.json": "{}",
    "feed.atom": "<feed/>",
    "data/articles-2020.csv": "id",
    "opensearch.xml": "<OpenSearchDescription/>",
    _headers: "/*\n",
    "404.html": "404",
    "sitemap-2.xml": "<urlset/>",
    "search/index.html": "<h1>检索</h1>",
    "search/index.json": '{"articles":3}',
    "search/1988-0123/words-0.bin": Buffer.from([0, 255, 10, 34, 92]),
  };
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, "site", path), content);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const zipped = (name: string): Record<string, Uint8Array> => unzipSync(readFileSync(join(folder, name)));
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test("the index travels as scripts that hand over its bytes; what serves nobody on a disk stays away, links to it too", () => {
  pack(join(folder, "site"), join(folder, "one.zip"));
  const files = zipped("one.zip");
  assert.deepEqual(Object.keys(files).sort(), [
    "backfile/SHA256SUMS.txt",
    "backfile/index.html",
    "backfile/search/1988-0123/words-0.bin.js",
    "backfile/search/index.html",
    "backfile/search/index.json.js",
    "backfile/读我.txt",
  ]);
  assert.equal(
    text(files["backfile/index.html"]),
    '<title>旧报</title> &lt;!--online-->',
  );
  const handed: [string, string][] = [];
  const shelve = (path: string, base64: string): number => handed.push([path, base64]);
  runInNewContext(text(files["backfile/search/1988-0123/words-0.bin.js"]), { shelve });
  assert.deepEqual(handed, [["1988-0123/words-0.bin", Buffer.from([0, 255, 10, 34, 92]).toString("base64")]]);
  assert.match(text(files["backfile/读我.txt"]), /^旧报\r\n\r\n共 3 篇文章/);
  const summed = text(files["backfile/SHA256SUMS.txt"]).trim().split("\n");
  assert.deepEqual(
    summed.map((line) => `backfile/${line.slice(66)}`).sort(),
    Object.keys(files)
      .filter((path) => !path.endsWith("SHA256SUMS.txt"))
      .sort(),
  );
});

test("a site in English has its note beside it in English", () => {
  cpSync(join(folder, "site"), join(folder, "english"), { recursive: true });
  const page = '<html lang="en"><title>Old papers</title>';
  writeFileSync(join(folder, "english/index.html"), page);
  pack(join(folder, "english"), join(folder, "english.zip"));
  const files = zipped("english.zip");
  assert.match(text(files["backfile/README.txt"]), /^Old papers\r\n\r\n3 articles\./);
  assert.equal(files["backfile/读我.txt"], undefined);
});

test("the same site gives the same bytes, whenever its files were written", () => {
  pack(join(folder, "site"), join(folder, "first.zip"));
  utimesSync(join(folder, "site/index.html"), 1_000_000_000, 1_000_000_000);
  pack(join(folder, "site"), join(folder, "second.zip"));
  assert.ok(readFileSync(join(folder, "first.zip")).equals(readFileSync(join(folder, "second.zip"))));
});

test("what is no built site is refused, and nothing is written", () => {
  mkdirSync(join(folder, "other"));
  assert.throws(
    () => pack(join(folder, "other"), join(folder, "no.zip")),
    /no built site with search; build it first/,
  );
  assert.ok(!existsSync(join(folder, "no.zip")));
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".writing")),
    [],
  );
});
