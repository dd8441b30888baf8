/** The scripts of search: the search page's, the marks in an article, and the engine with Pagefind's own client. */
import { relative, resolve } from "node:path";
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

/** What was bundled, by its path in the site: `assets/search.js`. */
export type Bundled = Map<string, Uint8Array>;

/** Classic scripts, `{ "assets/search": "/…/client/search.ts" }`, each with all that it imports. */
export async function bundleScripts(
  entryPoints: Record<string, string>,
  more: Pick<BuildOptions, "plugins" | "banner">,
): Promise<Bundled> {
  const site = resolve(".");
  const { outputFiles } = await build({
    ...CLASSIC_SCRIPT,
    ...more,
    entryPoints,
    outdir: site,
    write: false,
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [relative(site, path).replaceAll("\\", "/"), contents]),
  );
}

/** What the search page and an article's page do. */
export const bundleSearchClient = (language: Language): Promise<Bundled> =>
  bundleScripts(
    { "assets/search": entry("search.ts"), "assets/marks": entry("marks.ts") },
    { plugins: [inLanguage(language)] },
  );

/** A stylesheet with all that it imports, under the path that it is given by. */
export async function bundleStyle(file: string): Promise<Bundled> {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, write: false });
  return new Map([[file, outputFiles[0]!.contents]]);
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
