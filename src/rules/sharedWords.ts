/** How much of a text other texts print, too: pairs of characters, weighted by how few of the page's lines hold them. */
import { pairKey } from "../lexicon/wordModelFile.ts";

/** Share of `text`'s weighted pairs that any of `others` holds, 0–1. */
export type Shared = (text: string, others: readonly string[]) => number;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** So much of a line says what it is about. */
const REACH = 200;

/** Pairs of Han characters, each as one number. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < text.length && at < REACH; at++) {
    const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    if (isHan(left) && isHan(right)) pairs.add(pairKey(left, right));
  }
  return pairs;
}

/** Weighs pairs by their inverse document frequency over a page's lines. */
export function sharedWords(lines: readonly string[]): Shared {
  const known = new Map<string, Set<number>>();
  const of = (text: string): Set<number> => {
    const pairs = known.get(text) ?? pairsOf(text);
    known.set(text, pairs);
    return pairs;
  };
  const holders = new Map<number, number>();
  for (const line of lines) for (const pair of of(line)) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  return (text, others) => {
    const held = others.map(of);
    let all = 0;
    let shared = 0;
    for (const pair of of(text)) {
      const weight = Math.log((lines.length + 1) / (holders.get(pair) ?? 1));
      all += weight;
      if (held.some((pairs) => pairs.has(pair))) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  };
}
