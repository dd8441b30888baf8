/**
 * What the cards of a shard have in common, for deflate to point at: stretches of packed text, chosen so that the
 * sequences in them occur in many cards, each sequence counted once (the COVER algorithm of K. Liao, M. Petri,
 * A. Moffat, A. Wirth, "Effective construction of relative Lempel-Ziv dictionaries", 2016).
 */

/** Length of all phrases together, of a stretch, and of the sequences that are counted; in bytes. */
const LENGTH = 2048;
const STRETCH = 64;
const SEQUENCE = 6;

/** Sequences are counted by their hash. */
const SLOTS = 2 ** 20;

/**
 * At most so many cards of a shard are looked at, spread over it: what a few hundred have in common all have. So
 * phrases cost no more in a large shard, and stay the same where none of these cards is another.
 */
const SAMPLED = 512;

/** Places of these cards in a shard of `count`. */
export function sampledPlaces(count: number): number[] {
  const step = Math.ceil(count / SAMPLED);
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
}

/** The slot of the sequence at every place. */
function slotsOf(packed: Uint8Array): Uint32Array {
  const slots = new Uint32Array(Math.max(0, packed.length - SEQUENCE + 1));
  for (let at = 0; at < slots.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SEQUENCE; next += 1)
      hash = Math.imul(hash ^ packed[next]!, 0x9e3779b1) ^ (hash >>> 15);
    slots[at] = (hash >>> 0) % SLOTS;
  }
  return slots;
}

/** In how many cards each sequence stands. */
function countSequences(cards: readonly Uint32Array[]): Uint32Array {
  const counts = new Uint32Array(SLOTS);
  const seenIn = new Int32Array(SLOTS).fill(-1);
  cards.forEach((slots, card) => {
    for (const slot of slots) {
      if (seenIn[slot] === card) continue;
      seenIn[slot] = card;
      counts[slot]! += 1;
    }
  });
  return counts;
}

type Stretch = { from: number; score: number };

/** The stretch of a card whose sequences stand in most other cards; `inside` holds noughts, and again afterwards. */
function bestStretch(slots: Uint32Array, counts: Uint32Array, inside: Uint16Array): Stretch {
  const held = STRETCH - SEQUENCE + 1;
  const worth = (slot: number): number => Math.max(0, counts[slot]! - 1);
  let best: Stretch = { from: 0, score: 0 };
  let score = 0;
  for (let at = 0; at < slots.length; at += 1) {
    if (inside[slots[at]!]!++ === 0) score += worth(slots[at]!);
    if (at >= held && --inside[slots[at - held]!]! === 0) score -= worth(slots[at - held]!);
    if (score > best.score) best = { from: Math.max(0, at - held + 1), score };
  }
  // What is farther from the end went out already.
  for (const slot of slots.subarray(-held)) inside[slot] = 0;
  return best;
}

/** Packed cards, the sampled ones of a shard → its phrases; none where the cards have nothing in common. */
export function commonPhrases(cards: readonly Uint8Array[]): Uint8Array {
  const slots = cards.map(slotsOf);
  const counts = countSequences(slots);
  const inside = new Uint16Array(SLOTS);
  const stretches: Uint8Array[] = [];
  // One stretch from each of so many groups of cards, as the method has it.
  const groups = LENGTH / STRETCH;
  for (let group = 0; group < groups; group += 1) {
    let best: Stretch & { card: number } = { card: 0, from: 0, score: 0 };
    for (let card = group; card < cards.length; card += groups) {
      const stretch = bestStretch(slots[card]!, counts, inside);
      if (stretch.score > best.score) best = { card, ...stretch };
    }
    if (best.score === 0) continue;
    for (const slot of slots[best.card]!.subarray(best.from, best.from + STRETCH - SEQUENCE + 1))
      counts[slot] = 0;
    stretches.push(cards[best.card]!.subarray(best.from, best.from + STRETCH));
  }
  return Uint8Array.from(stretches.flatMap((stretch) => [...stretch]));
}
