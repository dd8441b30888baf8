import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { keptFor } from "../../scripts/keptFor.ts";
import { recordOf } from "../../scripts/recordKeeper.ts";
import type { Made } from "../../scripts/siteRecord.ts";
import { fileDigest } from "../../src/site/seal.ts";

let work = "";
beforeEach(() => (work = mkdtempSync(join(tmpdir(), "backfile-record-"))));
afterEach(() => rmSync(work, { recursive: true, force: true }));

const made = (): Made => ({
  ground: "g",
  digests: { "/": "a", "/1985/07/01/": "b", "1985/07/01/lzcb/01-01.md": "c", "data/1985": "d" },
  years: [],
  feeds: [],
  atRoot: [],
  basis: null,
});

const site = (): string => join(work, "site");
const SEALING = { seal: new Map(), files: new Map() };
const keeper = (code = "code"): ReturnType<typeof recordOf> => recordOf(site(), code, join(work, "records"));

test("a record is of one folder and one state of the code; of another, or cut off, it is none", () => {
  mkdirSync(site());
  assert.equal(keeper().standing(), null);
  assert.equal(keeper().sealed(), null);
  keeper().keep(made(), { seal: new Map([["index.html", fileDigest("1")]]), files: new Map() });
  assert.deepEqual(keeper().standing()?.made, made());
  assert.deepEqual(keeper().sealed()?.filesIn("index.html"), { "index.html": fileDigest("1") });
  assert.equal(keeper("other code").standing(), null);

  cpSync(site(), `${site()}-copy`, { recursive: true });
  rmSync(site(), { recursive: true });
  assert.equal(keeper().standing(), null, "the site is gone");
  // Until the copy is made the earlier number of the folder may be given again; its time is another.
  cpSync(`${site()}-copy`, site(), { recursive: true });
  assert.equal(keeper().standing(), null, "a copy took its place");

  keeper().keep(made(), SEALING);
  const file = join(keptFor(site(), join(work, "records")), "made.json");
  writeFileSync(file, readFileSync(file, "utf8").slice(0, 40));
  assert.equal(keeper().standing(), null);
  keeper().keep(made(), SEALING);
  keeper().forget();
  assert.equal(keeper().standing(), null);
});

test("of a site that stands years' digests are read and written by themselves", () => {
  mkdirSync(site());
  keeper().keep(made(), SEALING);
  const { digests, ...head } = made();
  const { "/": rest, ...ofYear } = digests;
  const record = keeper();
  const opened = record.open()!;
  assert.deepEqual(
    [opened.head, opened.digestsOf("1985"), opened.digestsOf("rest")],
    [head, ofYear, { "/": rest }],
  );
  assert.equal(opened.digestsOf("1986"), null);

  const feeds = ["/"];
  record.keepChanged({ ...head, feeds }, new Map([["1985", { "/1985/07/01/": "z" }]]), SEALING);
  assert.deepEqual(keeper().standing()?.made, { ...head, feeds, digests: { "/": "a", "/1985/07/01/": "z" } });

  // What is half of a year's is none of it.
  const file = join(keptFor(site(), join(work, "records")), "made/1985.json");
  writeFileSync(file, readFileSync(file, "utf8").slice(0, 10));
  assert.equal(keeper().open()?.digestsOf("1985"), null);
  assert.equal(keeper().standing(), null);
  assert.equal(keeper("other code").open(), null);
});
