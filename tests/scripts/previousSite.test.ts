import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { readPreviousSite } from "../../scripts/previousSite.ts";
import { beginSite } from "../../scripts/siteFolder.ts";

let site = "";
beforeEach(() => {
  site = join(mkdtempSync(join(tmpdir(), "backfile-previous-")), "_site");
  mkdirSync(join(site, "coverage"), { recursive: true });
});
afterEach(() => rmSync(join(site, ".."), { recursive: true, force: true }));

test("a site's lists are read where there are any; without its articles there is no site", () => {
  assert.equal(readPreviousSite(site), null);
  writeFileSync(join(site, "coverage/listings.txt"), "/city/zibo/\n");
  assert.equal(readPreviousSite(site), null);
  writeFileSync(join(site, "coverage/articles.tsv"), "a\t1\n");
  writeFileSync(join(site, "coverage/added.txt"), "/2016/05/12/hdyb/\n");
  assert.deepEqual(readPreviousSite(site), {
    articles: "a\t1\n",
    changes: "",
    listings: "/city/zibo/\n",
    added: "/2016/05/12/hdyb/\n",
  });
});

test("the lists of a published site and the mark are enough for a build to take them for the earlier one", () => {
  writeFileSync(join(site, "coverage/articles.tsv"), "a\t1\n");
  assert.throws(() => beginSite(site), /holds files that no build wrote/);
  writeFileSync(join(site, ".backfile-site"), "");
  beginSite(site);
  assert.notEqual(readPreviousSite(site), null);
});
