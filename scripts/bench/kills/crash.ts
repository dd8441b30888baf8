/** Preloaded by a command that is to be cut off: ends the process, or fills its disk, at one of its changes to the disk. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

/** Changes below this folder count. */
const WITHIN = process.env["BACKFILE_CRASH_WITHIN"]!;
/** At which change, counted from 1; 0 for none. */
const AT = Number(process.env["BACKFILE_CRASH_AT"]);
/** `kill` ends the process there; `full` lets that change and all later ones fail. */
const MANNER = process.env["BACKFILE_CRASH_MANNER"];
/** Where the number of changes is written when the process ends by itself. */
const COUNT = process.env["BACKFILE_CRASH_COUNT"];

type Call = (...args: never[]) => unknown;
const real = { ...fs } as unknown as Record<string, Call>;
const files = new Map<unknown, string>();
let changes = 0;

const kill = (): void => void process.kill(process.pid, "SIGKILL");

/** What a change leaves behind that is cut off in its middle. */
const HALF: Readonly<Record<string, (args: unknown[]) => void>> = {
  writeSync: ([fd, data]) => void fs.writeSync(fd as number, String(data).slice(0, String(data).length / 2)),
  writeFileSync: ([path, data]) => {
    const bytes = Buffer.from(data as string);
    real["writeFileSync"]!(path as never, bytes.subarray(0, bytes.length / 2) as never);
  },
  rmSync: ([path]) => {
    const below = fs.existsSync(path as string) && fs.statSync(path as string).isDirectory();
    if (!below) return;
    const names = fs.readdirSync(path as string).sort();
    for (const name of names.slice(0, names.length / 2))
      real["rmSync"]!(join(path as string, name) as never, { recursive: true } as never);
  },
};

function refuse(): never {
  throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
}

function counted(name: string, call: Call): Call {
  return (...args: never[]) => {
    const place = files.get(args[0]) ?? String(args[0]);
    if (!place.startsWith(WITHIN)) return call(...args);
    changes += 1;
    const full = MANNER === "full" && AT !== 0 && changes >= AT && !/^(rm|unlink|close)/.test(name);
    if (changes === AT && MANNER === "kill") {
      HALF[name]?.(args);
      kill();
    }
    if (full) refuse();
    return call(...args);
  };
}

const CHANGES = [
  "writeSync",
  "writeFileSync",
  "linkSync",
  "renameSync",
  "rmSync",
  "unlinkSync",
  "mkdirSync",
  "fsyncSync",
  "cpSync",
];
const LATER = ["writeFile", "mkdir", "rename", "rm", "unlink", "copyFile", "cp"];

const patched = fs as unknown as Record<string, Call>;
for (const name of CHANGES) patched[name] = counted(name, real[name]!);
const promised = fs.promises as unknown as Record<string, Call>;
for (const name of LATER) {
  const call = promised[name]!;
  // A promise that is refused, not a throw: as the real one.
  const checked = counted(name, call);
  promised[name] = async (...args: never[]) => checked(...args);
}
patched["openSync"] = (...args: never[]) => {
  const fd = real["openSync"]!(...args);
  files.set(fd, String(args[0]));
  return fd;
};
syncBuiltinESMExports();

if (COUNT !== undefined)
  process.on("exit", () => real["writeFileSync"]!(COUNT as never, String(changes) as never));
