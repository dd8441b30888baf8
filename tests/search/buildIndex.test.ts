import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings } from "../../src/frontMatter.ts";
import { buildSearchIndex } from "../../src/search/buildIndex.ts";
import type { Archive, Article } from "../../src/types.ts";

const article = (number: number): Article => {
  const ordinal = String(number).padStart(2, "0");
  return {
    path: `1988/03/17/hdyb/01-${ordinal}.md`,
    body: `\n第${number}号渠开闸，水位降到 2\\.4 米。\n`,
    front: {
      id: `hdyb-19880317-01-${ordinal}`,
      title: `渠水进村之${number}`,
      date: "1988-03-17",
      dateBasis: "sidecar",
      topics: ["农业与乡村"],
      kind: "report",
      confidence: 0.9,
      source: { file: "a.txt", sha256: "0".repeat(64), lines: ["1"] },
    },
  };
};

const settings = readSettings("");
assert.ok(settings.ok);
const archive: Archive = {
  settings: settings.value,
  articles: Array.from({ length: 40 }, (_, number) => article(number)),
  pages: [],
  warnings: [],
};

let folder = "";
before(() => (folder = mkdtempSync(join(tmpdir(), "backfile-index-"))));
after(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (site: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(site.length), readFileSync(file).toString("base64")]),
  );

test("the same archive gives the same bytes, over whatever was there before", async () => {
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  assert.equal(await buildSearchIndex({ ...archive, articles: archive.articles.slice(3) }, second), 37);
  assert.equal(await buildSearchIndex(archive, first), 40);
  assert.equal(await buildSearchIndex(archive, second), 40);
  assert.deepEqual(bytes(second), bytes(first));
  assert.deepEqual(
    Object.keys(bytes(first)).filter((file) => /\.(js|css)$/.test(file)),
    ["/pagefind/pagefind-worker.js", "/pagefind/pagefind.js"],
    "Pagefind's own interfaces are left out",
  );
});

test("an empty archive gives an index all the same", async () => {
  assert.equal(await buildSearchIndex({ ...archive, articles: [] }, join(folder, "empty")), 0);
});
