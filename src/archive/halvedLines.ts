/** Lines that would stand in two articles, or in none, if some parses were taken and others were not. */
import type { Held } from "./heldFiles.ts";
import { heldSources, sourcesIn } from "./heldSources.ts";
import { pageFinder, type FindPages } from "./pageFinder.ts";
import { exchanges, type Claim } from "./recut.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";

/** A parse by the id of its article. */
type Parse = { id: string; parsed: string };

/**
 * `twice`: the parse of `id` has lines that `other` would go on holding; `nowhere`: the article `id` holds lines that its own
 * parse gives to the parse of `other`.
 */
export type Halved = { id: string; other: string; would: "twice" | "nowhere" };

const stretchesIn = (sources: ReturnType<typeof sourcesIn>, find: FindPages): Stretch[] =>
  sources.flatMap(find).flatMap(([page, refs]) => stretchesOf(page, refs));

const overlaps = (a: Stretch, b: Stretch): boolean => a.line === b.line && a.from < b.to && b.from < a.to;

/** Parses that lie beside articles → what would go by halves if those that `isTaken` names were taken, and no others. */
export function halvedLines(
  held: Held,
  parses: readonly Parse[],
  isTaken: (id: string) => boolean,
): Halved[] {
  const everywhere = pageFinder(held.sheets);
  const articles = heldSources(held);
  const asked = [
    ...parses.filter(({ id }) => isTaken(id)).flatMap(({ parsed }) => sourcesIn(parsed)),
    ...articles.filter(({ id }) => isTaken(id)).flatMap(({ read }) => read().front.source),
  ];
  const find = pageFinder(asked.flatMap(everywhere).map(([page]) => page));
  const parsed = parses.map(({ id, parsed: text }): Claim => ({
    id,
    stretches: stretchesIn(sourcesIn(text), find),
  }));
  const own = articles.map(({ id, read }): Claim => ({
    id,
    stretches: stretchesIn(read().front.source, find),
  }));
  const hasToo = (claims: readonly Claim[], stretch: Stretch, which: (id: string) => boolean): boolean =>
    claims.some(({ id, stretches }) => which(id) && stretches.some((other) => overlaps(other, stretch)));
  const taken = parsed.filter(({ id }) => isTaken(id));
  const twice = exchanges([...own.filter(({ id }) => !isTaken(id)), ...taken], taken);
  const given = exchanges(
    own.filter(({ id }) => isTaken(id)),
    parsed.filter(({ id }) => !isTaken(id)),
  );
  const lost = given.filter(
    (each) =>
      !hasToo(taken, each, (id) => id === each.giver) && !hasToo(own, each, (id) => id !== each.giver),
  );
  return [
    ...twice.map(({ taker, giver }): Halved => ({ id: taker, other: giver, would: "twice" })),
    ...lost.map(({ giver, taker }): Halved => ({ id: giver, other: taker, would: "nowhere" })),
  ];
}
