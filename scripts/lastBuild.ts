/** Whether anything a site is made of has changed since it was built: asked before anything else is loaded. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Warning } from "../src/types.ts";
import { CODE } from "./codeDigest.ts";
import { faceOf } from "./fileFace.ts";
import { cacheIn, keptFor, makeKept } from "./keptFor.ts";
import { siteFace } from "./siteFolder.ts";

/** Variables of the environment that a site's bytes depend on. */
const VARIABLES = ["SITE_URL", "PATH_PREFIX"];

/** Comes and goes with every run. */
const LOCK = ".ingest.lock";

/** Names and faces of a file, or of all files below a folder; `null` where there is a link: what it leads to may change unseen. */
function facesOf(path: string): string[] | null {
  const faces: string[] = [];
  const walk = (file: string): boolean => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined) faces.push(`${file} is not there`);
    else if (!stat.isDirectory()) faces.push(`${file} ${faceOf(stat)}`);
    else
      return readdirSync(file, { withFileTypes: true }).every(
        (entry) => !entry.isSymbolicLink() && (entry.name === LOCK || walk(join(file, entry.name))),
      );
    return true;
  };
  return walk(path) ? faces : null;
}

/** A digest of the faces of all these; `null` where they cannot be known by their faces. */
export function stampOf(paths: readonly string[]): string | null {
  const hash = createHash("sha256");
  for (const path of paths) {
    const faces = facesOf(path);
    if (faces === null) return null;
    hash.update(faces.sort().join("\n"));
  }
  return hash.digest("hex");
}

/** What a build said at its end, to be said again where nothing has changed since. */
export type Outcome = { indexed: number; warnings: Warning[] };

/** Where a site comes from and where it stands. */
export type Places = { raw: string; articles: string; out: string };

/** Of everything that is there before a build begins. */
const stampsBefore = ({ raw }: Places): (string | null)[] => [
  [process.version, ...VARIABLES.map((name) => process.env[name] ?? "")].join(" "),
  stampOf(CODE),
  stampOf([raw]),
];

type Kept = { stamps: (string | null)[]; site: string; outcome: Outcome };

const fileOf = ({ out }: Places, folder: string): string => join(keptFor(out, folder), "last.json");

/** What the last build of these places said, where nothing that it was made of has changed since; else `null`. */
export function unchangedSince(places: Places, folder: string = cacheIn("sites")): Outcome | null {
  const file = fileOf(places, folder);
  if (!existsSync(file) || !existsSync(places.out)) return null;
  try {
    const { stamps, site, outcome } = JSON.parse(readFileSync(file, "utf8")) as Kept;
    if (stamps.includes(null) || site !== siteFace(places.out)) return null;
    const now = [...stampsBefore(places), stampOf([places.articles])];
    return now.every((stamp, i) => stamp === stamps[i]) ? outcome : null;
  } catch {
    // Half a file says nothing.
    return null;
  }
}

/**
 * Watches a build: begun before page files are read, told when the archive is as the site is made of it, and finished with
 * what the build said. Until then nobody takes the site for up to date.
 */
export function watchBuild(
  places: Places,
  folder: string = cacheIn("sites"),
): { archiveStands: () => void; finished: (outcome: Outcome) => void } {
  const file = fileOf(places, folder);
  rmSync(file, { force: true });
  const before = stampsBefore(places);
  let archive: string | null = null;
  return {
    archiveStands: () => (archive = stampOf([places.articles])),
    finished: (outcome) => {
      makeKept(places.out, folder);
      const kept: Kept = { stamps: [...before, archive], site: siteFace(places.out), outcome };
      writeFileSync(file, JSON.stringify(kept));
    },
  };
}
