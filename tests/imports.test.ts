import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { globSync } from "tinyglobby";

/** Where each part may import from; every part may import itself, `types` and, but for `types`, `archiveTypes`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  types: [],
  archiveTypes: [],
  lexicon: [],
  words: ["lexicon"],
  plainYaml: [],
  safeYaml: ["plainYaml"],
  schemaWords: [],
  frontMatter: ["safeYaml", "schemaWords", "lexicon"],
  settings: ["frontMatter", "safeYaml", "words"],
  rules: ["lexicon", "safeYaml"],
  stages: ["rules", "lexicon"],
  pipeline: ["stages", "lexicon"],
  archive: ["frontMatter", "settings", "safeYaml", "lexicon"],
  site: ["archive", "lexicon", "frontMatter", "words"],
  search: ["archive", "lexicon", "words"],
  check: ["site", "search", "archive", "lexicon", "words"],
  offline: ["search", "archive", "lexicon", "words"],
  reading: ["search", "archive", "lexicon", "words"],
  review: ["site", "stages", "archive", "frontMatter", "lexicon", "words"],
};

const part = (path: string): string =>
  path
    .replace(/^src\//, "")
    .replace(/\.ts$/, "")
    .split("/")[0]!;

const imports = (path: string): string[] =>
  [...readFileSync(path, "utf8").matchAll(/from "(\.[^"]+)"|import\("(\.[^"]+)"\)/g)]
    .map((match) => posix.normalize(posix.join(posix.dirname(path), match[1] ?? match[2]!)))
    .filter((target) => target.startsWith("src/"));

const sources = globSync("src/**/*.ts").map((path) => path.replaceAll("\\", "/"));

test("imports point one way: words, rules, stages, pipeline; words, archive, site and search", () => {
  const wrong = sources.flatMap((path) =>
    imports(path)
      .filter(
        (target) =>
          part(target) !== part(path) &&
          part(target) !== "types" &&
          (part(target) !== "archiveTypes" || part(path) === "types") &&
          !MAY_IMPORT[part(path)]!.includes(part(target)),
      )
      .map((target) => `${path} imports ${target}`),
  );
  assert.ok(sources.length > 30);
  assert.deepEqual(wrong, []);
});

test("disk, process and network are touched only by scripts", () => {
  // esbuild writes scripts itself: two files tell it where.
  // The word model is 2 MB of compressed bytes, which no import can bring in: its module reads the file.
  const allowed = new Set([
    "src/search/bundleClient.ts",
    "src/offline/bundleOffline.ts",
    "src/lexicon/wordModel.ts",
  ]);
  const touching = sources.filter((path) =>
    /from "node:(?:fs|net|http|https|child_process|process|os)/.test(readFileSync(path, "utf8")),
  );
  assert.deepEqual(
    touching.filter((path) => !allowed.has(path)),
    [],
  );
});
