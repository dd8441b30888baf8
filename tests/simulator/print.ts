/** Printing: elements in the order read off → lines of text, with the truth about every part of them. */
import type { Element } from "./layout.ts";
import type { Random } from "./random.ts";
import { printed, type Residue } from "./residue.ts";
import type { TruePage, TruePart } from "./truth.ts";

type Printing = {
  residue: Residue;
  /** A blank line between elements. */
  spaced: boolean;
  /** Bands whose elements were read column by column. */
  merged: ReadonlySet<number>;
};

const HEAD = ["series", "kicker", "headline", "subtitle"];

/** Two elements of one story on one line, by an extractor's fault. */
function fuses(last: Element, next: Element, residue: Residue, random: Random): boolean {
  if (last.story === null || last.story !== next.story) return false;
  if (last.role === "kicker" && next.role === "headline") return random.chance(residue.fusedHeads);
  if (last.role !== "body" || next.role !== "body") return false;
  const follows = last.order === next.order - 1;
  return random.chance(follows ? residue.fusedParagraphs : residue.fusedFragments);
}

/** Lines of one headline stand together. */
const isTight = (last: Element, next: Element): boolean =>
  last.story === next.story && last.role === next.role && HEAD.includes(last.role);

const partOf = (
  element: Element,
  from: number,
  to: number,
  { merged }: Pick<Printing, "merged">,
): TruePart => {
  const { story, role, order, continues, lostBefore, band, module, column } = element;
  const stream = module < 0 ? "" : `${band} ${merged.has(band) ? column : module}`;
  return { from, to, story, role, order, continues, lostBefore, stream };
};

export function print(
  elements: readonly Element[],
  { residue, spaced, merged }: Printing,
  random: Random,
): Pick<TruePage, "text" | "lines"> {
  const rows: { text: string; parts: TruePart[] }[] = [];
  let last: Element | null = null;
  for (const element of elements) {
    const text = printed(element, residue, random);
    const fused = last !== null && (element.sameLine || fuses(last, element, residue, random));
    if (!fused) {
      if (last !== null && spaced && !isTight(last, element)) rows.push({ text: "", parts: [] });
      rows.push({ text: "", parts: [] });
    }
    const row = rows.at(-1)!;
    // Where every printed line's end left a space, a column's end did too.
    if (fused && (element.role === "headline" || residue.lineEnds)) row.text += " ";
    row.parts.push(partOf(element, row.text.length, row.text.length + text.length, { merged }));
    row.text += text;
    last = element;
  }
  return { text: `${rows.map(({ text }) => text).join("\n")}\n`, lines: rows.map(({ parts }) => parts) };
}
