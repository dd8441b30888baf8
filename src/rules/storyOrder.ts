/**
 * The order of a story's texts. They were read off in rows over its columns, each column keeping its own order: a beam
 * search deals them out to columns again, then sets the columns one after the other as their cut sentences go on.
 */
import { orderWeights } from "../lexicon/learned.ts";
import type { PageElements } from "./elementShapes.ts";

/** Longer stories, and more columns, are left in file order. */
const MOST_TEXTS = 80;
const MOST_COLUMNS = 5;
/** Ways to deal that are kept after each text. */
const WIDTH = 8;
/** A paragraph's rows are not all full. */
const ROW_REST = 8;

/** Texts from top to bottom, and how far down the column is filled, in characters. */
type Column = { texts: readonly number[]; depth: number };
export type Dealt = { columns: readonly Column[]; height: number; score: number; cues: CueList | null };
/** Cues that fired, newest first. */
export type CueList = { name: string; value: number; rest: CueList | null };

type Story = {
  page: PageElements;
  /** The column in which the page's reading put each element. */
  read: readonly number[];
  /** For each text: how likely another text of the story stops in the sentence it goes on with, and the reverse. */
  goesOnWith: ReadonlyMap<number, number>;
  goesOnIn: ReadonlyMap<number, number>;
};

/** `traced` keeps which cues fired, for learning. */
export type Scoring = { weights: Readonly<Record<string, number>>; traced: boolean };

type Cues = readonly (readonly [name: string, value: number])[];

function weigh(cues: Cues, { weights, traced }: Scoring, from: Pick<Dealt, "score" | "cues">): Pick<Dealt, "score" | "cues"> {
  let { score, cues: list } = from;
  for (const [name, value] of cues) {
    if (value === 0) continue;
    score += (weights[name] ?? 0) * value;
    if (traced) list = { name, value, rest: list };
  }
  return { score, cues: list };
}

/** A text or column that follows another, within a column (`place` "below") or at the top of the next ("after"). */
function following({ page, read, goesOnWith, goesOnIn }: Story, last: number, next: number, place: string): Cues {
  const [tail, head] = [page.elements[last]!, page.elements[next]!];
  const link = page.link(last, next);
  const whole = 1 - tail.open;
  return [
    [`${place}: read in one column`, read[last] === read[next] ? 1 : 0],
    [`${place}: read in one column, plain page`, read[last] === read[next] ? page.plainness : 0],
    [`${place}: sentence goes on`, tail.open * link],
    [`${place}: sentence broken`, tail.open * (1 - link)],
    [`${place}: goes on elsewhere`, tail.open * Math.max(0, goesOnIn.get(last)! - link)],
    [`${place}: cut after a whole sentence`, whole * head.cut],
    [`${place}: opens a paragraph after a whole sentence`, whole * head.opening],
    [`${place}: goes on with another sentence`, Math.max(0, goesOnWith.get(next)! - link)],
    [`${place}: crosshead after an open sentence`, head.kind === "crosshead" ? tail.open : 0],
    [`${place}: text after a crosshead`, tail.kind === "crosshead" ? 1 : 0],
    [`${place}: cut after a crosshead`, tail.kind === "crosshead" ? head.cut - head.opening : 0],
  ];
}

/** A text on top of a column. */
function onTop({ page, read, goesOnWith }: Story, text: number, columns: readonly Column[]): Cues {
  const { cut, opening, kind } = page.elements[text]!;
  return [
    ["on top", 1],
    ["on top, plain page", page.plainness],
    ["on top: cut", cut],
    ["on top: opens a paragraph", opening],
    ["on top: goes on with another sentence", goesOnWith.get(text)!],
    ["on top: crosshead", kind === "crosshead" ? 1 : 0],
    ["on top: columns", columns.length],
    ["on top: its column is begun", columns.some(({ texts }) => texts.some((each) => read[each] === read[text])) ? 1 : 0],
  ];
}

const position = (dealt: Dealt, top: number): Cues => {
  const fall = (top - dealt.height) / 100;
  return [
    ["back up the page", Math.max(0, -fall)],
    ["further down the page", Math.max(0, fall)],
    ["columns wait higher up", dealt.columns.filter((column) => column.depth < top - 20).length],
  ];
};

