import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { readArchiveFolder } from "../../scripts/archiveFiles.ts";
import { checkSite } from "../../scripts/checkSite.ts";
import { readArchive } from "../../src/archive/readArchive.ts";
import { buildSite, type SiteChange, type SiteOptions } from "../../scripts/buildSite.ts";
import { editArchive } from "./archiveEdits.ts";
import { assertSame, filesIn } from "./sameSites.ts";

let work = "";
before(() => (work = mkdtempSync(join(tmpdir(), "backfile-changed-"))));
after(() => rmSync(work, { recursive: true, force: true }));

/** What tells that a file was touched. */
const touched = (folder: string): Map<string, string> =>
  new Map(
    filesIn(folder).map((file) => {
      const { ino, mtimeMs, ctimeMs } = statSync(join(folder, file));
      return [file, `${ino} ${mtimeMs} ${ctimeMs}`];
    }),
  );

type Building = { articles: string; site: string; build: (more?: SiteOptions) => Promise<SiteChange> };

/** The sample's archive in a folder of its own, and its site beside it. */
function copyOfSample(name: string): Building {
  const articles = join(work, `${name}-articles`);
  const site = join(work, `${name}-site`);
  cpSync("articles", articles, { recursive: true });
  return {
    articles,
    site,
    build: async (more) => {
      const options = { cache: join(work, "cache"), records: join(work, "records"), ...more };
      return (await buildSite(articles, site, options)).change;
    },
  };
}

const STEPS = 3;
const SEED = 8;
/** What is done whatever else is: the address is set by the second step, and gone with the third. */
const NAMED: readonly string[][] = [[], ["corrected"], ["archive's address"], ["archive's address"]];

test("whatever is edited between builds, a site that was changed has the bytes of one made from nothing", async () => {
  const changed = copyOfSample("changed");
  const afresh = join(work, "afresh-site");
  // An index of its own: shards that were patched are not to be held against themselves.
  const cache = join(work, "afresh-cache");
  const options = { cache, records: join(work, "records"), afresh: true };
  for (let step = 0; step <= STEPS; step += 1) {
    const edits = step === 0 ? "nothing" : editArchive(changed.articles, SEED + step, step, NAMED[step]);
    const change = await changed.build();
    assert.equal(change === null, step === 0, edits);
    rmSync(cache, { recursive: true, force: true });
    await buildSite(changed.articles, afresh, options);
    assertSame(changed.site, afresh, edits);
    const files = readArchiveFolder(changed.articles);
    assert.deepEqual(checkSite(changed.site, readArchive(files), files).faults, [], edits);
  }
});

/** Of rounds in which nothing but bodies is edited. */
const BODY_STEPS = 4;

test("where bodies alone are edited they are made again by themselves, and the site has the bytes of one made from nothing", async (t) => {
  const said = t.mock.method(console, "log", () => {});
  const { articles, site, build } = copyOfSample("bodies");
  const afresh = join(work, "bodies-afresh-site");
  const cache = join(work, "bodies-afresh-cache");
  const options = { cache, records: join(work, "records"), afresh: true };
  await build();
  await buildSite(articles, afresh, options);
  let alone = 0;
  for (let step = 0; step < BODY_STEPS; step += 1) {
    const edits = editArchive(articles, SEED + step, 0, ["body", "words taken over", "body"].slice(step % 2));
    said.mock.resetCalls();
    await build();
    const words = said.mock.calls.map(({ arguments: [line] }) => String(line));
    if (words.length > 0 && words.every((line) => line.endsWith(" again"))) alone += 1;
    rmSync(cache, { recursive: true, force: true });
    await buildSite(articles, afresh, options);
    assertSame(site, afresh, edits);
  }
  // In shards as small as the sample's a sentence more soon makes a pair of characters common: then all is made.
  assert.ok(alone > BODY_STEPS / 2, `${alone} of ${BODY_STEPS}`);
});

test("where nothing was edited no file is touched; where one article was, few are", async () => {
  const { articles, site, build } = copyOfSample("still");
  assert.equal(await build(), null);
  const untouched = touched(site);
  assert.deepEqual(await build(), { written: 0, removed: 0 });
  assert.deepEqual(touched(site), untouched);

  const article = "2016/05/12/hdyb/a02-01";
  const file = join(articles, `${article}.md`);
  const parse = readFileSync(file, "utf8");
  writeFileSync(file, parse.replace(/\n*$/, "补记。\n"));
  const change = await build();
  const now = touched(site);
  const written = filesIn(site).filter((name) => now.get(name) !== untouched.get(name));
  assert.ok(written.includes(`${article}/index.html`) && written.includes(`${article}/index.json`));
  assert.equal(change?.written, written.length);
  assert.ok(written.filter((name) => name.endsWith("index.html")).length < 20, written.join("\n"));

  // The article's file stays, and what is known of it is more.
  const page = join(site, article, "index.html");
  assert.doesNotMatch(readFileSync(page, "utf8"), /<ins>补记。<\/ins>/);
  writeFileSync(join(articles, `${article}.parsed.txt`), parse);
  await build();
  assert.match(readFileSync(page, "utf8"), /<ins>补记。<\/ins>/);
});

test("where nothing but a body is another, pages that are made of the outline are not made", async () => {
  const { articles, site, build } = copyOfSample("outline");
  await build();
  const page = join(site, "about/index.html");
  const made = readFileSync(page, "utf8");
  const edit = (name: string, change: (text: string) => string): void => {
    const file = join(articles, name);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };
  // What is put into a page stays until the page is made again.
  writeFileSync(page, "not made");
  const article = "2016/05/12/hdyb/a02-01.md";
  edit(article, (text) => text.replace(/\n*$/, "补记。\n"));
  await build();
  assert.equal(readFileSync(page, "utf8"), "not made");
  edit(article, (text) => text.replace(/^title: /m, "title: 补"));
  await build();
  assert.equal(readFileSync(page, "utf8"), made);

  // The lists that the site keeps for the next are others than its record knows.
  writeFileSync(page, "not made");
  edit(article, (text) => text.replace(/\n*$/, "又补。\n"));
  const added = join(site, "coverage/added.txt");
  writeFileSync(added, `${readFileSync(added, "utf8")}/2016/05/12/hdyb/\n`);
  await build();
  assert.equal(readFileSync(page, "utf8"), made);
});
