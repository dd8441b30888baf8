/** The index of a small archive on a disk, read as the search page reads it, with Pagefind's own engine at work in Node. */
import { MANIFEST, type Manifest } from "../../src/search/files/manifest.ts";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";
import { buildSearchIndex } from "../../scripts/search/searchIndex.ts";
import { openArchive, type Archive } from "../../src/search/client/archive.ts";
import type { Range, Shelf } from "../../src/search/client/shelf.ts";
import { archiveOf, type Known } from "./smallArchive.ts";

export type DiskIndex = {
  /** Opens the index anew, with nothing of it read. `refuse` says of a file whether it cannot be had. */
  open: (refuse?: (path: string) => boolean) => Promise<{ archive: Archive; reads: string[] }>;
  remove: () => void;
};

/** The one thing that the page's scripts do to a document before they search: add a script. */
const scriptLoader = {
  currentScript: null,
  createElement: (): EventTarget & { src: string } => Object.assign(new EventTarget(), { src: "" }),
  head: {
    append: (script: EventTarget & { src: string }): void => {
      runInThisContext(readFileSync(new URL(script.src), "utf8"));
      script.dispatchEvent(new Event("load"));
    },
  },
};

export async function diskIndex(known: readonly Known[]): Promise<DiskIndex> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-index-"));
  const site = join(folder, "site");
  await buildSearchIndex(archiveOf(known.map(({ article }) => article)), site, {
    cache: join(folder, "cache"),
  });
  Object.assign(globalThis, { document: scriptLoader, location: { href: "http://localhost/" } });
  return {
    open: async (refuse = () => false) => {
      const reads: string[] = [];
      const shelf: Shelf = {
        read: async (path: string, range?: Range) => {
          reads.push(path);
          if (refuse(path)) throw new Error(`${path}: refused`);
          const bytes = new Uint8Array(readFileSync(join(site, "search", path)));
          return range === undefined ? bytes : bytes.slice(range.from, range.to);
        },
        manifest: async () => {
          const bytes = await shelf.read(MANIFEST);
          return { manifest: JSON.parse(new TextDecoder().decode(bytes)) as Manifest, saved: null };
        },
      };
      return { archive: await openArchive(shelf, pathToFileURL(`${site}/search/`)), reads };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
