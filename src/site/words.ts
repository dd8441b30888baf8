/** What the contract says in codes, in the reader's words. */
import type { LineRef } from "../archive/lineRefs.ts";
import type { Author, FrontMatter } from "../types.ts";
import type { Words } from "../words/words.ts";
import { dateWords } from "./calendar/dates.ts";

/** Articles less sure than this are to be compared with the printed page. */
export const LOW_CONFIDENCE = 0.6;

/** From which confidence on which words are used. */
const LEVELS = [
  { from: 0.85, level: "high" },
  { from: LOW_CONFIDENCE, level: "medium" },
  { from: 0, level: "low" },
] as const;

export type Confidence = { level: string; words: string; number: string };

/** Where a person held it against its page, that is said, and not what the parser thought. */
export function confidenceWords(
  { confidence, checked }: Pick<FrontMatter, "confidence" | "checked">,
  words: Words,
): Confidence {
  const { level } = LEVELS.find((row) => confidence >= row.from) ?? LEVELS[2];
  const [number, { article }] = [confidence.toFixed(2), words];
  return checked === undefined
    ? { level, words: article.confidence[level], number }
    : { level: "high", words: article.checked(dateWords(checked, words)), number };
}

/** `A05`, `民生` → `第A05版：民生`. */
export function folioWords(page: string | undefined, section: string | undefined, { matter }: Words): string {
  const folio = page === undefined ? matter.unknownFolio : matter.folio(page);
  return section === undefined ? folio : matter.folioOf(folio, section);
}

/** Lines 58 to 60 → `第58–60行`, a part of line 16 → `第16行（部分）`. */
export function lineRefWords({ from, to, part }: LineRef, { matter }: Words): string {
  if (part !== null) return matter.partOfLine(from);
  return from === to ? matter.line(from) : matter.lines(from, to);
}

/** What stands behind an author's name: its organisation, or nothing. */
export const organisationWords = ({ org }: Author, { matter }: Words): string =>
  org === undefined ? "" : matter.organisation(org);

/** `97.4%`; of nothing, `0%`. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "0%" : `${Math.round((part / whole) * 1000) / 10}%`;
