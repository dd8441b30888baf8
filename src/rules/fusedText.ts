/**
 * Running text fused on one line: two pieces that an extractor put one behind the other. Only a page with a space at
 * every printed line's end shows it surely: a piece ends where a printed line does.
 */
import type { Piece } from "../types.ts";
import type { Head, Tail } from "./elementShapes.ts";
import { openingOdds } from "./paragraphStart.ts";
import { endsSentence } from "./sentence.ts";
import { joinGain, reachAcross, readHead, readTail } from "./wordModel.ts";

/** log₁₀ by which a word across must make two ends likelier as one, than apart and than with any other text. */
const LEAST_GAIN = 5;
/** The least that its two characters at the joint must let expect. */
const LEAST_REACH = 3.5;
/** So many units before a place are looked at. */
const REACH = 16;
/** At higher odds a text opens a paragraph and is nobody's second half. */
const MOST_OPENING = 0.2;

/** The running text of a page, line by line, its ends read when they are first asked for. */
type Texts = {
  texts: readonly string[];
  /** Indexes of texts that stop in mid-sentence. */
  open: readonly number[];
  /** Indexes of texts that may be second halves. */
  halves: readonly number[];
  tail: (i: number) => Tail;
  head: (i: number) => Head;
};

/** A place in a text: a space that stands between two printed lines, or stood there. `kept`: no line end of full width. */
type Place = { page: Texts; own: number; left: string; right: string; whole: boolean; kept: boolean };

const isHalf = (text: string): boolean => openingOdds(text) <= MOST_OPENING;

/** Reads a row of texts only where it is asked for. */
function lazily<T>(texts: readonly string[], read: (text: string) => T): (i: number) => T {
  const known: T[] = [];
  return (i) => (known[i] ??= read(texts[i]!));
}

const readTexts = (texts: readonly string[]): Texts => ({
  texts,
  open: texts.flatMap((text, i) => (endsSentence(text) ? [] : [i])),
  halves: texts.flatMap((text, i) => (isHalf(text) ? [i] : [])),
  tail: lazily(texts, readTail),
  head: lazily(texts, readHead),
});

/** A word may reach from one text into the other; a character said twice (老湛|湛佑民) makes none. */
const mayLink = (left: string, right: string): boolean =>
  left.at(-1) !== right[0] && reachAcross(left, right) >= LEAST_REACH;

/** The left side stops in a word of which another text has the rest: 收购协|样板就在… and |议书上… */
function goesOnElsewhere({ page, own, left, right, whole }: Place): boolean {
  if (whole || reachAcross(left, right) > 0) return false;
  const rests = page.halves.filter((i) => i !== own && mayLink(left, page.texts[i]!));
  if (rests.length === 0) return false;
  const tail = readTail(left);
  return rests.some((rest) => {
    const gain = joinGain(tail, page.head(rest)) - LEAST_GAIN;
    return (
      gain >= 0 &&
      joinGain(tail, readHead(right)) <= 0 &&
      page.open.every((i) => i === rest || joinGain(page.tail(i), page.head(rest)) <= gain)
    );
  });
}

/** The right side begins in a word in which another text stops: …服| and 机器停在村口。|务队匀出… */
function wasBegunElsewhere({ page, own, left, right, whole }: Place): boolean {
  if (!isHalf(right) || (!whole && reachAcross(left, right) > 0)) return false;
  const starts = page.open.filter((i) => i !== own && mayLink(page.texts[i]!, right));
  if (starts.length === 0) return false;
  const head = readHead(right);
  return starts.some((start) => {
    const gain = joinGain(page.tail(start), head) - LEAST_GAIN;
    return (
      gain >= 0 &&
      (whole || joinGain(readTail(left), head) <= 0) &&
      page.texts.every((_, i) => i === start || joinGain(page.tail(start), page.head(i)) <= gain)
    );
  });
}

/** What tells that a text is two pieces at a place; the names are kept in the pieces' `rule`. */
export const FUSED_TEXT: readonly { name: string; test: (place: Place) => boolean }[] = [
  // 问题解决了。 今年以来，… A question may stand by itself on a printed line: 怎么办？ 怎么干？
  {
    name: "short last line",
    test: ({ left, right, kept }) => kept && /[。！…][”’"'」』]*$/.test(left) && /[，。；！？]/.test(right),
  },
  { name: "goes on elsewhere", test: goesOnElsewhere },
  { name: "was begun elsewhere", test: wasBegunElsewhere },
];

/** Where a text may be cut: offsets of what stands behind a space of the raw line. None where no line end left one. */
function placesOf({ line, text }: Piece): number[] {
  const behind: number[] = [];
  let lineEnds = 0;
  for (let i = 1; i < text.length; i++) {
    if (text[i] === " " || line.raw[line.at[i]! - 1] !== " ") continue;
    behind.push(i);
    if (text[i - 1] !== " ") lineEnds++;
  }
  return lineEnds === 0 ? [] : behind;
}

/** A body piece → pieces that divide it, cut at the places where a rule holds. */
function cut(piece: Piece, own: number, page: Texts): Piece[] {
  const { line, text } = piece;
  const pieces = [piece];
  for (const at of placesOf(piece)) {
    const left = text.slice(Math.max(0, at - REACH), at).trimEnd();
    const whole = endsSentence(left);
    const place = { page, own, left, right: text.slice(at), whole, kept: text[at - 1] === " " };
    const found = FUSED_TEXT.find(({ test }) => test(place));
    if (found === undefined) continue;
    const rest = pieces.pop()!;
    const before = text.length - rest.text.length;
    const rule = `fused text, ${found.name}; ${piece.rule}`;
    pieces.push(
      { ...rest, to: line.at[at]!, text: text.slice(before, at).trimEnd(), rule },
      { ...rest, from: line.at[at]!, text: text.slice(at), rule },
    );
  }
  return pieces;
}

/** A page's pieces in file order → the same, lines of body that are surely two pieces cut. */
export function cutFusedText(pieces: readonly Piece[]): Piece[] {
  const isText = ({ label, line, text }: Piece): boolean => label === "body" && text === line.text;
  const page = readTexts(pieces.filter(isText).map(({ text }) => text));
  let own = 0;
  return pieces.flatMap((piece) => (isText(piece) ? cut(piece, own++, page) : [piece]));
}
