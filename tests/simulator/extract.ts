/** Extraction: the order in which a program reads a page's elements off the paper. */
import type { Element } from "./layout.ts";

export type Reading = {
  /** Rows of a chunk. */
  chunk: number;
  /** Bands that are read off by chunks; stories of the others are read one after the other. */
  merged: ReadonlySet<number>;
  /** Those of them whose headlines are all read first, then their bylines, then the rest. */
  stacked: ReadonlySet<number>;
};

const HEAD = ["series", "kicker", "headline", "subtitle"];
const LAST_TIER = 2;
const tierOf = ({ role }: Element): number => (HEAD.includes(role) ? 0 : role === "byline" ? 1 : LAST_TIER);

const topOf = (elements: readonly Element[]): number => Math.min(...elements.map(({ top }) => top));

/** The elements of each of a band's modules that no other stands over. */
function upperModules(band: readonly Element[]): Element[][] {
  const modules = [...new Set(band.map(({ module }) => module))];
  const top = topOf(band);
  return modules
    .map((module) => band.filter((each) => each.module === module))
    .filter((own) => topOf(own) === top);
}

function byBand(elements: readonly Element[]): Map<number, Element[]> {
  const bands = new Map<number, Element[]>();
  for (const each of elements) bands.set(each.band, [...(bands.get(each.band) ?? []), each]);
  return bands;
}

/** Bands of several stories in which every head and byline stands over all else in its story: these can be stacked. */
export function stackableBands(elements: readonly Element[]): number[] {
  const over = (module: Element[]): boolean =>
    module.every((head) => module.every((other) => tierOf(head) >= tierOf(other) || head.top <= other.top));
  return [...byBand(elements)].flatMap(([band, own]) => {
    const upper = upperModules(own);
    return upper.length > 1 && upper.every(over) ? [band] : [];
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/**
 * Columns are merged in chunks by height: of each chunk the first column's elements, then the
 * second's. Every column keeps its own order. In a band that is not merged every story is read whole.
 */
export function readOff(elements: readonly Element[], { chunk, merged, stacked }: Reading): Element[] {
  const keyed = [...byBand(elements)].flatMap(([, own]) => {
    const top = topOf(own);
    const upper = new Set(upperModules(own).flat());
    /** Smaller comes first; compared from left to right. */
    const keyOf = (element: Element): number[] => {
      const { band, module, column, order } = element;
      if (!merged.has(band)) return [band, module, column, element.top, order];
      const tier = stacked.has(band) && upper.has(element) ? tierOf(element) : LAST_TIER;
      return [band, tier, Math.floor((element.top - top) / chunk), column, element.top, order];
    };
    return own.map((element) => ({ element, key: keyOf(element) }));
  });
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ element }) => element);
}
