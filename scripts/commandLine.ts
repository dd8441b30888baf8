/** What the commands share: where things lie, and how warnings are printed. */
import { onOneLine } from "../src/archive/controlPictures.ts";
import type { Warning } from "../src/types.ts";
import { plainFault } from "./systemFault.ts";

export const DEFAULTS = { raw: "raw", articles: "articles", out: "_site" } as const;

/** `raw/a.txt:12  what is wrong; what to do`, as editors and terminals link it. */
export const printWarning = ({ level, file, line, code, message }: Warning): void =>
  console.error(onOneLine(`${level}: ${file}${line === undefined ? "" : `:${line}`}: ${message} [${code}]`));

export const exitCodeOf = (warnings: readonly Warning[]): 0 | 1 =>
  warnings.some(({ level }) => level === "error") ? 1 : 0;

/** A command's exit code; what it throws is printed as one plain sentence. */
export async function codeOf(command: () => Promise<number> | number): Promise<number> {
  try {
    return await command();
  } catch (error) {
    console.error(`error: ${plainFault(error)}`);
    return 1;
  }
}

/** Who reads what is printed may have had enough of it (`| head`): the command goes on, and what it still says goes nowhere. */
function goOnUnread(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
}

/** Runs a command: the process ends with its exit code. */
export function run(command: () => Promise<number> | number): void {
  goOnUnread();
  void codeOf(command).then((code) => {
    process.exitCode = code;
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
