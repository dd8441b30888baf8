/** What was done at the desk and can be undone, newest last: kept in the archive folder, so that it outlives the desk. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ARTICLE_ID } from "../../src/lexicon/ids.ts";
import { SAID_NAMES } from "../../src/review/words.ts";
import { refuseToLeave } from "../archiveFiles.ts";
import { writeWhole } from "../filesTogether.ts";

const LOG = ".review.undo";

/** So many actions can be undone. */
const KEPT = 100;

const text = z.string().nullable();

/** `shown` was on the desk; `rows` say how the files it changed were before, and the digests they then had. */
const undoable = z.strictObject({
  shown: z.string().regex(ARTICLE_ID),
  said: z.enum(SAID_NAMES),
  rows: z.array(z.tuple([z.string(), text, text])),
});

export type Undoable = z.infer<typeof undoable>;

/** A line that is no action, as after a merge of two people's folders, is passed over. */
function actionIn(line: string): Undoable[] {
  try {
    const read = undoable.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}

export function readUndoLog(archive: string): Undoable[] {
  refuseToLeave(archive, [LOG]);
  const file = join(archive, LOG);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").flatMap(actionIn) : [];
}

export function writeUndoLog(archive: string, actions: readonly Undoable[]): void {
  refuseToLeave(archive, [LOG]);
  const lines = actions.slice(-KEPT).map((each) => `${JSON.stringify(each)}\n`);
  writeWhole(join(archive, LOG), lines.join(""));
}
