/** Stories over several pages: what the archive holds of them stays in one piece while a run gives only some of the pages. */
import { readArticleFile } from "../frontMatter.ts";
import type { PageSheet, ParsedPage } from "../archiveTypes.ts";
import type { Source } from "../types.ts";
import { articlePath } from "./address.ts";
import { parseLineRef } from "./lineRefs.ts";
import { placedToday, type FindPages } from "./pageFinder.ts";
import { carriedLines, placesOf, printedOn } from "./places.ts";
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

/** A story told of its pages' texts as the archive has them, where a page was corrected behind it. */
export function placedJump({ path, first, rests }: HeldJump, find: FindPages): HeldJump {
  const [begins, ...ends] = [placedToday({ source: [first, ...rests] }, find).source].flat();
  return { path, first: begins!, rests: ends };
}

/** `58-60` → 58, 59, 60; a part of a line stands for itself. */
export const linesOf = ({ lines }: Source): (number | string)[] =>
  lines.flatMap((ref): (number | string)[] => {
    const { from, to, part } = parseLineRef(ref);
    return part === null ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [ref];
  });

/** A file as it was read. */
const stateOf = ({ file, sha256 }: Pick<Source, "file" | "sha256">): string => `${file} ${sha256}`;

/** Whether two sources of one file name any line both. */
function shareLines(a: Source, b: Source): boolean {
  const lines = new Set(linesOf(a));
  return linesOf(b).some((line) => lines.has(line));
}

/** Where an article goes on, with the path of its file. */
export type HeldEnd = { path: string; rest: Source };

export type HalfGiven = {
  /** Path → the article there that goes on on a page that was not given. */
  begun: ReadonlyMap<string, HeldJump>;
  /** File and content → lines there of articles that begin on a page that was not given. */
  ended: ReadonlyMap<string, readonly HeldEnd[]>;
};

/** Articles of which a run gives some pages and lacks others. */
export function halfGiven(jumps: readonly HeldJump[], pages: readonly ParsedPage[]): HalfGiven {
  const files = new Set(pages.flatMap(({ sheet }) => [`file ${sheet.file}`, `digest ${sheet.sha256}`]));
  const isGiven = ({ file, sha256 }: Source): boolean =>
    files.has(`file ${file}`) || files.has(`digest ${sha256}`);
  const begun = jumps.filter(({ first, rests }) => isGiven(first) && !rests.every(isGiven));
  const ended = new Map<string, HeldEnd[]>();
  for (const { path, first, rests } of jumps) {
    if (isGiven(first) || !rests.some(isGiven)) continue;
    for (const rest of rests) {
      const known = ended.get(stateOf(rest));
      if (known === undefined) ended.set(stateOf(rest), [{ path, rest }]);
      else known.push({ path, rest });
    }
  }
  return { begun: new Map(begun.map((jump) => [jump.path, jump])), ended };
}

/** Paths of the articles of which a run gives some pages and lacks others. */
export const halfPaths = ({ begun, ended }: HalfGiven): string[] => [
  ...begun.keys(),
  ...[...ended.values()].flat().map(({ path }) => path),
];

/** The same, of pages that were corrected since: the lines of such ends as they are given now. */
export function carriedEnds(
  { begun, ended }: HalfGiven,
  pages: readonly { earlier: PageSheet | null; now: ParsedPage["sheet"] }[],
): HalfGiven {
  const carried = new Map(ended);
  for (const { earlier, now } of pages) {
    const rests = earlier === null ? undefined : ended.get(stateOf(earlier));
    if (rests === undefined || stateOf(earlier!) === stateOf(now)) continue;
    const places = placesOf(printedOn(earlier!), printedOn(now));
    const known = rests.map(({ path, rest: { lines } }) => ({
      path,
      rest: { file: now.file, sha256: now.sha256, lines: carriedLines(lines, places) },
    }));
    carried.set(stateOf(now), [...(ended.get(stateOf(now)) ?? []), ...known]);
  }
  return { begun, ended: carried };
}

/** The path of the story that the archive holds whole, whose first page was not given, and of which an article is the end. */
export function storyEnding({ ended }: HalfGiven, source: Source | Source[]): string | null {
  const first = [source].flat()[0]!;
  return (ended.get(stateOf(first)) ?? []).find(({ rest }) => shareLines(rest, first))?.path ?? null;
}
