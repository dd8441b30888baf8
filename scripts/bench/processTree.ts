/** What a command and all processes that it starts cost: CPU seconds and the most memory they hold at one time. Linux only. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export type Cost = { cpu: number; wall: number; peakMB: number; output: string };

/** Milliseconds between looks. */
const LOOK = 50;
const TICKS_PER_SECOND = 100;
const PAGE_MB = 4096 / 2 ** 20;

type Seen = { pid: number; parent: number; cpu: number; memory: number };

/** `/proc/<pid>/stat`: fields behind the name, which may hold anything. */
function look(pid: number): Seen | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return {
      pid,
      parent: Number(fields[1]),
      cpu: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
      memory: Number(fields[21]) * PAGE_MB,
    };
  } catch {
    return null;
  }
}

function treeOf(root: number): Seen[] {
  const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (look(Number(name)) ?? []) : []));
  const tree = all.filter(({ pid }) => pid === root);
  for (const each of tree) tree.push(...all.filter(({ parent }) => parent === each.pid));
  return tree;
}

/** Seconds that processes took which are done and were waited for: to the tick, but without those that nobody waits for. */
function waitedFor(): number {
  const stat = readFileSync("/proc/self/stat", "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** Runs a command in `cwd`. Throws when it fails. One at a time, or one is charged with the other's seconds. */
export async function costOfCommand(command: string, args: readonly string[], cwd = "."): Promise<Cost> {
  const start = performance.now();
  const before = waitedFor();
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  const cpu = new Map<number, number>();
  let peakMB = 0;
  const looking = setInterval(() => {
    const tree = treeOf(child.pid!);
    for (const each of tree) cpu.set(each.pid, each.cpu);
    peakMB = Math.max(
      peakMB,
      tree.reduce((sum, { memory }) => sum + memory, 0),
    );
  }, LOOK);
  const code = await new Promise<number | null>((done, fail) => child.on("close", done).on("error", fail));
  clearInterval(looking);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}`);
  const seen = Array.from(cpu.values()).reduce((sum, seconds) => sum + seconds, 0);
  const wall = (performance.now() - start) / 1000;
  // What is done between two looks is not seen; what nobody waits for is only seen.
  return { cpu: Math.max(seen, waitedFor() - before), wall, peakMB, output };
}

/** Runs `node --import tsx SCRIPT ARGUMENTS`. Throws when it fails. */
export const costOf = (script: string, args: readonly string[]): Promise<Cost> =>
  costOfCommand(process.execPath, ["--max-old-space-size=8000", "--import", "tsx", script, ...args]);
