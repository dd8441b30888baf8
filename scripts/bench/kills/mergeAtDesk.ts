/** An action at the review desk as a command, to be cut off: an archive's first two articles of one issue become one. */
import { issueOfId } from "../../../src/archive/listedIn.ts";
import { readArchive } from "../../../src/archive/readArchive.ts";
import { stateOf } from "../../../src/review/reviewPage.ts";
import { readArchiveFolder } from "../../archiveFiles.ts";
import { openDesk } from "../../review/archiveDesk.ts";

const [, , archive = ""] = process.argv;

const desk = openDesk(archive);
desk.readAll();
const ids = readArchive(readArchiveFolder(archive)).articles.map(({ front }) => front.id);
const first = ids.find((id) => ids.some((other) => other !== id && issueOfId(other) === issueOfId(id)))!;
const second = ids.find((id) => id !== first && issueOfId(id) === issueOfId(first))!;
const form = new URLSearchParams({ with: second });
try {
  const turned = desk.act(first, "merge", form, stateOf(desk.issueOf(first)));
  if (!turned.ok) throw new Error(`${turned.problem} ${turned.detail ?? ""}`);
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}
