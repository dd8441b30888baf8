/** The stretch of an article that shows best what was asked. */
import type { Card } from "./card.ts";
import { findHits, soughtIn, spansOf, type Hit, type Sought, type Span } from "./hits.ts";
import type { Term } from "./query.ts";

/** Length of an excerpt, of a second one for a term that the first does not hold, and what comes before a hit, in UTF-16 units. */
const LENGTH = 120;
const SECOND = 60;
const LEAD = 24;

/** Where to cut: the stretch with most of the query's terms in it, then with most hits, the earliest of the best. */
function bestStart(hits: Hit[]): number {
  let best = { start: 0, terms: 0, hits: 0 };
  hits.forEach(({ from }, first) => {
    const end = from + LENGTH - LEAD;
    const terms = new Set<number>();
    let inside = 0;
    for (let at = first; at < hits.length && hits[at]!.from < end; at += 1) {
      if (hits[at]!.to > end) continue;
      terms.add(hits[at]!.term);
      inside += 1;
    }
    if (terms.size > best.terms || (terms.size === best.terms && inside > best.hits))
      best = { start: from, terms: terms.size, hits: inside };
  });
  return best.start;
}

/** `[start, end)` of the text. */
type Stretch = { start: number; end: number };

/** A place in the text that does not fall between the halves of one character. */
const whole = (text: string, at: number): number => (/^[\udc00-\udfff]/.test(text.slice(at)) ? at - 1 : at);

/** A stretch of a given length about a hit. */
function stretchAt(text: string, hit: number, length: number): Stretch {
  const latest = Math.max(0, text.length - length);
  const start = whole(text, Math.min(latest, Math.max(0, hit - LEAD)));
  return { start, end: whole(text, Math.min(text.length, start + length)) };
}

const isInside = ({ from, to }: Hit, { start, end }: Stretch): boolean => from >= start && to <= end;

/** Stretches in their order, those that touch as one, `…` where text is left out. */
function cut(text: string, hits: Hit[], stretches: Stretch[]): Span[] {
  const merged: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  const leftOut = (isLeft: boolean): Span[] => (isLeft ? [{ text: "…", hit: false }] : []);
  return merged.flatMap(({ start, end }, at) => [
    ...leftOut(at === 0 && start > 0),
    ...spansOf(
      text,
      hits.filter((hit) => hit.to > start && hit.from < end),
      start,
      end,
    ),
    ...leftOut(end < text.length),
  ]);
}

const BETWEEN = "　";

/** Passages, each with what it is searched for. */
type Searched = { passage: string; sought: Sought };

const all = (passages: readonly string[], sought: Sought): Searched[] =>
  passages.map((passage) => ({ passage, sought }));

/** Passages set one after the other, with the hits of each; none reaches over a passage's end. */
function joined(passages: readonly Searched[]): { text: string; hits: Hit[] } {
  let text = "";
  const hits: Hit[] = [];
  for (const { passage, sought } of passages) {
    if (text !== "") text += BETWEEN;
    const offset = text.length;
    hits.push(
      ...findHits(passage, sought).map((hit) => ({ ...hit, from: hit.from + offset, to: hit.to + offset })),
    );
    text += passage;
  }
  return { text, hits };
}

/**
 * The stretch of the body that shows the query best. Terms that neither it nor the headline shows come from what
 * stands beside the headline, or else from a second stretch.
 */
export function excerpt(card: Card, terms: readonly Term[]): Span[] {
  const headline = soughtIn("headline", terms);
  const byline = soughtIn("byline", terms);
  const { text, hits } = joined(all(card.body, soughtIn("body", terms)));
  const best = stretchAt(text, bestStart(hits), LENGTH);
  const shown = new Set(
    [...findHits(card.title, headline), ...hits.filter((hit) => isInside(hit, best))].map(({ term }) => term),
  );
  const beside = [...all(card.beside, headline), ...all(card.names, byline)].flatMap(
    ({ passage, sought }) => {
      const own = findHits(passage, sought);
      if (own.every(({ term }) => shown.has(term))) return [];
      for (const { term } of own) shown.add(term);
      return [...spansOf(passage, own, 0, passage.length), { text: BETWEEN, hit: false }];
    },
  );
  const missed = hits.find(({ term }) => !shown.has(term));
  const stretches = missed === undefined ? [best] : [best, stretchAt(text, missed.from, SECOND)];
  return [...beside, ...cut(text, hits, stretches)];
}

/** Which terms stand in none of these passages. */
function missedIn(passages: readonly Searched[], terms: readonly Term[]): ReadonlySet<number> {
  const found = new Set(
    passages.flatMap(({ passage, sought }) => findHits(passage, sought)).map(({ term }) => term),
  );
  return new Set(terms.flatMap((_, term) => (found.has(term) ? [] : [term])));
}

/**
 * The stretch of what a person corrected that shows best the terms that nothing else of the article holds; `null` where
 * the article holds them all.
 */
export function excerptBefore(card: Card, terms: readonly Term[]): Span[] | null {
  if (card.before === null) return null;
  const [headline, body] = [soughtIn("headline", terms), soughtIn("body", terms)];
  const now = [
    ...all(card.untitled ? card.beside : [card.title, ...card.beside], headline),
    ...all(card.names, soughtIn("byline", terms)),
    ...all(card.body, body),
  ];
  const missed = missedIn(now, terms);
  const only = (sought: Sought): Sought =>
    sought.map((spellings, term) => (missed.has(term) ? spellings : []));
  const { text, hits } = joined([
    ...all(card.before.head, only(headline)),
    ...all(card.before.rest, only(body)),
  ]);
  return hits.length === 0 ? null : cut(text, hits, [stretchAt(text, bestStart(hits), LENGTH)]);
}
