/** Scripts and styles as they were bundled, kept in `.cache`: the next build with the same code does not even load the bundler. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import writeFileAtomic from "write-file-atomic";
import type { Bundled } from "../src/search/bundleClient.ts";
import { codeDigest } from "./codeDigest.ts";
import { cacheIn } from "./keptFor.ts";

const KEPT = ".bundle";

function read(file: string): Bundled | null {
  try {
    return deserialize(readFileSync(file)) as Bundled;
  } catch {
    // It is not there, or half of it is: it is bundled anew.
    return null;
  }
}

/** Bundles that are being made. */
let bundling = 0;

/** Behind the last of those that are made at a time the bundler's process is ended: it would keep some 30 MB to the end of a build. */
async function bundleAndStop(bundle: () => Promise<Bundled>): Promise<Bundled> {
  bundling += 1;
  try {
    return await bundle();
  } finally {
    // Loaded before it is asked who else bundles: nothing may begin between asking and stopping.
    const { stop } = await import("esbuild");
    bundling -= 1;
    if (bundling === 0) await stop();
  }
}

/**
 * What `bundle` gives, or gave before with this code; `name` tells it from others, the site's language included. What was
 * kept for other code goes.
 */
export async function keptBundle(
  name: string,
  bundle: () => Promise<Bundled>,
  { code = codeDigest(), folder = cacheIn("bundles") }: { code?: string; folder?: string } = {},
): Promise<Bundled> {
  const own = join(folder, code);
  const file = join(own, name + KEPT);
  const known = read(file);
  if (known !== null) return known;
  const bundled = await bundleAndStop(bundle);
  mkdirSync(own, { recursive: true });
  for (const other of readdirSync(folder))
    if (other !== code) rmSync(join(folder, other), { recursive: true, force: true });
  writeFileAtomic.sync(file, serialize(bundled));
  return bundled;
}

/** Writes what was bundled into a site's folder. */
export function writeBundled(siteFolder: string, bundled: Bundled): void {
  for (const [path, bytes] of bundled) {
    const file = join(siteFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
