/** Words: how likely Chinese text is as a run of words, and so how likely one text goes on where another stops. */
import { wordModel } from "../lexicon/wordModel.ts";
import { pairKey } from "../lexicon/wordModelFile.ts";
import type { Head, PathStep, Tail } from "./elementShapes.ts";

/** Longest word looked for, and how much of either text is looked at, in characters. */
const LONGEST = 5;
const REACH = 8;
/** log₁₀ share of a character the model does not know. */
const UNKNOWN = -6.5;
const NO_WORD = -1;

/** log₁₀ of how much likelier the second word is after the first than alone; its place is found by halving. */
function gainOf(first: number, second: number): number {
  if (first === NO_WORD || second === NO_WORD) return 0;
  const { starts, seconds, gains } = wordModel();
  const end = starts[first + 1]!;
  let low = starts[first]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (seconds[middle]! < second) low = middle + 1;
    else high = middle;
  }
  return low < end && seconds[low] === second ? gains[low]! : 0;
}

const logOf = (id: number): number => (id === NO_WORD ? UNKNOWN : wordModel().logs[id]!);

/** The id of a character as a word. */
const idOf = (char: string): number => wordModel().ids.get(char) ?? NO_WORD;

function bestOf(steps: readonly PathStep[]): number {
  let best = -Infinity;
  for (const { log } of steps) if (log > best) best = log;
  return best;
}

/** The best path that goes on with a word. */
function bestBefore(steps: readonly PathStep[], id: number): number {
  const own = logOf(id);
  let best = -Infinity;
  for (const from of steps) best = Math.max(best, from.log + own + gainOf(from.id, id));
  return best;
}

/** The best path that a word goes on with, the word itself not counted. */
function bestAfter(steps: readonly PathStep[], id: number): number {
  let best = -Infinity;
  for (const to of steps) best = Math.max(best, to.log + gainOf(id, to.id));
  return best;
}

/** Whether two characters stand side by side in any word: most do not, and need not be looked up any longer. */
const inWord = (left: string, at: number, right: string, from: number): boolean =>
  wordModel().pairs.has(pairKey(left.charCodeAt(at), right.charCodeAt(from)));

/** Words of a text that begin at a character: their ends and ids. */
function wordsAt(han: string, at: number): { end: number; id: number }[] {
  const words = [{ end: at + 1, id: idOf(han[at]!) }];
  const { ids, pairs } = wordModel();
  for (let end = at + 2; end <= at + LONGEST && end <= han.length; end++) {
    const pair = pairs.get(pairKey(han.charCodeAt(end - 2), han.charCodeAt(end - 1)));
    // Longer words would hold the two characters, too.
    if (pair === undefined) break;
    const id = end === at + 2 ? pair : (ids.get(han.slice(at, end)) ?? NO_WORD);
    if (id !== NO_WORD) words.push({ end, id });
  }
  return words;
}

const EDGE: PathStep = { id: NO_WORD, log: 0 };
const noSteps = (size: number): PathStep[][] => Array.from({ length: size + 1 }, () => []);

const TRAILING_HAN = /\p{Script=Han}{0,8}$/u;
const LEADING_HAN = /^\p{Script=Han}{0,8}/u;

/** So many ends, and beginnings, are remembered: far more than a page has. */
const REMEMBERED = 4096;

/** The same lines are read for their labels, as fused text and as elements: what was read lately is not read again. */
function remembering<T>(read: (han: string) => T): (han: string) => T {
  const known = new Map<string, T>();
  return (han) => {
    const lately = known.get(han);
    if (lately !== undefined) return lately;
    if (known.size === REMEMBERED) known.clear();
    const now = read(han);
    known.set(han, now);
    return now;
  };
}

const tailOf = remembering((han): Tail => {
  const steps = noSteps(han.length);
  steps[0]!.push(EDGE);
  for (let at = 0; at < han.length; at++)
    for (const { end, id } of wordsAt(han, at)) steps[end]!.push({ id, log: bestBefore(steps[at]!, id) });
  return { han, steps, log: bestOf(steps[han.length]!) };
});

