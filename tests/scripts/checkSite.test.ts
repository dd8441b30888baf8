/** A site as it was built passes; each kind of damage is found, named by its file. */
import assert from "node:assert/strict";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { after, before, test } from "node:test";
import { unzipSync, zipSync } from "fflate";
import { readArchiveFolder } from "../../scripts/archiveFiles.ts";
import { checkCommand } from "../../scripts/check.ts";
import { checkSite, type CheckedSite } from "../../scripts/checkSite.ts";
import { sealSite } from "../../scripts/siteSeal.ts";
import { readArchive } from "../../src/archive/readArchive.ts";
import { buildTestSite } from "../browser/site.ts";
import { ARTICLES, HOSTILE } from "../site/carry/samples.ts";
import { archiveFiles, sheet } from "../site/samples.ts";
import { ARTICLE, DAMAGES } from "./siteDamages.ts";
import { typed, type Printed } from "./typed.ts";

const dir = mkdtempSync(join(tmpdir(), "backfile-check-"));
after(() => rmSync(dir, { recursive: true }));
const articles = join(dir, "articles");
const built = join(dir, "built");

const SETTINGS = "title: 试验文库\naddress: https://example.org/archive\n";
/** Twelve lines, those among them that the articles name. */
const TEXT = `${HOSTILE}\n${"渠水进田。\n".repeat(11)}`;
const SHEET = sheet({ id: "lzcb-20200528-a05", paper: "柳河日报", page: "A05", text: TEXT });
const LEDGER = "lzcb-20200528-a05-01 held\nlzcb-20200528-a05-09 merged lzcb-20200528-a05-01\n";

before(async () => {
  const files = [...archiveFiles(ARTICLES, [SHEET], SETTINGS), { path: "2020/ledger.txt", text: LEDGER }];
  for (const { path, text } of files) {
    mkdirSync(dirname(join(articles, path)), { recursive: true });
    writeFileSync(join(articles, path), text);
  }
  const site = await buildTestSite(articles);
  cpSync(site.folder, built, { recursive: true });
  await site.remove();
});

function check(folder: string): CheckedSite {
  const files = readArchiveFolder(articles);
  return checkSite(folder, readArchive(files), files);
}

/** `[code, file]` of what is wrong after a site was damaged, sorted, each once. */
function damaged(damage: (path: (inside: string) => string) => void): string[] {
  const folder = mkdtempSync(join(dir, "damaged-"));
  cpSync(built, folder, { recursive: true });
  damage((inside) => join(folder, inside));
  const errors = check(folder).faults.filter(({ level }) => level === "error");
  return [...new Set(errors.map(({ code, file }) => `${code} ${relative(folder, file)}`))].toSorted();
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, "utf8");
  assert.notEqual(change(text), text, `${file} is damaged`);
  writeFileSync(file, change(text));
}

test("a site as it was built has no fault, with its own address, hostile text and an article that moved", () => {
  const { faults, pages, size } = check(built);
  // The build was not told where it stands on its host.
  assert.deepEqual(
    faults.map(({ level, code }) => `${level} ${code}`),
    ["warning page-root"],
  );
  assert.ok(pages > 30 && size.files > pages);
});

test("a site that does not know where it will stand names no place, and has no fault", async (t) => {
  writeFileSync(join(articles, "archive.yml"), SETTINGS.replace(/address.*/, ""));
  t.after(() => writeFileSync(join(articles, "archive.yml"), SETTINGS));
  const site = await buildTestSite(articles);
  t.after(() => site.remove());
  assert.deepEqual(check(site.folder).faults, []);
  const files = readdirSync(site.folder, { recursive: true, encoding: "utf8" });
  assert.deepEqual(
    files.filter(
      (file) =>
        /sitemap/.test(file) ||
        (/\.(?:html|xml|atom|json|txt)$/.test(file) &&
          readFileSync(join(site.folder, file), "utf8").includes("example.invalid")),
    ),
    [],
  );
});

test("what is not there is missed: a page, an article’s file, a search file, a place within a page", () => {
  assert.deepEqual(
    damaged((at) => rmSync(at("topic/law/index.html"), { force: true })),
    [],
  );
  const gone = damaged((at) => rmSync(at("city/zibo/index.html")));
  assert.ok(gone.includes(`link-dead ${ARTICLE}`) && gone.includes("link-dead sitemap-1.xml"));
  assert.ok(!gone.includes("link-dead feed.atom") && gone.includes("link-dead city/zibo/feed.atom"));
  const article = damaged((at) => rmSync(at(ARTICLE)));
  assert.ok(article.includes(`page-missing ${ARTICLE}`) && article.includes("link-dead feed.json"));
  assert.deepEqual(
    damaged((at) => rmSync(at("page/lzcb-20200528-a05"), { recursive: true })).filter((each) =>
      each.startsWith("page"),
    ),
    ["page-missing page/lzcb-20200528-a05/index.html"],
  );
  assert.deepEqual(
    damaged((at) => rmSync(at("2020/05/28/lzcb/a05-09"), { recursive: true })).filter((each) =>
      each.startsWith("moved"),
    ),
    ["html", "json", "md", "txt"].map((ending) => `moved-missing 2020/05/28/lzcb/a05-09/index.${ending}`),
  );
  assert.deepEqual(
    damaged((at) => edit(at("2020/05/28/lzcb/index.html"), (text) => text.replace('id="page-a05"', ""))).map(
      (each) => each.split(" ")[0],
    ),
    ["link-place"],
  );
  const folder = (at: (inside: string) => string): string => {
    const manifest = JSON.parse(readFileSync(at("search/index.json"), "utf8")) as {
      engine: { folder: string };
    };
    return at(`search/${manifest.engine.folder}/pagefind.wasm.gz`);
  };
  assert.deepEqual(
    damaged((at) => rmSync(folder(at))),
    ["search-index search/index.json"],
  );
});

