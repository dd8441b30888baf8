/** The desk's style, script and picture. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { CLASSIC_SCRIPT } from "../../src/search/bundleClient.ts";

const root = join(import.meta.dirname, "../..");

/** Colours and type are the site's. */
const STYLES = ["templates/_includes/styles/base.css", "scripts/review/templates/review.css"];

/** By their paths on the desk. */
export type Assets = Readonly<Record<string, { type: string; text: string }>>;

export async function makeAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    ...CLASSIC_SCRIPT,
    write: false,
    entryPoints: [join(root, "src/review/client/desk.ts")],
  });
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  return {
    "/review.css": { type: "text/css", text: STYLES.map(read).join("\n") },
    "/review.js": { type: "text/javascript", text: outputFiles[0]!.text },
    "/icon.svg": { type: "image/svg+xml", text: read("templates/assets/icon.svg") },
  };
}
