/** The cells of a shard's words after articles of it were corrected, none added or removed: what is touched is made anew. */
import {
  cellWriter,
  NEVER_ASKED,
  readCell,
  type PageWords,
  type Word,
  type WordCells,
} from "../files/words.ts";
import type { Corrected } from "./patchUnits.ts";
import { listWords } from "./words.ts";

/** Places of a word in an article, as Pagefind writes them; `null` where it has none. */
type Places = PageWords[1] | null;

/** By word, and by the article's place in the shard. */
type Changes = Map<string, Map<number, Places>>;

const isSame = (a: Places, b: Places): boolean =>
  a === b || (a?.length === b?.length && a!.every((place, at) => place === b![at]));

/** A word's places by page. */
function placesOf([, pages]: Word): Map<number, PageWords[1]> {
  let page = 0;
  return new Map(pages.map(([step, places]) => [(page += step), places]));
}

/** What differs between the words of the corrected articles as they were and, listed behind them, as they are. */
function changesIn(corrected: readonly Corrected[]): Changes {
  const changes: Changes = new Map();
  const texts = [...corrected.map(({ before }) => before), ...corrected.map(({ after }) => after)];
  for (const word of listWords(texts.map(({ text }) => text))) {
    const places = placesOf(word);
    const others = corrected.flatMap(({ article }, at): [number, Places][] => {
      const [was, is] = [places.get(at) ?? null, places.get(corrected.length + at) ?? null];
      return isSame(was, is) ? [] : [[article, is]];
    });
    if (others.length > 0 && word[0] !== NEVER_ASKED) changes.set(word[0], new Map(others));
  }
  return changes;
}

/** A word of the shard with what changed of it; `null` where no article has it any more. */
function changedWord(word: Word, changes: ReadonlyMap<number, Places>): Word | null {
  const all = new Map<number, Places>([...placesOf(word), ...changes]);
  const left = [...all].filter((each): each is [number, PageWords[1]] => each[1] !== null);
  left.sort(([a], [b]) => a - b);
  const pages = left.map(([page, places], at): PageWords => [page - (left[at - 1]?.[0] ?? 0), places, []]);
  return pages.length === 0 ? null : [word[0], pages, []];
}

/** The cell that a word belongs into: of those at its side of what is never asked the first that ends behind it, or the last. */
function cellOf(word: string, lasts: readonly string[]): number {
  const at = lasts.findIndex((last) => word <= last);
  const crosses = at >= 0 && word < NEVER_ASKED && lasts[at]! > NEVER_ASKED;
  return at < 0 ? lasts.length - 1 : crosses ? at - 1 : at;
}

/** Words of a cell with what changed, in Pagefind's order. */
function changedCell(words: readonly Word[], changed: readonly string[], changes: Changes): Word[] {
  const held = new Map(words.map((word) => [word[0], word]));
  for (const text of changed) {
    const word = changedWord(held.get(text) ?? [text, [], []], changes.get(text)!);
    if (word === null) held.delete(text);
    else held.set(text, word);
  }
  return [...held.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The same bytes as of an index of the whole shard. */
export function patchWords(
  { cells, lasts }: WordCells,
  articles: number,
  corrected: readonly Corrected[],
): WordCells {
  const changes = changesIn(corrected);
  const touched = new Map<number, string[]>();
  for (const word of changes.keys()) {
    const cell = cellOf(word, lasts);
    touched.set(cell, [...(touched.get(cell) ?? []), word]);
  }
  const writer = cellWriter(articles);
  changedCell([], touched.get(-1) ?? [], changes).forEach(writer.add);
  for (const [at, cell] of cells.entries()) {
    const words = touched.get(at);
    // Cells have the same bounds as before again where one ends at the same word.
    if (words === undefined && !writer.isOpen()) writer.addClosed(cell, lasts[at]!);
    else changedCell(readCell(cell, articles), words ?? [], changes).forEach(writer.add);
  }
  return writer.done();
}
