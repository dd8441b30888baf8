/** A run in parts comes to what a run at once comes to, also where parts have to do with each other. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readArchiveFolder } from "../../../scripts/archiveFiles.ts";
import { ingest } from "../../../scripts/ingest.ts";

const work = mkdtempSync(join(tmpdir(), "backfile-write-run-"));
after(() => rmSync(work, { recursive: true, force: true }));

const FILMS =
  "村里来了放映队\n□记者 周航 报道\n本报淄博5月11日讯 昨晚，青石埠村的打谷场上挂起了白幕，放映队带来了两部新片。\n";
const MARKET = "早市搬进了大棚\n本报讯（记者 李清远） 柳泉的早市昨天搬进了新大棚，六十个摊位当天全部开张。\n";
const CANAL =
  "水渠修到了田头\n本报讯（记者 陈禾） 莲塘村的水渠修到了最远的一块田，三十户人家昨天放了头一回水。\n";

const AT_ONCE = { pages: Infinity, files: Infinity };
const DAY_BY_DAY = { pages: 1, files: 1 };

type Pages = Record<string, string>;

/** Runs over these pages, one after the other, → the archive. */
async function archiveOf(
  name: string,
  runs: readonly Pages[],
  atATime = AT_ONCE,
): Promise<Map<string, string>> {
  const [raw, out] = [join(work, name, "raw"), join(work, name, "articles")];
  for (const pages of runs) {
    rmSync(raw, { recursive: true, force: true });
    mkdirSync(raw, { recursive: true });
    for (const [path, text] of Object.entries(pages)) writeFileSync(join(raw, path), text);
    await ingest([raw], out, { jobs: 1, atATime });
  }
  return new Map(readArchiveFolder(out).map(({ path, text }) => [path, text]));
}

const RUNS: Readonly<Record<string, readonly Pages[]>> = {
  "papers without a code whose initials are the same": [
    {
      "临城日报_2016-05-12_01.txt": FILMS,
      "聊城日报_2016-05-11_01.txt": MARKET,
      "鹿城日报_2016-05-10_01.txt": CANAL,
    },
  ],
  "a page renamed to another day": [
    { "某报_2016-05-11_01.txt": FILMS, "某报_2016-05-12_01.txt": MARKET },
    { "某报_2016-05-14_01.txt": FILMS, "某报_2016-05-12_01.txt": MARKET + CANAL },
  ],
  "a page corrected, and renamed to another day": [
    { "某报_2016-05-11_01.txt": FILMS + CANAL, "某报_2016-05-12_01.txt": MARKET },
    { "某报_2016-05-14_01.txt": FILMS + CANAL.replace("三十", "四十"), "某报_2016-05-12_01.txt": MARKET },
  ],
  "a story that went to another day": [
    { "某报_2016-05-11_01.txt": FILMS + MARKET, "某报_2016-05-12_01.txt": CANAL },
    {
      "某报_2016-05-11_01.txt": FILMS,
      "某报_2016-05-12_01.txt": CANAL,
      "某报_2016-05-13_01.txt": MARKET,
    },
  ],
};

for (const [name, runs] of Object.entries(RUNS))
  test(`day by day it is as at once: ${name}`, async () => {
    const atOnce = await archiveOf(`${name}/at once`, runs);
    assert.deepEqual(await archiveOf(`${name}/day by day`, runs, DAY_BY_DAY), atOnce);
  });

test("where a story went is found on a day that was planned before", async () => {
  const archive = await archiveOf("went", RUNS["a story that went to another day"]!, DAY_BY_DAY);
  assert.match(archive.get("2016/ledger.txt")!, /^mb-20160511-01-02 moved mb-20160513-01-01$/m);
});

test("a ledger that is not UTF-8 stays as it is, and the rest of the run goes on", async () => {
  await archiveOf("gbk", [{ "某报_2016-05-11_01.txt": FILMS }]);
  const ledger = join(work, "gbk/articles/2016/ledger.txt");
  const gbk = Buffer.concat([Buffer.from([0x23, 0xb2, 0xb9, 0x0a]), readFileSync(ledger)]);
  writeFileSync(ledger, gbk);
  const archive = await archiveOf("gbk", [{ "某报_2016-05-11_01.txt": FILMS + MARKET }]);
  assert.ok(archive.has("2016/05/11/mb/01-02.md"));
  assert.deepEqual(readFileSync(ledger), gbk);
});
