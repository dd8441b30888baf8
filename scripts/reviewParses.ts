/** `ingest --review`, `--accept`, `--keep`: parses that wait beside articles are shown, taken, or left. */
import { difference } from "../src/archive/difference.ts";
import { saidText } from "../src/archive/saying.ts";
import { pendingParses, type Pending, type Why } from "../src/archive/pending.ts";
import { settleParses } from "../src/archive/settleParses.ts";
import { readArchive, type ArchiveFile } from "../src/archive/readArchive.ts";
import { visible } from "../src/archive/controlPictures.ts";
import type { Warning } from "../src/types.ts";
import { readArchiveFolder } from "./archiveFiles.ts";
import { whileLocked } from "./archiveLock.ts";
import { undoUnfinished, writeChanges } from "./archiveWriter.ts";

const WHY: Readonly<Record<Why, string>> = {
  edited: "you edited it, and its page now reads differently",
  deleted: "you deleted it, or left it out, and its page now reads differently",
  recut: "its page is cut differently now, through an article that is yours",
  new: "a new article of its page, whose lines are in an article that is yours",
};

const titleOf = (text: string): string => /^title: (.*)$/m.exec(text)?.[1] ?? "(no headline)";

function pendingLines({ id, why, path, beside, text, parsed, together }: Pending, out: string): string[] {
  return [
    "",
    `${id}  ${titleOf(text ?? parsed)}`,
    `  ${WHY[why]}${together.length === 0 ? "" : `; take or leave it with ${together.join(" ")}`}`,
    `  ${text === null ? "no file" : `${out}/${path}`}  parsed: ${out}/${beside}`,
    ...(text === null ? [] : difference(saidText(text), saidText(parsed))).map(
      (line) => `  ${line.sign} ${visible(line.text)}`,
    ),
  ];
}

/** Everything that waits in an archive folder, each with what differs: `-` as it is, `+` as parsed. */
export function reviewParses(out: string): string[] {
  const pending = pendingParses(readArchiveFolder(out));
  if (pending.length === 0) return ["Nothing waits: no article of yours reads differently on its page."];
  return [
    `${pending.length} ${pending.length === 1 ? "article waits" : "articles wait"} for you: - as it is, + as its page now reads`,
    ...pending.flatMap((each) => pendingLines(each, out)),
    "",
    "Take the parse: npm run ingest -- --accept ID…   Leave what is: npm run ingest -- --keep ID… (or all)",
  ];
}

/** All ids that wait, where `all` is asked for. */
const asked = (ids: readonly string[], files: readonly ArchiveFile[]): readonly string[] =>
  ids.length === 1 && ids[0] === "all" ? pendingParses(files).map(({ id }) => id) : ids;

/** Takes the parses of these articles, or leaves them for good. */
export function settle(ids: readonly string[], how: "accept" | "keep", out: string): Warning[] {
  if (ids.length === 0) throw new Error(`--${how} is followed by the ids of articles; --review lists them`);
  if (how === "accept" && ids[0] === "all")
    throw new Error("--accept takes ids, not all: every parse that is taken replaces what a person wrote");
  return whileLocked(out, () => {
    undoUnfinished(out);
    const files = readArchiveFolder(out);
    const changes = settleParses(files, asked(ids, files), how, readArchive(files).settings.papers);
    writeChanges(out, files, changes);
    console.log(`${changes.settled} ${how === "accept" ? "taken as parsed" : "left as they are"}`);
    for (const { path } of changes.beside) console.log(`  what it replaced: ${out}/${path}`);
    return changes.warnings;
  });
}
