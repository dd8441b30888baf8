import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { readArchiveFolder } from "../../../scripts/archiveFiles.ts";
import { ingest } from "../../../scripts/ingest.ts";
import type { Ingested } from "../../../scripts/ingest/summary.ts";

const work = mkdtempSync(join(tmpdir(), "backfile-last-run-"));
after(() => rmSync(work, { recursive: true, force: true }));

const page = (films: string): string =>
  `村里来了放映队\n\n□记者 周航 报道\n\n本报淄博5月11日讯 昨晚，青石埠村的打谷场上挂起了白幕，放映队带来了${films}新片。\n\n` +
  `早市搬进了大棚\n\n本报讯（记者 李清远） 青石埠的早市昨天搬进了新大棚，${films}摊位当天全部开张。\n`;

const put = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Files of a folder and what they say, by their paths. */
const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readArchiveFolder(folder).map(({ path, text }) => [path, text]));

type Place = { raw: string; out: string };
const place = (name: string): Place => ({ raw: join(work, name, "raw"), out: join(work, name, "articles") });

/** The same run, of which only one remembers what it did. */
const said = ({ summary, ...told }: Ingested, { out }: Place): unknown => ({
  ...told,
  summary: { ...summary, lines: summary.lines.map((line) => line.replaceAll(out, "articles")) },
});

/** Something that a person does to pages or archive; `n` chooses where. */
type Deed = (at: Place, n: number) => void;

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : [];

const one = (files: readonly string[], n: number): string | undefined => files[n % Math.max(1, files.length)];

/** Does it to one of the files, where there is any. */
const toOne =
  (folder: "raw" | "out", ending: string, change: (file: string) => void): Deed =>
  (at, n) => {
    const file = one(filesIn(at[folder], ending), n);
    if (file !== undefined) change(file);
  };

const edit =
  (from: string | RegExp, to: string) =>
  (file: string): void =>
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));

const DEEDS: Readonly<Record<string, Deed>> = {
  nothing: () => undefined,
  "a page comes": ({ raw }, n) => put(join(raw, `某报_2016-05-1${n % 5}_0${(n % 3) + 1}.txt`), page("两部")),
  "an undated page comes": ({ raw }) => put(join(raw, "散页.txt"), page("十部")),
  "a page is corrected": toOne("raw", ".txt", edit(/[两三]部|[两三]十个/g, "四部")),
  "a page goes": toOne("raw", ".txt", rmSync),
  "a page is renamed": toOne("raw", ".txt", (file) => renameSync(file, file.replace(/\.txt$/, "甲.txt"))),
  "a table says its date": ({ raw }, n) => put(join(raw, "pages.csv"), `file,date\n某报_2016-05-11_01.txt,2017-0${(n % 8) + 1}-02\n`),
  "the table goes": ({ raw }) => rmSync(join(raw, "pages.csv"), { force: true }),
  "an article is edited": toOne("out", ".md", edit("昨", "今")),
  "an article is edited within its size and time": toOne("out", ".md", (file) => {
    const { atime, mtime } = statSync(file);
    edit(/[村早]/, "镇")(file);
    utimesSync(file, atime, mtime);
  }),
  "an edit is taken back": toOne("out", ".md", edit("今", "昨")),
  "an article is deleted": toOne("out", ".md", rmSync),
  "an article is touched": toOne("out", ".md", (file) => utimesSync(file, new Date(), new Date())),
  "an article is spoilt": toOne("out", ".md", edit(/^kind:.*$/m, "kind: 不知")),
  "a record is deleted": toOne("out", ".page.txt", rmSync),
  "the archive is named": ({ out }, n) => put(join(out, "archive.yml"), `title: 某县旧报${n}\npapers:\n  - name: 某报\n    code: mb\n    city: 淄博市\n`),
  "the settings are spoilt": ({ out }) => put(join(out, "archive.yml"), "title: [\n"),
  "what a run keeps is damaged": ({ out }, n) => {
    for (const file of filesIn(join(out, "../cache"), ".json")) edit(/"summary"/, '"sumary"')(file);
    const kept = filesIn(join(out, "../cache"), "").filter((file) => statSync(file).isFile() && !file.endsWith(".json"));
    for (const file of kept.slice(n % 2)) writeFileSync(file, readFileSync(file).subarray(n));
  },
}; // prettier-ignore

