/** Articles among which lines go by their parses: taken in part, these would stand in two articles, or in none. */
import type { Held } from "./heldFiles.ts";
import { heldSources, sourcesIn } from "./heldSources.ts";
import { pageFinder, type FindPages } from "./pageFinder.ts";
import { exchanges, makeGroups, type Claim } from "./recut.ts";
import { stretchesOf } from "./stretches.ts";

/** A parse that lies beside an article, by its id. */
type Parse = { id: string; parsed: string };

export type Cuts = {
  /** An article and those with whose parses its own can be taken, over all pages; itself alone where none of its lines go. */
  withOthers: (id: string) => string[];
  /** Articles that hold lines of the parse of one, and have no parse themselves. */
  inTheWay: (id: string) => string[];
  /** Articles whose parses have lines of the parse of one, too: they were read in runs of different pages. */
  clashing: (id: string) => string[];
};

const grouped = (pairs: readonly { giver: string; taker: string }[]): ((id: string) => string[]) => {
  const by = new Map<string, Set<string>>();
  for (const { giver, taker } of pairs) by.set(taker, (by.get(taker) ?? new Set()).add(giver));
  return (id) => [...(by.get(id) ?? [])];
};

const claimOf = (id: string, sources: ReturnType<typeof sourcesIn>, find: FindPages): Claim => ({
  id,
  stretches: sources.flatMap(find).flatMap(([page, refs]) => stretchesOf(page, refs)),
});

/** The parses of an archive, each with what it was read of. */
export function cutsOf(held: Held, parses: readonly Parse[]): Cuts {
  const everywhere = pageFinder(held.sheets);
  const known = new Set(parses.map(({ id }) => id));
  const sources = parses.map(({ id, parsed }) => ({ id, sources: sourcesIn(parsed) }));
  const pages = sources.flatMap((each) => each.sources.flatMap(everywhere)).map(([page]) => page);
  const find = pageFinder([...new Set(pages)]);
  const parsed = sources.map((each) => claimOf(each.id, each.sources, find));
  const own = heldSources(held).map(({ id, read }) => claimOf(id, read().front.source, find));
  const groups = makeGroups();
  const exchanged = exchanges(own, parsed);
  const clashes = exchanges(parsed, parsed);
  // A run's article whose page gives it no more goes with all that take its lines, or some of these would be in none.
  for (const { giver, taker } of [...exchanged, ...clashes])
    if (known.has(giver) || !held.isByHand(giver)) groups.join(giver, taker);
  const byGroup = new Map<string, string[]>();
  for (const { id } of parses) byGroup.set(groups.of(id), [...(byGroup.get(groups.of(id)) ?? []), id]);
  return {
    withOthers: (id) => byGroup.get(groups.of(id)) ?? [id],
    inTheWay: grouped(exchanged.filter(({ giver }) => !known.has(giver))),
    clashing: grouped(clashes),
  };
}
