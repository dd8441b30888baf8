/** Which test files are asked about a source file's faults: its own, those near it, and those of whole pages. */
import { build } from "esbuild";
import { globSync } from "tinyglobby";

/** Tests of one file, or of a stage. */
const NEAR = ["tests/*.test.ts", "tests/{rules,stages,archive,site,search,review}/**/*.test.ts"];
/** Tests that pin what comes out of whole pages, what all cues say, what archives keep: asked about everything they reach. */
const WIDE = [
  "tests/pages.test.ts",
  "tests/rules/asLearned/lines.test.ts",
  "tests/rules/asLearned/moves.test.ts",
  "tests/rules/asLearned/order.test.ts",
  "tests/rules/asLearned/doubts.test.ts",
  "tests/corrections/corrections.test.ts",
];
/** Those that read the whole sample, or hundreds of simulated pages before they begin: asked about their own file alone. */
const LONG = [
  "tests/sampleArchive.test.ts",
  "tests/sampleFields.test.ts",
  "tests/stages/accounting.test.ts",
  "tests/stages/3-labels.test.ts",
  "tests/rules/confidence.test.ts",
  "tests/rules/labelModel.test.ts",
  "tests/rules/moves.test.ts",
];
/** Files of tests that are near; more would cost more than they find. */
const MOST_NEAR = 6;

/** From each file of the project to those it imports, for all tests that may be asked. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const testFiles = (): string[] => [...new Set(globSync([...NEAR, ...WIDE]))].toSorted();

export async function readImports(): Promise<Imports> {
  const { metafile } = await build({
    stdin: {
      contents: testFiles()
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

/** Every file that imports the source file, or imports one that does, and how many imports lie between them. */
function reaching(source: string, imports: Imports): Map<string, number> {
  const importedBy = new Map<string, string[]>();
  for (const [path, targets] of imports)
    for (const target of targets) importedBy.set(target, [...(importedBy.get(target) ?? []), path]);
  const steps = new Map([[source, 0]]);
  for (const [path, count] of steps)
    for (const next of importedBy.get(path) ?? []) if (!steps.has(next)) steps.set(next, count + 1);
  return steps;
}

/** `src/a/b.ts` → `tests/a/b.test.ts`, whether or not it is there. */
export const mirrorOf = (source: string): string =>
  source.replace(/^src\//, "tests/").replace(/\.ts$/, ".test.ts");

/**
 * `tests`: the nearest first, which are its mirror, those that import it, those that import what imports it; last the
 * wide ones. `touched`: all files that a fault in it can change, itself among them.
 */
export function nearTests(source: string, imports: Imports): { tests: string[]; touched: string[] } {
  const steps = reaching(source, imports);
  const mirror = mirrorOf(source);
  const far = (path: string): number => (path === mirror ? 0 : steps.get(path)!);
  const found = testFiles()
    .filter((path) => steps.has(path) && (path === mirror || !LONG.includes(path)))
    .toSorted((a, b) => far(a) - far(b));
  const near = found.filter((path) => far(path) <= 2 && !WIDE.includes(path)).slice(0, MOST_NEAR);
  const wide = found.filter((path) => WIDE.includes(path));
  return { tests: [...near, ...wide], touched: [...steps.keys()] };
}

/** The tests and every file that they bring in. */
export function inputsOf(tests: readonly string[], imports: Imports): string[] {
  const seen = new Set(tests);
  for (const path of seen) for (const next of imports.get(path) ?? []) if (imports.has(next)) seen.add(next);
  return [...seen].toSorted();
}
