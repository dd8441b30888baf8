/** Hits found in printed text, and the stretch of an article that shows them best. */
import { type Card } from "./card.ts";
import { foldWithPlaces } from "./fold.ts";

/** A stretch of printed text; `hit` when the reader asked for it. */
export type Span = { text: string; hit: boolean };

/** `[from, to)` in UTF-16 units of the printed text; `phrase` is its place in the query. */
type Hit = { from: number; to: number; phrase: number };

/** Length of an excerpt, and how much of it may come before the first hit, in UTF-16 units. */
const LENGTH = 120;
const LEAD = 24;

/** Every occurrence of every phrase, overlapping ones too, by where it begins. */
function findHits(text: string, phrases: string[]): Hit[] {
  const { characters, from, to } = foldWithPlaces(text);
  const folded = characters.join("");
  // Place in `folded` → number of the character; a character may be two units long.
  const numbers = characters.flatMap((character, number) =>
    Array.from({ length: character.length }, () => number),
  );
  const hits: Hit[] = [];
  phrases.forEach((wanted, phrase) => {
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const last = numbers[at + wanted.length - 1]!;
      hits.push({ from: from[numbers[at]!]!, to: to[last]!, phrase });
    }
  });
  return hits.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The text from `start` to `end` in spans, hits that touch or overlap as one. */
function spansOf(text: string, hits: Hit[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    if (from < to) spans.push({ text: text.slice(from, to), hit });
  };
  let done = start;
  for (let next = 0; next < hits.length;) {
    const { from } = hits[next]!;
    let to = from;
    while (next < hits.length && hits[next]!.from <= Math.max(to, from)) to = Math.max(to, hits[next++]!.to);
    add(done, Math.min(Math.max(from, done), end), false);
    add(Math.max(from, done), Math.min(to, end), true);
    done = Math.min(Math.max(done, to), end);
  }
  add(done, end, false);
  return spans;
}

/** The whole text, its hits marked. */
export const markHits = (text: string, phrases: string[]): Span[] =>
  spansOf(text, findHits(text, phrases), 0, text.length);

/** Where to cut: the stretch with most of the query's phrases in it, then with most hits, the earliest of the best. */
function bestStart(hits: Hit[]): number {
  let best = { start: 0, phrases: 0, hits: 0 };
  hits.forEach(({ from }, first) => {
    const end = from + LENGTH - LEAD;
    const phrases = new Set<number>();
    let inside = 0;
    for (let at = first; at < hits.length && hits[at]!.from < end; at += 1) {
      if (hits[at]!.to > end) continue;
      phrases.add(hits[at]!.phrase);
      inside += 1;
    }
    if (phrases.size > best.phrases || (phrases.size === best.phrases && inside > best.hits))
      best = { start: from, phrases: phrases.size, hits: inside };
  });
  return best.start;
}

/** A place in the text that does not fall between the halves of one character. */
const whole = (text: string, at: number): number => (/^[\udc00-\udfff]/.test(text.slice(at)) ? at - 1 : at);

function cut(text: string, hits: Hit[]): Span[] {
  const latest = Math.max(0, text.length - LENGTH);
  const start = whole(text, Math.min(latest, Math.max(0, bestStart(hits) - LEAD)));
  const end = whole(text, Math.min(text.length, start + LENGTH));
  const seen = hits.filter((hit) => hit.to > start && hit.from < end);
  return [
    ...(start > 0 ? [{ text: "…", hit: false }] : []),
    ...spansOf(text, seen, start, end),
    ...(end < text.length ? [{ text: "…", hit: false }] : []),
  ];
}

/** Passages set one after the other, with the hits of each; none reaches over a passage's end. */
function joined(passages: string[], phrases: string[]): { text: string; hits: Hit[] } {
  let text = "";
  const hits: Hit[] = [];
  for (const passage of passages) {
    if (text !== "") text += "　";
    const offset = text.length;
    hits.push(
      ...findHits(passage, phrases).map((hit) => ({ ...hit, from: hit.from + offset, to: hit.to + offset })),
    );
    text += passage;
  }
  return { text, hits };
}

/** From the body; from what stands beside the headline when only that has hits. */
export function excerpt(card: Card, phrases: string[]): Span[] {
  const body = joined(card.body, phrases);
  const beside = joined([...card.beside, ...card.names], phrases);
  const shown = body.hits.length === 0 && (beside.hits.length > 0 || body.text === "") ? beside : body;
  return cut(shown.text, shown.hits);
}
