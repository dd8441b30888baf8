/** Units by which texts are known for kin: characters, pairs and triples of them, figures and Latin words, sorted by how common they are. */
import { pairKey } from "../lexicon/wordModelFile.ts";
import { charLog, pairLog } from "./wordShares.ts";

/** Units of one kind, from the commonest to the rarest; a unit below `edges[i]` (log₁₀ of a share) is rarer than sort i. */
type Kind = { name: string; edges: readonly number[]; first: number };

let sorts = 0;
/** Takes the next numbers of sorts. */
function kind(name: string, edges: readonly number[]): Kind {
  const own = { name, edges, first: sorts };
  sorts += edges.length + 1;
  return own;
}

const CHARACTER = kind("character", [-2.3, -2.7, -3.1, -3.5, -4]); // 渠
const PAIR = kind("pair", [-2.5, -3.2, -3.9, -4.5, -5.1]); //         老渠, as a word or in one
const CHANCE_PAIR = kind("chance pair", [-5.6, -6.6]); //             进麦, in no word: 流进麦田
const TRIPLE = kind("triple", [-8.4, -9.9]); //                       柳河镇
const FIGURE = kind("figure", [-2, -3]); //                           16, 249, 2021: by their length

/** All sorts of units, by number. */
export const SORTS: readonly string[] = [CHARACTER, PAIR, CHANCE_PAIR, TRIPLE, FIGURE].flatMap(
  ({ name, edges }) => Array.from({ length: edges.length + 1 }, (_, i) => `${name} ${i + 1}`),
);

function sortOf({ edges, first }: Kind, log: number): number {
  let sort = first;
  for (const edge of edges) if (log < edge) sort++;
  return sort;
}

function pairSort(first: number, second: number): number {
  const log = pairLog(first, second);
  return log === null ? sortOf(CHANCE_PAIR, charLog(first) + charLog(second)) : sortOf(PAIR, log);
}

/** A character's key is its code, a pair's and a triple's their codes in one number, a figure's or Latin word's itself. */
export type KinUnit = number | string;

const CODES = 0x10000;
const tripleKey = (a: number, b: number, c: number): number => (a * CODES + b) * CODES + c;
/** Keys of pairs are whole numbers of 32 bits, negative ones among them; those of triples are greater. */
const GREATEST_PAIR = 0x7fffffff;

/** The number of a unit's sort. */
export function sortOfUnit(key: KinUnit): number {
  if (typeof key === "string") return sortOf(FIGURE, -key.length);
  if (key >= 0 && key < CODES) return sortOf(CHARACTER, charLog(key));
  if (key <= GREATEST_PAIR) return pairSort(key >>> 16, key & 0xffff);
  const pair = Math.floor(key / CODES);
  return sortOf(TRIPLE, charLog(Math.floor(pair / CODES)) + charLog(pair % CODES) + charLog(key % CODES));
}

const RUN = /[\u3400-\u9fff]+|[A-Za-z0-9]{2,}/g;
const LATIN = /^\w/;

/** Calls `take` for every unit of a text, as often as it stands there. */
export function eachKinUnit(text: string, take: (unit: KinUnit) => void): void {
  for (const run of text.match(RUN) ?? []) {
    if (LATIN.test(run)) {
      take(run);
      continue;
    }
    let [second, third] = [0, 0];
    for (let i = 0; i < run.length; i++) {
      const [a, b, c] = [second, third, run.charCodeAt(i)];
      take(c);
      if (i > 0) take(pairKey(b, c));
      if (i > 1) take(tripleKey(a, b, c));
      [second, third] = [b, c];
    }
  }
}
