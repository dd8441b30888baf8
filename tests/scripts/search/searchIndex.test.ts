import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { buildSearchIndex, type Indexed } from "../../../scripts/search/searchIndex.ts";
import type { Manifest } from "../../../src/search/files/manifest.ts";
import type { Article } from "../../../src/archiveTypes.ts";
import { archiveOf, knownArticles } from "../../search/smallArchive.ts";

const articles = knownArticles(60, 6).map(({ article }) => article);
const changed = articles.map((article): Article =>
  article === articles[20] ? { ...article, body: "\n又加了一句。\n" } : article,
);

let folder = "";
before(() => (folder = mkdtempSync(join(tmpdir(), "backfile-index-"))));
after(() => rmSync(folder, { recursive: true, force: true }));

async function build(
  list: Article[],
  site: string,
  cache: string,
  memory = 0,
): Promise<Omit<Indexed, "names">> {
  const { names, ...indexed } = await buildSearchIndex(archiveOf(list), join(folder, site), {
    cache: join(folder, cache),
    memory,
  });
  // The page itself is Eleventy's.
  assert.deepEqual([...names].sort(), [...readdirSync(join(folder, site, "search")), "index.html"].sort());
  return indexed;
}

/** Every file below a folder, by its path. */
const bytes = (name: string): Map<string, string> => {
  const root = join(folder, name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [relative(root, file), readFileSync(file).toString("base64")]));
};
const manifest = (site: string): Manifest =>
  JSON.parse(readFileSync(join(folder, site, "search/index.json"), "utf8")) as Manifest;

test("the same archive gives the same bytes, with a cache and without", async () => {
  const first = await build(articles, "first", "cache");
  assert.deepEqual(first, { articles: 60, shards: manifest("first").shards.length, made: first.shards });
  assert.ok(first.shards > 3);
  assert.deepEqual(await build(articles, "second", "cache"), { ...first, made: 0 });
  assert.deepEqual(bytes("second"), bytes("first"));
  assert.equal((await build(articles, "third", "another cache")).made, first.shards);
  assert.deepEqual(bytes("third"), bytes("first"));
});

test("shards made two at a time, in threads, are the same bytes", async () => {
  assert.equal(
    (await build(articles, "at a time", "cache of threads", 400)).made,
    manifest("first").shards.length,
  );
  assert.deepEqual(bytes("at a time"), bytes("first"));
});

test("the manifest says what there is: shards newest first, with their days and sizes", async () => {
  const { articles: count, shards, guide, engine } = manifest("first");
  assert.equal(count, 60);
  assert.equal(engine.version, "1.6.0");
  assert.equal(
    shards.reduce((sum, shard) => sum + shard.articles, 0),
    60,
  );
  const days = shards.flatMap(({ from, to }) => [to, from]);
  assert.deepEqual(days, days.toSorted().toReversed());
  for (const {
    folder: name,
    files: { bytes: size },
  } of [...shards, guide]) {
    const files = Array.from(bytes(join("first/search", name)).values(), (file) =>
      Buffer.from(file, "base64"),
    );
    assert.equal(
      files.reduce((sum, { length }) => sum + length, 0),
      size,
    );
  }
  const beside = readdirSync(join(folder, "first/search")).filter((name) => name.includes("."));
  assert.deepEqual(beside.sort(), ["index.json"]);
});

test("a changed article makes its own shard anew and no other, and nothing is kept of the old one", async () => {
  assert.equal((await build(changed, "changed", "cache")).made, 1);
  assert.equal((await build(changed, "fresh", "fresh cache")).made, manifest("fresh").shards.length);
  assert.deepEqual(bytes("changed"), bytes("fresh"));
  assert.deepEqual(bytes("cache"), bytes("fresh cache"));
  const folders = (site: string): string[] => manifest(site).shards.map((shard) => shard.folder);
  assert.equal(folders("first").filter((name) => !folders("changed").includes(name)).length, 1);
  assert.notEqual(manifest("first").guide.folder, manifest("changed").guide.folder);
});

test("over an older site the index is as in an empty folder", async () => {
  cpSync(join(folder, "first"), join(folder, "older"), { recursive: true });
  await build(changed, "older", "cache");
  const older = bytes("older");
  for (const [file, content] of bytes("fresh")) assert.equal(older.get(file), content, file);
});

test("what a build that was cut off left in the cache does no harm", async () => {
  const [shard] = manifest("fresh").shards;
  const half = join(folder, "cut cache", `${shard!.folder}.writing`);
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, "facts.bin"), "half");
  writeFileSync(join(half, "left.bin"), "half");
  assert.equal((await build(changed, "cut", "cut cache")).made, manifest("fresh").shards.length);
  assert.deepEqual(bytes("cut"), bytes("fresh"));
  assert.deepEqual(bytes("cut cache"), bytes("fresh cache"));
});

test("an empty archive gives an index all the same", async () => {
  assert.deepEqual(await build([], "empty", "empty cache"), { articles: 0, shards: 0, made: 0 });
  assert.deepEqual(manifest("empty").shards, []);
});

test("who waits is told of every shard that is indexed", async () => {
  const told: string[] = [];
  const options = { cache: join(folder, "told cache"), progress: (words: string) => void told.push(words) };
  await buildSearchIndex(archiveOf(articles), join(folder, "told"), options);
  assert.deepEqual(
    told.map((words) => /^indexing (\S+): \d+ articles/.exec(words)?.[1]),
    manifest("told").shards.map(({ name }) => name),
  );
  assert.match(told[0]!, /, shard 1 of \d+$/);
});
