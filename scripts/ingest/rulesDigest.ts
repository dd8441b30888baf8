/** By what pages are taken apart: a digest of the rules, of what was learned, and of the packages they use. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** All that a run loads lies here; folders whole. `package-lock.json` names every package's version. */
export const RULES: readonly string[] = [
  "package-lock.json",
  "scripts/archiveFiles.ts",
  "scripts/archiveJournal.ts",
  "scripts/archiveLock.ts",
  "scripts/archiveWriter.ts",
  "scripts/changedMeanwhile.ts",
  "scripts/commandLine.ts",
  "scripts/fileFace.ts",
  "scripts/filesTogether.ts",
  "scripts/ingest",
  "scripts/ingest.ts",
  "scripts/keptFor.ts",
  "scripts/lockHolder.ts",
  "scripts/rawFiles.ts",
  "scripts/reviewList.ts",
  "scripts/reviewParses.ts",
  "scripts/systemFault.ts",
  "scripts/threadPool.ts",
  "src/archive",
  "src/archiveTypes.ts",
  "src/frontMatter.ts",
  "src/lexicon",
  "src/pipeline.ts",
  "src/rules",
  "src/plainYaml.ts",
  "src/safeYaml.ts",
  "src/schemaWords.ts",
  "src/settings.ts",
  "src/stages",
  "src/types.ts",
  "src/words",
];

const filesIn = (path: string): string[] =>
  statSync(join(ROOT, path)).isDirectory()
    ? readdirSync(join(ROOT, path)).flatMap((name) => filesIn(`${path}/${name}`))
    : [path];

/** Hex; another where any rule, weight, package or Node itself is another. */
export function rulesDigest(): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of RULES.flatMap(filesIn).sort()) {
    hash.update(`\n${path}\n`).update(
      createHash("sha256")
        .update(readFileSync(join(ROOT, path)))
        .digest(),
    );
  }
  return hash.digest("hex");
}
