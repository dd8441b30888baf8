/** `npm test`: types, lint, format, then every test file by name. Fails when a step fails or no test is found. */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { run } from "./commandLine.ts";

const HELP = `npm test -- [FILE…]

Runs the checks and all tests; with files, only the tests in them. UPDATE=1 rewrites the expected pages of tests/fixtures.`;

const bin = (path: string): string => `node_modules/${path}`;

/** Each checks the whole project, in this order. */
const CHECKS: readonly { name: string; args: string[] }[] = [
  { name: "types", args: [bin("typescript/bin/tsc"), "-p", "."] },
  { name: "lint", args: [bin("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"] },
  { name: "format", args: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."] },
];

/** Browser tests share one machine with the others; two files at a time keep them from starving. */
const CONCURRENCY = 2;

const node = (args: string[]): boolean =>
  spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  if (positionals.length === 0) {
    for (const { name, args } of CHECKS) {
      if (!node(args)) throw new Error(`the check of ${name} failed; see above`);
      console.log(`${name}: ok`);
    }
  }
  // Node 20 finds no TypeScript test by itself, and passes all the same: so the files are listed.
  const files = positionals.length > 0 ? positionals : globSync("tests/**/*.test.ts").toSorted();
  if (files.length === 0) throw new Error("no test file was found under tests/");
  return node(["--import", "tsx", "--test", `--test-concurrency=${CONCURRENCY}`, ...files]) ? 0 : 1;
}

run(main);
