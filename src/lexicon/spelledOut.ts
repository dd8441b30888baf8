/** Names that no list gives an address: spelt out in ASCII. */

/** A name is spelt so many characters long; what is longer is told apart by a checksum. */
const SPELT = 12;

/** FNV-1a, 32 bits. */
const checksum = (text: string): string =>
  Array.from(text)
    .reduce((sum, char) => Math.imul(sum ^ char.codePointAt(0)!, 0x01000193) >>> 0, 0x811c9dc5)
    .toString(36);

/** A stable ASCII name, its own for every name: code points, `张村` → `u5f20u6751`. */
export function spelledOut(name: string): string {
  const spelt = Array.from(name, (char) => `u${char.codePointAt(0)!.toString(16)}`);
  return spelt.length <= SPELT ? spelt.join("") : `${spelt.slice(0, SPELT).join("")}-${checksum(name)}`;
}
