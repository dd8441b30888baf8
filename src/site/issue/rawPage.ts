/** A raw page → its printed lines, each with what became of it. */
import type { PageSheet } from "../../archiveTypes.ts";
import { visible } from "../../archive/controlPictures.ts";
import { parseLineRef, printedLines, type LineRef } from "../../archive/lineRefs.ts";
import type { Words } from "../../words/words.ts";
import type { Claim } from "./provenance.ts";

/** What a stretch of text became. `tint` is a colour, repeated after six; the words say the same. */
export type Fate = { key: string; words: string; mark: string; address: string | null; tint: string };

export type LinePart = { text: string; fate: Fate | null };

export type RawLine = {
  number: number;
  parts: LinePart[];
  /** Fates that begin here: not those of the line of text above. */
  begins: Fate[];
};

export type RawPage = { lines: RawLine[]; articles: Fate[]; rest: { fate: Fate; count: number }[] };

const TINTS = 6;

const fateOf = (key: "notice" | "furniture" | "unassigned", { issue }: Words): Fate => ({
  key,
  ...issue[key],
  address: null,
  tint: key,
});

/** `[from, to)` in code points of one line. */
type Stretch = { from: number; to: number; fate: Fate };

function stretchesByLine(
  claims: { fate: Fate; refs: LineRef[] }[],
  first: number,
  last: number,
): Map<number, Stretch[]> {
  const byLine = new Map<number, Stretch[]>();
  for (const { fate, refs } of claims) {
    for (const ref of refs) {
      const [from, to] = ref.part ?? [0, Infinity];
      for (let line = Math.max(ref.from, first); line <= Math.min(ref.to, last); line += 1) {
        byLine.set(line, [...(byLine.get(line) ?? []), { from, to, fate }]);
      }
    }
  }
  return byLine;
}

/** A line cut where its stretches begin. Where two overlap the earlier one wins; text nobody claims is `unassigned`. */
function cutLine(text: string, stretches: Stretch[], unassigned: Fate): LinePart[] {
  const characters = Array.from(text);
  const parts: LinePart[] = [];
  const add = (from: number, to: number, fate: Fate | null): void => {
    const piece = characters.slice(from, to).join("");
    if (piece === "") return;
    parts.push({ text: visible(piece), fate: fate ?? (piece.trim() === "" ? null : unassigned) });
  };
  let at = 0;
  for (const { from, to, fate } of stretches.toSorted((a, b) => a.from - b.from)) {
    add(at, from, null);
    add(Math.max(at, from), to, fate);
    at = Math.max(at, to);
  }
  add(at, characters.length, null);
  return parts;
}

const refsOf = (refs: string[]): LineRef[] => refs.map(parseLineRef);

/** `claims` as `traceProvenance` found them for this page. */
export function rawPage(sheet: PageSheet, claims: Claim[], words: Words): RawPage {
  const texts = printedLines(sheet.text);
  const articles = claims.map(({ entry }, i) => {
    const mark = String(i + 1);
    return { key: mark, mark, words: entry.heading, address: entry.address, tint: `tint-${(i % TINTS) + 1}` };
  });
  const unassigned = fateOf("unassigned", words);
  const others = [
    { fate: fateOf("notice", words), refs: refsOf(sheet.notices) },
    { fate: fateOf("furniture", words), refs: refsOf(sheet.furniture) },
    { fate: unassigned, refs: refsOf(sheet.unassigned) },
  ];
  const stretches = stretchesByLine(
    [...claims.map(({ refs }, i) => ({ fate: articles[i]!, refs })), ...others],
    sheet.firstLine,
    sheet.firstLine + texts.length - 1,
  );
  let above = new Set<string>();
  const lines = texts.map((text, i) => {
    const number = sheet.firstLine + i;
    const parts = cutLine(text, stretches.get(number) ?? [], unassigned);
    const fates = new Map(parts.flatMap(({ fate }) => (fate === null ? [] : [[fate.key, fate] as const])));
    const begins = [...fates.values()].filter((fate) => fates.size > 1 || !above.has(fate.key));
    if (fates.size > 0) above = new Set(fates.keys());
    return { number, parts, begins };
  });
  const count = (fate: Fate): number =>
    lines.filter((line) => line.parts.some((part) => part.fate === fate)).length;
  const rest = others.map(({ fate }) => ({ fate, count: count(fate) }));
  return { lines, articles, rest: rest.filter((each) => each.count > 0) };
}
