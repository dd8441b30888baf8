/** Which pages of an issue are not held, where their numbers leave no doubt. */

import type { Words } from "../../words/words.ts";

/** `A05`, `05` or `5`: a section's letter, if any, and a number below a hundred. */
const FOLIO = /^([A-Z]?)(0*[1-9]\d?)$/i;

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
 * The page numbers of an issue → `缺第01版、第A03—A05版`; `null` where none is missing below the greatest of its
 * section; numbers are as wide as those printed. A page without a number, or with one of another form, could be any: then nothing is said.
 */
export function missingPages(folios: (string | undefined)[], { matter }: Words): string | null {
  const sections = new Map<string, Set<number>>();
  const widths = new Map<string, number>();
  for (const folio of folios) {
    const [, section, number] = FOLIO.exec(folio ?? "") ?? [];
    if (section === undefined || number === undefined) return null;
    const letter = section.toUpperCase();
    sections.set(letter, (sections.get(letter) ?? new Set()).add(Number(number)));
    widths.set(letter, Math.max(widths.get(letter) ?? 0, number.length));
  }
  const missing = [...sections]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([letter, held]) => {
      const numbers = Array.from({ length: Math.max(...held) }, (_, i) => i + 1);
      const folio = (number: number): string => letter + String(number).padStart(widths.get(letter)!, "0");
      return runs(numbers.filter((number) => !held.has(number))).map(([from, to]) =>
        from === to ? matter.folio(folio(from)) : matter.folios(folio(from), folio(to)),
      );
    });
  return missing.length === 0 ? null : matter.missingFolios(missing);
}
