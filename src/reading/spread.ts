/** A converted passage, given back to the pieces that it stood in. */

/**
 * `["皇", "后宫"]`, `皇后宮` → `["皇", "后宮"]`: each piece as many characters as it had. `null` when the whole
 * has another number of characters.
 */
export function spread(pieces: string[], converted: string): string[] | null {
  const characters = Array.from(converted);
  const lengths = pieces.map((piece) => Array.from(piece).length);
  if (lengths.reduce((sum, length) => sum + length, 0) !== characters.length) return null;
  let at = 0;
  return lengths.map((length) => characters.slice(at, (at += length)).join(""));
}
