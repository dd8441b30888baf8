/** Cues by which a story's texts are dealt out to columns again, and its columns set one after the other. */
import type { Element, PageElements } from "./elementShapes.ts";

/** Texts from top to bottom, and how far down the column is filled, in characters. */
export type DealtColumn = { texts: readonly number[]; depth: number };

/** Columns while texts are dealt out to them; the text before was the page's `last`, stands in column `current` and at `height`. */
export type Dealing = { columns: readonly DealtColumn[]; height: number; current: number; last: number };

/** Cues that fired, each with its value. */
export type FiredCues = readonly (readonly [name: string, value: number])[];

/** A story whose texts are dealt out. */
export type DealtStory = {
  page: PageElements;
  /** The column in which the page's reading put each element. */
  read: readonly number[];
  /** 0–1: how likely the second text is what goes on with the first one's open sentence, among the story's own. */
  link: (i: number, j: number) => number;
  /** For each text: how likely another text of the story stops in the sentence it goes on with, and the reverse. */
  goesOnWith: ReadonlyMap<number, number>;
  goesOnIn: ReadonlyMap<number, number>;
};

/** `link`: how likely the second of two texts is what goes on with the first one's open sentence, among the story's own. */
export function storyToDeal(
  page: PageElements,
  texts: readonly number[],
  read: readonly number[],
  link: DealtStory["link"],
): DealtStory {
  const most = (of: (other: number) => number): number =>
    texts.reduce((top, each) => Math.max(top, of(each)), 0);
  return {
    page,
    read,
    link,
    goesOnWith: new Map(texts.map((text) => [text, most((other) => link(other, text))])),
    goesOnIn: new Map(texts.map((text) => [text, most((other) => link(text, other))])),
  };
}

/** Where a text or column follows another: further down a column, or at the top of the next. */
export type Place = "below" | "after";

/** Two texts of a story, one after the other. */
type Pair = {
  page: PageElements;
  tail: Element;
  head: Element;
  link: number;
  sameColumn: number;
  /** How likely at best the first one's sentence goes on in some text, and the second goes on with some sentence. */
  inOther: number;
  withOther: number;
};

const whole = ({ tail }: Pair): number => 1 - tail.open;

/** 渠水流进麦|田的那天早晨 reads on; 渠水清了。|的那天早晨 does not. */
const FOLLOWING: readonly { name: string; value: (pair: Pair) => number }[] = [
  { name: "read in one column", value: ({ sameColumn }) => sameColumn },
  { name: "read in one column, plain page", value: ({ sameColumn, page }) => sameColumn * page.plainness },
  { name: "sentence goes on", value: ({ tail, link }) => tail.open * link },
  { name: "sentence broken", value: ({ tail, link }) => tail.open * (1 - link) },
  { name: "goes on elsewhere", value: ({ tail, link, inOther }) => tail.open * Math.max(0, inOther - link) },
  { name: "cut after a whole sentence", value: (pair) => whole(pair) * pair.head.cut },
  { name: "opens a paragraph after a whole sentence", value: (pair) => whole(pair) * pair.head.opening },
  { name: "carried over after a whole sentence", value: (pair) => whole(pair) * pair.head.carried },
  { name: "carried over after an open sentence", value: ({ tail, head }) => tail.open * head.carried },
  { name: "goes on with another sentence", value: ({ link, withOther }) => Math.max(0, withOther - link) },
  {
    name: "crosshead after an open sentence",
    value: ({ tail, head }) => (head.kind === "crosshead" ? tail.open : 0),
  },
  { name: "text after a crosshead", value: ({ tail }) => (tail.kind === "crosshead" ? 1 : 0) },
  {
    name: "cut after a crosshead",
    value: ({ tail, head }) => (tail.kind === "crosshead" ? head.cut - head.opening : 0),
  },
];
/** `below: sentence goes on`: each has its own weight for either place. Names are made once; they are looked up often. */
const NAMES: Readonly<Record<Place, readonly string[]>> = {
  below: FOLLOWING.map(({ name }) => `below: ${name}`),
  after: FOLLOWING.map(({ name }) => `after: ${name}`),
};

