/**
 * The order of a story's texts. They were read off in rows over its columns, each column keeping its own order: a beam
 * search deals them out to columns again, then sets the columns one after the other as their cut sentences go on.
 */
import { orderWeights } from "../lexicon/learned.ts";
import { keepBest, mayBeKept } from "./beam.ts";
import type { PageElements } from "./elementShapes.ts";
import { roomOf } from "./facts.ts";
import { linksAmong } from "./links.ts";
import {
  following,
  onTop,
  opening,
  position,
  storyToDeal,
  type DealtColumn,
  type Dealing,
  type DealtStory,
  type FiredCues,
  type Place,
} from "./orderCues.ts";

/** Longer stories, and more columns, are left in file order. */
const MOST_TEXTS = 80;
const MOST_COLUMNS = 5;
/** Ways to deal that are kept after each text. */
const WIDTH = 8;

/** Cues that fired, newest first. */
export type CueList = { name: string; value: number; rest: CueList | null };

/** What cues said so far; `cues` only where they are traced. */
type Score = { score: number; cues: CueList | null };

/** A way to deal the texts read so far out to columns. */
export type Dealt = Score & Dealing;

/** `traced` keeps which cues fired, for learning. */
export type Scoring = { weights: Readonly<Record<string, number>>; traced: boolean };

/** Whether a way to deal may be looked at; `ordered` when its columns stand in reading order. */
export type Allowed = (dealt: Dealt, ordered: boolean) => boolean;

/** A story being dealt out, and what was counted of two texts that follow each other. */
type Deal = { story: DealtStory; scoring: Scoring; allowed: Allowed; known: Map<number, Counted> };

type Counted = { score: number; fired: FiredCues };

function count(fired: FiredCues, { weights, traced }: Scoring): Counted {
  let score = 0;
  for (const [name, value] of fired) if (value !== 0) score += (weights[name] ?? 0) * value;
  return { score, fired: traced ? fired : [] };
}

function add(from: Score, { score, fired }: Counted): Score {
  let { cues } = from;
  for (const [name, value] of fired) if (value !== 0) cues = { name, value, rest: cues };
  return { score: from.score + score, cues };
}

/** The same two texts come together in many ways to deal: their cues are counted once. */
function countFollowing({ story, scoring, known }: Deal, last: number, next: number, place: Place): Counted {
  const size = story.page.elements.length;
  const key = (last * size + next) * 2 + (place === "below" ? 0 : 1);
  const counted = known.get(key) ?? count(following(story, last, next, place), scoring);
  known.set(key, counted);
  return counted;
}

/** A way to deal one more text out: under a column, or on top of a new one behind the last. */
type Way = Score & { from: Dealt; column: number; top: number };

function waysFor(deal: Deal, from: Dealt, text: number): Way[] {
  const { columns } = from;
  const { story, scoring } = deal;
  const ways = columns.map(({ texts, depth }, column): Way => {
    const joined = add(from, countFollowing(deal, texts.at(-1)!, text, "below"));
    const { score, cues } = add(joined, count(position(story.page, from, text, column), scoring));
    return { from, column, top: depth, score, cues };
  });
  if (columns.length === MOST_COLUMNS) return ways;
  const fired =
    columns.length === 0
      ? []
      : [...onTop(story, text, columns), ...position(story.page, from, text, columns.length)];
  const { score, cues } = add(from, count(fired, scoring));
  return [...ways, { from, column: columns.length, top: 0, score, cues }];
}

/** The columns after a text was dealt out. */
function dealOne(page: PageElements, { from, column, top, score, cues }: Way, text: number): Dealt {
  const columns = from.columns.slice();
  const above = columns[column]?.texts ?? [];
  columns[column] = { texts: [...above, text], depth: top + roomOf(page.elements[text]!.text) };
  return { columns, height: top, current: column, last: text, score, cues };
}

