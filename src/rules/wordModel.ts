/** Words: how likely Chinese text is as a run of words, and so how likely one text goes on where another stops. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeWordModel, type WordModel } from "../lexicon/wordModelFile.ts";

let loaded: WordModel | undefined;

/** The model, loaded when first needed (0.2 s). */
const model = (): WordModel =>
  (loaded ??= decodeWordModel(
    gunzipSync(readFileSync(join(import.meta.dirname, "../lexicon/wordModel.gz"))),
  ));

/** Longest word looked for, and how much of either text is looked at, in characters. */
const LONGEST = 5;
const REACH = 8;
/** log₁₀ share of a character the model does not know. */
const UNKNOWN = -6.5;

/** A word in a path: where it ends the text so far (or begins what is left), its id, the path's log₁₀ likelihood. */
type Step = { id: number; log: number };

function gainOf(first: number, second: number): number {
  const { starts, seconds, gains } = model();
  let low = starts[first]!;
  let high = starts[first + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (seconds[middle]! < second) low = middle + 1;
    else high = middle;
  }
  return low < starts[first + 1]! && seconds[low] === second ? gains[low]! : 0;
}

const NO_WORD = -1;
const logOf = (id: number): number => (id === NO_WORD ? UNKNOWN : model().logs[id]!);

/** The id of a word; a single unknown character counts as one, too. */
function idOf(text: string): number | null {
  const id = model().ids.get(text);
  if (id !== undefined) return id;
  return text.length === 1 ? NO_WORD : null;
}

const after = (from: Step, id: number): number =>
  from.log + logOf(id) + (from.id === NO_WORD || id === NO_WORD ? 0 : gainOf(from.id, id));

const START: Step = { id: NO_WORD, log: 0 };
const bestOf = (steps: readonly Step[]): number => steps.reduce((best, { log }) => Math.max(best, log), -Infinity);

/** One text's end, ready to be set before any other text's beginning. */
export type Tail = {
  han: string;
  /** Steps that end before each of its characters, and at its end. */
  steps: Step[][];
  log: number;
};

/** One text's beginning, ready to be set after any other text's end. */
export type Head = { han: string; /** The steps that begin at each of its characters. */ steps: Step[][]; log: number };

const TRAILING_HAN = /\p{Script=Han}{0,8}$/u;
const LEADING_HAN = /^\p{Script=Han}{0,8}/u;

export function readTail(text: string): Tail {
  const han = TRAILING_HAN.exec(text.slice(-REACH))![0];
  const steps: Step[][] = Array.from({ length: han.length + 1 }, () => []);
  steps[0]!.push(START);
  for (let at = 0; at < han.length; at++)
    for (let size = 1; size <= LONGEST && at + size <= han.length; size++) {
      const id = idOf(han.slice(at, at + size));
      if (id === null) continue;
      const log = steps[at]!.reduce((best, from) => Math.max(best, after(from, id)), -Infinity);
      steps[at + size]!.push({ id, log });
    }
  return { han, steps, log: bestOf(steps[han.length]!) };
}

export function readHead(text: string): Head {
  const han = LEADING_HAN.exec(text.slice(0, REACH))![0];
  const steps: Step[][] = Array.from({ length: han.length + 1 }, () => []);
  steps[han.length]!.push(START);
  for (let at = han.length - 1; at >= 0; at--)
    for (let size = 1; size <= LONGEST && at + size <= han.length; size++) {
      const id = idOf(han.slice(at, at + size));
      if (id === null) continue;
      const log = steps[at + size]!.reduce(
        (best, to) => Math.max(best, to.log + (to.id === NO_WORD || id === NO_WORD ? 0 : gainOf(id, to.id))),
        -Infinity,
      );
      steps[at]!.push({ id, log: log + logOf(id) });
    }
  return { han, steps, log: bestOf(steps[0]!) };
}

/** The likeliest way over the joint: its log₁₀ likelihood, and the length of the word that reaches across (0 for none). */
type Crossing = { log: number; word: number };

function cross(tail: Tail, head: Head): Crossing {
  let best: Crossing = { log: tail.log + head.log, word: 0 };
  for (const before of tail.steps.at(-1)!)
    for (const next of head.steps[0]!) {
      if (before.id === NO_WORD || next.id === NO_WORD) continue;
      const log = before.log + next.log + gainOf(before.id, next.id);
      if (log > best.log) best = { log, word: 0 };
    }
  const { ids } = model();
  for (let left = 1; left < LONGEST && left <= tail.han.length; left++)
    for (let right = 1; left + right <= LONGEST && right <= head.han.length; right++) {
      const id = ids.get(tail.han.slice(-left) + head.han.slice(0, right));
      if (id === undefined) continue;
      const before = tail.steps[tail.han.length - left]!.reduce((most, from) => Math.max(most, after(from, id)), -Infinity);
      const log = before + bestOf(head.steps[right]!);
      if (log > best.log) best = { log, word: left + right };
    }
  return best;
}

/**
 * log₁₀ of how much likelier the two texts are as one than apart: 2.3 where a word reaches across or two words like to
 * follow each other, 0 where nothing tells. A bigram word model with the likeliest segmentation (Viterbi).
 */
export const joinGain = (tail: Tail, head: Head): number =>
  tail.han === "" || head.han === "" ? 0 : cross(tail, head).log - tail.log - head.log;

/** log₁₀ of a word's share of all words, `null` when the model does not know it. */
export const wordLog = (word: string): number | null => {
  const id = model().ids.get(word);
  return id === undefined ? null : model().logs[id]!;
};

let characters: Map<string, number> | undefined;

function countCharacters(): Map<string, number> {
  const shares = new Map<string, number>();
  const { ids, logs } = model();
  for (const [word, id] of ids) {
    const share = 10 ** logs[id]!;
    for (const char of word) shares.set(char, (shares.get(char) ?? 0) + share);
  }
  return shares;
}

/** log₁₀ of a character's share, counted over the words that hold it. */
export const charLog = (char: string): number =>
  Math.log10(((characters ??= countCharacters()).get(char) ?? 0) + 1e-7);

/** Length of the word that reaches across the joint of two texts, 0 for none: 多|层次 → 3. */
export const wordAcross = (left: string, right: string): number => {
  const [tail, head] = [readTail(left), readHead(right)];
  return tail.han === "" || head.han === "" ? 0 : cross(tail, head).word;
};

/** The first word of a text as the model reads it; its first character where it begins with none. */
export function firstWord(text: string): string {
  const { han, steps, log } = readHead(text);
  for (let size = 1; size <= LONGEST && size <= han.length; size++) {
    const id = idOf(han.slice(0, size));
    if (id !== null && steps[0]!.some((step) => step.id === id && step.log === log)) return han.slice(0, size);
  }
  return text.slice(0, 1);
}
