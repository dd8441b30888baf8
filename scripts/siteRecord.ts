/** What a site was made of: the next build makes what is made of something else now. */
import type { CarriedAway, CarriedYear } from "../src/site/carry/carryAway.ts";
import type { DigestOf } from "../src/site/digests.ts";
import type { CoverageHeld } from "../src/site/coverage/coverage.ts";
import { pageFile } from "../src/site/relativeLink.ts";
import type { WholeSite } from "../src/site/wholeSite.ts";
import type { Warning } from "../src/types.ts";
import type { Says } from "./saysOf.ts";

/** By what it is known whether anything but articles' bodies is other than it was, and what of the whole is said again then. */
export type Basis = {
  /** By years: what the archive's files said. */
  shelves: Record<string, Says>;
  /** Of which articles are related. */
  related: string;
  /** Ids of the articles of each series. */
  series: string[][];
  /** Of the lists that the site keeps for the next one. */
  lists: string;
  /** What was wrong with the archive. */
  warnings: Warning[];
  counts: WholeSite["counts"];
  held: CoverageHeld;
};

/** What a site is made of. */
export type Made = {
  /** Of what every page has; with another, nothing stands. */
  ground: string;
  /** By the name of a page or of files: what it was made of; by the path of a file of the archive: what it said. */
  digests: Record<string, string>;
  years: CarriedYear[];
  feeds: string[];
  atRoot: string[];
  basis: Basis | null;
};

/** All but the digests. */
export type Head = Omit<Made, "digests">;
export type Digests = Made["digests"];

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
  made: (carried: CarriedAway, notes?: Notes) => Made;
};

/** `said`: of the archive's files, by their paths. */
export type Notes = { basis: Basis; said: Record<string, string> };

export function makingSince(
  record: SiteRecord | null,
  { ground, digestOf }: { ground: string; digestOf: DigestOf },
): Making {
  const standing = record?.made.ground === ground ? record.made : null;
  const asked = new Set<string>();
  const digests: Record<string, string> = {};
  return {
    digestOf,
    isDue: (name, digest) => {
      if (asked.has(name)) throw new Error(`two pages, or two sets of files, are to stand at ${name}`);
      asked.add(name);
      digests[name] = digest;
      return standing?.digests[name] !== digest;
    },
    standingYear: (wanted) => standing?.years.find(({ year }) => year === wanted) ?? null,
    made: ({ years, feeds, atRoot }, notes) => ({
      ground,
      digests: { ...digests, ...notes?.said },
      years,
      feeds,
      atRoot,
      basis: notes?.basis ?? null,
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
