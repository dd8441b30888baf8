/** The word model's file: words by how common they are, and for each the words that like to follow it. */

export type Follower = {
  word: string;
  /** log₁₀ of how much likelier the word is here than alone. */
  gain: number;
};

export type WordModel = {
  /** Place of a word in the lists below. */
  ids: ReadonlyMap<string, number>;
  /** Every two characters that stand side by side in a word (`pairKey`) → the word they are by themselves, or −1. */
  pairs: ReadonlyMap<number, number>;
  /** log₁₀ of a word's share of all words, by id. */
  logs: Float32Array;
  /** Followers of word `id` are `[starts[id], starts[id + 1])` of the two lists below, ids ascending. */
  starts: Uint32Array;
  seconds: Uint32Array;
  gains: Float32Array;
};

/** Two UTF-16 units as one number of 32 bits. */
export const pairKey = (first: number, second: number): number => (first << 16) | second;

/** Steps of 1/30 in logs, of 1/40 in gains: one byte each. */
const LOG_STEPS = 30;
const GAIN_STEPS = 40;

function pushNumber(bytes: number[], value: number): void {
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) {
      bytes.push(rest);
      return;
    }
    bytes.push((rest & 127) | 128);
  }
}

/** Words in any order → the file's bytes, before compression. */
export function encodeWordModel(
  words: readonly { word: string; log: number; followers: Follower[] }[],
): Buffer {
  const sorted = words.toSorted((a, b) => b.log - a.log || (a.word < b.word ? -1 : 1));
  const ids = new Map(sorted.map(({ word }, id) => [word, id]));
  const logs: number[] = [];
  const pairs: number[] = [];
  const gains: number[] = [];
  for (const { log, followers } of sorted) {
    logs.push(Math.min(255, Math.round(-log * LOG_STEPS)));
    pushNumber(pairs, followers.length);
    let before = 0;
    for (const each of followers.toSorted((a, b) => ids.get(a.word)! - ids.get(b.word)!)) {
      const id = ids.get(each.word)!;
      pushNumber(pairs, id - before);
      before = id;
      gains.push(Math.min(255, Math.round(each.gain * GAIN_STEPS)));
    }
  }
  const list = Buffer.from(sorted.map(({ word }) => word).join("\n"));
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32LE(list.length, 0);
  sizes.writeUInt32LE(pairs.length, 4);
  return Buffer.concat([sizes, list, Buffer.from(logs), Buffer.from(pairs), Buffer.from(gains)]);
}

function pairsOf(words: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  words.forEach((word, id) => {
    for (let i = 1; i < word.length; i++) {
      const key = pairKey(word.charCodeAt(i - 1), word.charCodeAt(i));
      if (word.length === 2) pairs.set(key, id);
      else if (!pairs.has(key)) pairs.set(key, -1);
    }
  });
  return pairs;
}

/** The file's bytes, uncompressed → the model. */
export function decodeWordModel(bytes: Buffer): WordModel {
  const listEnd = 8 + bytes.readUInt32LE(0);
  const words = bytes.toString("utf8", 8, listEnd).split("\n");
  const logsEnd = listEnd + words.length;
  const pairsEnd = logsEnd + bytes.readUInt32LE(4);
  const gains = Float32Array.from(bytes.subarray(pairsEnd), (step) => step / GAIN_STEPS);
  const starts = new Uint32Array(words.length + 1);
  const seconds = new Uint32Array(gains.length);
  let at = logsEnd;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let pair = 0;
  for (let id = 0; id < words.length; id++) {
    starts[id] = pair;
    const count = number();
    for (let k = 0, second = 0; k < count; k++) seconds[pair++] = second += number();
  }
  starts[words.length] = pair;
  return {
    ids: new Map(words.map((word, id) => [word, id])),
    pairs: pairsOf(words),
    logs: Float32Array.from(bytes.subarray(listEnd, logsEnd), (step) => -step / LOG_STEPS),
    starts,
    seconds,
    gains,
  };
}
