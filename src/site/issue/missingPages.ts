/** Which pages of an issue are not held, where their numbers leave no doubt. */

/** `A05`, `05` or `5`: a section's letter, if any, and a number below a hundred. */
const FOLIO = /^([A-Z]?)0*([1-9]\d?)$/i;

/** 1, 3, 4 → 1, 3—4. */
function runs(numbers: number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/**
 * The page numbers of an issue → `缺第1版、第A3—A5版`; `null` where none is missing below the greatest of its
 * section. A page without a number, or with one of another form, could be any: then nothing is said.
 */
export function missingPages(folios: (string | undefined)[]): string | null {
  const sections = new Map<string, Set<number>>();
  for (const folio of folios) {
    const [, section, number] = FOLIO.exec(folio ?? "") ?? [];
    if (section === undefined) return null;
    const letter = section.toUpperCase();
    sections.set(letter, (sections.get(letter) ?? new Set()).add(Number(number)));
  }
  const missing = [...sections]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([letter, held]) => {
      const numbers = Array.from({ length: Math.max(...held) }, (_, i) => i + 1);
      return runs(numbers.filter((number) => !held.has(number))).map(([from, to]) =>
        from === to ? `第${letter}${from}版` : `第${letter}${from}—${letter}${to}版`,
      );
    });
  return missing.length === 0 ? null : `缺${missing.join("、")}`;
}