/** The text with which the story opens. */
function opening({ page, goesOnWith }: Story, text: number): Cues {
  const element = page.elements[text]!;
  return [
    ["first: dated", element.dated ? 1 : 0],
    ["first: cut", element.cut],
    ["first: opens a paragraph", element.opening],
    ["first: goes on with another sentence", goesOnWith.get(text)!],
    ["first: crosshead", element.kind === "crosshead" ? 1 : 0],
  ];
}

/** Every way to deal one more text out. */
function dealOne(story: Story, dealt: Dealt, text: number, scoring: Scoring): Dealt[] {
  const { columns } = dealt;
  const size = story.page.elements[text]!.text.length + ROW_REST;
  const ways = columns.map(({ texts, depth }, i): Dealt => {
    const grown = { texts: [...texts, text], depth: depth + size };
    const cues = [...following(story, texts.at(-1)!, text, "below"), ...position(dealt, depth)];
    return { columns: columns.map((each, k) => (k === i ? grown : each)), height: depth, ...weigh(cues, scoring, dealt) };
  });
  if (columns.length === MOST_COLUMNS) return ways;
  const cues = columns.length === 0 ? [] : [...onTop(story, text, columns), ...position(dealt, 0)];
  ways.push({ columns: [...columns, { texts: [text], depth: size }], height: 0, ...weigh(cues, scoring, dealt) });
  return ways;
}

/** Columns, one after the other in the best way: all orders are tried, there are few columns. */
function chain(story: Story, dealt: Dealt, scoring: Scoring, allowed: Allowed): Dealt | null {
  const { columns } = dealt;
  let best = null as Dealt | null;
  const extend = (order: readonly Column[], so: Pick<Dealt, "score" | "cues">): void => {
    if (order.length === columns.length) {
      const whole = { columns: order, height: dealt.height, ...so };
      if ((best === null || so.score > best.score + 1e-9) && allowed(whole, true)) best = whole;
      return;
    }
    for (const column of columns) {
      if (order.includes(column)) continue;
      const before = order.at(-1);
      const next = column.texts[0]!;
      const cues: Cues =
        before === undefined
          ? opening(story, next)
          : [...following(story, before.texts.at(-1)!, next, "after"), ["after: in file order", before.texts[0]! < next ? 1 : 0]];
      extend([...order, column], weigh(cues, scoring, so));
    }
  };
  extend([], dealt);
  return best;
}

function readStory(page: PageElements, texts: readonly number[], read: readonly number[]): Story {
  const most = (of: (other: number) => number): number => texts.reduce((top, each) => Math.max(top, of(each)), 0);
  return {
    page,
    read,
    goesOnWith: new Map(texts.map((text) => [text, most((other) => page.link(other, text))])),
    goesOnIn: new Map(texts.map((text) => [text, most((other) => page.link(text, other))])),
  };
}

/** Whether a way to deal may be looked at; `ordered` when its columns stand in reading order. */
export type Allowed = (dealt: Dealt, ordered: boolean) => boolean;

/** The best way to deal a story's texts out to columns, in reading order; `null` when none is allowed. */
export function dealOut(
  page: PageElements,
  texts: readonly number[],
  read: readonly number[],
  scoring: Scoring,
  allowed: Allowed = () => true,
): Dealt | null {
  const story = readStory(page, texts, read);
  let beam: Dealt[] = [{ columns: [], height: 0, score: 0, cues: null }];
  for (const text of texts) {
    beam = beam.flatMap((dealt) => dealOne(story, dealt, text, scoring)).filter((dealt) => allowed(dealt, false));
    beam.sort((a, b) => b.score - a.score);
    beam.length = Math.min(beam.length, WIDTH);
  }
  let best: Dealt | null = null;
  for (const dealt of beam) {
    const chained = chain(story, dealt, scoring, allowed);
    if (chained !== null && (best === null || chained.score > best.score)) best = chained;
  }
  return best;
}

/** A story's texts and crossheads in file order → the same as a reader would read them. `read`: each element's column. */
export function orderTexts(page: PageElements, texts: readonly number[], read: readonly number[]): number[] {
  if (texts.length < 2 || texts.length > MOST_TEXTS) return [...texts];
  return dealOut(page, texts, read, { weights: orderWeights, traced: false })!.columns.flatMap((column) => column.texts);
}
