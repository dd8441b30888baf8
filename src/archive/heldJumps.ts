/** Stories over several pages: what the archive holds of them stays in one piece while a run gives only some of the pages. */
import { readArticleFile } from "../frontMatter.ts";
import type { ParsedPage } from "../archiveTypes.ts";
import type { Source } from "../types.ts";
import { articlePath } from "./address.ts";
import { parseLineRef } from "./lineRefs.ts";
import type { ArchiveFile } from "./readArchive.ts";

/** An article that the archive holds, made of several pages: the first, and those on which it goes on. */
export type HeldJump = { path: string; first: Source; rests: Source[] };

/** Front matter that lists several sources; all other files need not be read for it. */
const SEVERAL = /^source:\s*\r?\n\s*- /m;

export const heldJumps = (held: readonly ArchiveFile[]): HeldJump[] =>
  held.flatMap(({ path, text }) => {
    if (!path.endsWith(".md") || !SEVERAL.test(text)) return [];
    const read = readArticleFile(text);
    if (!read.ok || articlePath(read.value.front.id) !== path) return [];
    const [first, ...rests] = [read.value.front.source].flat();
    return first === undefined || rests.length === 0 ? [] : [{ path, first, rests }];
  });

/** `58-60` → 58, 59, 60; a part of a line stands for itself. */
const linesOf = ({ lines }: Source): (number | string)[] =>
  lines.flatMap((ref): (number | string)[] => {
    const { from, to, part } = parseLineRef(ref);
    return part === null ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [ref];
  });

/** Whether two sources name any line of the same file both. */
function shareLines(a: Source, b: Source): boolean {
  if (a.file !== b.file || a.sha256 !== b.sha256) return false;
  const lines = new Set(linesOf(a));
  return linesOf(b).some((line) => lines.has(line));
}

export type HalfGiven = {
  /** Path → the article there that goes on on a page that was not given. */
  begun: ReadonlyMap<string, HeldJump>;
  /** Articles that begin on a page that was not given. */
  ended: readonly HeldJump[];
};

/** Articles of which a run gives some pages and lacks others. */
export function halfGiven(jumps: readonly HeldJump[], pages: readonly ParsedPage[]): HalfGiven {
  const files = new Set(pages.flatMap(({ sheet }) => [`file ${sheet.file}`, `digest ${sheet.sha256}`]));
  const isGiven = ({ file, sha256 }: Source): boolean =>
    files.has(`file ${file}`) || files.has(`digest ${sha256}`);
  const begun = jumps.filter(({ first, rests }) => isGiven(first) && !rests.every(isGiven));
  const ended = jumps.filter(({ first, rests }) => !isGiven(first) && rests.some(isGiven));
  return { begun: new Map(begun.map((jump) => [jump.path, jump])), ended };
}

/** Whether an article is the end of a story that the archive holds whole, and whose first page was not given. */
export const endsHeld = ({ ended }: HalfGiven, source: Source | Source[]): boolean =>
  ended.some(({ rests }) => rests.some((rest) => shareLines(rest, [source].flat()[0]!)));
