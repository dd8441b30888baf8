/** Quotation marks without a direction (`"`, `'`) → “ ” ‘ ’, over a whole paragraph. */
import { PAIRED } from "../lexicon/marks.ts";
import type { Piece } from "../types.ts";
import { readMarks, type Act, type Mark } from "./quotations.ts";
import { verbatim } from "./verbatim.ts";

/** To leave a mark as printed costs so much: dearer than a doubt, cheaper than what never is. */
const LEFT = 3;
const NEVER = 6;
/** A mark printed with its direction costs so much to pass over. */
const PASSED_OVER = 1;
/** What stands beside a mark, other quotation marks passed over, speaks against one of its directions. */
export const QUOTE_CUES: readonly {
  name: string;
  against: "open" | "close";
  cost: number;
  test: (before: string, after: string) => boolean;
}[] = [
  // 他说："好。"  （"新村"）
  {
    name: "opened by what stands before",
    against: "close",
    cost: NEVER,
    test: (before) => /^$|[：（《【〈—]$/.test(before),
  },
  // "新村"，  "新村"）
  {
    name: "closed by what stands behind",
    against: "open",
    cost: NEVER,
    test: (_, after) => /^$|^[。，、；：！？）》】〉…]/.test(after),
  },
  // 老郑说，"水清了。"
  {
    name: "behind a speaker",
    against: "close",
    cost: 3,
    test: (before) => /[说道讲称问答示绍诉写][，,]$/.test(before),
  },
  // 水清了。"他说
  { name: "behind a stop", against: "open", cost: 0.5, test: (before) => /[。！？…]$/.test(before) },
  // 有人说，"水清了。"
  { name: "behind a comma", against: "close", cost: 0.5, test: (before) => /[，、；]$/.test(before) },
  { name: "space before", against: "close", cost: 1, test: (before) => /\s$/.test(before) },
  { name: "space behind", against: "open", cost: 1, test: (_, after) => /^\s/.test(after) },
];

/** `don't`, `6'2"`, `55"彩电`: marks that quote nothing. */
const NO_QUOTE =
  /(?<=\p{Script=Latin})['＇](?=\p{Script=Latin})|(?<=\p{Script=Latin})['＇](?=\s\p{Script=Latin})|(?<=\d)['＇](?=\d)|(?<=\d['＇]\d{1,2})["＂]|(?<=\d)["＂](?=\s?(?:[x×*]|彩电|电视|液晶|显示器|大屏|屏))/gu;

/** So many units on either side of a mark are looked at. */
const REACH = 6;

const QUOTE = /["＂“”'＇‘’]/g;

function costOf(mark: string, before: string, after: string): Mark["cost"] {
  if ("“‘".includes(mark)) return { open: 0, close: Infinity, leave: PASSED_OVER };
  if ("”’".includes(mark)) return { open: Infinity, close: 0, leave: PASSED_OVER };
  const against = (act: Act): number =>
    QUOTE_CUES.filter((cue) => cue.against === act && cue.test(before, after)).reduce(
      (sum, { cost }) => sum + cost,
      0,
    );
  return { open: against("open"), close: against("close"), leave: LEFT };
}

function marksOf(text: string): Mark[] {
  const kept = verbatim(text);
  const none = new Set(Array.from(text.matchAll(NO_QUOTE), ({ index }) => index));
  return Array.from(text.matchAll(QUOTE)).flatMap(({ index: at, 0: mark }): Mark[] => {
    if (kept(at) || none.has(at)) return [];
    const before = text
      .slice(Math.max(0, at - REACH), at)
      .replace(/["＂“”'＇‘’]+$/, "")
      .slice(-2);
    const after = /^["＂“”'＇‘’]*([^"＂“”'＇‘’]?)/.exec(text.slice(at + 1, at + 1 + REACH))?.[1] ?? "";
    return [{ at, level: /["＂“”]/.test(mark) ? "double" : "single", cost: costOf(mark, before, after) }];
  });
}

/** Pairs that no other reading of the text is near; the others stay as they are. */
function pairSure(text: string): string {
  const marks = marksOf(text);
  const readings = readMarks(marks);
  const units = text.split("");
  const open: number[] = [];
  readings.forEach(({ act, doubtful }, i) => {
    if (act === "open") open.push(i);
    const from = act === "close" ? open.pop() : undefined;
    if (from === undefined || doubtful || readings[from]!.doubtful) return;
    [from, i].forEach((mark, side) => {
      const { at } = marks[mark]!;
      units[at] = PAIRED[units[at]!]?.[side] ?? units[at]!;
    });
  });
  return units.join("");
}

/**
 * A paragraph's text with its quotation marks paired, unit for unit. A mark without a partner, or one
 * that could as well be read the other way, stays as printed, and so does its partner. What is paired
 * may settle a doubt beside it: so read until nothing changes.
 */
export function pairQuotes(text: string): string {
  if (!/["＂'＇]/.test(text) || !/\p{Script=Han}/u.test(text)) return text;
  const paired = pairSure(text);
  return paired === text ? text : pairQuotes(paired);
}

/** Pieces read as one → the text that is shown of them; a quotation may begin in one and end in the next. */
export const shownText = (pieces: readonly Piece[]): string =>
  pairQuotes(pieces.map(({ text }) => text).join(""));
