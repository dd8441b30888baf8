/**
 * OpenCC's dictionaries for simplified ↔ traditional, packed for a browser: most phrases stand in them only so
 * that they are not cut in two, and read as their characters do one by one. These are written without what they
 * become: half of the bytes.
 */

export type Row = readonly [from: string, to: string];

export type Packed = { characters: string; phrases: string };

/** `乾 干|亂 乱` → its rows, each with its first conversion. */
export const rowsOf = (dictionary: string): Row[] =>
  dictionary.split("|").map((row) => {
    const [from = "", to = from] = row.split(" ");
    return [from, to];
  });

/** Reads a phrase by its characters alone. */
function oneByOne(characters: Row[]): (phrase: string) => string {
  const become = new Map(characters);
  return (phrase) => Array.from(phrase, (character) => become.get(character) ?? character).join("");
}

/** Rows of a dictionary win over those of the ones behind it. */
export function pack(characters: string, phrases: string[]): Packed {
  const read = oneByOne(rowsOf(characters));
  const rows = new Map(phrases.toReversed().flatMap(rowsOf));
  return {
    characters,
    phrases: Array.from(rows, ([from, to]) => (read(from) === to ? from : `${from} ${to}`)).join("|"),
  };
}

/** All rows again, in the order in which they were packed: characters, phrases. */
export function unpack({ characters, phrases }: Packed): [characters: Row[], phrases: Row[]] {
  const single = rowsOf(characters);
  const read = oneByOne(single);
  return [
    single,
    phrases.split("|").map((row) => {
      const [from = "", to = read(from)] = row.split(" ");
      return [from, to];
    }),
  ];
}
