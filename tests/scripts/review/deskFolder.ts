/** The small archive of `tests/corrections` as a folder, with a desk at it. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openDesk, type ArchiveDesk } from "../../../scripts/review/archiveDesk.ts";
import { readArchiveFolder } from "../../../scripts/archiveFiles.ts";
import type { ArchiveFile } from "../../../src/archive/readArchive.ts";
import { stateOf } from "../../../src/review/reviewPage.ts";

export function folderOf(files: readonly ArchiveFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function deskAt(folder: string): ArchiveDesk {
  const desk = openDesk(folder);
  desk.readAll();
  return desk;
}

/** Path → text of everything the archive holds. */
export const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readArchiveFolder(folder).map(({ path, text }) => [path, text]));

/** As a browser sends it that has just been shown the article. */
export const send = (
  desk: ArchiveDesk,
  id: string,
  action: string,
  sent: Readonly<Record<string, string>> = {},
): ReturnType<ArchiveDesk["act"]> =>
  desk.act(id, action, new URLSearchParams(sent), stateOf(desk.issueOf(id)));