/** One text follows another of its story. */
export function following(story: DealtStory, last: number, next: number, place: Place): FiredCues {
  const { page, read, link, goesOnIn, goesOnWith } = story;
  const pair: Pair = {
    page,
    tail: page.elements[last]!,
    head: page.elements[next]!,
    link: link(last, next),
    sameColumn: read[last] === read[next] ? 1 : 0,
    inOther: goesOnIn.get(last)!,
    withOther: goesOnWith.get(next)!,
  };
  return FOLLOWING.map(({ value }, i) => [NAMES[place][i]!, value(pair)]);
}

/** A text opens one more column. */
export function onTop(
  { page, read, goesOnWith }: DealtStory,
  text: number,
  columns: readonly DealtColumn[],
): FiredCues {
  const top = page.elements[text]!;
  const begun = columns.some(({ texts }) => texts.some((each) => read[each] === read[text]));
  return [
    ["on top", 1],
    ["on top, plain page", page.plainness],
    ["on top: cut", top.cut],
    ["on top: opens a paragraph", top.opening],
    ["on top: carried over", top.carried],
    ["on top: goes on with another sentence", goesOnWith.get(text)!],
    ["on top: crosshead", top.kind === "crosshead" ? 1 : 0],
    ["on top: columns", columns.length],
    ["on top: its column is begun", begun ? 1 : 0],
  ];
}

/** Columns that end so much higher up, in characters, would have been read first. */
const CLEARLY = 20;

const STEPS = ["stays", "next column", "first column again", "skips columns", "back"] as const;
type Step = (typeof STEPS)[number];

/** What goes with a step from column to column. */
const MEANWHILE = ["others between", "next in the file", "sentence open", "sentence whole"] as const;

/** `stays, sentence open`: names are made once; they are looked up often. */
const STEP_NAMES = new Map(
  STEPS.map((way) => [way, new Map(MEANWHILE.map((meanwhile) => [meanwhile, `${way}, ${meanwhile}`]))]),
);

/** From column to column, by their places: rows are read off from the first to the last. */
function step(from: number, to: number): Step {
  if (to === from) return "stays";
  if (to === from + 1) return "next column";
  if (to === 0) return "first column again";
  return to > from ? "skips columns" : "back";
}

/** A text stands in column `to` at `top`, where the text before stood in another at some height: rows are read off from top to bottom. */
export function position(
  page: PageElements,
  { columns, height, current, last }: Dealing,
  text: number,
  to: number,
): FiredCues {
  const top = columns[to]?.depth ?? 0;
  const fall = (top - height) / 100;
  let higher = 0;
  for (const { depth } of columns) if (depth < top - CLEARLY) higher++;
  const names = STEP_NAMES.get(step(current, to))!;
  const between = text > last + 1 ? "others between" : "next in the file";
  const stops = page.elements[last]!.open > 0 ? "sentence open" : "sentence whole";
  return [
    ["back up the page", Math.max(0, -fall)],
    ["further down the page", Math.max(0, fall)],
    ["columns wait higher up", higher],
    [names.get(between)!, 1],
    [names.get(stops)!, 1],
  ];
}

/** The text with which the story opens. */
export function opening({ page, goesOnWith }: DealtStory, text: number): FiredCues {
  const first = page.elements[text]!;
  return [
    ["first: dated", first.dated ? 1 : 0],
    ["first: cut", first.cut],
    ["first: opens a paragraph", first.opening],
    ["first: carried over", first.carried],
    ["first: goes on with another sentence", goesOnWith.get(text)!],
    ["first: crosshead", first.kind === "crosshead" ? 1 : 0],
  ];
}
