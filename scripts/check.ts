/** Is the archive sound: front matter, ids, edited files, missing files, doubtful dates, text that no article holds. */
import { parseArgs } from "node:util";
import { articlePath } from "../src/archive/address.ts";
import { digestOf } from "../src/archive/planWrites.ts";
import { readArchive, type ArchiveFile } from "../src/archive/readArchive.ts";
import type { Archive, Warning } from "../src/types.ts";
import { readArchiveFolder } from "./archiveFiles.ts";
import { DEFAULTS, exitCodeOf, printWarning, run } from "./commandLine.ts";

const HELP = `npm run check -- [--articles DIR]

Reads the whole archive and lists what is wrong or doubtful. Exit code 1 when something is wrong.`;

const doubt = (code: string, file: string, message: string): Warning => ({
  level: "warning",
  code,
  file,
  message,
});

/** Files that a person edited or deleted since they were written. */
function handWork(archive: Archive, files: readonly ArchiveFile[]): Warning[] {
  const held = new Map(files.map(({ path, text }) => [path, text]));
  return archive.pages.flatMap((page) =>
    Object.entries(page.articles).flatMap(([id, written]) => {
      const path = articlePath(id);
      const text = held.get(path);
      if (text === undefined)
        return [
          doubt(
            "deleted",
            path,
            "was written from its page and deleted since; ingest will not write it again",
          ),
        ];
      return digestOf(text) === written.digest
        ? []
        : [doubt("edited", path, "was edited by hand; ingest will not change it")];
    }),
  );
}

const openQuestions = (archive: Archive): Warning[] =>
  archive.pages.flatMap(({ id, file, dateBasis, date, unassigned }) => [
    ...(dateBasis === "unknown"
      ? [doubt("date-unknown", file, `page ${id} has no date; say it in pages.csv`)]
      : []),
    ...(dateBasis === "estimated"
      ? [
          doubt(
            "date-estimated",
            file,
            `page ${id} is dated ${date} by estimate; say the date in pages.csv if it is known`,
          ),
        ]
      : []),
    ...unassigned.map((lines) =>
      doubt("unassigned", file, `lines ${lines} of page ${id} belong to no article`),
    ),
  ]);

function main(): number {
  const { values } = parseArgs({
    options: {
      articles: { type: "string", default: DEFAULTS.articles },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const files = readArchiveFolder(values.articles);
  const archive = readArchive(files);
  const found = [...archive.warnings, ...handWork(archive, files), ...openQuestions(archive)];
  found.forEach(printWarning);
  const errors = found.filter(({ level }) => level === "error").length;
  console.log(
    `${archive.articles.length} articles on ${archive.pages.length} pages: ${errors} errors, ${found.length - errors} doubts`,
  );
  return exitCodeOf(found);
}

if (process.argv[1] === import.meta.filename) run(main);
