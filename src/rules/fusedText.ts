/** Running text fused on one line: two pieces of a story that do not follow each other, told by the lines they go on in. */
import type { Piece } from "../types.ts";
import type { Head, Tail } from "./elementShapes.ts";
import { cutPiece, fusedPlaces, isWholeText, type Place } from "./fusedPlaces.ts";
import { openingOdds } from "./paragraphStart.ts";
import { endsSentence } from "./sentence.ts";
import { joinGain, reachAcross, readHead, readTail } from "./wordModel.ts";

/** log₁₀ by which a word across must make two ends likelier as one, than apart and than with any other text. */
const LEAST_GAIN = 5;
/** The same where a paragraph ends at the place. */
const LEAST_GAIN_SHORT = 1.5;
/** The least that its two characters at the joint must let expect. */
const LEAST_REACH = 3.5;
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
const mayLink = (left: string, right: string, least: number): boolean =>
  left.at(-1) !== right[0] && reachAcross(left, right) >= least;

/** The left side stops in a word of which another text has the rest: 收购协|样板就在… and |议书上… */
function restElsewhere(page: Texts, own: number, { left, right, whole }: Place): number | null {
  if (whole || reachAcross(left, right) > 0) return null;
  const rests = page.halves.filter((i) => i !== own && mayLink(left, page.texts[i]!, LEAST_REACH));
  if (rests.length === 0) return null;
  const tail = readTail(left);
  const found = rests.find((rest) => {
    const gain = joinGain(tail, page.head(rest)) - LEAST_GAIN;
    return (
      gain >= 0 &&
      joinGain(tail, readHead(right)) <= 0 &&
      page.open.every((i) => i === rest || joinGain(page.tail(i), page.head(rest)) <= gain)
    );
  });
  return found ?? null;
}

/** The right side begins in a word in which another text stops: …服| and 机器停在村口。|务队匀出… */
function startElsewhere(page: Texts, own: number, { left, right, whole, short }: Place): number | null {
  if (!isHalf(right) || (!whole && reachAcross(left, right) > 0)) return null;
  const [least, reach] = short ? [LEAST_GAIN_SHORT, 0] : [LEAST_GAIN, LEAST_REACH];
  const starts = page.open.filter((i) => i !== own && mayLink(page.texts[i]!, right, reach));
  if (starts.length === 0) return null;
  const head = readHead(right);
  const found = starts.find((start) => {
    const gain = joinGain(page.tail(start), head) - least;
    // No other text, this line among them, may be as good: then the gain is enough, too.
    return (
      (whole || joinGain(readTail(left), head) <= 0) &&
      page.texts.every((_, i) => i === start || joinGain(page.tail(start), page.head(i)) <= gain)
    );
  });
  return found ?? null;
}

/** What tells that a line is two pieces at a place: the other line that one of them is linked with. */
export const FUSED_TEXT: readonly {
  name: string;
  linked: (page: Texts, own: number, place: Place) => number | null;
}[] = [
  { name: "goes on elsewhere", linked: restElsewhere },
  { name: "was begun elsewhere", linked: startElsewhere },
];

/** A line's two pieces, and the line that one of them is linked with; `null` for a line that is not surely two. */
function cut(piece: Piece, own: number, page: Texts): { pieces: [Piece, Piece]; linked: number } | null {
  for (const place of fusedPlaces(piece))
    for (const { name, linked } of FUSED_TEXT) {
      const other = linked(page, own, place);
      if (other === null) continue;
      return { pieces: cutPiece(piece, 0, place.at, `fused text, ${name}; ${piece.rule}`), linked: other };
    }
  return null;
}

/**
 * A page's pieces in file order → the same, lines of body that are surely two pieces of text cut. Where the line below
 * is the one that stands between the two, the second follows it.
 */
export function cutFusedText(pieces: readonly Piece[]): Piece[] {
  const page = readTexts(pieces.filter(isWholeText).map(({ text }) => text));
  const found: Piece[] = [];
  let own = 0;
  let waiting: Piece[] = [];
  for (const piece of pieces) {
    if (!isWholeText(piece)) {
      // A headline between them opens another story.
      if (piece.label !== "blank") found.push(...waiting.splice(0));
      found.push(piece);
      continue;
    }
    const two = cut(piece, own, page);
    const [first, second] = two?.pieces ?? [piece, null];
    found.push(first, ...waiting);
    waiting = [];
    if (second !== null && two!.linked === own + 1) waiting = [second];
    else if (second !== null) found.push(second);
    own++;
  }
  return [...found, ...waiting];
}
