/** Which test files are asked about a source file's faults: its own, those near it, and those of whole pages. */
import { build } from "esbuild";
import { globSync } from "tinyglobby";

/** Tests of one file, or of a stage. */
const NEAR = ["tests/rules/*.test.ts", "tests/archive/*.test.ts", "tests/*.test.ts", "tests/stages/*.test.ts"];
/** Tests that pin what comes out of whole pages, and of whole archives: asked about everything they reach. */
const WIDE = ["tests/pages.test.ts", "tests/corrections/corrections.test.ts"];
/** Those that build or read the whole sample, or take minutes. */
const LEFT_OUT = [
  "tests/sampleArchive.test.ts",
  "tests/sampleFields.test.ts",
  "tests/imports.test.ts",
  "tests/stages/accounting.test.ts",
];
/** Files of tests that are near; more would cost more than they find. */
const MOST_NEAR = 8;

/** From each file of the project to those it imports, for all tests that may be asked. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const files = (patterns: readonly string[]): string[] =>
  globSync([...patterns], { ignore: LEFT_OUT }).toSorted();

export async function readImports(): Promise<Imports> {
  const { metafile } = await build({
    stdin: {
      contents: files([...NEAR, ...WIDE])
        .map((path) => `import "./${path}";`)
        .join("\n"),
      resolveDir: ".",
    },
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    packages: "external",
    format: "esm",
    logLevel: "error",
  });
  return new Map(
    Object.entries(metafile.inputs).map(([path, { imports }]) => [path, imports.map((each) => each.path)]),
  );
}

/** How many imports lie between the two; `Infinity` where none leads there. */
function distance(imports: Imports, from: string, to: string): number {
  const seen = new Map([[from, 0]]);
  for (const [path, steps] of seen) {
    if (path === to) return steps;
    for (const next of imports.get(path) ?? []) if (!seen.has(next)) seen.set(next, steps + 1);
  }
  return Infinity;
}

/** `src/a/b.ts` → `tests/a/b.test.ts`, whether or not it is there. */
export const mirrorOf = (source: string): string =>
  source.replace(/^src\//, "tests/").replace(/\.ts$/, ".test.ts");

/** The nearest first: its mirror, those that import it, those that import what imports it; last the wide ones. */
export function nearTests(source: string, imports: Imports): string[] {
  const mirror = mirrorOf(source);
  const reaching = files([...NEAR, ...WIDE])
    .map((path) => ({ path, steps: path === mirror ? 0 : distance(imports, path, source) }))
    .filter(({ steps }) => steps < Infinity)
    .toSorted((a, b) => a.steps - b.steps);
  const near = reaching.filter(({ path, steps }) => steps <= 2 && !WIDE.includes(path)).slice(0, MOST_NEAR);
  const stages = reaching.filter(({ path }) => path.startsWith("tests/stages/") || WIDE.includes(path));
  return [...new Set([...near, ...stages].map(({ path }) => path))];
}

/** The tests and every file that they bring in. */
export function inputsOf(tests: readonly string[], imports: Imports): string[] {
  const seen = new Set(tests);
  for (const path of seen) for (const next of imports.get(path) ?? []) if (imports.has(next)) seen.add(next);
  return [...seen].toSorted();
}
