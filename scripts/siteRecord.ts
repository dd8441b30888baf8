/** What a site was made of, kept in `.cache` beside it: the next build makes what is made of something else now. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { CarriedAway, CarriedYear } from "../src/site/carry/carryAway.ts";
import type { DigestOf } from "../src/site/digests.ts";
import { pageFile } from "../src/site/relativeLink.ts";
import { cacheIn, keptFor, makeKept } from "./keptFor.ts";
import { keepSealed, readSealed } from "./sealedFiles.ts";
import { siteFace } from "./siteFolder.ts";
import type { Sealed, Sealing } from "./siteSeal.ts";

/** By what it is known whether anything but articles' bodies is other than it was. */
export type Basis = {
  /** Of all that the site is made of beside the bodies. */
  outline: string;
  /** Of each article, in the archive's order, what it says besides. */
  bodies: string[];
  /** Of which articles are related. */
  related: string;
  /** Of the lists that the site keeps for the next one. */
  lists: string;
};

/** What a site is made of. */
export type Made = {
  /** Of what every page has; with another, nothing stands. */
  ground: string;
  /** By the name of a page or of files: what it was made of. */
  digests: Record<string, string>;
  years: CarriedYear[];
  feeds: string[];
  atRoot: string[];
  basis: Basis | null;
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
  made: (carried: CarriedAway, basis?: Basis) => Made;
};

/** `isRestSame`: what is not asked for is what it was. */
export function makingSince(
  record: SiteRecord | null,
  { ground, digestOf }: { ground: string; digestOf: DigestOf },
  isRestSame = false,
): Making {
  const standing = record?.made.ground === ground ? record.made : null;
  const asked = new Set<string>();
  const digests: Record<string, string> = isRestSame ? { ...standing!.digests } : {};
  return {
    digestOf,
    isDue: (name, digest) => {
      if (asked.has(name)) throw new Error(`two pages, or two sets of files, are to stand at ${name}`);
      asked.add(name);
      digests[name] = digest;
      return standing?.digests[name] !== digest;
    },
    standingYear: (wanted) => standing?.years.find(({ year }) => year === wanted) ?? null,
    made: ({ years, feeds, atRoot }, basis) => ({
      ground,
      digests,
      years,
      feeds,
      atRoot,
      basis: basis ?? null,
    }),
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

/** Files of the earlier site that the newer has not; `data/1985` and `feeds/city/zibo/` are no addresses. */
export function goneFiles(earlier: Made, now: Made): string[] {
  const names = Object.keys(earlier.digests).filter((name) => !(name in now.digests) && name.startsWith("/"));
  const shared = new Set(sharedFiles(now));
  return [...names.flatMap(filesOf), ...sharedFiles(earlier).filter((file) => !shared.has(file))];
}

/** The record of the site in `out`, whether there is one or not; `code` is the digest of the project's own code. */
export type RecordKeeper = {
  /** Of the site that stands; `null` where none does, or where nobody knows what it was made of. */
  standing: () => SiteRecord | null;
  /** Its files as they were built; `null` where nobody knows. */
  sealed: () => Sealed | null;
  forget: () => void;
  keep: (made: Made, sealing: Sealing) => void;
};

export function recordOf(out: string, code: string, folder: string = cacheIn("sites")): RecordKeeper {
  const file = join(keptFor(out, folder), "made.json");
  return {
    standing() {
      if (!existsSync(file) || !existsSync(out)) return null;
      try {
        const record = JSON.parse(readFileSync(file, "utf8")) as SiteRecord;
        return record.code === code && record.folder === siteFace(out) ? record : null;
      } catch {
        // Half a record is none.
        return null;
      }
    },
    sealed: () => readSealed(keptFor(out, folder), out),
    forget: () => rmSync(file, { force: true }),
    keep(made, sealing) {
      const kept = makeKept(out, folder);
      keepSealed(kept, sealing);
      const record: SiteRecord = { made, code, folder: siteFace(out) };
      writeFileAtomic.sync(file, JSON.stringify(record));
    },
  };
}
