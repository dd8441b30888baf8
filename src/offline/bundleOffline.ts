/** The scripts for reading offline: the service worker, and its page's. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { CLASSIC_SCRIPT } from "../search/bundleClient.ts";
import type { Language } from "../archiveTypes.ts";
import { inLanguage } from "../words/inLanguage.ts";

/** The worker stands at the root: it may only see to what is below it. */
const OUTPUT = { worker: "sw.js", page: "assets/offline.js" } as const;

/** Writes one of them; `constants` are expressions that names in it stand for. */
export async function bundleOffline(
  siteFolder: string,
  language: Language,
  name: keyof typeof OUTPUT,
  constants: Record<string, string> = {},
): Promise<void> {
  await build({
    ...CLASSIC_SCRIPT,
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile: join(siteFolder, OUTPUT[name]),
    plugins: [inLanguage(language)],
    define: constants,
  });
}
