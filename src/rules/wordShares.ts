/** How common words and characters are in Chinese text, by the word model. Characters are UTF-16 units here. */
import { wordModel } from "../lexicon/wordModel.ts";
import { pairKey } from "../lexicon/wordModelFile.ts";

/** log₁₀ of the share of a word of two characters, `null` when the model does not know it. */
export const pairLog = (first: number, second: number): number | null => {
  const { pairs, logs } = wordModel();
  const id = pairs.get(pairKey(first, second)) ?? -1;
  return id < 0 ? null : logs[id]!;
};

/** Share of a character the model does not know. */
const UNKNOWN = 1e-7;

function countCharacters(): Float64Array {
  const shares = new Float64Array(0x10000);
  const { ids, logs } = wordModel();
  for (const [word, id] of ids) {
    const share = 10 ** logs[id]!;
    for (let i = 0; i < word.length; i++) shares[word.charCodeAt(i)]! += share;
  }
  return shares.map((share) => Math.log10(share + UNKNOWN));
}

let characters: Float64Array | undefined;

/** log₁₀ of a character's share, counted over the words that hold it. */
export const charLog = (char: number): number => (characters ??= countCharacters())[char]!;
