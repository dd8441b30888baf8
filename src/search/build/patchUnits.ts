/** The units of a shard after articles of it were corrected, none added or removed: what is touched is made anew. */
import type { SearchedText } from "../card.ts";
import { commonFrom, keyOf, NOWHERE, type Entry, type Postings } from "../files/guide.ts";
import { BREAK } from "../fold.ts";
import { joinUnits, partOf, readPart, unitParts, writePart } from "./keptUnits.ts";

/** An article of the shard, by its place, as it was searched and as it is now. */
export type Corrected = { article: number; before: SearchedText; after: SearchedText };

/** How an article has a string: not, only behind its headline parts, or in them. */
type Standing = 0 | 1 | 2;

/** Every string of `length` units without a break, and how the text has it. */
function standings({ text, headed }: SearchedText, length: number): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (let at = 0; at + length <= text.length; at += 1) {
    const string = text.slice(at, at + length);
    if (string.includes(BREAK)) continue;
    if (at + length <= headed) found.set(string, 2);
    else if (!found.has(string)) found.set(string, 1);
  }
  return found;
}

type Change = { string: string; article: number; now: Standing };

/** What an article has otherwise than it had. */
function changesOf({ article, before, after }: Corrected, length: number): Change[] {
  const [was, is] = [standings(before, length), standings(after, length)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((string) => ({ string, article, now: is.get(string) ?? 0 }))
    .filter(({ string, now }) => now !== (was.get(string) ?? 0));
}

const withNumber = (numbers: readonly number[], number: number, isIn: boolean): number[] => {
  const others = numbers.filter((each) => each !== number);
  return isIn ? [...others, number].sort((a, b) => a - b) : others;
};

const changed = ({ articles, headed }: Postings, { article, now }: Change): Postings => ({
  articles: withNumber(articles, article, now > 0),
  headed: withNumber(headed, article, now === 2),
});

/** Entries of units, read and written by their parts. */
function openUnits(units: Uint8Array, articles: number) {
  const parts = unitParts(units);
  const read = new Map<number, Map<number, Entry>>();
  const touched = new Set<number>();
  const within = (key: number): Map<number, Entry> => {
    const number = partOf(key);
    const known = read.get(number);
    if (known !== undefined) return known;
    const entries = new Map(readPart(parts[number]!, number, articles).map((each) => [each.key, each]));
    read.set(number, entries);
    return entries;
  };
  return {
    find: (key: number): Entry => within(key).get(key) ?? { key, postings: NOWHERE, longer: [] },
    put(entry: Entry) {
      touched.add(partOf(entry.key));
      if (entry.postings.articles.length > 0) within(entry.key).set(entry.key, entry);
      else within(entry.key).delete(entry.key);
    },
    written(): Uint8Array {
      for (const number of touched) {
        const entries = [...read.get(number)!.values()].sort((a, b) => a.key - b.key);
        parts[number] = writePart(entries, articles);
      }
      return joinUnits(parts);
    },
  };
}

const keyOfString = (string: string): number => keyOf(string.charCodeAt(0), string.charCodeAt(1) || 0);

/** An entry after a string of three that begins with its pair came to an article or went. */
function withThree(entry: Entry, change: Change): Entry {
  const unit = change.string.charCodeAt(2);
  const known = entry.longer.find((each) => each.unit === unit)?.postings ?? NOWHERE;
  const others = entry.longer.filter((each) => each.unit !== unit);
  const longer = [...others, { unit, postings: changed(known, change) }]
    .filter(({ postings }) => postings.articles.length > 0)
    .sort((a, b) => a.unit - b.unit);
  return { ...entry, longer };
}

/**
 * The same bytes as of units that are listed anew; `null` where a pair became common or is so no more, since then other
 * articles count as well. `articles`: how many the shard has.
 */
export function patchUnits(
  units: Uint8Array,
  articles: number,
  corrected: readonly Corrected[],
  common = commonFrom(articles),
): Uint8Array | null {
  const open = openUnits(units, articles);
  const isCommon = (pair: string): boolean => open.find(keyOfString(pair)).postings.articles.length >= common;
  const pairs = corrected.flatMap((each) => changesOf(each, 2));
  const were = new Map(pairs.map(({ string }) => [string, isCommon(string)]));
  for (const change of [...corrected.flatMap((each) => changesOf(each, 1)), ...pairs]) {
    const entry = open.find(keyOfString(change.string));
    open.put({ ...entry, postings: changed(entry.postings, change) });
  }
  for (const [pair, was] of were) if (isCommon(pair) !== was) return null;
  for (const change of corrected.flatMap((each) => changesOf(each, 3))) {
    const [first, second] = [change.string.slice(0, 2), change.string.slice(1)];
    if (isCommon(first) && isCommon(second)) open.put(withThree(open.find(keyOfString(first)), change));
  }
  return open.written();
}
