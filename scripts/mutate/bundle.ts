/** A source file and its tests as one script, which starts anew in milliseconds. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build, type Plugin } from "esbuild";
import { globSync } from "tinyglobby";
import fc from "fast-check";
import { test, type Case } from "./nodeTest.ts";

/** Property tests ask the same every time, and do not look for the smallest example that fails. */
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** The words and tables: nothing is put into them, so that they are read once and shared. */
const SHARED = resolve("src/lexicon");

/** `import.meta` is not known in a script: what is asked of it stands there as text. */
const placed = (path: string, text: string): string =>
  text
    .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
    .replaceAll("import.meta.filename", JSON.stringify(path))
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));

const parts = (source: string, code: string): Plugin => ({
  name: "parts",
  setup(esbuild) {
    esbuild.onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) => {
      const found = resolve(resolveDir, path);
      return dirname(found) === SHARED ? { path: found, external: true } : null;
    });
    esbuild.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: path === resolve(source) ? code : placed(path, readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
});

/** Each call begins from nothing: every file is read in anew when a test file is loaded that imports it. */
export type Begin = () => { load: (testFile: string) => readonly Case[] };

/** `code` stands for the source file's text. */
export async function bundle(source: string, code: string, tests: readonly string[]): Promise<Begin> {
  const { outputFiles } = await build({
    stdin: {
      contents: `module.exports = {${tests.map((path) => `${JSON.stringify(path)}: () => require("./${path}")`).join()}}`,
      resolveDir: ".",
    },
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    packages: "external",
    format: "cjs",
    logLevel: "error",
    plugins: [parts(source, code)],
  });
  const shared = new Map<string, unknown>([["node:test", { test }]]);
  for (const path of globSync(`${relative(".", SHARED)}/*.ts`, { absolute: true }))
    shared.set(path, await import(path));
  const installed = createRequire(resolve("package.json"));
  const requireShared = (path: string): unknown => shared.get(path) ?? installed(path);
  const begin = new Script(`(function (require, module) {${outputFiles[0]!.text}\n})`, {
    filename: `${source}.bundle.cjs`,
  }).runInThisContext() as (
    require: (path: string) => unknown,
    module: { exports: Record<string, () => unknown> },
  ) => void;
  return () => {
    const module = { exports: {} as Record<string, () => unknown> };
    begin(requireShared, module);
    return {
      load: (testFile) => {
        test.cases = [];
        module.exports[testFile]!();
        return test.cases;
      },
    };
  };
}
