/** A seeded source of chance (mulberry32), so that a page made once can be made again. */
export type Random = {
  /** 0 ≤ x < 1. */
  next: () => number;
  /** A whole number, both ends possible. */
  between: (from: number, to: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  shuffle: <T>(items: readonly T[]) => T[];
};

/** FNV-1a: 32 bits of a text. */
const hash = (text: string): number =>
  Array.from(text).reduce((bits, char) => Math.imul(bits ^ char.codePointAt(0)!, 0x01000193), 0x811c9dc5);

/** The same seed gives the same chance; texts that differ give chances that have nothing to do with each other. */
export function randomFrom(seed: number | string): Random {
  let state = (typeof seed === "string" ? hash(seed) : seed) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => items[between(0, items.length - 1)]!,
    shuffle: (items) =>
      items
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}
