/** What can be carried away of a site, into the folder where the site is built. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Article } from "../src/archiveTypes.ts";
import type { Site } from "../src/site/site.ts";
import { carryAway, type CarriedAway } from "../src/site/carry/carryAway.ts";
import { readText } from "./archiveFiles.ts";
import type { Making } from "./siteRecord.ts";

/** Writes files below a folder; `path` is within it. */
export function writerTo(out: string): (path: string, content: string | Uint8Array) => void {
  let last = "";
  return (path, content) => {
    const file = join(out, path);
    const folder = dirname(file);
    // Files of one folder come one after the other.
    if (folder !== last) mkdirSync(folder, { recursive: true });
    last = folder;
    writeFileSync(file, content);
  };
}

/** Gives the text of an article's file in the archive's folder. */
export const markdownIn =
  (articles: string) =>
  ({ path }: Article): string =>
    readText(join(articles, path)).text;

/**
 * Writes the files beside every article's page, `/data/`, the feeds and the search description, as far as they are due;
 * before the pages, since a page says how large these files are. `articles` is the archive's folder.
 */
export const writeCarriedAway = (
  site: Site,
  { articles, out, making }: { articles: string; out: string; making: Making },
): CarriedAway => carryAway(site, { markdownOf: markdownIn(articles), ...making, write: writerTo(out) });
