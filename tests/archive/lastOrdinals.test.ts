import assert from "node:assert/strict";
import { test } from "node:test";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import { lastOrdinals } from "../../src/archive/lastOrdinals.ts";
import { readLedger } from "../../src/archive/ledger.ts";
import type { ArchiveFile } from "../../src/archive/readArchive.ts";
import { archiveFiles, sheet } from "../site/samples.ts";

const PAGE = "lzcb-20200528-a05";
const last = (files: ArchiveFile[]): [string, number][] => [
  ...lastOrdinals(files, heldFiles(files), readLedger(files)),
];

test("the highest ordinal of each page, whoever knows of it: record, file, ledger, or a file's path alone", () => {
  const record = sheet({ id: PAGE, articles: { [`${PAGE}-12`]: { digest: "x", opening: "" } } });
  assert.deepEqual(last(archiveFiles([[{ id: `${PAGE}-03` }]], [record])), [[PAGE, 12]]);
  assert.deepEqual(last(archiveFiles([[{ id: `${PAGE}-03` }], [{ id: `${PAGE}-02` }]])), [[PAGE, 3]]);
  assert.deepEqual(last([{ path: "2020/ledger.txt", text: `${PAGE}-07 withdrawn\n` }]), [[PAGE, 7]]);
  const named = { path: "2020/05/28/lzcb/a05-09.md", text: `---\nid: lzcb-20200529-a05-01\n---\n` };
  assert.deepEqual(last([named]), [
    ["lzcb-20200529-a05", 1],
    [PAGE, 9],
  ]);
  assert.deepEqual(last([{ path: "2020/05/28/lzcb/a05-09.txt", text: "" }]), []);
  assert.deepEqual(last([{ path: "2020/05/28/lzcb/a05-notes.md", text: "" }]), [[PAGE, 0]]);
});