for (const [what, file, change, codes] of DAMAGES)
  test(`changed: ${what}`, () => {
    const found = damaged((at) => edit(at(file), change));
    assert.deepEqual([...new Set(found.map((each) => each.split(" ")[0]))], codes);
    assert.ok(
      found.some((each) => each.endsWith(` ${file}`)) || codes.includes("data-missing"),
      found.join(),
    );
  });

test("a zip of texts is unpacked: a changed text, one of another year, a file that is none", () => {
  const zip = "data/text-2020.zip";
  const codes = (damage: (file: string) => void): (string | undefined)[] =>
    damaged((at) => damage(at(zip))).map((each) => each.split(" ")[0]);
  const changed = (
    file: string,
    change: (texts: Record<string, Uint8Array>) => Record<string, Uint8Array>,
  ): void => writeFileSync(file, zipSync(change(unzipSync(readFileSync(file)))));
  assert.deepEqual(
    codes((file) =>
      changed(file, (texts) => ({ ...texts, "2020/05/28/lzcb/a05-01.txt": Buffer.from("别的") })),
    ),
    ["data-differs", "data-sum", "data-sum"],
  );
  assert.deepEqual(
    codes((file) => changed(file, (texts) => ({ ...texts, "2019/01/01/x/x1-01.txt": Buffer.from("") }))),
    ["data-differs", "data-sum", "data-sum", "data-year"],
  );
  assert.deepEqual(
    codes((file) => writeFileSync(file, "no zip")),
    ["data-missing", "data-sum", "data-sum", "data-zip"],
  );
});

test("a page that stands for nothing the archive knows, and a file of data/ that nothing lists, are found", () => {
  assert.deepEqual(
    damaged((at) => cpSync(at("2020/05/28/lzcb/a05-01"), at("2020/05/28/lzcb/a05-08"), { recursive: true })),
    ["page-stranger 2020/05/28/lzcb/a05-08/index.html"],
  );
  assert.deepEqual(
    damaged((at) => cpSync(at("data/articles-2020.csv"), at("data/more.csv"))),
    ["data-unlisted data/more.csv"],
  );
});

test("another article’s page at an old address is found", () => {
  const old = "2020/05/28/lzcb/a05-09/index.html";
  assert.ok(damaged((at) => cpSync(at(ARTICLE), at(old))).includes(`moved-differs ${old}`));
});

test("of a site that says what its build wrote every altered file is found, also one of which the archive tells nothing", () => {
  const sealed = mkdtempSync(join(dir, "sealed-"));
  cpSync(built, sealed, { recursive: true });
  sealSite(sealed);
  assert.ok(check(sealed).sealed && !check(built).sealed);
  assert.deepEqual(
    check(sealed).faults.map(({ code }) => code),
    ["page-root"],
  );
  const words = readdirSync(join(sealed, "search"), { recursive: true, encoding: "utf8" }).find((file) =>
    file.endsWith("words-0.bin"),
  )!;
  for (const file of ["_headers", "opensearch.xml", "sw.js", `search/${words}`, "assets/icon.svg"])
    writeFileSync(join(sealed, file), `${readFileSync(join(sealed, file), "utf8")} `);
  writeFileSync(join(sealed, "CNAME"), "example.org");
  const found = check(sealed).faults.filter(({ code }) => code.startsWith("site-"));
  assert.deepEqual(
    found.map(({ level, file }) => `${level} ${relative(sealed, file)}`),
    [
      "warning CNAME",
      "error _headers",
      "error opensearch.xml",
      "error sw.js",
      "error assets",
      "error search",
    ],
  );
});

test("a link in a site is named, and what it leads to is not looked at", () => {
  assert.deepEqual(
    damaged((at) => {
      symlinkSync("/etc/hosts", at("hosts.txt"));
      symlinkSync("/", at("assets/root"));
    }),
    ["site-link assets/root", "site-link hosts.txt"],
  );
});

test("a line is named where there is one", () => {
  const folder = mkdtempSync(join(dir, "lines-"));
  cpSync(built, folder, { recursive: true });
  edit(join(folder, "about/index.html"), (html) =>
    html.replace("<body>", '<body>\n<a href="nowhere.html">x</a>'),
  );
  const { line } = check(folder).faults.find(({ code }) => code === "link-dead")!;
  const text = readFileSync(join(folder, "about/index.html"), "utf8");
  assert.match(text.split("\n")[line! - 1]!, /nowhere/);
});

test("the command says what is wrong, where, how large the site is for hosts, and ends with 1", async () => {
  const run = (...args: string[]): Promise<Printed> => typed(checkCommand, "--articles", articles, ...args);
  const folder = join(dir, "command");
  cpSync(built, folder, { recursive: true });
  assert.match((await run("--site", folder)).out, /0 errors; what hosts say[^]*Netlify: fits/);
  renameSync(join(folder, "assets/site.css"), join(folder, "assets/other.css"));
  const { code, err } = await run("--site", folder);
  assert.equal(code, 1);
  assert.match(
    err,
    /^error: .*command\/0001\/01\/01\/index\.html:\d+: <link href="[./]*assets\/site\.css">.*\[link-dead\]$/m,
  );
  assert.match(err, /and \d+ more of link-dead; --all lists them/);
  assert.match((await run("--site", join(dir, "none"))).err, /there is no site in .*none; build it first/);
  assert.doesNotMatch((await run()).out, /what hosts say/);
});
