/** How common words and characters are in Chinese text, by the word model. */
import { wordModel } from "../lexicon/learned.ts";

/** log₁₀ of a word's share of all words, `null` when the model does not know it. */
export const wordLog = (word: string): number | null => {
  const { ids, logs } = wordModel();
  const id = ids.get(word);
  return id === undefined ? null : logs[id]!;
};

function countCharacters(): Map<string, number> {
  const shares = new Map<string, number>();
  const { ids, logs } = wordModel();
  for (const [word, id] of ids) {
    const share = 10 ** logs[id]!;
    for (const char of word) shares.set(char, (shares.get(char) ?? 0) + share);
  }
  return shares;
}

let characters: Map<string, number> | undefined;

/** log₁₀ of a character's share, counted over the words that hold it. */
export const charLog = (char: string): number =>
  Math.log10(((characters ??= countCharacters()).get(char) ?? 0) + 1e-7);
