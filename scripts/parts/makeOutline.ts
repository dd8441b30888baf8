/** `--outline`: what the parts of a build have to know of each other, in one file. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { assembleArchive } from "../../src/archive/readArchive.ts";
import { makeEntries } from "../../src/site/article/allEntries.ts";
import { WORDS } from "../../src/words/words.ts";
import { readArchiveCached } from "../archiveCache.ts";
import { codeDigest } from "../codeDigest.ts";
import { printWarning } from "../commandLine.ts";
import { readPreviousSite } from "../previousSite.ts";
import { siteRoot, siteUrl } from "../publish.ts";
import { keptTerms } from "../termCache.ts";
import { writeOutline, type Circumstances } from "./outline.ts";
import { outlineOf } from "./places.ts";

export const circumstances = (): Circumstances => ({ code: codeDigest(), url: siteUrl(), root: siteRoot() });

/** Reads the archive's folder; the site that stands in `out` is the one that will be replaced. Returns the articles' number. */
export function makeOutline(articles: string, out: string): number {
  const code = codeDigest();
  const archive = assembleArchive(readArchiveCached(articles, { code }));
  archive.warnings.forEach(printWarning);
  const { termsOf, keep } = keptTerms(articles, { code });
  const { entries } = makeEntries(archive, WORDS[archive.settings.language]);
  const terms = new Map(entries.map((entry) => [entry.article.front.id, termsOf(entry)]));
  keep();
  const file = outlineOf(out);
  mkdirSync(dirname(file), { recursive: true });
  writeOutline(file, { circumstances: circumstances(), previous: readPreviousSite(out), archive, terms });
  return entries.length;
}
