import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { buildSite } from "../../../scripts/buildSite.ts";
import { cacheIn, keptFor } from "../../../scripts/keptFor.ts";
import { assertSame } from "../sameSites.ts";

let work = "";
before(() => (work = mkdtempSync(join(tmpdir(), "backfile-bodies-"))));
after(() => rmSync(work, { recursive: true, force: true }));

const ARTICLE = "2016/05/12/hdyb/a02-01";
/** As ingest wrote it. */
const WRITTEN = "2016/05/12/hdyb/a02-02";
/** Made one series, of seventeen years. */
const SERIES = ["1999/10/21/hdyb/03-01", "2016/05/12/hdyb/a06-03"] as const;
const at = (name: string): string => join(work, name);
const [articles, site, afresh] = ["articles", "site", "afresh"];

/** The first so many bytes of a file stay, the rest is of the same length and says nothing. */
function spoil(file: string, from = 0): void {
  const bytes = readFileSync(file);
  bytes.fill("x", from);
  writeFileSync(file, bytes);
}

const shelves = (): string => keptFor(at(articles), cacheIn("archives"));
const records = (): string => keptFor(at(site), at("records"));
const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

/** Of the index's shard that holds the article. */
const ofItsShard = (ending: string): string[] =>
  filesOf(at("cache"), ending).filter((file) => file.includes("/2010s-"));

/** What may have become of files between two builds. */
const SPOILS: Readonly<Record<string, () => void>> = {
  "what was kept of a year, but for its head": () =>
    filesOf(shelves(), ".shelf").forEach((file) => spoil(file, readFileSync(file).indexOf("\n") + 1)),
  "all that was kept of the archive": () => rmSync(shelves(), { recursive: true }),
  "what was kept of terms": () => spoil(join(shelves(), "terms")),
  "a year of the record": () => spoil(join(records(), "made/2016.json")),
  "the rest of the record": () => rmSync(join(records(), "made/rest.json")),
  "shards that are kept": () => rmSync(at("cache"), { recursive: true }),
  "words of its shard that are kept": () => ofItsShard("/units").forEach((file) => spoil(file, 100)),
  "cards of its shard that are kept": () => ofItsShard("cards-0.bin").forEach((file) => spoil(file, 100)),
  "a page and a script that devices keep, on the site": () =>
    ["offline/index.html", "assets/site.js"].forEach((file) => rmSync(join(at(site), file))),
  "a year's table, on the site": () => spoil(join(at(site), "data/articles-2016.csv"), 100),
  "an article's record, on the site": () => rmSync(join(at(site), ARTICLE, "index.json")),
  "the list of what the index is made of, on the site": () => spoil(join(at(site), "search/index.json")),
};

const build = (name: string): ReturnType<typeof buildSite> =>
  buildSite(at(articles), at(name), {
    cache: at(name === afresh ? "afresh-cache" : "cache"),
    records: at("records"),
    afresh: name === afresh,
  });

/** Of how many articles a build said that it indexed them, and whether among others that stand. */
const indexings = (calls: readonly { arguments: readonly unknown[] }[]): string[] =>
  calls.map(({ arguments: [line] }) => String(line).replace(/^indexing (\d+) .* (again)$/, "$1 $2"));

function writeOn(article: string): void {
  const file = join(at(articles), `${article}.md`);
  writeFileSync(file, `${readFileSync(file, "utf8").trimEnd()}\n\n补记。\n`);
}

test("articles with related ones, of a series and of a day's other papers are corrected by themselves", async (t) => {
  cpSync("articles", at(articles), { recursive: true });
  for (const article of SERIES) {
    const file = join(at(articles), `${article}.md`);
    writeFileSync(file, readFileSync(file, "utf8").replace(/^series: .*$/m, "series: 城门旧事"));
  }
  await build(site);
  await build(afresh);
  const log = t.mock.method(console, "log", () => {});
  for (const article of [ARTICLE, SERIES[0]]) {
    writeOn(article);
    log.mock.resetCalls();
    await build(site);
    assert.deepEqual(indexings(log.mock.calls), ["1 again"]);
    await build(afresh);
    assertSame(at(site), at(afresh), article);
  }
});

/** What changes an article's file and the parse beside it, which `npm run ingest` lays there and takes away. */
const CORRECTIONS: readonly {
  name: string;
  change: (file: string, parse: string, written: string) => void;
  /** Made by itself, without reckoning the archive. */
  alone: boolean;
}[] = [
  {
    name: "its first correction",
    change(file, parse, written) {
      writeFileSync(parse, written);
      writeFileSync(file, `${written.trimEnd()}\n\n补记。\n`);
    },
    alone: true,
  },
  {
    name: "another parse beside it, and another article's correction",
    change(_, parse, written) {
      writeFileSync(parse, `${written.trimEnd()}\n\n另一种读法。\n`);
      writeOn(ARTICLE);
    },
    alone: false,
  },
  {
    name: "its correction undone",
    change(file, parse, written) {
      rmSync(parse);
      writeFileSync(file, written);
    },
    alone: true,
  },
];

test("an article's first correction, of which the parse comes to lie beside it, and its undoing are made by themselves", async (t) => {
  const log = t.mock.method(console, "log", () => {});
  const file = join(at(articles), `${WRITTEN}.md`);
  const written = readFileSync(file, "utf8");
  for (const { name, change, alone } of CORRECTIONS) {
    change(file, file.replace(/\.md$/, ".parsed.txt"), written);
    log.mock.resetCalls();
    await build(site);
    assert.equal(indexings(log.mock.calls).join() === "1 again", alone, name);
    await build(afresh);
    assertSame(at(site), at(afresh), name);
  }
});

test("whatever of what was kept is gone or spoilt, a corrected site has the bytes of one made from nothing", async (t) => {
  t.mock.method(console, "log", () => {});
  for (const [name, spoilIt] of Object.entries(SPOILS)) {
    writeOn(ARTICLE);
    spoilIt();
    await build(site);
    await build(afresh);
    assertSame(at(site), at(afresh), name);
  }
});

test("of a year that the record lost, and of which nothing is left then, no page stays", async (t) => {
  t.mock.method(console, "log", () => {});
  rmSync(join(records(), "made/1999.json"));
  writeOn(ARTICLE);
  await build(site);
  await build(afresh);
  rmSync(join(at(articles), "1999"), { recursive: true });
  await build(site);
  await build(afresh);
  assertSame(at(site), at(afresh), "without 1999");
});
