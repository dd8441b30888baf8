/**
 * Where newer rules cut a page anew across what a person corrected. There the whole cut stays as it was: of a line that
 * one article gives up and another takes, neither half of the change may be made alone, or the line would stand in
 * two articles, or in none.
 */
import type { Stretch } from "./stretches.ts";

/** The lines of an article. */
export type Claim = { id: string; stretches: readonly Stretch[] };

/** Groups that grow together; who was never joined is a group alone. */
export function makeGroups(): { join: (a: string, b: string) => void; of: (id: string) => string } {
  const parents = new Map<string, string>();
  const of = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    // Step by step, not by calling itself: a way may be as long as an archive has days.
    for (let at = id; at !== root;) {
      const up = parents.get(at)!;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  return {
    of,
    join: (a, b) => {
      const [one, other] = [of(a), of(b)];
      if (one !== other) parents.set(one, other);
    },
  };
}

function byLine(claims: readonly Claim[]): Map<string, { id: string; from: number; to: number }[]> {
  const lines = new Map<string, { id: string; from: number; to: number }[]>();
  for (const { id, stretches } of claims)
    for (const { line, from, to } of stretches) {
      const known = lines.get(line);
      if (known === undefined) lines.set(line, [{ id, from, to }]);
      else known.push({ id, from, to });
    }
  return lines;
}

/** A stretch of a line that an article has, and that another one has by its parse. */
export type Exchange = Stretch & { giver: string; taker: string };

/** Claims as they are held and as they are parsed → what goes from one article to another. */
export function exchanges(held: readonly Claim[], parsed: readonly Claim[]): Exchange[] {
  const now = byLine(parsed);
  return held.flatMap(({ id: giver, stretches }) =>
    stretches.flatMap(({ line, from, to }) =>
      (now.get(line) ?? []).flatMap((other): Exchange[] => {
        const shared = { line, from: Math.max(from, other.from), to: Math.min(to, other.to) };
        return other.id === giver || shared.from >= shared.to ? [] : [{ giver, taker: other.id, ...shared }];
      }),
    ),
  );
}

/**
 * Claims as they are held and as a run gives them → the ids of articles, all changes to which must wait for a person:
 * those that exchange lines with an article that is a person's, with one that exchanges lines with those, and so on.
 */
export function recutByHand(
  held: readonly Claim[],
  parsed: readonly Claim[],
  isByHand: (id: string) => boolean,
): ReadonlySet<string> {
  const groups = makeGroups();
  const exchanging = new Set<string>();
  for (const { giver, taker } of exchanges(held, parsed)) {
    groups.join(giver, taker);
    exchanging.add(giver).add(taker);
  }
  const waiting = new Set([...exchanging].filter(isByHand).map(groups.of));
  return new Set([...exchanging].filter((id) => waiting.has(groups.of(id))));
}
