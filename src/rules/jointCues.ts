/**
 * Cues between an element and the text that stands last in the column. They look at these two alone, so that they are
 * the same in all readings of the page in which one comes under the other.
 */
import type { Cue, Situation } from "./columnShapes.ts";
import type { Joint } from "./elementShapes.ts";
import { flag } from "./situation.ts";

/** Evidence that it goes on with the open sentence above. */
const goesOnBy = ({ page, column, index, openAbove }: Situation, evidence: keyof Joint): number =>
  openAbove === 0 ? 0 : openAbove * page.joint(column!.last, index)[evidence];

const openJustAbove = ({ column, index, openAbove }: Situation): number =>
  column!.last === index - 1 ? openAbove : 0;

/** The sentence above is whole, 0–1; 0 where nothing is above. */
const closed = ({ above, openAbove }: Situation): number => (above === null ? 0 : 1 - openAbove);

const afterCrosshead = ({ above }: Situation): number => flag(above !== null && above.kind === "crosshead");

function linkedToLater({ page: { elements, link }, column, index }: Situation): number {
  let best = 0;
  if (column!.last >= 0)
    for (let later = index + 1; later < elements.length; later++)
      best = Math.max(best, link(column!.last, later));
  return best;
}

export const JOINT_CUES: readonly Cue[] = [
  {
    name: "first text, opens a paragraph",
    value: ({ above, element }) => (above === null ? element.opening : 0),
  },
  { name: "first text, dated", value: ({ above, element }) => flag(above === null && element.dated) },
  { name: "sentence open", value: ({ openAbove }) => openAbove },
  { name: "sentence open just above, plain page", value: (at) => openJustAbove(at) * at.page.plainness },
  { name: "sentence open just above", value: openJustAbove },
  // 渠水流进麦|田的那天早晨
  { name: "sentence open, words go on", value: (at) => goesOnBy(at, "words") },
  // “这条路我走了二十年，|从来没有像今天这样平整。”
  { name: "sentence open, quotation goes on", value: (at) => goesOnBy(at, "quotes") },
  // 投入资金3|200多元
  { name: "sentence open, number goes on", value: (at) => goesOnBy(at, "number") },
  { name: "sentence open, cut", value: ({ openAbove, element }) => openAbove * element.cut },
  {
    name: "sentence open, opens a paragraph",
    value: ({ openAbove, element }) => openAbove * element.opening,
  },
  // 渠水清了。|的那天早晨，
  { name: "sentence closed, cut", value: (at) => closed(at) * at.element.cut },
  { name: "sentence closed, opens a paragraph", value: (at) => closed(at) * at.element.opening },
  {
    name: "crosshead after an open sentence",
    value: ({ element, openAbove }) => flag(element.kind === "crosshead") * openAbove,
  },
  { name: "after a crosshead", value: afterCrosshead },
  {
    name: "after a crosshead, cut",
    value: (at) => afterCrosshead(at) * (at.element.cut - at.element.opening),
  },
  {
    name: "linked to the text above",
    value: ({ page, column, index }) => (column!.last < 0 ? 0 : page.link(column!.last, index)),
  },
  { name: "text above is linked to a later one", value: linkedToLater },
  {
    name: "like the text above",
    value: ({ page, column, index }) => (column!.last < 0 ? 0 : page.likeness.between(column!.last, index)),
  },
];
