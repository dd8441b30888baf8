/** Joints: whether one text goes on with the sentence in which another stops. */
import type { Element, PageElements } from "./elements.ts";
import { joinGain } from "./wordModel.ts";

/** Evidence that one text goes on where another stops. */
export type Joint = {
  /** log₁₀ of how much likelier the two are as one, by the word model. */
  words: number;
  /** 1 when the second closes a quotation the first opened, −1 when quotations do not fit. */
  quotes: number;
  /** 1 when a number goes on, or its unit follows. */
  number: number;
};

const MEASURE = /^[多余]?[\p{Script=Han}%％‰℃]/u;

export function jointOf(before: Element, after: Element): Joint {
  const inside = before.quotes > 0;
  const digits = /\d$/.test(before.text);
  return {
    words: Math.max(-1, Math.min(6, joinGain(before.tail, after.head))),
    quotes: after.closesFirst ? (inside ? 1 : -1) : inside && /[“‘《（]/.test(after.text) ? -0.3 : 0,
    number: digits && (/^[\d.,]/.test(after.text) || MEASURE.test(after.text)) ? 1 : 0,
  };
}

/** What a joint weighs as a link, against there being none. */
export const linkWeight = (joint: Joint, after: Element): number =>
  2 * joint.words + 1.5 * joint.quotes + joint.number + 1.5 * after.cut - 1.5 * after.opening;
export const NO_LINK = 2;


/** Two texts that stand one after the other in a story are one sentence, cut at a column's end. */
export function goesOn(page: PageElements, before: number, after: number): boolean {
  const { open } = page.elements[before]!;
  return open > 0 && linkWeight(page.joint(before, after), page.elements[after]!) > (open < 1 ? 3 : -2.5);
}
