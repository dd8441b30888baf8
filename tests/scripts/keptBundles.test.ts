import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keptBundle, writeBundled } from "../../scripts/keptBundles.ts";
import type { Bundled } from "../../src/search/bundleClient.ts";

let work = "";
before(() => (work = mkdtempSync(join(tmpdir(), "backfile-bundles-"))));
after(() => rmSync(work, { recursive: true, force: true }));

const script = (text: string): Bundled => new Map([["assets/site.js", Buffer.from(text)]]);
const textOf = (bundled: Bundled): string => Buffer.from(bundled.get("assets/site.js")!).toString();

/** Says whether anything was bundled. */
async function ask(name: string, code: string, text: string): Promise<{ text: string; bundled: boolean }> {
  let bundled = false;
  const bundle = (): Promise<Bundled> => {
    bundled = true;
    return Promise.resolve(script(text));
  };
  return { text: textOf(await keptBundle(name, bundle, { code, folder: join(work, "kept") })), bundled };
}

test("what was bundled is bundled once for a name and a state of the code; of other code nothing stays", async () => {
  assert.deepEqual(await ask("site", "one", "1"), { text: "1", bundled: true });
  assert.deepEqual(await ask("site", "one", "2"), { text: "1", bundled: false });
  assert.deepEqual(await ask("other", "one", "3"), { text: "3", bundled: true });
  assert.deepEqual(await ask("site", "two", "4"), { text: "4", bundled: true });
  assert.deepEqual(readdirSync(join(work, "kept")), ["two"]);
  assert.deepEqual(await ask("site", "one", "5"), { text: "5", bundled: true });
});

test("half a file is none", async () => {
  await ask("half", "code", "1");
  const file = join(work, "kept", "code", "half.bundle");
  writeFileSync(file, readFileSync(file).subarray(0, 20));
  assert.deepEqual(await ask("half", "code", "2"), { text: "2", bundled: true });
});

test("files are written where they belong in the site", () => {
  writeBundled(join(work, "site"), script("alert(1)"));
  assert.equal(readFileSync(join(work, "site/assets/site.js"), "utf8"), "alert(1)");
});
