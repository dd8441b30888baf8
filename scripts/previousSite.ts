/** The site that a build replaces, as far as the next one tells what changed. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PreviousSite } from "../src/site/coverage/changes.ts";

const read = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** `null` where there is no site, or one that kept no list. */
export function readPreviousSite(site: string): PreviousSite | null {
  const articles = read(join(site, "coverage/articles.tsv"));
  if (articles === "") return null;
  const [changes, listings, added] = ["changes.tsv", "listings.txt", "added.txt"].map((name) =>
    read(join(site, "coverage", name)),
  );
  return { articles, changes: changes!, listings: listings!, added: added! };
}
