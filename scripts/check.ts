/** Is the archive sound: front matter, ids, the ledger, edited files, missing files, doubtful dates, text that is in two places or in none; and, if asked, is a built site what the archive says. */
import { parseArgs } from "node:util";
import { articlePath } from "../src/archive/address.ts";
import { doubtfulFacts, type DoubtfulFact } from "../src/archive/doubtfulFacts.ts";
import { digestOf } from "../src/archive/digest.ts";
import { ledgerFaults } from "../src/archive/ledgerFaults.ts";
import { leftOver, lineClaims } from "../src/archive/lineClaims.ts";
import { provenanceFaults } from "../src/archive/provenanceFaults.ts";
import { pendingParses } from "../src/archive/pending.ts";
import { readArchive, type ArchiveFile } from "../src/archive/readArchive.ts";
import { onOneLine } from "../src/archive/controlPictures.ts";
import type { Archive } from "../src/archiveTypes.ts";
import type { Warning } from "../src/types.ts";
import { hostLines } from "../src/check/hosts.ts";
import { recordFaults } from "../src/check/records.ts";
import { readArchiveFolder } from "./archiveFiles.ts";
import { brokenOff, refuseNoFolder } from "./brokenOff.ts";
import { checkSite, type CheckedSite } from "./checkSite.ts";
import { DEFAULTS, exitCodeOf, printWarning, run } from "./commandLine.ts";

/** Doubtful facts that are listed unless all are asked for. */
const LISTED = 40;

/** Faults of one kind that are listed of a site unless all are asked for: one file left out is missed by every page. */
const LISTED_OF_KIND = 10;

const HELP = `npm run check -- [--articles DIR] [--site DIR] [--all]

Reads the whole archive and lists what is wrong, then what may be, the most doubtful first. Exit code 1 when something is wrong.
  --articles DIR  where the archive is kept; articles/ when not given
  --site DIR      proves the site that was built of it, too: every link and place within a page, the page and files of every
                  article, old addresses, feeds, sitemaps, all files of data/ against the archive and their checksums, the search
                  index, and that every file is as the build wrote it; that nothing is inline or comes from another host; and says which hosts it fits. Without the flag no site
                  is looked at: one that was built before the last correction would only be full of faults.
                  npm run check -- --site _site
  --all           lists everything that is or may be wrong, not the first ${LISTED} doubts and ${LISTED_OF_KIND} faults of a kind`;

const doubt = (code: string, file: string, message: string): Warning => ({
  level: "warning",
  code,
  file,
  message,
});

/** Parses that wait for a person. */
const waiting = (files: readonly ArchiveFile[]): Warning[] =>
  pendingParses(files).map(({ path }) =>
    doubt("parse-waits", path, "its page reads differently now; npm run ingest -- --review shows how"),
  );

/** Files that a person edited or deleted since they were written. */
function handWork(archive: Archive, files: readonly ArchiveFile[]): Warning[] {
  const held = new Map(files.map((file) => [file.path, file]));
  const places = new Map(archive.articles.map(({ front, path }) => [front.id, path]));
  return archive.pages.flatMap((page) =>
    Object.entries(page.articles).flatMap(([id, written]) => {
      const path = places.get(id) ?? articlePath(id);
      const { text, astray } = held.get(path) ?? {};
      // It is named already: nobody knows what it says.
      if (astray === true) return [];
      // A run removed it, or never wrote it.
      if (text === undefined && (written.removed === true || written.digest === "")) return [];
      if (text === undefined)
        return [
          doubt("deleted", path, "was deleted, or left out with --keep; ingest will not write it again"),
        ];
      return digestOf(text) === written.digest
        ? []
        : [doubt("edited", path, "was edited by hand; ingest will not change it")];
    }),
  );
}

/** Counted as the pages themselves and the coverage page count it. */
function unassigned(archive: Archive): Warning[] {
  const claims = lineClaims(archive);
  return archive.pages.flatMap((page) => {
    const { characters, lines } = leftOver(page, claims);
    const message = `${characters} characters of page ${page.id} are in no article: lines ${lines.join(", ")}`;
    return characters === 0 ? [] : [doubt("unassigned", page.file, message)];
  });
}

function factLine({ doubt: how, what, path, at }: DoubtfulFact): string {
  const where = at === null ? "" : `  ${at.file}:${at.line} “${at.text}”`;
  return onOneLine(`  ${how.toFixed(2)}  ${path}: ${what}${where}`);
}

function printFacts(facts: readonly DoubtfulFact[], all: boolean): void {
  if (facts.length === 0) return;
  const shown = all ? facts : facts.slice(0, LISTED);
  console.log(`What may be wrong, the most doubtful first (0 to 1), with the line to look at:`);
  shown.forEach((fact) => console.log(factLine(fact)));
  if (shown.length < facts.length)
    console.log(`  and ${facts.length - shown.length} more: npm run check -- --all`);
}

function printSite(folder: string, { faults, size, pages, sealed }: CheckedSite, all: boolean): void {
  const kinds = new Map<string, number>();
  for (const each of faults) {
    const listed = (kinds.get(each.code) ?? 0) + 1;
    kinds.set(each.code, listed);
    if (all || listed <= LISTED_OF_KIND) printWarning(each);
  }
  for (const [code, count] of all ? [] : kinds)
    if (count > LISTED_OF_KIND)
      console.error(`  and ${count - LISTED_OF_KIND} more of ${code}; --all lists them`);
  const errors = faults.filter(({ level }) => level === "error").length;
  console.log(
    `${folder}: ${pages} pages, ${size.files} files, ${errors} errors; what hosts say to its size:`,
  );
  hostLines(size).forEach((line) => console.log(line));
  if (!sealed)
    console.log(
      `${folder} does not say what its build wrote: only what the archive tells of a site was looked at; npm run build -- --afresh makes one that says it`,
    );
  if (errors > 0)
    console.log(
      "Where building again says that nothing has changed, npm run build -- --afresh makes the whole site anew.",
    );
}

/** The command with these arguments → its exit code. */
export function checkCommand(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: "string", default: DEFAULTS.articles },
      site: { type: "string" },
      all: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  refuseNoFolder(values.articles);
  const files = readArchiveFolder(values.articles);
  const archive = readArchive(files);
  const found = [
    ...brokenOff(values.articles),
    ...archive.warnings,
    ...ledgerFaults(archive),
    ...handWork(archive, files),
    ...waiting(files),
    ...unassigned(archive),
    ...provenanceFaults(archive),
    ...recordFaults(archive),
  ];
  found.forEach(printWarning);
  const facts = doubtfulFacts(archive);
  printFacts(facts, values.all);
  const errors = found.filter(({ level }) => level === "error").length;
  console.log(
    `${archive.articles.length} articles on ${archive.pages.length} pages: ${errors} errors, ${found.length - errors + facts.length} doubts`,
  );
  const site = values.site === undefined ? null : checkSite(values.site, archive, files);
  if (site !== null) printSite(values.site!, site, values.all);
  return exitCodeOf([...found, ...(site?.faults ?? [])]);
}

if (process.argv[1] === import.meta.filename) run(() => checkCommand(process.argv.slice(2)));
