/** The site's service worker, its offline page's script, and what both must have on the device to begin with. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { bundleOffline } from "../src/offline/bundleOffline.ts";
import type { Language } from "../src/archiveTypes.ts";

/** What a page needs that cannot be fetched, without what is fetched only when it is asked for. */
const ASSETS = [
  "assets/*.css",
  "assets/*.svg",
  "assets/{site,today,search,marks,offline,reading,settings,vertical,clip,clippings}.js",
];

/** By the address that a host gives them: a folder's own page has no name. */
const PAGES = ["", "search/", "offline/", "clippings/"];

const fileOf = (address: string): string =>
  address === "" || address.endsWith("/") ? `${address}index.html` : address;

/** Writes `<site>/sw.js` and `<site>/assets/offline.js`. The worker is of one build: with any byte of the pages and scripts it changes. */
export async function writeServiceWorker(siteFolder: string, language: Language): Promise<void> {
  await bundleOffline(siteFolder, language, "page");
  const shell = [...PAGES, ...globSync(ASSETS, { cwd: siteFolder }).sort()];
  const hash = createHash("sha256");
  for (const address of [...shell, "search/index.json"])
    hash.update(readFileSync(join(siteFolder, fileOf(address))));
  await bundleOffline(siteFolder, language, "worker", {
    BUILD: JSON.stringify(hash.digest("hex").slice(0, 12)),
    SHELL_FILES: JSON.stringify(shell),
  });
}
