/** Joints: whether one text goes on with the sentence in which another stops. */
import type { Element, Joint, PageElements } from "./elementShapes.ts";
import { joinGain } from "./wordModel.ts";

const DIGIT_LAST = /\d$/;
/** What follows a number cut in two, `3，|200`, or stands between a number and its unit: `1200|多人`, `30|%`. */
const NUMBER_GOES_ON = /^[\d.,\p{Script=Han}%％‰℃]/u;
const OPENS_MARK = /[“‘《（]/;

/** A closing mark where none is open, or another mark opened inside one: `他说：“渠水|清了。”` fits. */
function quotesFit(before: Element, after: Element): number {
  const inside = before.quotes > 0;
  if (after.closesFirst) return inside ? 1 : -1;
  return inside && OPENS_MARK.test(after.text) ? -0.3 : 0;
}

export const jointOf = (before: Element, after: Element): Joint => ({
  words: Math.max(-1, Math.min(6, joinGain(before.tail, after.head))),
  quotes: quotesFit(before, after),
  number: DIGIT_LAST.test(before.text) && NUMBER_GOES_ON.test(after.text) ? 1 : 0,
});

/** What a joint weighs as a link (natural log of odds), beside `NO_LINK` for there being none. */
export const linkWeight = (joint: Joint, after: Element): number =>
  2 * joint.words + 1.5 * joint.quotes + joint.number + 1.5 * after.cut - 1.5 * after.opening;
export const NO_LINK = 2;

/** 0–1: how sure it is that text `after` goes on where text `before` stops: the logistic of what the joint weighs. */
export const joinConfidence = (page: PageElements, before: number, after: number): number =>
  1 / (1 + Math.exp(-linkWeight(page.joint(before, after), page.elements[after]!)));

/** So much a joint weighs at least within a story: where a sentence is open, and where only a quotation may be. */
const LEAST_OPEN = -2.5;
const LEAST_HALF_OPEN = 3;

/** Two texts that stand one after the other in a story are one sentence, cut at a column's end. */
export function goesOn(page: PageElements, before: number, after: number): boolean {
  const { open } = page.elements[before]!;
  const least = open < 1 ? LEAST_HALF_OPEN : LEAST_OPEN;
  return open > 0 && linkWeight(page.joint(before, after), page.elements[after]!) > least;
}
