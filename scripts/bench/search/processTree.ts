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

/** Runs `node --import tsx SCRIPT ARGUMENTS`. Throws when it fails. */
export async function costOf(script: string, args: readonly string[]): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--max-old-space-size=8000", "--import", "tsx", script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
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
  const code = await new Promise<number | null>((done) => child.on("close", done));
  clearInterval(looking);
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  const total = Array.from(cpu.values()).reduce((sum, seconds) => sum + seconds, 0);
  return { cpu: total, wall: (performance.now() - start) / 1000, peakMB, output };
}
