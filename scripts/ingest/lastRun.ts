/**
 * What the last run over the same pages into the same archive came to. Where rules, pages, tables and archive are as they
 * were behind it, it would come to the same, and is not done again. Kept beside the project, never in the archive.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { FoundFile } from "../archiveFiles.ts";
import { faceOf, type FileStat } from "../fileFace.ts";
import { cacheIn } from "../keptFor.ts";
import type { RawFolder } from "../rawFiles.ts";
import type { KeptIn } from "./keptParses.ts";
import { rulesDigest } from "./rulesDigest.ts";
import type { Ingested } from "./summary.ts";

/** Where runs are remembered, beside the search index's parts. */
export const INGEST_CACHE = cacheIn("ingest");

/** A file of the archive as it stands; its content's digest where that is asked for. */
export type Held = { path: string; stat: FileStat; digest: () => string };

/** Over what a run went. `out` is the archive folder, as it was named. */
export type Places = { paths: readonly string[]; out: string };

/**
 * A file that changed so shortly before it was looked at (milliseconds; some disks count in steps of two seconds) may have
 * changed once more within the same tick: it is known by its content.
 */
export const TICK = 3_000;

/** `seen`: when the archive was looked at. */
type Remembered = {
  out: string;
  seen: number;
  rules: string;
  raw: string;
  archive: string;
  ingested: Ingested;
};

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

const rawKey = ({ pages, sidecar, warnings }: RawFolder): string =>
  sha256(JSON.stringify([pages.map(({ path, sha256: digest }) => [path, digest]), sidecar, warnings]));

const isFresh = ({ stat }: Held, seen: number): boolean => stat.ctimeMs > seen - TICK;

function archiveKey(held: readonly Held[], seen: number): string {
  const hash = createHash("sha256");
  for (const file of held) {
    const known = isFresh(file, seen) ? file.digest() : faceOf(file.stat);
    hash.update(`${file.path}\n${known}\n`);
  }
  return hash.digest("hex");
}

const asHeld = ({ path, file, stat, astray }: FoundFile): Held => ({
  path,
  stat,
  digest: () => sha256(astray === true ? "" : readFileSync(file)),
});

/** `null` where there is none, or it is damaged: its first line is the digest of the rest. */
function read(file: string): Remembered | null {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, "utf8");
  const end = text.indexOf("\n");
  return sha256(text.slice(end + 1)) === text.slice(0, end)
    ? (JSON.parse(text.slice(end + 1)) as Remembered)
    : null;
}

/** What a first run that was cut off had taken apart is kept for so long (milliseconds): the next one goes on there. */
const DAY = 24 * 60 * 60 * 1000;

/** What is kept of runs into archives that are no longer there, and of first runs that nobody took up again. */
function removeLost(cache: string): void {
  const names = readdirSync(cache).map((name) => name.replace(/\.json$/, ""));
  for (const name of new Set(names)) {
    const [file, folder] = [join(cache, `${name}.json`), join(cache, name)];
    const known = read(file);
    const isOpen =
      known === null && Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) < DAY;
    if (isOpen || (known !== null && existsSync(known.out))) continue;
    rmSync(file, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

export type LastRun = {
  /** Where parses of this run's files are kept. */
  keptIn: KeptIn;
  /** What the same run came to, with nothing written; `null` where anything is another. */
  recall: (raw: RawFolder, found: readonly FoundFile[]) => Ingested | null;
  /** `after` is the archive behind the run; `null` where it is not to be relied on. */
  remember: (raw: RawFolder, ingested: Ingested, after: readonly Held[] | null) => void;
};

/** The last run in the folder `cache` over these places. */
export function lastRun(cache: string, { paths, out }: Places): LastRun {
  const places = [out, resolve(out), paths.map((path) => resolve(path))];
  const folder = join(cache, sha256(JSON.stringify(places)).slice(0, 16));
  const file = `${folder}.json`;
  const rules = rulesDigest();
  const write = (remembered: Omit<Remembered, "out" | "rules">): void => {
    mkdirSync(cache, { recursive: true });
    const text = JSON.stringify({ ...remembered, rules, out: resolve(out) } satisfies Remembered);
    writeFileAtomic.sync(file, `${sha256(text)}\n${text}`);
    removeLost(cache);
  };
  return {
    keptIn: { folder, rules },
    recall: (raw, found) => {
      const now = Date.now();
      const known = read(file);
      if (known?.rules !== rules || known.raw !== rawKey(raw)) return null;
      const held = found.map(asHeld);
      if (known.archive !== archiveKey(held, known.seen)) return null;
      // Files that had just been written are told by their faces from now on, unless they still have.
      if (held.some((each) => isFresh(each, known.seen) && !isFresh(each, now)))
        write({ ...known, seen: now, archive: archiveKey(held, now) });
      return known.ingested;
    },
    remember: (raw, ingested, after) => {
      const seen = Date.now();
      const archive = after === null ? "" : archiveKey(after, seen);
      write({ seen, raw: rawKey(raw), archive, ingested: { ...ingested, written: 0, removed: 0 } });
    },
  };
}
