/** How figures stand in a vertical line: short ones together in the room of one character, years one below the other. */

/** What is neither: longer, or part of a word or of a decimal number; it lies on its side, as letters do. */
const LONGER = /[A-Za-z\d.,:/%+-]*[A-Za-z.,:/%+-][A-Za-z\d.,:/%+-]*|\d{5,}/y;

/** In this order; the first that holds of a stretch of figures. */
const FIGURES = [
  { className: "beside", pattern: /\d{1,2}(?![\dA-Za-z.,:/%+-])/y },
  { className: "below", pattern: /\d{3,4}(?![\dA-Za-z.,:/%+-])/y },
] as const;

export type Stretch = { text: string; className: (typeof FIGURES)[number]["className"] | null };

/** `1988年3月17日` → 1988 below, 年, 3 beside, 月, 17 beside, 日. The texts together are the text. */
export function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  const add = (piece: string, className: Stretch["className"]): void => {
    const last = found[found.length - 1];
    if (className === null && last?.className === null) last.text += piece;
    else found.push({ text: piece, className });
  };
  for (let at = 0; at < text.length;) {
    const match = (pattern: RegExp): string | null => {
      pattern.lastIndex = at;
      return pattern.exec(text)?.[0] ?? null;
    };
    const figures = FIGURES.map(({ className, pattern }) => ({ className, piece: match(pattern) })).find(
      ({ piece }) => piece !== null,
    );
    const piece = figures?.piece ?? match(LONGER) ?? text[at]!;
    add(piece, figures?.className ?? null);
    at += piece.length;
  }
  return found;
}
