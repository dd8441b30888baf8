/** The site's service worker, its offline page's script, and what both must have on the device to begin with. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import type { Language } from "../src/archiveTypes.ts";
import type { Bundled } from "../src/search/bundleClient.ts";
import { fileDigest, rootOf, type FileDigests } from "../src/site/seal.ts";
import { groupBy } from "../src/site/shelves/paging.ts";
import { keptBundle, writeBundled } from "./keptBundles.ts";
import type { Sealed } from "./siteSeal.ts";

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

/** At the root: a worker may only see to what is below it. */
const WORKER = "sw.js";

/** Both scripts, the worker as it is for every build. */
const offlineScripts = (language: Language): Promise<Bundled> =>
  keptBundle(`offline-${language}`, async () => {
    const { bundleOffline } = await import("../src/offline/bundleOffline.ts");
    return bundleOffline(language);
  });

/** Addresses of what both must have on the device to begin with, as far as it lies in a folder. */
const shellIn = (folder: string): string[] => [...PAGES, ...globSync(ASSETS, { cwd: folder }).sort()];

/** Whether the pages and scripts of a site that the worker is made of are as they were built. */
export function isShellBuilt(siteFolder: string, { seal, filesIn }: Sealed): boolean {
  const files = [...shellIn(siteFolder).map(fileOf), ...Object.keys(filesIn("assets/"))];
  return [...groupBy(files, rootOf)].every(([root, own]) => {
    const built: FileDigests = root.endsWith("/") ? filesIn(root) : { [root]: seal.get(root) ?? "" };
    const isBuilt = (file: string): boolean =>
      existsSync(join(siteFolder, file)) && fileDigest(readFileSync(join(siteFolder, file))) === built[file];
    return own.every(isBuilt);
  });
}

/**
 * Writes `<site>/sw.js` and `<site>/assets/offline.js`. The worker is of one build: with any byte of the pages and scripts it
 * changes; `shellFolder` is where these are, if they need not be built.
 */
export async function writeServiceWorker(
  siteFolder: string,
  language: Language,
  shellFolder = siteFolder,
): Promise<void> {
  const scripts = await offlineScripts(language);
  writeBundled(siteFolder, scripts);
  const shell = shellIn(shellFolder);
  const hash = createHash("sha256");
  for (const address of shell) hash.update(readFileSync(join(shellFolder, fileOf(address))));
  hash.update(readFileSync(join(siteFolder, "search/index.json")));
  const build = hash.digest("hex").slice(0, 12);
  const told = `const BUILD=${JSON.stringify(build)},SHELL_FILES=${JSON.stringify(shell)};\n`;
  writeFileSync(join(siteFolder, WORKER), Buffer.concat([Buffer.from(told), scripts.get(WORKER)!]));
}
