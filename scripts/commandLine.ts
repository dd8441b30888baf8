/** What the commands share: where things lie, and how warnings are printed. */
import { onOneLine } from "../src/archive/controlPictures.ts";
import type { Warning } from "../src/types.ts";

export const DEFAULTS = { raw: "raw", articles: "articles", out: "_site" } as const;

/** `raw/a.txt:12  what is wrong; what to do`, as editors and terminals link it. */
export const printWarning = ({ level, file, line, code, message }: Warning): void =>
  console.error(onOneLine(`${level}: ${file}${line === undefined ? "" : `:${line}`}: ${message} [${code}]`));

export const exitCodeOf = (warnings: readonly Warning[]): 0 | 1 =>
  warnings.some(({ level }) => level === "error") ? 1 : 0;

/** Runs a command; what it throws is printed as one plain sentence. */
export function run(command: () => Promise<number> | number): void {
  Promise.resolve()
    .then(command)
    .then((code) => {
      process.exitCode = code;
    })
    .catch((error: unknown) => {
      console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    });
}

/** For commands without arguments: `--help` is answered with one line, and nothing is done. */
export function answersHelp(help: string): boolean {
  const asked = process.argv.includes("--help") || process.argv.includes("-h");
  if (asked) console.log(help);
  return asked;
}

/** A flag's number; throws where it is none. `flag` is its name. */
export function wholeNumber(text: string, flag: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${flag} ${text}: a whole number is wanted`);
  return Number(text);
}
