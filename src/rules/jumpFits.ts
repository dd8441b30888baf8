/** How well the halves of jumping stories fit: the pages their words name, their cut sentences, and what they speak of. */
import type { Block } from "../types.ts";
import type { PageElements } from "./elementShapes.ts";
import { readElements } from "./elements.ts";
import { goesOn, jointWeight } from "./joint.ts";
import { namesPage } from "./jump.ts";
import { measureLikeness } from "./likeness.ts";
import { surePairs } from "./surePairs.ts";

/** A text that stops over 下转, or begins under 上接. */
export type Half = {
  /** Index of its article among all articles of the issue. */
  article: number;
  /** Index of its page among those of the issue, that page's number as far as it is known, and the one its words name. */
  page: number;
  number: string | null;
  named: string;
  /** The paragraph in which it stops, or with which it begins. */
  edge: Block;
};

/** Indices of two halves that are one story. `cut`: in mid-sentence. */
export type JumpPair = { to: number; from: number; cut: boolean };

/** What likeness weighs beside a joint, and how much better than any other a fit must be. */
const LIKENESS = 30;
const MARGIN = 1.5;
/** So well must halves fit whose words name each other's pages; and where a page's number is not known. */
const LEAST_NAMED = -1;
const LEAST_UNNAMED = 0.5;
/** So much alike at least are halves that were not cut in mid-sentence. */
const LEAST_LIKE = 0.05;

/** Whether the words of two halves name each other's page; `null` where some page's number is not known. */
function nameEachOther(to: Half, from: Half): boolean | null {
  if (from.number !== null && !namesPage(to.named, from.number)) return false;
  if (to.number !== null && !namesPage(from.named, to.number)) return false;
  return to.number === null || from.number === null ? null : true;
}

/** How well one text goes on in another, in natural logarithms of odds and thereabouts; `null` where it does not. */
function edgesFit(edges: PageElements, end: number, start: number, alike: number): number | null {
  const [before, after] = [edges.elements[end]!, edges.elements[start]!];
  if (after.dated || (before.open === 0 && alike < LEAST_LIKE)) return null;
  return LIKENESS * alike + (before.open === 0 ? 0 : jointWeight(edges.joint(end, start), after));
}

/**
 * Halves that stop and halves that begin, and the texts of all articles of their issue → those that are one story.
 * What could as well be otherwise is left out.
 */
export function pairHalves(
  tos: readonly Half[],
  froms: readonly Half[],
  articles: readonly string[],
): JumpPair[] {
  if (tos.length === 0 || froms.length === 0) return [];
  const likeness = measureLikeness(articles);
  const edges = readElements([...tos, ...froms].map(({ edge }) => edge));
  const fits = tos.map((to, i) =>
    froms.map((from, j) => {
      const named = nameEachOther(to, from);
      if (to.page === from.page || named === false) return null;
      const fit = edgesFit(edges, i, tos.length + j, likeness.between(to.article, from.article));
      return fit === null || fit < (named === null ? LEAST_UNNAMED : LEAST_NAMED) ? null : fit;
    }),
  );
  return surePairs(fits, MARGIN).map(([to, from]) => ({
    to,
    from,
    cut: goesOn(edges, to, tos.length + from),
  }));
}
