/** Text → words, by the word model alone: quick enough for every article of a build. */
import { wordModel } from "../../lexicon/wordModel.ts";
import { pairKey } from "../../lexicon/wordModelFile.ts";

const LONGEST_WORD = 4;
/** −log₁₀ share of a character that the word model does not know. */
const UNKNOWN = 6.5;

/** A word of a text: `[from, to)`, its −log₁₀ share and its place among the commonest (−1: unknown to the model). */
export type Word = { from: number; to: number; rarity: number; id: number };

let characterIds: Int32Array | undefined;

/** Single characters by code, for the model's list is asked for each of them. */
function idsOfCharacters(): Int32Array {
  if (characterIds !== undefined) return characterIds;
  characterIds = new Int32Array(0x10000).fill(-1);
  for (const [word, id] of wordModel().ids) if (word.length === 1) characterIds[word.charCodeAt(0)] = id;
  return characterIds;
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** No word of the model has these two characters side by side. */
const NO_PAIR = -2;

/** For every character the word that it is with the one before it, −1 if they only stand in one, or `NO_PAIR`. */
function pairsOf(text: string): Int32Array {
  const { pairs } = wordModel();
  const found = new Int32Array(text.length + 1).fill(NO_PAIR);
  for (let i = 1; i < text.length; i++) {
    const [first, second] = [text.charCodeAt(i - 1), text.charCodeAt(i)];
    if (isHan(first) && isHan(second)) found[i] = pairs.get(pairKey(first, second)) ?? NO_PAIR;
  }
  return found;
}

/** A text's Han characters cut into the words that are likeliest together (Viterbi over single words' shares). */
export function cutWords(text: string): Word[] {
  const { ids, logs } = wordModel();
  const singles = idsOfCharacters();
  const pairs = pairsOf(text);
  const cost = new Float64Array(text.length + 1).fill(Infinity);
  const back = new Uint8Array(text.length + 1);
  const idAt = new Int32Array(text.length + 1);
  cost[0] = 0;
  const offer = (from: number, to: number, id: number): void => {
    const sum = cost[from]! + (id < 0 ? UNKNOWN : -logs[id]!);
    if (sum >= cost[to]!) return;
    cost[to] = sum;
    back[to] = to - from;
    idAt[to] = id;
  };
  for (let from = 0; from < text.length; from++) {
    offer(from, from + 1, singles[text.charCodeAt(from)]!);
    if (pairs[from + 1]! >= 0) offer(from, from + 2, pairs[from + 1]!);
    for (let last = from + 1; last < from + LONGEST_WORD && pairs[last]! !== NO_PAIR; last++) {
      const id = last === from + 1 ? undefined : ids.get(text.slice(from, last + 1));
      if (id !== undefined) offer(from, last + 1, id);
    }
  }
  const words: Word[] = [];
  for (let to = text.length; to > 0; to -= back[to]!) {
    const from = to - back[to]!;
    if (isHan(text.charCodeAt(from)))
      words.push({ from, to, rarity: cost[to]! - cost[from]!, id: idAt[to]! });
  }
  return words.toReversed();
}
