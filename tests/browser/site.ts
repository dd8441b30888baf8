/** A site built from an archive folder into a temporary one, served with its own headers: what browser tests look at. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPages } from "../../scripts/buildSite.ts";
import { buildSearchIndex } from "../../scripts/search/searchIndex.ts";
import { serveSite } from "../../scripts/serve.ts";
import { writeServiceWorker } from "../../scripts/serviceWorker.ts";
import type { Archive } from "../../src/archiveTypes.ts";

export type BuiltSite = {
  archive: Archive;
  /** The site's folder on disk. */
  folder: string;
  /** Where it is served; ends in `/`. */
  url: string;
  /** Stops serving and removes the folder. */
  remove: () => Promise<void>;
};

export async function buildTestSite(articlesFolder: string): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-site-"));
  const cache = `${folder}-cache`;
  const { archive } = await buildPages({
    articles: articlesFolder,
    out: folder,
    previous: null,
    standing: null,
  });
  await buildSearchIndex(archive, folder, { cache });
  await writeServiceWorker(folder, archive.settings.language);
  const { url, close } = await serveSite(folder, { port: 0 });
  return {
    archive,
    folder,
    url,
    remove: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
      rmSync(cache, { recursive: true, force: true });
    },
  };
}