/** A column set after the columns before it. */
function countColumn(deal: Deal, order: readonly DealtColumn[], column: DealtColumn, so: Score): Score {
  const before = order.at(-1);
  const [first] = column.texts;
  if (before === undefined) return add(so, count(opening(deal.story, first!), deal.scoring));
  const inFileOrder = before.texts[0]! < first! ? 1 : 0;
  const joined = add(so, countFollowing(deal, before.texts.at(-1)!, first!, "after"));
  return add(joined, count([["after: in file order", inFileOrder]], deal.scoring));
}

/** So much better, beyond rounding, must another order of columns be. */
const LEAST = 1e-9;

/** Columns, one after the other in the best way: all orders are tried, there are few columns. */
function chain(deal: Deal, dealt: Dealt): Dealt | null {
  const { columns } = dealt;
  let best = null as Dealt | null;
  const extend = (order: readonly DealtColumn[], so: Score): void => {
    if (order.length === columns.length) {
      const whole = { ...dealt, columns: order, score: so.score, cues: so.cues };
      if ((best === null || so.score > best.score + LEAST) && deal.allowed(whole, true)) best = whole;
      return;
    }
    for (const column of columns)
      if (!order.includes(column)) extend([...order, column], countColumn(deal, order, column, so));
  };
  extend([], dealt);
  return best;
}

/** Ways to deal a story's texts out to columns, each in the best reading order; none where none is allowed. */
export function waysToDeal(
  page: PageElements,
  texts: readonly number[],
  read: readonly number[],
  scoring: Scoring,
  allowed: Allowed = () => true,
): Dealt[] {
  const links = linksAmong(page, texts);
  const link = (i: number, j: number): number => links[i * page.elements.length + j]!;
  const deal: Deal = { story: storyToDeal(page, texts, read, link), scoring, allowed, known: new Map() };
  let beam: Dealt[] = [{ columns: [], height: 0, current: -1, last: -1, score: 0, cues: null }];
  for (const text of texts) {
    const best: Dealt[] = [];
    for (const from of beam)
      for (const way of waysFor(deal, from, text)) {
        // Most ways are not kept and need no columns; where cues are traced, all ways are shown.
        if (!scoring.traced && !mayBeKept(best, way, WIDTH)) continue;
        const dealt = dealOne(page, way, text);
        if (allowed(dealt, false)) keepBest(best, dealt, WIDTH);
      }
    beam = best;
  }
  return beam.flatMap((dealt) => chain(deal, dealt) ?? []);
}

/** The best way to deal a story's texts out to columns, in reading order; `null` when none is allowed. */
export function dealOut(...story: Parameters<typeof waysToDeal>): Dealt | null {
  let best: Dealt | null = null;
  for (const dealt of waysToDeal(...story)) if (best === null || dealt.score > best.score) best = dealt;
  return best;
}

/** Columns must speak for themselves by so much more than the order in the file does, or the file is believed. */
const MARGIN = 1;

const inOneColumn: Allowed = ({ columns }) => columns.length === 1;

/** Nothing may stand under a text that goes on on another page, nor any column after its column. */
const endsWith =
  (text: number): Allowed =>
  ({ columns }, ordered) =>
    ordered
      ? columns.at(-1)!.texts.at(-1) === text
      : columns.every(({ texts }) => !texts.includes(text) || texts.at(-1) === text);

/** A story's texts and crossheads in file order → the same as a reader would read them. `read`: each element's column. */
export function orderTexts(page: PageElements, texts: readonly number[], read: readonly number[]): number[] {
  if (texts.length < 2 || texts.length > MOST_TEXTS) return [...texts];
  const scoring = { weights: orderWeights, traced: false };
  const jumping = texts.find((text) => page.elements[text]!.blocks[0]!.openEnd);
  const allowed = jumping === undefined ? undefined : endsWith(jumping);
  const dealt = dealOut(page, texts, read, scoring, allowed) ?? dealOut(page, texts, read, scoring)!;
  const asFiled = dealOut(page, texts, read, scoring, inOneColumn)!;
  if (dealt.score - asFiled.score >= MARGIN) return dealt.columns.flatMap((column) => column.texts);
  return jumping === undefined ? [...texts] : [...texts.filter((text) => text !== jumping), jumping];
}
