/**
 * Kinship: how likely an element is of a story that was begun before it, by every unit that it shares with it: how common
 * the unit is in Chinese, how many of the story's texts hold it, and how many others of the page. Learned as a choice
 * among the page's stories and none of them (`scripts/learn/kinship.ts`), so that 0 is as likely as none.
 */
import { kinshipWeights } from "../lexicon/learned.ts";
import type { Alike, Begun, Element, Kinship } from "./elementShapes.ts";
import { eachKinUnit, SORTS, sortOfUnit, type KinUnit } from "./kinUnits.ts";

/** So many texts of the story, and so many others before the element, that hold a unit are as good as more. */
const MOST_OWN = 3;
const OTHERS = [0, 1, 3];
const OTHER_BANDS = OTHERS.length + 1;

const othersBand = (count: number): number => {
  let band = 0;
  while (band < OTHERS.length && count > OTHERS[band]!) band++;
  return band;
};

const OWN_NAMES = ["in one text", "in two", "in more"];
const OTHER_NAMES = ["in no other", "in one other", "in some", "in many"];
const HEAD_NAMES = ["in the headline", "in the headline, not in its texts but in others"];
const OF_SORT = MOST_OWN * OTHER_BANDS + HEAD_NAMES.length;

const ofText = (sort: number, own: number, others: number): number =>
  sort * OF_SORT + (Math.min(own, MOST_OWN) - 1) * OTHER_BANDS + othersBand(others);
const ofHead = (sort: number, elsewhere: boolean): number =>
  sort * OF_SORT + MOST_OWN * OTHER_BANDS + (elsewhere ? 1 : 0);

const UNIT_NAMES = SORTS.flatMap((sort) =>
  [...OWN_NAMES.flatMap((own) => OTHER_NAMES.map((other) => `${own}, ${other}`)), ...HEAD_NAMES].map(
    (where) => `${sort}, ${where}`,
  ),
);

/** What is known of an element and a story beside their units. */
type Pair = { alike: Alike; story: Begun; characters: number };

const FIGURES: readonly { name: string; value: (pair: Pair) => number }[] = [
  { name: "a story", value: () => 1 },
  { name: "like a text", value: ({ alike }) => 10 * alike.best },
  { name: "like the texts together", value: ({ alike }) => 10 * alike.together },
  { name: "like the last texts", value: ({ alike }) => 10 * alike.recent },
  { name: "the headline speaks of it", value: ({ alike }) => 10 * alike.headline },
  { name: "no text yet", value: ({ story }) => (story.members.length === 0 ? 1 : 0) },
  { name: "texts", value: ({ story }) => Math.log(1 + story.members.length) },
  { name: "characters", value: ({ characters }) => Math.log(20 + characters) },
];

/** The names of all that speaks for kinship: figures, then units. */
export const KIN_NAMES: readonly string[] = [...FIGURES.map(({ name }) => name), ...UNIT_NAMES];

const WORD = 32;

/** A unit as it is met: which elements hold it, ascending. */
type Met = { key: KinUnit; texts: number[]; heads: number[] };

/** Units that several elements of a page hold, by number; which elements do are bits of `words` whole numbers each. */
type Units = {
  words: number;
  sorts: Uint8Array;
  texts: Int32Array;
  heads: Int32Array;
  /** For each text: its units that elements before it hold, and how many texts before it do, one after the other. */
  held: readonly Uint32Array[];
};

const isText = ({ kind }: Element): boolean => kind === "text" || kind === "crosshead";

/** A page's units, each with the elements that hold it. */
function meet(elements: readonly Element[]): Met[] {
  const known = new Map<KinUnit, Met>();
  elements.forEach((element, index) => {
    if (element.kind === "byline") return;
    eachKinUnit(element.text, (key) => {
      let unit = known.get(key);
      if (unit === undefined) known.set(key, (unit = { key, texts: [], heads: [] }));
      const own = isText(element) ? unit.texts : unit.heads;
      if (own[own.length - 1] !== index) own.push(index);
    });
  });
  return [...known.values()];
}

function unitsOf(elements: readonly Element[]): Units {
  const shared = meet(elements).filter(({ texts, heads }) => texts.length + heads.length > 1);
  const words = Math.ceil(elements.length / WORD);
  const [texts, heads] = [0, 1].map(() => new Int32Array(shared.length * words)) as [Int32Array, Int32Array];
  const held: number[][] = elements.map(() => []);
  shared.forEach((unit, id) => {
    for (const each of unit.heads) heads[id * words + (each >> 5)]! |= 1 << (each & 31);
    unit.texts.forEach((each, before) => {
      texts[id * words + (each >> 5)]! |= 1 << (each & 31);
      if (before > 0 || unit.heads.some((head) => head < each)) held[each]!.push(id, before);
    });
  });
  const sorts = Uint8Array.from(shared, ({ key }) => sortOfUnit(key));
  return { words, sorts, texts, heads, held: held.map((own) => Uint32Array.from(own)) };
}

/** How many bits of a whole number are set (Warren, Hacker's Delight 2002). */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** A page's elements → what speaks for any of them being of a story. Only texts and crossheads are asked about; a headline's units count for its story, a byline's not at all. */
export function measureKinship(elements: readonly Element[]): Kinship {
  const { words, sorts, texts, heads, held } = unitsOf(elements);
  const own = new Int32Array(words);
  return (alike, story, index, speak) => {
    const { members, head } = story;
    let characters = 0;
    own.fill(0);
    for (const each of members) {
      characters += elements[each]!.text.length;
      own[each >> 5]! |= 1 << (each & 31);
    }
    const pair = { alike, story, characters };
    FIGURES.forEach(({ value }, place) => speak(place, value(pair)));
    const share = 5 / Math.sqrt(30 + elements[index]!.text.length);
    const units = held[index]!;
    for (let i = 0; i < units.length; i += 2) {
      const [id, before] = [units[i]!, units[i + 1]!];
      let count = 0;
      for (let word = 0; word < words; word++) {
        const both = texts[id * words + word]! & own[word]!;
        if (both !== 0) count += countBits(both);
      }
      if (count > 0) speak(FIGURES.length + ofText(sorts[id]!, count, before - count), share);
      if (head >= 0 && (heads[id * words + (head >> 5)]! & (1 << (head & 31))) !== 0)
        speak(FIGURES.length + ofHead(sorts[id]!, count === 0 && before > 0), share);
    }
  };
}

/** Named weights → their row. */
export const kinRowOf = (weights: Readonly<Record<string, number>>): Float64Array =>
  Float64Array.from(KIN_NAMES, (name) => weights[name] ?? 0);

const WEIGHTS = kinRowOf(kinshipWeights);

/** Natural log of how much likelier an element is of the story than of none. */
export function kinOdds(kinship: Kinship, alike: Alike, story: Begun, index: number): number {
  // A field is added to where it is; a variable would be made anew for every unit that speaks.
  const sum = { odds: 0 };
  kinship(alike, story, index, (place, value) => (sum.odds += WEIGHTS[place]! * value));
  return sum.odds;
}
