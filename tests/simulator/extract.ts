/** Extraction: the order in which a program reads a page's elements off the paper. */
import type { Element } from "./layout.ts";

export type Reading = {
  /** Rows of a chunk; `null` when stories are read one after the other. */
  chunk: number | null;
  /** Bands whose headlines are all read first, then their bylines, then the rest. */
  stacked: ReadonlySet<number>;
};

const HEAD = ["series", "kicker", "headline", "subtitle"];
const tierOf = ({ role }: Element): number => (HEAD.includes(role) ? 0 : role === "byline" ? 1 : 2);

/** Bands of several stories in which every head and byline stands over all else in its story: these can be stacked. */
export function stackableBands(elements: readonly Element[]): number[] {
  const bands = [...new Set(elements.map(({ band }) => band))];
  return bands.filter((band) => {
    const own = elements.filter((each) => each.band === band);
    const modules = [...new Set(own.map(({ module }) => module))].map((module) =>
      own.filter((each) => each.module === module),
    );
    const over = (module: Element[]): boolean =>
      module.every((head) => module.every((other) => tierOf(head) >= tierOf(other) || head.top <= other.top));
    return modules.length > 1 && modules.every(over);
  });
}

/** Smaller comes first; compared from left to right. */
function keyOf(element: Element, bandTop: number, { chunk, stacked }: Reading): number[] {
  const { band, module, column, top, order } = element;
  if (chunk === null) return [band, module, column, top, order];
  const tier = stacked.has(band) ? tierOf(element) : 0;
  return [band, tier, Math.floor((top - bandTop) / chunk), column, top, order];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/**
 * Columns are merged in chunks by height: of each chunk the first column's elements, then the
 * second's. Every column keeps its own order. Without chunks every story is read whole.
 */
export function readOff(elements: readonly Element[], reading: Reading): Element[] {
  const bandTops = new Map<number, number>();
  for (const { band, top } of elements) bandTops.set(band, Math.min(bandTops.get(band) ?? top, top));
  return elements
    .map((element) => ({ element, key: keyOf(element, bandTops.get(element.band)!, reading) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ element }) => element);
}
