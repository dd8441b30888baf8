/** The files of one issue: what the desk reads and writes at a time, so that a large archive is no slower than a small one. */
import { existsSync, statSync } from "node:fs";
import { posix } from "node:path";
import { join } from "node:path";
import { articlePath } from "../../src/archive/address.ts";
import { ledgerPath } from "../../src/archive/ledger.ts";
import { issueOfId } from "../../src/archive/listedIn.ts";
import { SETTINGS_FILE, type ArchiveFile } from "../../src/archive/readArchive.ts";
import { readArchiveFolder, readInside } from "../archiveFiles.ts";

/** Articles whose files do not lie where their ids say, by id. */
export type Strays = ReadonlyMap<string, string>;

/** Article files, records and parses of the issue that `id` names, with the ledger of its year and the settings. */
export function issueFiles(archive: string, id: string, strays: Strays): ArchiveFile[] {
  const folder = posix.dirname(articlePath(id));
  const issue = issueOfId(id);
  const elsewhere = [...strays].flatMap(([stray, path]) => (issueOfId(stray) === issue ? [path] : []));
  const others = [SETTINGS_FILE, ledgerPath(id), ...elsewhere].filter(
    (path) => existsSync(join(archive, path)) && statSync(join(archive, path)).isFile(),
  );
  const files = [
    ...readArchiveFolder(archive, folder),
    ...others.filter((path) => posix.dirname(path) !== folder).map((path) => readInside(archive, path)),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
