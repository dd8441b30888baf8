/** Eleventy alone, in a process of its own: an archive folder becomes pages, without index and service worker. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COMMAND = [
  "--import",
  "tsx",
  "node_modules/@11ty/eleventy/cmd.cjs",
  "--config=.eleventy.ts",
  "--quiet",
];

/** `more`: further variables of the environment, as `.eleventy.ts` reads them. What it complains of is shown. */
export function runEleventy(
  articles: string,
  out: string,
  more: Readonly<Record<string, string>> = {},
): void {
  const env = { ...process.env, BACKFILE_ARTICLES: articles, BACKFILE_OUT: out, ...more };
  execFileSync(process.execPath, COMMAND, { cwd: ROOT, env, stdio: ["ignore", "ignore", "inherit"] });
}
