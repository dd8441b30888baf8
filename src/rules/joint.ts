/** Joints: whether one text goes on with the sentence in which another stops. */
import type { Element, Joint, PageElements } from "./elementShapes.ts";
import { linkWeights } from "../lexicon/learned.ts";
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

/** What speaks for a link: the joint, how the second text begins, and how much the two speak of the same things. */
export type LinkCue = { name: string; value: (joint: Joint, after: Element, alike: number) => number };

/** So little likeness is as good as none. */
const LEAST_ALIKE = 0.01;

const JOINED: readonly LinkCue[] = [
  // 渠水流进麦|田的那天早晨
  { name: "words go on", value: ({ words }) => words },
  // “这条路我走了二十年，|从来没有像今天这样平整。”
  { name: "quotation goes on", value: ({ quotes }) => quotes },
  { name: "cut", value: (_, { cut }) => cut },
  { name: "carried over", value: (_, { carried }) => carried },
];
export const LINK_CUES: readonly LinkCue[] = [
  ...JOINED,
  // From hardly alike to a little counts for as much as from a little to very much.
  { name: "alike", value: (_, __, alike) => Math.log(1 + alike / LEAST_ALIKE) },
];
/** What stands beside all links there could be: that a text goes on with none. */
export const NO_LINK = "none";

const weigh =
  (cues: readonly LinkCue[]) =>
  (joint: Joint, after: Element, alike = 0): number => {
    let weight = 0;
    for (const { name, value } of cues) weight += linkWeights[name]! * value(joint, after, alike);
    return weight;
  };

/** What a joint weighs as a link (natural log of odds). */
export const jointWeight = weigh(JOINED);
/** What a joint weighs as a link between two texts of a page that are so much alike, beside `NO_LINK` for there being none. */
export const linkWeight = weigh(LINK_CUES);

/** 0–1: how sure it is that text `after` goes on where text `before` stops: the logistic of what the joint weighs. */
export const joinConfidence = (page: PageElements, before: number, after: number): number =>
  1 / (1 + Math.exp(-jointWeight(page.joint(before, after), page.elements[after]!)));

/** So much a joint weighs at least within a story: where a sentence is open, and where only a quotation may be. */
const LEAST_OPEN = -0.5;
const LEAST_HALF_OPEN = 3;

/** Two texts that stand one after the other in a story are one sentence, cut at a column's end. */
export function goesOn(page: PageElements, before: number, after: number): boolean {
  const { open } = page.elements[before]!;
  const least = open < 1 ? LEAST_HALF_OPEN : LEAST_OPEN;
  return open > 0 && jointWeight(page.joint(before, after), page.elements[after]!) > least;
}
