/** Kicker and headline fused on one line: at which of its spaces the one stops and the other begins. */
import learned from "../lexicon/labelWeights.json" with { type: "json" };

/** `[from, to)` in a text. */
export type Part = { from: number; to: number };

/** A heading mark in mid-line belongs to no part: 引题引题 ## 主题主题. */
const MARK = /^#{1,6}$/;

/** A text's parts between spaces. */
export const spacedParts = (text: string): Part[] =>
  !/\s/.test(text)
    ? [{ from: 0, to: text.length }]
    : Array.from(text.matchAll(/\S+/g), ({ index, 0: { length } }) => ({
        from: index,
        to: index + length,
      })).filter(({ from, to }) => !MARK.test(text.slice(from, to)));

const lengthOf = ({ from, to }: Part): number => to - from;

/** How much longer the longest of the parts is than the shortest. */
export function spread(parts: readonly Part[]): number {
  const lengths = parts.map(lengthOf);
  return Math.max(...lengths) - Math.min(...lengths);
}

/** Parts of about one length are the words of one line: 花香伴春耕 田间农事忙. */
export const isCouplet = (parts: readonly Part[]): boolean => parts.length > 1 && spread(parts) <= 1;

/** A place where a line could be cut: the parts of the kicker and those of the headline. */
export type Cut = { kicker: Part[]; headline: Part[]; marked: boolean };

export const cutsOf = (text: string): Cut[] => {
  const parts = spacedParts(text);
  return parts.slice(1).map((part, i) => ({
    kicker: parts.slice(0, i + 1),
    headline: parts.slice(i + 1),
    marked: text.slice(parts[i]!.to, part.from).includes("#"),
  }));
};

export type CutFeature = { name: string; test: (cut: Cut) => boolean };

const span = (parts: readonly Part[]): number => parts.at(-1)!.to - parts[0]!.from;
const longest = (parts: readonly Part[]): number => Math.max(...parts.map(lengthOf));

/** What tells one cut of a line from another. */
export const CUT_FEATURES: readonly CutFeature[] = [
  { name: "heading mark", test: ({ marked }) => marked },
  { name: "kicker of one part", test: ({ kicker }) => kicker.length === 1 },
  { name: "headline of one part", test: ({ headline }) => headline.length === 1 },
  { name: "kicker is a couplet", test: ({ kicker }) => isCouplet(kicker) },
  { name: "headline is a couplet", test: ({ headline }) => isCouplet(headline) },
  { name: "couplet cut", test: ({ kicker, headline }) => isCouplet([kicker.at(-1)!, headline[0]!]) },
  { name: "uneven kicker", test: ({ kicker }) => kicker.length > 1 && !isCouplet(kicker) },
  { name: "uneven headline", test: ({ headline }) => headline.length > 1 && !isCouplet(headline) },
  { name: "short kicker", test: ({ kicker }) => span(kicker) < 6 },
  { name: "short headline", test: ({ headline }) => span(headline) < 6 },
  { name: "headline's parts shorter", test: ({ kicker, headline }) => longest(headline) < longest(kicker) },
  { name: "headline's parts longer", test: ({ kicker, headline }) => longest(headline) > longest(kicker) },
];

const WEIGHTS: Partial<Record<string, number>> = learned.cuts;

/** The likeliest cut of a line that holds a kicker and a headline; ties go to the first. */
export function bestCut(text: string): Cut {
  const score = (cut: Cut): number =>
    CUT_FEATURES.reduce((sum, { name, test }) => sum + (test(cut) ? (WEIGHTS[name] ?? 0) : 0), 0);
  return cutsOf(text).reduce((best, cut) => (score(cut) > score(best) ? cut : best));
}
