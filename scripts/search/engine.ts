/** Pagefind's engine as the site has it; Pagefind is asked for it, and its client bundled, once for a state of the code. */
import { pagefindClient } from "../../src/search/build/pagefindClient.ts";
import type { Bundled } from "../../src/search/bundleClient.ts";
import { ENGINE_FILES } from "../../src/search/files/manifest.ts";
import { keptBundle } from "../keptBundles.ts";

/** Its files by name, and Pagefind's version. */
export type Engine = { version: string; files: Bundled };

const VERSION = "version";

async function makeEngine(): Promise<Bundled> {
  const { version, script, wasm } = await pagefindClient();
  const { bundleSearchEngine } = await import("../../src/search/bundleClient.ts");
  return new Map([
    [VERSION, Buffer.from(version)],
    [ENGINE_FILES.script, await bundleSearchEngine(script)],
    [ENGINE_FILES.wasm, wasm],
  ]);
}

export async function keptEngine(): Promise<Engine> {
  const kept = await keptBundle("engine", makeEngine);
  const version = new TextDecoder().decode(kept.get(VERSION));
  return { version, files: new Map([...kept].filter(([name]) => name !== VERSION)) };
}