/** In whatever order. */
const codesOf = ({ warnings, archiveWarnings }: Ingested): string[] =>
  [...warnings, ...archiveWarnings].map(({ code, file, message }) => `${code} ${file} ${message}`).sort();

test("a run that remembers the last one, or plans day by day, does and says what a run does that does neither", async () => {
  let recalled = 0;
  let round = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(DEEDS)), fc.nat(20)), { minLength: 3, maxLength: 8 }),
      async (deeds) => {
        round += 1;
        const [own, plain, apart] = [place(`${round}/own`), place(`${round}/plain`), place(`${round}/apart`)];
        const cache = join(own.out, "../cache");
        for (const [deed, n] of [["a page comes", 1], ["a page comes", 2], ...deeds] as [string, number][]) {
          for (const each of [own, plain, apart]) {
            mkdirSync(each.raw, { recursive: true });
            DEEDS[deed]!(each, n);
          }
          const remembers = await ingest([own.raw], own.out, { cache });
          const atOnce = await ingest([plain.raw], plain.out);
          assert.deepEqual(said(remembers, own), said(atOnce, plain), deed);
          assert.deepEqual(textsIn(own.out), textsIn(plain.out), deed);
          const byDays = await ingest([apart.raw], apart.out, { atATime: { pages: 1, files: 1 } });
          assert.deepEqual(textsIn(apart.out), textsIn(plain.out), deed);
          assert.deepEqual(codesOf(byDays), codesOf(atOnce), deed);
          assert.deepEqual([byDays.written, byDays.removed], [atOnce.written, atOnce.removed], deed);
          if (deed === "nothing") recalled += 1;
        }
        rmSync(join(work, String(round)), { recursive: true });
      },
    ),
    { numRuns: 12 },
  );
  assert.ok(recalled > 0);
});

/** Makes what is remembered tell itself: who says it did not reckon it. */
function mark(cache: string): void {
  const [file] = filesIn(cache, ".json");
  const text = readFileSync(file!, "utf8");
  const marked = text.slice(text.indexOf("\n") + 1).replace(`"lines":[`, `"lines":["remembered",`);
  writeFileSync(file!, `${createHash("sha256").update(marked).digest("hex")}\n${marked}`);
}

/** Whether a second run takes what the first came to, when that was done in between. */
async function isRecalledAfter(name: string, deed: Deed): Promise<boolean> {
  const at = place(`marked/${name}`);
  const cache = join(at.out, "../cache");
  for (const n of [1, 2]) DEEDS["a page comes"]!(at, n);
  await ingest([at.raw], at.out, { cache });
  mark(cache);
  deed(at, 0);
  const { summary } = await ingest([at.raw], at.out, { cache });
  return summary.lines.includes("remembered");
}

test("nothing is done again where nothing changed, and all of it where anything did", async () => {
  assert.ok(await isRecalledAfter("nothing", DEEDS["nothing"]!));
  // What was written just now is known by its content, so that touching it changes nothing.
  const empty = ["nothing", "an article is touched", "an edit is taken back", "the table goes"];
  for (const name of Object.keys(DEEDS).filter((each) => !empty.includes(each)))
    assert.ok(!(await isRecalledAfter(name, DEEDS[name]!)), name);
});

test("what is kept of an archive that is gone goes too, and what a first run left that nobody took up", async () => {
  const [gone, kept] = [place("gone"), place("kept")];
  const cache = join(work, "shared-cache");
  const [old, open] = [join(cache, "0000000000000000"), join(cache, "1111111111111111")];
  for (const at of [gone, kept]) {
    DEEDS["a page comes"]!(at, 1);
    for (const folder of [old, open]) mkdirSync(folder, { recursive: true });
    utimesSync(old, 0, 0);
    await ingest([at.raw], at.out, { cache });
    if (at === gone) rmSync(at.out, { recursive: true });
  }
  const left = readdirSync(cache);
  const [own = "", ...others] = left.filter((name) => name !== "1111111111111111").sort();
  assert.equal(left.length, 3, left.join(" "));
  assert.deepEqual(others, [`${own}.json`]);
});
