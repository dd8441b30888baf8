/** Units: every word character of a page that is body in truth, with the place it was given. Only letters, digits and Han count. */
import type { PageDraft } from "../../src/types.ts";
import type { TruePage, TruePart } from "../simulator/truth.ts";

/** Where a character was put: its article, its paragraph, and its place in the reading order of all articles. */
export type Place = { article: number; block: number; order: number };

/** `place` is `null` for a character that stands in no article's body. */
export type Unit = { story: number; part: TruePart; place: Place | null };

/** Characters in a body that are no body: headlines, captions, notices, furniture. */
export type Stray = { part: TruePart; place: Place };

const WORD = /[\p{L}\p{N}]/u;

/** Groups, in the order of their first members. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** For every printed line, by index, and every UTF-16 unit of it: its place in a body. */
function placesOf(draft: PageDraft): Map<number, Place[]> {
  const lines = new Map<number, Place[]>();
  let block = 0;
  let order = 0;
  draft.articles.forEach(({ body }, article) => {
    for (const paragraph of body.filter(({ label }) => label === "body")) {
      block++;
      for (const { line, from, to } of paragraph.pieces) {
        const index = line.number - draft.page.firstLine;
        const row = lines.get(index) ?? [];
        lines.set(index, row);
        for (let at = from; at < to; at++) row[at] = { article, block, order: order++ };
      }
    }
  });
  return lines;
}

/** A page's body characters in file order, and what stands in a body without being one. */
export function unitsOf(page: TruePage, draft: PageDraft): { units: Unit[]; strays: Stray[] } {
  const texts = page.text.split("\n");
  const places = placesOf(draft);
  const units: Unit[] = [];
  const strays: Stray[] = [];
  page.lines.forEach((parts, i) => {
    for (const part of parts)
      for (let at = part.from; at < part.to; at++) {
        if (!WORD.test(texts[i]![at]!)) continue;
        const place = places.get(i)?.[at] ?? null;
        if (part.role === "body" && part.story !== null) units.push({ story: part.story, part, place });
        else if (place !== null) strays.push({ part, place });
      }
  });
  return { units, strays };
}
