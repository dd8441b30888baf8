/** Parses that lie beside articles and wait for a person: to be taken, or to be left. */
import type { WrittenArticle } from "../archiveTypes.ts";
import { cutsOf } from "./cutTogether.ts";
import { digestOf } from "./digest.ts";
import { heldFiles, idOfPath, type Held } from "./heldFiles.ts";
import { articleBeside, besidePath, isParsedBeside } from "./parsedBeside.ts";
import type { ArchiveFile } from "./readArchive.ts";

/**
 * `edited`: a person's file, whose page reads differently now. `deleted`: the same of one that a person deleted. `recut`: a
 * run's file, a new cut of which goes through a person's article; `new`: an article that only such a cut has.
 */
export type Why = "edited" | "deleted" | "recut" | "new";

export type Pending = {
  id: string;
  why: Why;
  /** The article's file, or where it would be. */
  path: string;
  /** The file with its parse. */
  beside: string;
  /** As it is; `null` where there is none. */
  text: string | null;
  parsed: string;
  /** Others to which lines of it go, or from which it takes some: a new cut is taken whole, or left whole. */
  together: string[];
};

/** An article with its parse, be it new or long known. */
export type Beside = Pick<Pending, "id" | "path" | "beside" | "parsed"> & {
  /** The text of its file. */
  file: string | null;
  entry: WrittenArticle;
};

/** The archive folder's files → every parse that lies beside an article, or where one would be. */
export function besides(files: readonly ArchiveFile[], held: Held): Beside[] {
  const idAtPath = new Map([...held.articles.values()].map(({ id, path }) => [path, id]));
  return files.flatMap(({ path, text }): Beside[] => {
    if (!isParsedBeside(path)) return [];
    const article = articleBeside(path);
    const id = idAtPath.get(article) ?? idOfPath(article);
    const entry = id === null ? undefined : held.written.get(id);
    if (id === null || entry === undefined) return [];
    const file = held.articles.get(id);
    const at = file?.path ?? article;
    // Of a file that was moved the newest parse lies beside it; where it was, one of an earlier run may lie still.
    const isNewest = path === besidePath(at) || !held.texts.has(besidePath(at));
    return isNewest ? [{ id, path: at, beside: path, parsed: text, file: file?.text ?? null, entry }] : [];
  });
}

/** Whether a person has not looked at a parse yet. */
export const waits = ({ parsed, entry }: Beside): boolean => digestOf(parsed) !== entry.digest;

function whyOf({ id, file, entry }: Beside, held: Held): Why {
  if (file === null) return entry.digest === "" ? "new" : "deleted";
  return held.isByHand(id) ? "edited" : "recut";
}

/** The archive folder's files → what waits in it, by page. */
export function pendingParses(files: readonly ArchiveFile[]): Pending[] {
  const held = heldFiles(files);
  const found = besides(files, held)
    .filter(waits)
    .map((each) => ({ ...each, why: whyOf(each, held) }));
  const cuts = cutsOf(held, besides(files, held));
  return found.map(({ id, why, path, beside, file, parsed }) => {
    return {
      id,
      why,
      path,
      beside,
      text: file,
      parsed,
      together: cuts.withOthers(id).filter((other) => other !== id),
    };
  });
}
