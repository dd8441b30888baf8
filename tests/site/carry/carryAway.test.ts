/**
 * All that a small archive is carried away in, byte for byte as in `fixtures/carry`. `UPDATE=1` rewrites what is expected; the diff is the review.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { ARTICLES, carried, siteOf } from "./samples.ts";

const CASE = join(import.meta.dirname, "../../fixtures/carry");

/** A zip as its texts, to be read in a review. Feeds of topics are like those of cities. */
function expected(files: Map<string, Buffer>): Map<string, string> {
  const unzipped = (zip: Buffer): string =>
    Object.entries(unzipSync(zip))
      .map(([name, text]) => `${name}\n${Buffer.from(text).toString()}`)
      .join("\n");
  return new Map(
    [...files]
      .filter(([path]) => !path.startsWith("topic/"))
      .map(([path, bytes]) =>
        path.endsWith(".zip") ? [`${path}.txt`, unzipped(bytes)] : [path, bytes.toString()],
      ),
  );
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

function writeAll(folder: string, files: ReadonlyMap<string, string | Buffer>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

test("every file of a small archive is as expected", () => {
  const found = expected(carried(siteOf(ARTICLES, "https://example.org/archive")).files);
  if (process.env["UPDATE"] === "1") writeAll(CASE, found);
  assert.deepEqual(filesIn(CASE), [...found.keys()].toSorted(), "missing or extra files");
  for (const [path, text] of found) assert.equal(text, readFileSync(join(CASE, path), "utf8"), path);
});

test("the same archive gives the same bytes, and another version only with other articles", () => {
  const [one, two] = [carried(siteOf(ARTICLES)), carried(siteOf(ARTICLES))];
  assert.deepEqual([...one.files], [...two.files]);
  assert.equal(one.told.version, carried(siteOf(ARTICLES, "https://example.org")).told.version);
  assert.notEqual(one.told.version, carried(siteOf(ARTICLES.slice(1))).told.version);
});

test("the checksums are those of the files, as sha256sum reads them, and leave none out", (t) => {
  const { files } = carried(siteOf(ARTICLES));
  const sums = files.get("data/SHA256SUMS")!.toString();
  const listed = sums
    .trim()
    .split("\n")
    .map((line) => [line.slice(66), line.slice(0, 64)] as const);
  const data = [...files].filter(([path]) => path.startsWith("data/") && !path.endsWith("SHA256SUMS"));
  assert.deepEqual(
    new Map(listed),
    new Map(data.map(([path, bytes]) => [path.slice(5), createHash("sha256").update(bytes).digest("hex")])),
  );
  const folder = mkdtempSync(join(tmpdir(), "backfile-sums-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeAll(folder, files);
  try {
    execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: join(folder, "data"), stdio: "pipe" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    t.diagnostic("there is no sha256sum on this machine");
  }
});

test("years stand in order, the undated last; every article is in one of each kind of file", () => {
  const { told, files } = carried(siteOf(ARTICLES));
  assert.deepEqual(
    told.years.map(({ name, articles, files: of }) => [name, articles, of.map((file) => file.name)]),
    ["2019年", "2020年", "日期未详"].map((year, i) => {
      const label = ["2019", "2020", "undated"][i]!;
      return [year, [1, 2, 1][i], [`articles-${label}.csv`, `articles-${label}.jsonl`, `text-${label}.zip`]];
    }),
  );
  const zip = unzipSync(files.get("data/text-2020.zip")!);
  assert.deepEqual(Object.keys(zip), ["2020/05/28/lzcb/a05-01.txt", "2020/05/28/lzcb/a05-02.txt"]);
  assert.ok(files.get("2020/05/28/lzcb/a05-01/index.txt")!.equals(zip["2020/05/28/lzcb/a05-01.txt"]!));
});

test("an empty archive is carried away as an empty one", () => {
  const { told, files } = carried(siteOf([]));
  assert.deepEqual([told.years, told.feeds], [[], []]);
  assert.deepEqual(
    [...files.keys()],
    ["data/article.schema.json", "data/datapackage.json", "data/SHA256SUMS"],
  );
});
