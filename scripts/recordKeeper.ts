/** The record of a site, kept in `.cache`: its head, and the digests of each year in a file of their own. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { groupBy } from "../src/site/shelves/paging.ts";
import { cacheIn, keptFor, makeKept } from "./keptFor.ts";
import { keepSealed, readSealed } from "./sealedFiles.ts";
import { siteFace } from "./siteFolder.ts";
import type { Digests, Head, Made, SiteRecord } from "./siteRecord.ts";
import type { Sealed, Sealing } from "./siteSeal.ts";

/** The digests of a year are read when they are asked for; `null` where they cannot be. */
export type OpenRecord = { head: Head; digestsOf: (year: string) => Digests | null };

/** The record of the site in `out`, whether there is one or not; `code` is the digest of the project's own code. */
export type RecordKeeper = {
  /** Of the site that stands; `null` where none does, or where nobody knows what it was made of. */
  open: () => OpenRecord | null;
  /** All of it. */
  standing: () => SiteRecord | null;
  /** Its files as they were built; `null` where nobody knows. */
  sealed: () => Sealed | null;
  forget: () => void;
  keep: (made: Made, sealing: Sealing) => void;
  /** Of a site that stands, once its record is open: only these years' digests are others. */
  keepChanged: (head: Head, changed: ReadonlyMap<string, Digests>, sealing: Sealing) => void;
};

type KeptHead = { head: Head; code: string; folder: string; years: string[] };

/** `/2016/05/12/hdyb/a02-01/`, `2016/05/12/hdyb/a02-01.md`, `data/2016` → `2016`; what is of no year is kept by itself. */
export const yearOf = (name: string): string => /^(?:\/|data\/)?(\d{4})(?:\/|$)/.exec(name)?.[1] ?? "rest";

export function recordOf(out: string, code: string, folder: string = cacheIn("sites")): RecordKeeper {
  const place = keptFor(out, folder);
  const file = join(place, "made.json");
  const fileOf = (year: string): string => join(place, "made", `${year}.json`);
  /** The years of the record that was opened. */
  let opened: string[] = [];
  const readYear = (year: string): Digests => JSON.parse(readFileSync(fileOf(year), "utf8")) as Digests;

  function readHead(): KeptHead | null {
    if (!existsSync(file) || !existsSync(out)) return null;
    const kept = JSON.parse(readFileSync(file, "utf8")) as KeptHead;
    return kept.code === code && kept.folder === siteFace(out) ? kept : null;
  }
  function keepHead(head: Head, years: string[]): void {
    writeFileAtomic.sync(
      file,
      JSON.stringify({ head, code, folder: siteFace(out), years } satisfies KeptHead),
    );
  }
  const keepYear = (year: string, digests: Digests): void =>
    writeFileAtomic.sync(fileOf(year), JSON.stringify(digests));
  /** Half a record is none. */
  function whole<T>(read: () => T): T | null {
    try {
      return read();
    } catch {
      return null;
    }
  }
  return {
    open: () => {
      const kept = whole(readHead);
      opened = kept?.years ?? [];
      const known = new Map<string, Digests | null>();
      const digestsOf = (year: string): Digests | null => {
        if (!known.has(year))
          known.set(
            year,
            whole(() => readYear(year)),
          );
        return known.get(year)!;
      };
      return kept === null ? null : { head: kept.head, digestsOf };
    },
    standing: () =>
      whole(() => {
        const kept = readHead();
        if (kept === null) return null;
        const digests = Object.assign({}, ...kept.years.map(readYear)) as Digests;
        return { made: { ...kept.head, digests }, code, folder: kept.folder };
      }),
    sealed: () => readSealed(place, out),
    forget: () => rmSync(file, { force: true }),
    keep({ digests, ...head }, sealing) {
      keepSealed(makeKept(out, folder), sealing);
      rmSync(join(place, "made"), { recursive: true, force: true });
      mkdirSync(join(place, "made"));
      const years = groupBy(Object.keys(digests), yearOf);
      for (const [year, names] of years)
        keepYear(year, Object.fromEntries(names.map((name) => [name, digests[name]!])));
      keepHead(head, [...years.keys()]);
    },
    keepChanged(head, changed, sealing) {
      keepSealed(makeKept(out, folder), sealing);
      for (const [year, digests] of changed) keepYear(year, digests);
      // Not the years that are there: of one that was lost the next build must not believe that nothing was made of it.
      keepHead(head, [...new Set([...opened, ...changed.keys()])]);
    },
  };
}
