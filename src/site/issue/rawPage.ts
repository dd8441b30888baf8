/** A raw page → its printed lines, each with what became of it. */
import type { PageSheet } from "../../archiveTypes.ts";
import { visible } from "../../archive/controlPictures.ts";
import { parseLineRef, printedLines, type LineRef } from "../../archive/lineRefs.ts";
import type { Words } from "../../words/words.ts";
import type { Gone } from "../../archive/goneArticles.ts";
import type { Claim } from "./provenance.ts";

/** What a stretch of text became. `tint` is a colour, repeated after six; the words say the same. */
export type Fate = {
  key: string;
  words: string;
  mark: string;
  /** Where it leads, and what is said of that. */
  address: string | null;
  title: string;
  tint: string;
};

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
  title: issue[key].words,
  tint: key,
});

/** Of text that is in no article by a person's will: as quiet as what never was in one. */
const goneFate = ({ became, address }: Gone, { issue }: Words): Fate => ({
  key: became,
  ...issue[became],
  address,
  title: issue[became].words,
  tint: "notice",
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

/**
 * A line cut where its stretches begin, layer by layer: what the first leaves is cut by the next. Where two of a layer
 * overlap the earlier one wins; text nobody claims is `unassigned`.
 */
function cutLine(text: string, layers: readonly Stretch[][], unassigned: Fate): LinePart[] {
  const characters = Array.from(text);
  const piece = (from: number, to: number, fate: Fate | null): LinePart[] => {
    const own = characters.slice(from, to).join("");
    if (own === "") return [];
    return [{ text: visible(own), fate: fate ?? (own.trim() === "" ? null : unassigned) }];
  };
  const cut = (from: number, to: number, [layer, ...below]: readonly Stretch[][]): LinePart[] => {
    if (layer === undefined || from >= to) return piece(from, to, null);
    const parts: LinePart[] = [];
    let at = from;
    for (const each of layer.toSorted((a, b) => a.from - b.from)) {
      const begin = Math.min(Math.max(each.from, at), to);
      const end = Math.min(Math.max(each.to, begin), to);
      parts.push(...cut(at, begin, below), ...piece(begin, end, each.fate));
      at = end;
    }
    return [...parts, ...cut(at, to, below)];
  };
  return cut(0, characters.length, layers);
}

const refsOf = (refs: string[]): LineRef[] => refs.map(parseLineRef);

/** `claims` and `gone` as `traceProvenance` and `goneArticles` found them for this page. */
export function rawPage(sheet: PageSheet, claims: Claim[], words: Words, gone: Gone[] = []): RawPage {
  const texts = printedLines(sheet.text);
  const articles = claims.map(({ entry }, i) => {
    const mark = String(i + 1);
    const { heading, address } = entry;
    const title = words.issue.madeInto(heading);
    return { key: mark, mark, words: heading, address, title, tint: `tint-${(i % TINTS) + 1}` };
  });
  const unassigned = fateOf("unassigned", words);
  const others = [
    { fate: fateOf("notice", words), refs: refsOf(sheet.notices) },
    { fate: fateOf("furniture", words), refs: refsOf(sheet.furniture) },
  ];
  const away = gone.map((each) => ({ fate: goneFate(each, words), refs: refsOf([each.ref]) }));
  const lastLine = sheet.firstLine + texts.length - 1;
  // What a person took into an article is there, though the page's record lists it still; what was in an article once and
  // is in another now, or in a list of the page, is there.
  const layers = [claims.map(({ refs }, i) => ({ fate: articles[i]!, refs })), others, away].map((of) =>
    stretchesByLine(of, sheet.firstLine, lastLine),
  );
  let above = new Set<string>();
  const lines = texts.map((text, i) => {
    const number = sheet.firstLine + i;
    const parts = cutLine(
      text,
      layers.map((stretches) => stretches.get(number) ?? []),
      unassigned,
    );
    const fates = new Map(parts.flatMap(({ fate }) => (fate === null ? [] : [[fate.key, fate] as const])));
    const begins = [...fates.values()].filter((fate) => fates.size > 1 || !above.has(fate.key));
    if (fates.size > 0) above = new Set(fates.keys());
    return { number, parts, begins };
  });
  const count = ({ key }: Fate): number =>
    lines.filter((line) => line.parts.some((part) => part.fate?.key === key)).length;
  const fates = [...others.map(({ fate }) => fate), unassigned, ...away.map(({ fate }) => fate)];
  const rest = [...new Map(fates.map((fate) => [fate.key, fate])).values()].map((fate) => ({
    fate,
    count: count(fate),
  }));
  return { lines, articles, rest: rest.filter((each) => each.count > 0) };
}
