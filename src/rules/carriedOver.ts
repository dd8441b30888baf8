/** How likely a text was carried over from another column, in mid-paragraph: told by its first words and marks. */
import { carriedOver } from "../lexicon/learned.ts";

/** So much of a text's beginning is looked at. */
const REACH = 60;
/** Longest run of first characters that is known as one, and where pairs near the beginning end. */
const LONGEST = 4;
const NEAR = 6;
/** Marks further in stand at one place, and a first clause so short is known as a whole. */
const FAR = 14;
const SHORT_CLAUSE = 7;

const MARK = /[，。、；：！？”’）》…]/;
const OPENING = "“‘《（";
const CLOSING = "”’》）";

/** A mark is closed that was never opened: the text began inside it. */
function closesUnopened(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char) && --depth < 0) return true;
  }
  return false;
}

/** What stands around the first mark: 近日，… begins a paragraph, 姓都来看，… hardly any. */
function unitsOfMark(text: string): string[] {
  const at = text.search(MARK);
  if (at < 0) return ["no mark"];
  const mark = text[at]!;
  const rest = text.slice(at + 1);
  const next = MARK.exec(rest)?.[0] ?? "";
  const units = [`mark ${mark}`, `mark at ${Math.min(FAR, at)}${mark}`, `marks ${mark}${next}`];
  for (const size of [1, 2]) {
    units.push(`to mark ${text.slice(Math.max(0, at - size), at + 1)}`);
    units.push(`after mark ${rest.slice(0, size)}`);
  }
  if (at <= SHORT_CLAUSE) units.push(`clause ${text.slice(0, at + 1)}`);
  return units;
}

/** Units by which a text's beginning is known, each once; all figures are one, and so are Latin words. */
export function carriedUnits(text: string): Set<string> {
  const plain = text
    .slice(0, REACH)
    .replaceAll(/\d+/g, "0")
    .replaceAll(/[A-Za-z]+/g, "A");
  const units = new Set(unitsOfMark(plain));
  for (let size = 1; size <= LONGEST; size++) units.add(`begins ${plain.slice(0, size)}`);
  for (let at = 1; at < LONGEST; at++) {
    units.add(`at ${at} ${plain.slice(at, at + 1)}`);
    units.add(`at ${at} ${plain.slice(at, at + 2)}`);
  }
  for (let at = 0; at < NEAR; at++) units.add(`near ${plain.slice(at, at + 2)}`);
  const stop = plain.search(/[。！？]/);
  units.add(`stop at ${stop < 0 ? "none" : Math.floor(stop / 4)}`);
  if (closesUnopened(plain)) units.add("closes unopened");
  return units;
}

/** Weight of each unit, and under `""` what all texts have. */
export type CarriedWeights = Readonly<Record<string, number>>;

/** Natural log of how much likelier a text begins in mid-paragraph than opens one, where both are met alike often. */
export function carriedOdds(text: string, weights: CarriedWeights = carriedOver): number {
  let odds = weights[""]!;
  for (const unit of carriedUnits(text)) odds += weights[unit] ?? 0;
  return odds;
}
