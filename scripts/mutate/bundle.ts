/** A source file and its tests as one script, which starts anew in milliseconds. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build, type Plugin } from "esbuild";
import fc from "fast-check";
import { test, type Case } from "./nodeTest.ts";
import type { Work } from "./worker.ts";

/** Property tests ask the same every time, and do not look for the smallest example that fails. */
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** `import.meta` is not known in a script: what is asked of it stands there as text. */
const placed = (path: string, text: string): string =>
  text
    .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
    .replaceAll("import.meta.filename", JSON.stringify(path))
    .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));

/** What a fault cannot change is no part of the script: it is read once, and shared. */
const parts = ({ source, code, touched }: Work): Plugin => ({
  name: "parts",
  setup(esbuild) {
    const changing = new Set(touched.map((path) => resolve(path)));
    esbuild.onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir }) => {
      const found = resolve(resolveDir, path);
      return changing.has(found) ? { path: found } : { path: found, external: true };
    });
    esbuild.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: path === resolve(source) ? code : placed(path, readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
});

const requireInstalled = createRequire(resolve("package.json"));

/** A script takes what a package is for its default: of one that is a module with a default alone, that default. */
function installed(name: string): unknown {
  const found = requireInstalled(name) as Record<string, unknown>;
  const others = Object.keys(found).filter((key) => key !== "default" && key !== "__esModule");
  return others.length === 0 && "default" in found ? found["default"] : found;
}

/** Each call begins from nothing: every file is read in anew when a test file is loaded that imports it. */
export type Begin = () => { load: (testFile: string) => readonly Case[] };

/** All test files of the work, and what they bring in. */
export async function bundle(work: Work): Promise<Begin> {
  const { source, tests } = work;
  const { outputFiles, metafile } = await build({
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
    metafile: true,
    plugins: [parts(work)],
  });
  const shared = new Map<string, unknown>([["node:test", { test }]]);
  for (const { path } of Object.values(metafile.outputs).flatMap((output) => output.imports))
    if (isAbsolute(path)) shared.set(path, await import(path));
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
