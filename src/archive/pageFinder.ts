/** From what an article says of its lines to the pages of the archive, also where a page was corrected since. */
import type { PageSheet } from "../archiveTypes.ts";
import type { FrontMatter, Source } from "../types.ts";
import { parseLineRef, type LineRef } from "./lineRefs.ts";
import { carriedLines, placesOf, printedOn, SAME_PLACES, type Places } from "./places.ts";

/** A page as far as its lines are asked for. */
export type PageText = Pick<PageSheet, "id" | "file" | "sha256" | "firstLine" | "text" | "earlier">;

/** A source → the pages its lines are on, each with the lines as its text has them today. */
export type FindPages = (source: Source) => [page: PageText, refs: string[]][];

/** A page's text now, or an earlier one, with the way from its lines to those of today. */
type State = { page: PageText; firstLine: number; places: () => Places };

const statesOf = (page: PageText): [sha256: string, state: State][] => [
  [page.sha256, { page, firstLine: page.firstLine, places: () => SAME_PLACES }],
  ...(page.earlier ?? []).map((earlier): [string, State] => {
    let places: Places | undefined;
    return [
      earlier.sha256,
      { page, firstLine: earlier.firstLine, places: () => (places ??= placesOf(earlier, printedOn(page))) },
    ];
  }),
];

/** Finds the page, among these, of each line that sources name; of a file that none of them was made of, none. */
export function pageFinder(pages: readonly PageText[]): FindPages {
  const bySha = new Map<string, State[]>();
  for (const [sha256, state] of pages.flatMap(statesOf)) {
    const known = bySha.get(sha256);
    if (known === undefined) bySha.set(sha256, [state]);
    else known.push(state);
  }
  for (const known of bySha.values()) known.sort((a, b) => b.firstLine - a.firstLine);
  return ({ file, sha256, lines }) => {
    const same = bySha.get(sha256) ?? [];
    // A file that was renamed is the same file; of two files with the same text, each has its own pages.
    const named = same.filter(({ page }) => page.file === file);
    const found = new Map<State, string[]>();
    for (const ref of lines) {
      const state = (named.length > 0 ? named : same).find(
        ({ firstLine }) => firstLine <= parseLineRef(ref).from,
      );
      if (state !== undefined) found.set(state, [...(found.get(state) ?? []), ref]);
    }
    return [...found].map(([{ page, places }, refs]) => [page, carriedLines(refs, places())]);
  };
}

/** Each text that a page has or had, the oldest first, as a page of its own. */
export const textsOf = ({ earlier = [], ...page }: PageText): PageText[] => [
  ...earlier.map(({ sha256, firstLine, lines }) => ({ ...page, sha256, firstLine, text: lines.join("\n") })),
  page,
];

/** What an article says of its lines, told of its pages' texts as they are today. */
export function placedToday<T extends Pick<FrontMatter, "source" | "joins">>(front: T, find: FindPages): T {
  const sources = [front.source].flat();
  const placed = sources.map((source): Source[] => {
    const found = find(source);
    const isToday = ({ file, sha256 }: PageText): boolean => file === source.file && sha256 === source.sha256;
    if (found.every(([page]) => isToday(page))) return [source];
    return found.map(([{ file, sha256 }, lines]) => ({ file, sha256, lines }));
  });
  if (placed.every(([first], i) => first === sources[i])) return front;
  const { source: _source, joins = [], ...rest } = front;
  const today = (line: number): LineRef[] =>
    find({ ...sources[0]!, lines: [String(line)] })
      .flatMap(([, refs]) => refs)
      .map(parseLineRef);
  const kept = joins.flatMap(({ from, to, confidence }) => {
    // Of a line that was divided the last part stops, and the first goes on.
    const [start, end] = [today(from).at(-1)?.to, today(to)[0]?.from];
    return start === undefined || end === undefined ? [] : [{ from: start, to: end, confidence }];
  });
  const [first, ...more] = placed.flat();
  const source = more.length === 0 ? first! : [first!, ...more];
  return { ...rest, source, ...(kept.length === 0 ? {} : { joins: kept }) } as unknown as T;
}
