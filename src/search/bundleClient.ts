/** `client/search.ts` and what it imports → one script. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ENTRY = fileURLToPath(new URL("client/search.ts", import.meta.url));

/**
 * Writes `<site>/assets/search.js`: a classic script, to be loaded with `defer`. A module would not even
 * start in a page opened from a disk, and could not say there why search does not work.
 */
export async function bundleSearchClient(siteFolder: string): Promise<void> {
  await build({
    entryPoints: [ENTRY],
    outfile: join(siteFolder, "assets/search.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2020", "chrome87", "safari14.1", "firefox90"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
}
