/** Stage 9: an article's blocks → Markdown that shows exactly the blocks' characters, and the lines they came from. */
import { GAP } from "../lexicon/placeholders.ts";
import { headlineText } from "../rules/headlineLines.ts";
import type { ArticleDraft, Block, Line, Piece } from "../types.ts";

/** Marks that Markdown reads as its own wherever they stand. */
const ACTIVE = /[\\`*_[\]<~#]|&(?=#|[a-z][a-z0-9]*;)/gi;
/** Marks that it reads so at the start of a line only: `# `, `> `, `- `, `+ `, `1. `, `1) `, `===`. */
const ACTIVE_AT_START = /^(\s*)(?:([>+=-])|(\d{1,9})([.)]))/;

/** Control characters are written as their symbols (␀…␟, ␡): neither Markdown nor HTML can carry them. */
const controlPicture = (char: string): string =>
  String.fromCodePoint(char === "\x7f" ? 0x2421 : 0x2400 + char.codePointAt(0)!);

/** Printed text → Markdown in which no character is a mark. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\t\u0085\u2028\u2029]/g, " ")
    .replace(/[\x00-\x1f\x7f]/g, controlPicture)
    .replace(ACTIVE, "\\$&")
    .replace(ACTIVE_AT_START, (_, space: string, mark?: string, number?: string, dot?: string) =>
      mark === undefined ? `${space}${number}\\${dot}` : `${space}\\${mark}`,
    );

const paragraph = (block: Block): string => {
  if (block.label === "crosshead") return `## ${escapeMarkdown(headlineText([block]))}`;
  const text = escapeMarkdown(block.text);
  if (block.label === "caption") return `> ${text}`;
  return text;
};

/** An article's body: one paragraph a line, crossheads as `##`, captions as quotations, gaps as `［原文缺］`. */
export function writeBody(draft: ArticleDraft): string {
  const paragraphs = draft.body.map((block) => {
    const before =
      block.openStart && block.label === "body" && block === draft.body.find((each) => each.label === "body")
        ? GAP
        : "";
    return before + paragraph(block) + (block.openEnd ? GAP : "");
  });
  return `\n${paragraphs.join("\n\n")}\n`;
}

/** Offsets in an archive count characters, not UTF-16 units. */
const characters = (raw: string, unit: number): number => Array.from(raw.slice(0, unit)).length;

/** Where a piece stands. */
export type LinePiece = Pick<Piece, "from" | "to"> & { line: Pick<Line, "number" | "raw"> };

const reference = ({ line, from, to }: LinePiece): string =>
  from === 0 && to === line.raw.length
    ? String(line.number)
    : `${line.number}[${characters(line.raw, from)}:${characters(line.raw, to)}]`;

/**
 * Pieces in reading order → line references; whole lines that follow each other with nothing but
 * blank lines between become a range. `blank` says which lines are blank.
 */
export function lineReferences(pieces: readonly LinePiece[], blank: ReadonlySet<number>): string[] {
  const references: string[] = [];
  let range: { from: number; to: number } | null = null;
  const close = (): void => {
    if (range) references.push(range.from === range.to ? String(range.from) : `${range.from}-${range.to}`);
    range = null;
  };
  const follows = (to: number, next: number): boolean => {
    for (let line = to + 1; line < next; line++) if (!blank.has(line)) return false;
    return next > to;
  };
  for (const piece of pieces) {
    const whole = piece.from === 0 && piece.to === piece.line.raw.length;
    const number = piece.line.number;
    if (!whole) {
      close();
      references.push(reference(piece));
    } else if (range !== null && follows((range as { to: number }).to, number)) {
      range = { from: (range as { from: number }).from, to: number };
    } else {
      close();
      range = { from: number, to: number };
    }
  }
  close();
  return references;
}
