/** What can be carried away of few articles whose bodies are others, and of their years, from the files of the site that stands. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFiles, carriedFromFiles } from "../../src/site/carry/articleFiles.ts";
import { carryArticle, hold, yearOf, type CarriedYear } from "../../src/site/carry/carryAway.ts";
import { formatOf, yearFileAgain, type CarriedAgain } from "../../src/site/carry/yearAgain.ts";
import { YEAR_FORMATS } from "../../src/site/carry/yearFiles.ts";
import type { Entry } from "../../src/site/shapes.ts";
import { groupBy } from "../../src/site/shelves/paging.ts";
import type { Site } from "../../src/site/site.ts";
import { markdownIn, writerTo } from "../carryAway.ts";

export type CarryPlaces = {
  /** The archive's folder, the site that stands, and the folder where what is other is built. */
  articles: string;
  out: string;
  building: string;
};

/** `null` where what stands has not the files beside the article's page. */
function carriedAgain(entry: Entry, { url, words }: Site, out: string): CarriedAgain | null {
  const [record, text] = ["index.json", "index.txt"].map((name) =>
    join(out, entry.address.slice(1), name),
  ) as [string, string];
  if (!existsSync(record) || !existsSync(text)) return null;
  const files = { "index.json": readFileSync(record, "utf8"), "index.txt": readFileSync(text, "utf8") };
  try {
    return { was: carriedFromFiles(entry, files, words), is: articleFiles(entry, url, words).carried };
  } catch {
    // Somebody else's text stands there.
    return null;
  }
}

/** `null` where the year's files are not as they were written, or are in several parts. */
function yearAgain(
  standing: CarriedYear,
  corrected: readonly CarriedAgain[],
  { out, building }: CarryPlaces,
): CarriedYear | null {
  if (standing.files.length !== YEAR_FORMATS.length) return null;
  const write = writerTo(building);
  const files = standing.files.map((held) => {
    const format = formatOf(standing.year, held.name);
    const place = join(out, "data", held.name);
    if (format === undefined || !existsSync(place)) return null;
    const file = readFileSync(place);
    if (createHash("sha256").update(file).digest("hex") !== held.sha256) return null;
    const now = yearFileAgain(format, file, corrected);
    const { bytes: _, sha256: _was, ...same } = held;
    return now === null ? null : hold(same, now, { write });
  });
  return files.includes(null) ? null : { ...standing, files: files.map((file) => file!) };
}

/** The years' files as they are now, written like those beside the articles' pages; `null` where they cannot be made of those that stand. */
export function carryAgain(
  corrected: readonly Entry[],
  site: Site,
  years: readonly CarriedYear[],
  places: CarryPlaces,
): CarriedYear[] | null {
  const byYear = groupBy(corrected, yearOf);
  const now = years.map((standing): CarriedYear | null => {
    const entries = byYear.get(standing.year) ?? [];
    if (entries.length === 0) return standing;
    const again = entries.flatMap((entry) => carriedAgain(entry, site, places.out) ?? []);
    return again.length < entries.length ? null : yearAgain(standing, again, places);
  });
  if (now.includes(null)) return null;
  const carrier = { markdownOf: markdownIn(places.articles), write: writerTo(places.building) };
  for (const entry of corrected) carryArticle(entry, site, carrier);
  return now.map((year) => year!);
}
