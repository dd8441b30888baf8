/** Punctuation of Chinese text that an extractor wrote in ASCII, in the full-width form that print has. */
import { WIDE } from "../lexicon/marks.ts";
import { verbatim } from "./verbatim.ts";

/** A line with one of its marks: what stands on both sides, spaces left out. Empty at the line's ends. */
type Place = {
  text: string;
  at: number;
  /** The unit left of the mark and of the quotation marks, brackets and marks beside it; the same to its right. */
  left: string;
  right: string;
  /** The very next units. */
  before: string;
  after: string;
};

/** Han, and what stands only in Chinese print; not the marks themselves, so that widening twice is widening once. */
const isHan = (unit: string): boolean => /[\p{Script=Han}《》【】『』〈〉〔〕％℃①-⑳]/u.test(unit);
const isDigit = (unit: string): boolean => /[\d０-９]/.test(unit);
const isLatin = (unit: string): boolean => /\p{Script=Latin}/u.test(unit);

const MARK = "\\s\"'“”‘’,;:?!.，；：？！。．、｡､「」｢｣—…*";
const BESIDE_LEFT = new RegExp(`[${MARK})）\\]]`);
const BESIDE_RIGHT = new RegExp(`[${MARK}(（\\[]`);

/** Marks beside a mark are passed over up to so many units. */
const REACH = 12;

/** The nearest unit to one side of a mark that is not passed over; empty where there is none. */
function beside(text: string, at: number, step: 1 | -1, passed: RegExp): string {
  for (let i = at + step; i >= 0 && i < text.length && Math.abs(i - at) <= REACH; i += step)
    if (!passed.test(text[i]!)) return text[i]!;
  return "";
}

const placeOf = (text: string, at: number): Place => ({
  text,
  at,
  left: beside(text, at, -1, BESIDE_LEFT),
  right: beside(text, at, 1, BESIDE_RIGHT),
  before: beside(text, at, -1, /\s/),
  after: beside(text, at, 1, /\s/),
});

/** What a mark beside the text is, asked in this order; the first row that fits decides. */
export const MARK_RULES: readonly { name: string; wide: boolean; test: (place: Place) => boolean }[] = [
  // 1,234  10:30  2:1
  { name: "in a number", wide: false, test: ({ before, after }) => isDigit(before) && isDigit(after) },
  // 水位下降,渠水回流  (GB 43854)标准,
  { name: "after Chinese", wide: true, test: ({ left }) => isHan(left) },
  // 用上了AI,种地更省心; but “Hello!”他说
  { name: "Latin before Chinese", wide: true, test: ({ left, after }) => isLatin(left) && isHan(after) },
  { name: "after Latin", wide: false, test: ({ left, right }) => isLatin(left) && right !== "" },
  // 用上了AI! but 他写下Good morning!
  {
    name: "ends on a Latin word",
    wide: true,
    test: ({ text, at, left }) =>
      isLatin(left) && /\p{Script=Han}["“]?[\w-]+["”)）]*$/u.test(text.slice(Math.max(0, at - 30), at)),
  },
  { name: "ends on Latin text", wide: false, test: ({ left }) => isLatin(left) },
  // 增长3.5%,比去年  "达到98%!"他说  达到98%!
  { name: "number before Chinese", wide: true, test: ({ right }) => right === "" || isHan(right) },
  // 分别增长3%,5%
  { name: "between shares", wide: true, test: ({ before, after }) => before === "%" && isDigit(after) },
];

/** The row that decides on the mark at an offset; none where neither Chinese nor a number is near. */
export const markRule = (text: string, at: number): (typeof MARK_RULES)[number] | undefined => {
  const place = placeOf(text, at);
  return MARK_RULES.find(({ test }) => test(place));
};

/** `(0533)1234567` */
const DIALLED = /^[(（]0\d{2,3}[)）]\s?\d{5}/;
/** `1)先登记`: the bracket of a list's number. */
const LISTED = /^\s*[\dA-Za-z]{1,2}\)/;

/** Offsets of the ASCII brackets that become full width: both of a pair or none. */
function wideBrackets(text: string): number[] {
  const wide: number[] = [];
  const open: number[] = [];
  const lone = (at: number): void => {
    const { left, right } = placeOf(text, at);
    if ((isHan(left) || isHan(right)) && !LISTED.test(text.slice(0, at + 1))) wide.push(at);
  };
  for (let at = 0; at < text.length; at++) {
    if ("(（".includes(text[at]!)) open.push(at);
    if (!")）".includes(text[at]!)) continue;
    const from = open.pop();
    if (from === undefined) {
      lone(at);
      continue;
    }
    const inside = text.slice(from + 1, at);
    const { before, left } = placeOf(text, from);
    const { after, right } = placeOf(text, at);
    const chinese = Array.from(inside).some(isHan);
    // f(x)的值, iPhone(Pro)版: the bracket belongs to the Latin word.
    const spelt = isLatin(before) && !chinese && before === text[from - 1];
    const near = isHan(before) || isHan(after) || (isHan(left) && isHan(right));
    if (
      chinese ||
      text[from] === "（" ||
      text[at] === "）" ||
      (near && !spelt && !DIALLED.test(text.slice(from)))
    )
      wide.push(from, at);
  }
  open.forEach(lone);
  return wide;
}

/** `水清了.`, `"水清了."`: a point that ends a sentence of Chinese, at a line's end. */
const ENDS_IN_POINT = /\p{Script=Han}[.．]["'”’)）]*$/u;
const ENDS_IN_STOP = /。["'”’)）]*$/;

/** Whether a page prints `.` for `。`: more of its lines end so. A point inside a name (`卡尔.马克思`) is none. */
export const pointIsStop = (lines: readonly string[]): boolean => {
  const points = lines.filter((line) => line.length >= 20 && ENDS_IN_POINT.test(line)).length;
  return points >= 2 && points > lines.filter((line) => ENDS_IN_STOP.test(line)).length;
};

/** A line of sentences; the point of `走基层.看春耕` divides two names. */
const SENTENCES = /[，；,;]|[.．]["'”’)）]*$/;

/** `三.先把水引过来`: the point behind a list's number. */
const NUMBERED = /(?:^|[，。；：！？,;:!?\s])[一二三四五六七八九十]{1,3}$/;

const isStop = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 5), at);
  return (
    /[\p{Script=Han}”’"'）)》]$/u.test(before) &&
    !NUMBERED.test(before) &&
    !/^[.．\w/@]/.test(text.slice(at + 1))
  );
};

/**
 * Printed text → the same text with full-width punctuation beside Chinese, unit for unit. Numbers,
 * Latin text and addresses keep theirs. `points`: this page prints `.` for `。`.
 */
export function widenMarks(text: string, points: boolean): string {
  if (!/[,;:?!()｡､｢｣.．]/.test(text) || !/\p{Script=Han}/u.test(text)) return text;
  const kept = verbatim(text);
  const stops = points && SENTENCES.test(text);
  const brackets = new Set(/[()]/.test(text) ? wideBrackets(text) : []);
  const wide = (unit: string, at: number): boolean => {
    if (kept(at)) return false;
    if ("()".includes(unit)) return brackets.has(at);
    if (".．".includes(unit)) return stops && isStop(text, at);
    return "｡､｢｣".includes(unit) || markRule(text, at)?.wide === true;
  };
  return text.replace(/[,;:?!().．｡､｢｣]/g, (unit, at: number) => (wide(unit, at) ? WIDE[unit]! : unit));
}
