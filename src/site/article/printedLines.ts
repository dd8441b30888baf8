/** The printed lines that an article was made of, as they stand on their page, each stretch numbered as it is read. */
import { pageAddress } from "../../archive/address.ts";
import { parseLineRef, printedLines, type LineRef } from "../../archive/lineRefs.ts";
import type { PageSheet } from "../../archiveTypes.ts";
import { visible } from "../../archive/controlPictures.ts";
import { sheetOfLine, sourcesOf, type Claim, type Provenance } from "../issue/provenance.ts";
import type { Words } from "../../words/words.ts";
import type { Entry } from "../shapes.ts";

/** A line, or the article's part of one; `order` where a stretch begins. */
export type OwnLine = { line: number; order: number | null; text: string };

/** Lines between that are not the article's. */
export type SkippedLines = { skipped: string };

export type OwnPage = { file: string; address: string; rows: (OwnLine | SkippedLines)[] };

/** Lines read as one; `order` counts from 1 over all pages. */
type Stretch = { order: number; ref: LineRef };

type Piece = OwnLine & { from: number };

const PARTLY = "…";

function piecesOf({ order, ref }: Stretch, texts: readonly string[], firstLine: number): Piece[] {
  const pieces: Piece[] = [];
  for (let line = ref.from; line <= ref.to; line++) {
    const characters = Array.from(texts[line - firstLine] ?? "");
    const [from, to] = ref.part ?? [0, characters.length];
    const text = characters.slice(from, to).join("");
    if (text.trim() === "") continue;
    const begins = from > 0 ? PARTLY : "";
    const ends = to < characters.length ? PARTLY : "";
    const shown = `${begins}${visible(text)}${ends}`;
    pieces.push({ line, from, text: shown, order: pieces.length === 0 ? order : null });
  }
  return pieces;
}

/** `（3行，别的文章）`: lines with text between two lines of the article, `null` where there are none. */
function skippedBetween(
  before: number,
  after: number,
  texts: readonly string[],
  others: LineRef[],
  firstLine: number,
  words: Words,
): SkippedLines | null {
  const count = texts
    .slice(before + 1 - firstLine, after - firstLine)
    .filter((text) => text.trim() !== "").length;
  if (count === 0) return null;
  const ofOthers = others.some(({ from, to }) => from < after && to > before);
  return { skipped: words.article.skipped(count, ofOthers) };
}

function ownPage(sheet: PageSheet, stretches: Stretch[], others: LineRef[], words: Words): OwnPage {
  const texts = printedLines(sheet.text);
  const { firstLine } = sheet;
  const pieces = stretches
    .flatMap((stretch) => piecesOf(stretch, texts, firstLine))
    .sort((a, b) => a.line - b.line || a.from - b.from);
  const rows = pieces.flatMap(({ line, order, text }, i) => {
    const skipped =
      i === 0 ? null : skippedBetween(pieces[i - 1]!.line, line, texts, others, firstLine, words);
    return [...(skipped === null ? [] : [skipped]), { line, order, text }];
  });
  return { file: sheet.file, address: pageAddress(sheet.id), rows };
}

/** Page by page in reading order; only pages that the archive holds as they were when the article was made. */
export function ownLines(entry: Entry, provenance: Provenance, words: Words): OwnPage[] {
  const bySheet = new Map<PageSheet, Stretch[]>();
  let order = 0;
  for (const source of sourcesOf(entry))
    for (const ref of source.lines.map(parseLineRef)) {
      const sheet = sheetOfLine(source, ref.from, provenance);
      if (sheet === null) continue;
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { order: ++order, ref }]);
    }
  const ofOthers = (claims: Claim[]): LineRef[] =>
    claims.flatMap((claim) => (claim.entry === entry ? [] : claim.refs));
  return [...bySheet]
    .map(([sheet, stretches]) =>
      ownPage(sheet, stretches, ofOthers(provenance.claims.get(sheet.id) ?? []), words),
    )
    .filter(({ rows }) => rows.length > 0);
}
