/** Completes `package-lock.json`: the builds of native packages for the platforms this machine is not. Run after every `npm install`. */
import { readFileSync, writeFileSync } from "node:fs";
import { answersHelp } from "./commandLine.ts";

export type LockedPackage = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
};

export type Lock = { packages: Record<string, LockedPackage> };

export const LOCK_FILE = "package-lock.json";

/** `@esbuild/darwin-arm64` → its system and processor, as npm names them. */
const PLATFORM =
  /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)-(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)/;

/** Optional packages that some locked package asks for and the lock does not hold, with who asks. */
export function missingFromLock(lock: Lock): { key: string; entry: LockedPackage }[] {
  const held = Object.keys(lock.packages);
  const missing = new Map<string, LockedPackage>();
  for (const asking of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(asking.optionalDependencies ?? {})) {
      const key = `node_modules/${name}`;
      if (missing.has(key) || held.some((each) => each.endsWith(key))) continue;
      const platform = PLATFORM.exec(name);
      missing.set(key, {
        version,
        ...(asking.dev === true ? { dev: true } : {}),
        optional: true,
        ...(platform
          ? { os: [platform[1] === "windows" ? "win32" : platform[1]!], cpu: [platform[2]!] }
          : {}),
      });
    }
  }
  return [...missing].map(([key, entry]) => ({ key, entry }));
}

if (
  process.argv[1] === import.meta.filename &&
  !answersHelp("npm run lock: completes package-lock.json; run it after every npm install")
) {
  const lock = JSON.parse(readFileSync(LOCK_FILE, "utf8")) as Lock;
  const missing = missingFromLock(lock);
  for (const { key, entry } of missing) lock.packages[key] = entry;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} entries added`);
}
