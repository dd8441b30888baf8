import assert from "node:assert/strict";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { unchangedSince, watchBuild, type Outcome, type Places } from "../../scripts/lastBuild.ts";

let work = "";
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "backfile-last-"));
  for (const folder of ["raw/1985", "articles/1985", "site"])
    mkdirSync(join(work, folder), { recursive: true });
  writeFileSync(join(work, "raw/1985/a.txt"), "甲");
  writeFileSync(join(work, "articles/1985/a.md"), "甲");
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const OUTCOME: Outcome = {
  indexed: 1,
  warnings: [{ level: "error", code: "x", file: "raw/b.txt", message: "no text" }],
};

const places = (): Places => ({
  raw: join(work, "raw"),
  articles: join(work, "articles"),
  out: join(work, "site"),
});

const records = (): string => join(work, "records");
const known = (): Outcome | null => unchangedSince(places(), records());

/** A build during which `meanwhile` happens, after the archive was read. */
function build(meanwhile: () => void = () => {}): void {
  const watch = watchBuild(places(), records());
  watch.archiveStands();
  meanwhile();
  watch.finished(OUTCOME);
}

test("where nothing has changed, what the build said is known, its errors too", () => {
  assert.equal(known(), null);
  build();
  assert.deepEqual(known(), OUTCOME);
});

const CHANGES: Readonly<Record<string, () => void>> = {
  "a page file of the same length, its time set back": () => {
    const file = join(work, "raw/1985/a.txt");
    writeFileSync(file, "乙");
    utimesSync(file, new Date(0), new Date(0));
  },
  "a new page file": () => writeFileSync(join(work, "raw/1985/b.txt"), ""),
  "an article that was corrected": () => writeFileSync(join(work, "articles/1985/a.md"), "甲乙"),
  "an article that was deleted": () => rmSync(join(work, "articles/1985/a.md")),
  "an article that was renamed": () =>
    renameSync(join(work, "articles/1985/a.md"), join(work, "articles/1985/b.md")),
  "page files that are gone": () => rmSync(join(work, "raw"), { recursive: true }),
  "a link, behind which anything may change": () => symlinkSync("/", join(work, "raw/link")),
  "another site in its place": () => {
    cpSync(join(work, "site"), join(work, "copy"), { recursive: true });
    rmSync(join(work, "site"), { recursive: true });
    renameSync(join(work, "copy"), join(work, "site"));
  },
  "a site that is gone": () => rmSync(join(work, "site"), { recursive: true }),
  "a build that was cut off": () => void watchBuild(places(), records()),
};

for (const [what, change] of Object.entries(CHANGES))
  test(`a build is made after ${what}`, () => {
    build();
    change();
    assert.equal(known(), null);
  });

test("a build is made for another address of the site", () => {
  build();
  const before = process.env["SITE_URL"];
  process.env["SITE_URL"] = "https://another.example";
  try {
    assert.equal(known(), null);
  } finally {
    if (before === undefined) delete process.env["SITE_URL"];
    else process.env["SITE_URL"] = before;
  }
  assert.deepEqual(known(), OUTCOME);
});

test("a build is made after what changed while the last one was made", () => {
  build(() => writeFileSync(join(work, "articles/1985/a.md"), "甲乙丙"));
  assert.equal(known(), null);
});

test("a run's lock is no change", () => {
  build();
  writeFileSync(join(work, "articles/.ingest.lock"), "{}");
  assert.deepEqual(known(), OUTCOME);
});
