/** Commands of the kills bench, run whole or cut off. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CRASH = join(import.meta.dirname, "crash.ts");

/** How a run is cut off. */
export const MANNERS = ["at a moment", "in a change", "full disk"] as const;
type Manner = (typeof MANNERS)[number];

export type Cut = { manner: Manner; /** Of the run's time or of its changes, 0–1. */ share: number };
export type Ran = { code: number | null; killed: boolean; text: string; seconds: number };

/** Runs a command in the project's folder, cut off or not. */
export function runScript(
  args: string[],
  env: Record<string, string>,
  killAfter: number | null,
): Promise<Ran> {
  return new Promise((done, failed) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["--import", "tsx", "--import", CRASH, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env, BACKFILE_CACHE: join(env["BACKFILE_CRASH_WITHIN"]!, "cache") },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (words: Buffer) => (text += words.toString()));
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("error", failed);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      done({ code, killed: signal === "SIGKILL", text, seconds: (performance.now() - start) / 1000 });
    });
  });
}

export type Place = { work: string; articles: string; site: string };
type Command = (place: Place, raw: string) => string[];

const buildCommand: Command = ({ articles, site }, raw) => [
  "scripts/build.ts",
  "--raw",
  raw,
  "--articles",
  articles,
  "--out",
  site,
];

/** `build` makes a site from nothing, `rebuild` changes the one that stands. */
export const COMMANDS: Readonly<Record<"ingest" | "build" | "rebuild" | "review", Command>> = {
  ingest: ({ articles }, raw) => ["scripts/bench/kills/ingestDayByDay.ts", raw, articles],
  build: buildCommand,
  rebuild: buildCommand,
  review: ({ articles }) => ["scripts/bench/kills/mergeAtDesk.ts", articles],
};
export type Word = keyof typeof COMMANDS;

/** What a run is like that nobody cuts off. */
export type Whole = { seconds: number; changes: number };

export async function runWhole(word: Word, place: Place, raw: string): Promise<Whole> {
  const count = join(place.work, "count");
  const env = { BACKFILE_CRASH_WITHIN: place.work, BACKFILE_CRASH_AT: "0", BACKFILE_CRASH_COUNT: count };
  const { code, text, seconds } = await runScript(COMMANDS[word](place, raw), env, null);
  if (code !== 0) throw new Error(`${word} failed though nothing cut it off:\n${text}`);
  return { seconds, changes: Number(readFileSync(count, "utf8")) };
}

export function runCut(
  word: Word,
  place: Place,
  raw: string,
  { manner, share }: Cut,
  whole: Whole,
): Promise<Ran> {
  const at = manner === "at a moment" ? 0 : 1 + Math.floor(share * whole.changes);
  const env = {
    BACKFILE_CRASH_WITHIN: place.work,
    BACKFILE_CRASH_AT: String(at),
    BACKFILE_CRASH_MANNER: manner === "full disk" ? "full" : "kill",
  };
  const args = COMMANDS[word](place, raw);
  return runScript(args, env, manner === "at a moment" ? share * whole.seconds * 1000 : null);
}