const headOf = remembering((han): Head => {
  const steps = noSteps(han.length);
  steps[han.length]!.push(EDGE);
  for (let at = han.length - 1; at >= 0; at--)
    for (const { end, id } of wordsAt(han, at))
      steps[at]!.push({ id, log: bestAfter(steps[end]!, id) + logOf(id) });
  return { han, steps, log: bestOf(steps[0]!) };
});

/** A text's end: all paths of words from the first of its last characters to the end. */
export const readTail = (text: string): Tail => tailOf(TRAILING_HAN.exec(text.slice(-REACH))![0]);

/** A text's beginning: the same from the end of its first characters back to the first. */
export const readHead = (text: string): Head => headOf(LEADING_HAN.exec(text.slice(0, REACH))![0]);

/** The likeliest way over the joint: its log₁₀ likelihood, and the length of the word that reaches across (0 for none). */
type Crossing = { log: number; word: number };

function cross(tail: Tail, head: Head): Crossing {
  let log = tail.log + head.log;
  let word = 0;
  for (const before of tail.steps[tail.han.length]!)
    for (const next of head.steps[0]!) {
      const path = before.log + next.log + gainOf(before.id, next.id);
      if (path > log) log = path;
    }
  const size = tail.han.length;
  if (!inWord(tail.han, size - 1, head.han, 0)) return { log, word };
  const { ids } = wordModel();
  for (let left = 1; left < LONGEST && left <= size; left++) {
    if (left > 1 && !inWord(tail.han, size - left, tail.han, size - left + 1)) break;
    const begun = tail.han.slice(-left);
    for (let right = 1; left + right <= LONGEST && right <= head.han.length; right++) {
      if (right > 1 && !inWord(head.han, right - 2, head.han, right - 1)) break;
      const id = ids.get(begun + head.han.slice(0, right));
      if (id === undefined) continue;
      const path = bestBefore(tail.steps[size - left]!, id) + bestOf(head.steps[right]!);
      if (path > log) [log, word] = [path, left + right];
    }
  }
  return { log, word };
}

/**
 * log₁₀ of how much likelier the two texts are as one than apart: 2.3 where a word reaches across or two words like to
 * follow each other, 0 where nothing tells. A bigram word model with the likeliest segmentation (Viterbi).
 */
export const joinGain = (tail: Tail, head: Head): number =>
  tail.han === "" || head.han === "" ? 0 : cross(tail, head).log - tail.log - head.log;

/** Length of the word that reaches across the joint of two texts, 0 for none: 老百|姓 → 3. */
export function wordAcross(left: string, right: string): number {
  const tail = readTail(left);
  const head = readHead(right);
  return tail.han === "" || head.han === "" ? 0 : cross(tail, head).word;
}

/**
 * About what `joinGain` could be by a word that reaches across the joint of two texts, at a look at their two characters
 * there: 0 where no word has both, infinite where only longer words have.
 */
export function reachAcross(left: string, right: string): number {
  if (left === "" || right === "") return 0;
  const { pairs: words, logs } = wordModel();
  const word = words.get(pairKey(left.charCodeAt(left.length - 1), right.charCodeAt(0)));
  if (word === undefined) return 0;
  return word < 0 ? Infinity : logs[word]! - logOf(idOf(left.at(-1)!)) - logOf(idOf(right[0]!));
}

/** The first word of a text as the model reads it; its first character where it begins with none. */
export function firstWord(text: string): string {
  const { han, steps, log } = readHead(text);
  if (han === "") return text.slice(0, 1);
  const word = wordsAt(han, 0).find(({ id }) => steps[0]!.some((step) => step.id === id && step.log === log));
  return han.slice(0, word!.end);
}

/** The last word of a text as the model reads it; its last character where it ends with none. */
export function lastWord(text: string): string {
  const { han, steps, log } = readTail(text);
  if (han === "") return text.slice(-1);
  const ends = steps[han.length]!.filter((step) => step.log === log).map(({ id }) => id);
  for (let size = 1; size <= Math.min(LONGEST, han.length); size++) {
    const word = han.slice(-size);
    if (ends.includes(wordModel().ids.get(word) ?? NO_WORD)) return word;
  }
  return han.slice(-1);
}
