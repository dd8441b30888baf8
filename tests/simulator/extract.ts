/** Extraction: the order in which a program reads a page's elements off the paper. */
import type { Element } from "./layout.ts";

/** Rows of a chunk; `null` when stories are read one after the other. */
export type Chunk = number | null;

/**
 * Columns are merged in chunks by height: of each chunk the first column's elements, then the
 * second's. Every column keeps its own order. Without chunks every story is read whole.
 */
export function readOff(elements: readonly Element[], chunk: Chunk): Element[] {
  const bandTop = new Map<number, number>();
  for (const { band, top } of elements) bandTop.set(band, Math.min(bandTop.get(band) ?? top, top));
  const key = (element: Element): number[] => {
    const { band, module, column, top } = element;
    if (chunk === null) return [band, module, column, top];
    return [band, Math.floor((top - bandTop.get(band)!) / chunk), column, top];
  };
  return elements
    .map((element) => ({ element, key: key(element) }))
    .sort((a, b) => {
      const at = a.key.findIndex((each, i) => each !== b.key[i]);
      return at < 0 ? a.element.order - b.element.order : a.key[at]! - b.key[at]!;
    })
    .map(({ element }) => element);
}
