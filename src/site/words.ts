/** What the contract says in codes, in the reader's words. */
import type { DateBasis, Missing } from "../types.ts";

export const MISSING_WORDS: Record<Missing, string> = {
  beginning: "开头缺失",
  middle: "中间缺失",
  end: "结尾缺失",
};

export const DATE_BASIS_WORDS: Record<DateBasis, string> = {
  sidecar: "据随附的版面资料",
  filename: "据文件名",
  masthead: "据报头",
  dateline: "据电头",
  estimated: "估计",
  unknown: "报上没有日期",
};

/** Articles less sure than this are to be compared with the printed page. */
export const LOW_CONFIDENCE = 0.6;

/** From which confidence on which words are used. */
const CONFIDENCE_WORDS = [
  { from: 0.85, level: "high", words: "把握较大" },
  { from: LOW_CONFIDENCE, level: "medium", words: "把握一般，个别段落的归属可能有误" },
  { from: 0, level: "low", words: "把握不大，请对照原版" },
] as const;

export type Confidence = { level: string; words: string; number: string };

export function confidenceWords(confidence: number): Confidence {
  const { level, words } = CONFIDENCE_WORDS.find((row) => confidence >= row.from) ?? CONFIDENCE_WORDS[2];
  return { level, words, number: confidence.toFixed(2) };
}

/** `A05`, `民生` → `第A05版：民生`. */
export function folioWords(page: string | undefined, section: string | undefined): string {
  const folio = page === undefined ? "版次未详" : `第${page}版`;
  return section === undefined ? folio : `${folio}：${section}`;
}

/** Printed words as a reason: `“张店”、“淄博”`. */
export const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join("、");

/** `97.4%`; of nothing, `0%`. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "0%" : `${Math.round((part / whole) * 1000) / 10}%`;
