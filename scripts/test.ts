/** `npm test`: types, lint, format, then every test file by name. Fails when a step fails or no test is found. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { finished } from "node:stream/promises";
import { run as runTests } from "node:test";
import { spec } from "node:test/reporters";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { run } from "./commandLine.ts";
import { testLots } from "./testLots.ts";

const HELP = `npm test -- [PATH…]

Runs the checks and all tests; with files or folders, only the tests in them. UPDATE=1 rewrites the expected pages of tests/fixtures.

  --seed N    what properties are tried with: the same each time for the same number (1)`;

const bin = (path: string): string => `node_modules/${path}`;

/** Each checks the whole project, in this order. */
const CHECKS: readonly { name: string; args: string[] }[] = [
  { name: "types", args: [bin("typescript/bin/tsc"), "-p", "."] },
  { name: "lint", args: [bin("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"] },
  { name: "format", args: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."] },
];

/** Browser tests share one machine with the others; two processes at a time keep them from starving. */
const CONCURRENCY = 2;

const node = (args: string[]): boolean =>
  spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;

/** A test file, or all in a folder: Node 20 finds no TypeScript test by itself, and passes all the same. */
function testsIn(path: string): string[] {
  if (!existsSync(path)) throw new Error(`${path}: no such file or folder`);
  return statSync(path).isDirectory()
    ? globSync("**/*.test.ts", { cwd: path })
        .toSorted()
        .map((file) => posix.join(path, file))
    : [path];
}

/** Fixes what properties are tried with: a commit passes or fails, and not now the one, now the other. */
const SEED = "tests/seed.ts";

/** A process is started with one file: one that imports those of a lot, in the folder. */
function fileOf(lot: readonly string[], folder: string, at: number): string {
  const path = join(folder, `${at}.mjs`);
  writeFileSync(path, [SEED, ...lot].map((file) => `import "${pathToFileURL(file).href}";\n`).join(""));
  return path;
}

/** Runs each lot in a process of its own; whether all tests passed. */
async function runLots(lots: readonly string[][]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-tests-"));
  try {
    const files = lots.map((lot, at) => fileOf(lot, folder, at));
    let passed = true;
    const events = runTests({ files, concurrency: CONCURRENCY }).on("test:fail", () => (passed = false));
    const report = events.compose(new spec());
    report.pipe(process.stdout);
    await finished(report);
    return passed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" }, seed: { type: "string" } },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const { seed = "1" } = values;
  if (!/^-?\d{1,9}$/.test(seed)) throw new Error(`--seed takes a whole number, not ${seed}`);
  process.env.PROPERTY_SEED = seed;
  if (positionals.length === 0) {
    for (const { name, args } of CHECKS) {
      if (!node(args)) throw new Error(`the check of ${name} failed; see above`);
      console.log(`${name}: ok`);
    }
  }
  const files = (positionals.length > 0 ? positionals : ["tests"]).flatMap(testsIn);
  if (files.length === 0)
    throw new Error(`no test file was found under ${positionals.join(", ") || "tests"}`);
  return (await runLots(testLots(files))) ? 0 : 1;
}

run(main);
