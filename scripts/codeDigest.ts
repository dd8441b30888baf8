/** A digest of the code that makes a site: with other code, templates or packages, nothing that stands is trusted. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";

/** Files, and folders with all that is in them, in the project's folder, which commands run in. */
export const CODE: readonly string[] = [".eleventy.ts", "package-lock.json", "src", "scripts", "templates"];

let known: string | undefined;

/** As it is when first asked; and of Node, whose dates and words are the system's. */
export const codeDigest = (): string => (known ??= digestCode());

function digestCode(): string {
  const hash = createHash("sha256").update(process.version);
  const files = globSync([...CODE], { ignore: ["scripts/bench/**"] }).sort();
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
