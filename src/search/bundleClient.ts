/** The scripts of search: the search page's, the marks in an article, and the engine with Pagefind's own client. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type Plugin } from "esbuild";
import type { Language } from "../archiveTypes.ts";
import { inLanguage } from "../words/inLanguage.ts";

const entry = (name: string): string => fileURLToPath(new URL(`client/${name}`, import.meta.url));

/** Classic scripts, to be loaded with `defer`: a module would not even start in a page opened from a disk. */
export const CLASSIC_SCRIPT: BuildOptions = {
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2020", "chrome87", "safari14.1", "firefox90"],
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
};

/** Writes `<site>/assets/search.js` and `marks.js`. */
export async function bundleSearchClient(siteFolder: string, language: Language): Promise<void> {
  await build({
    ...CLASSIC_SCRIPT,
    entryPoints: ["search.ts", "marks.ts"].map(entry),
    outdir: join(siteFolder, "assets"),
    plugins: [inLanguage(language)],
  });
}

/** Pagefind's client as the module that `client/engine.ts` imports. */
const pagefindModule = (script: string): Plugin => ({
  name: "pagefind-client",
  setup(bundle) {
    bundle.onResolve({ filter: /^pagefind-client$/ }, ({ path }) => ({ path, namespace: "pagefind" }));
    bundle.onLoad({ filter: /.*/, namespace: "pagefind" }, () => ({ contents: script, loader: "js" }));
  },
});

/**
 * The engine's script, from Pagefind's own client. Wherever that would fetch a file of its index it asks
 * `pagefindFetch` instead, which makes that file from the archive's.
 */
export async function bundleSearchEngine(pagefindScript: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...CLASSIC_SCRIPT,
    write: false,
    entryPoints: [entry("engine.ts")],
    plugins: [pagefindModule(pagefindScript)],
    define: { fetch: "pagefindFetch", "import.meta.url": '""' },
  });
  return outputFiles[0]!.contents;
}
