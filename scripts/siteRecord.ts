/** What a site was made of, kept in `.cache` beside it: the next build makes what is made of something else now. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { CarriedAway, CarriedYear } from "../src/site/carry/carryAway.ts";
import type { DigestOf } from "../src/site/digests.ts";
import type { FileDigests } from "../src/site/seal.ts";
import { pageFile } from "../src/site/relativeLink.ts";
import { cacheIn, keptFor, makeKept } from "./keptFor.ts";
import { siteFace } from "./siteFolder.ts";

/** What a site is made of. */
export type Made = {
  /** Of what every page has; with another, nothing stands. */
  ground: string;
  /** By the name of a page or of files: what it was made of. */
  digests: Record<string, string>;
  years: CarriedYear[];
  feeds: string[];
  atRoot: string[];
};

export type SiteRecord = {
  made: Made;
  /** Of the project's own code. */
  code: string;
  /** Which folder this is of: one that took its place since is another. */
  folder: string;
};

/** Asked while a site is made: what is due, and what stands. */
export type Making = {
  digestOf: DigestOf;
  isDue: (name: string, digest: string) => boolean;
  standingYear: (year: string) => CarriedYear | null;
  made: (carried: CarriedAway) => Made;
};

export function makingSince(
  record: SiteRecord | null,
  { ground, digestOf }: { ground: string; digestOf: DigestOf },
): Making {
  const standing = record?.made.ground === ground ? record.made : null;
  const digests: Record<string, string> = {};
  return {
    digestOf,
    isDue: (name, digest) => {
      if (name in digests) throw new Error(`two pages, or two sets of files, are to stand at ${name}`);
      digests[name] = digest;
      return standing?.digests[name] !== digest;
    },
    standingYear: (wanted) => standing?.years.find(({ year }) => year === wanted) ?? null,
    made: ({ years, feeds, atRoot }) => ({ ground, digests, years, feeds, atRoot }),
  };
}

const FEED_FILES = ["feed.atom", "feed.json"];
const ARTICLE_FILES = ["index.json", "index.txt", "index.md"];

/** `/2020/05/28/` → `2020/05/28/index.html`; `/2020/05/28/lzcb/a05-02/*`, the files beside that article's page. */
function filesOf(name: string): string[] {
  if (name.endsWith("*")) return ARTICLE_FILES.map((file) => name.slice(1, -1) + file);
  return [pageFile(name)];
}

/** Files that stand beside pages and are made of many of them. */
const sharedFiles = ({ years, feeds, atRoot }: Made): string[] => [
  ...atRoot,
  ...years.flatMap(({ files }) => files.map(({ name }) => `data/${name}`)),
  ...feeds.flatMap((address) => FEED_FILES.map((file) => address.slice(1) + file)),
];

/** Files of the earlier site that the newer has not; `data/1985` names no file but a year's. */
export function goneFiles(earlier: Made, now: Made): string[] {
  const names = Object.keys(earlier.digests).filter(
    (name) => !(name in now.digests) && !name.startsWith("data/"),
  );
  const shared = new Set(sharedFiles(now));
  return [...names.flatMap(filesOf), ...sharedFiles(earlier).filter((file) => !shared.has(file))];
}

export const readSiteRecord = (file: string): SiteRecord =>
  JSON.parse(readFileSync(file, "utf8")) as SiteRecord;

/** Beside the record, since it is long and not always asked for. */
const FILES = "files.json";

/** The record of the site in `out`, whether there is one or not; `code` is the digest of the project's own code. */
export type RecordKeeper = {
  file: string;
  /** Of the site that stands; `null` where none does, or where nobody knows what it was made of. */
  standing: () => SiteRecord | null;
  /** Digests of its files as they were built; `null` where nobody knows. */
  files: () => FileDigests | null;
  forget: () => void;
  keep: (made: Made, files: FileDigests) => void;
};

/** Digests of the files of the site in `out` as they were built, beside its record; `null` where there are none. */
export function filesAsBuilt(out: string, folder: string = cacheIn("sites")): FileDigests | null {
  const file = join(keptFor(out, folder), FILES);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as FileDigests;
  } catch {
    // Half a list is none.
    return null;
  }
}

export function recordOf(out: string, code: string, folder: string = cacheIn("sites")): RecordKeeper {
  const file = join(keptFor(out, folder), "made.json");
  return {
    file,
    standing() {
      if (!existsSync(file) || !existsSync(out)) return null;
      try {
        const record = readSiteRecord(file);
        return record.code === code && record.folder === siteFace(out) ? record : null;
      } catch {
        // Half a record is none.
        return null;
      }
    },
    files: () => filesAsBuilt(out, folder),
    forget: () => rmSync(file, { force: true }),
    keep(made, files) {
      const kept = makeKept(out, folder);
      writeFileAtomic.sync(join(kept, FILES), JSON.stringify(files));
      const record: SiteRecord = { made, code, folder: siteFace(out) };
      writeFileAtomic.sync(file, JSON.stringify(record));
    },
  };
}
