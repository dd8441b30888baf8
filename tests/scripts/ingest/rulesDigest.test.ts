import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { RULES, rulesDigest } from "../../../scripts/ingest/rulesDigest.ts";

/** Everything that a file of the project brings in, itself included. */
function loadedBy(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  for (const match of readFileSync(path, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)"/g))
    loadedBy(posix.join(posix.dirname(path), match[1]!), loaded);
  return loaded;
}

test("all that a run loads is in the digest", () => {
  const loaded = [...loadedBy("scripts/ingest.ts"), ...loadedBy("scripts/ingest/thread.mjs")];
  assert.ok(loaded.length > 150, `${loaded.length}`);
  const left = loaded.filter((path) => !RULES.some((rule) => path === rule || path.startsWith(`${rule}/`)));
  assert.deepEqual(left, []);
  for (const rule of RULES) assert.ok(existsSync(rule), rule);
});

test("the same rules have the same digest", () => {
  assert.match(rulesDigest(), /^[0-9a-f]{64}$/);
  assert.equal(rulesDigest(), rulesDigest());
});
