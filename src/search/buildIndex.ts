/** The archive → the search index, in `<site>/pagefind`. The same archive gives the same bytes. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { articleAddress } from "../archive/address.ts";
import type { Archive } from "../types.ts";
import { articleRecord, INDEX_LANGUAGE } from "./records.ts";

/** Pagefind's own interfaces, which it always writes; the page brings its own. */
const UNUSED_FILES = [
  "pagefind-component-ui.css",
  "pagefind-component-ui.js",
  "pagefind-highlight.js",
  "pagefind-modular-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-ui.css",
  "pagefind-ui.js",
];

function refuseErrors(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`the search index could not be made: ${what}: ${errors.join("; ")}`);
}

/**
 * Indexes every article, in the archive's order, replacing `<siteFolder>/pagefind`.
 * Throws with the article's id when Pagefind refuses one. Returns the number of articles indexed.
 */
export async function buildSearchIndex(archive: Archive, siteFolder: string): Promise<number> {
  const folder = join(siteFolder, "pagefind");
  await rm(folder, { recursive: true, force: true });
  const { index, errors } = await createIndex({ forceLanguage: INDEX_LANGUAGE });
  refuseErrors(errors, "starting");
  if (!index) throw new Error("the search index could not be made: Pagefind gave no index");
  try {
    for (const article of archive.articles) {
      const { id } = article.front;
      const added = await index.addCustomRecord(articleRecord(article, articleAddress(id).slice(1)));
      refuseErrors(added.errors, `article ${id}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    refuseErrors(written.errors, `writing ${folder}`);
  } finally {
    await close();
  }
  for (const file of UNUSED_FILES) await rm(join(folder, file), { force: true });
  return archive.articles.length;
}
