/** Stories of which a run gave some pages only: whether those read as they did when the article was made of them. */
import type { PageSheet } from "../archiveTypes.ts";
import type { Source } from "../types.ts";
import type { HeldJump } from "./heldJumps.ts";
import { printedIn } from "./lineRefs.ts";
import { pageFinder, textsOf } from "./pageFinder.ts";

/** The printed characters that a source names in the very text it speaks of; none where no record has that text any more. */
export function textThen(sheets: readonly PageSheet[]): (source: Source) => string {
  const find = pageFinder(sheets.flatMap(textsOf));
  return (source) =>
    find(source)
      .map(([page, refs]) => printedIn(page, refs))
      .join("");
}

/** An end of a story as its page gives it now, to the path of the article that has it. */
export type GivenEnd = { path: string; file: string; text: string };

/** Stories whose first page was not given, and whose end reads differently now, or is not given as one any more. */
export function changedEnds(
  jumps: readonly HeldJump[],
  pages: readonly Pick<PageSheet, "file" | "sha256">[],
  ends: readonly GivenEnd[],
  then: (source: Source) => string,
): string[] {
  const now = new Map(pages.map(({ file, sha256 }) => [file, sha256]));
  const isChanged = (path: string, rest: Source): boolean => {
    const sha256 = now.get(rest.file);
    if (sha256 === undefined || sha256 === rest.sha256) return false;
    const given = ends.filter((end) => end.path === path && end.file === rest.file);
    return given.map(({ text }) => text).join("") !== then(rest);
  };
  return jumps
    .filter(({ path, first, rests }) => {
      return !now.has(first.file) && rests.some((rest) => isChanged(path, rest));
    })
    .map(({ path }) => path);
}
