/** Counts over any number of pages, to add up, and the figures made of them. */

/** What is counted; every count of a page begins at nothing. */
export const NONE = {
  pages: 0,
  /** Body characters in truth; those of them that stand in a body. */
  characters: 0,
  kept: 0,
  /** Characters in a body that are no body. */
  stray: 0,
  /** B-cubed: sums over characters. */
  cubedPrecision: 0,
  cubedRecall: 0,
  /** Stories in truth, articles found, stories whose article is right. */
  stories: 0,
  found: 0,
  right: 0,
  /** Stories with text missing from their article, with foreign text in it, with their text out of order. */
  incomplete: 0,
  foreign: 0,
  disordered: 0,
  splits: 0,
  merges: 0,
  /** Places where a paragraph goes on in another column: in truth, as found, found and right. */
  joins: 0,
  joinsFound: 0,
  joinsRight: 0,
  /** Pairs of body parts that follow each other in a story. */
  links: 0,
  linksFound: 0,
  linksRight: 0,
  /** Kendall's τ of stories, each times its pairs of parts; the pairs; stories of several parts, and those in order. */
  tau: 0,
  pairs: 0,
  orderable: 0,
  ordered: 0,
  /** Stories with a headline, and those whose article has exactly that one. */
  headlines: 0,
  headlinesRight: 0,
  /** Stories that go on on another page: in truth, as joined, joined and right. */
  jumps: 0,
  jumpsFound: 0,
  jumpsRight: 0,
};

export type Counts = typeof NONE;

const NAMES = Object.keys(NONE) as (keyof Counts)[];

export function add(a: Counts, b: Counts): Counts {
  const sum = { ...a };
  for (const name of NAMES) sum[name] += b[name];
  return sum;
}

/** A share; where there was nothing to get wrong, nothing is. */
const share = (part: number, whole: number, nothing: 0 | 1): number => (whole === 0 ? nothing : part / whole);

/** Harmonic mean of precision, right among found, and recall, right among known. */
const f1 = (right: number, known: number, found: number): number => share(2 * right, known + found, 1);

/** Counts → figures, by the name under which they are printed; shares from 0 to 1, τ from −1 to 1. */
export function ratios(counts: Counts): Record<string, number> {
  const precision = share(counts.cubedPrecision, counts.characters, 1);
  const recall = share(counts.cubedRecall, counts.characters, 1);
  return {
    "B³ precision": precision,
    "B³ recall": recall,
    "B³ F1": share(2 * precision * recall, precision + recall, 0),
    "articles right F1": f1(counts.right, counts.stories, counts.found),
    "joins F1": f1(counts.joinsRight, counts.joins, counts.joinsFound),
    "links F1": f1(counts.linksRight, counts.links, counts.linksFound),
    "reading order τ": share(counts.tau, counts.pairs, 1),
    "stories in order": share(counts.ordered, counts.orderable, 1),
    "headline exact": share(counts.headlinesRight, counts.headlines, 1),
    "splits a story": share(counts.splits, counts.stories, 0),
    "merges a story": share(counts.merges, counts.stories, 0),
    incomplete: share(counts.incomplete, counts.stories, 0),
    "foreign text": share(counts.foreign, counts.stories, 0),
    "out of order": share(counts.disordered, counts.stories, 0),
    kept: share(counts.kept, counts.characters, 1),
    stray: share(counts.stray, counts.characters, 0),
    "jumps joined": share(counts.jumpsRight, counts.jumps, 1),
    "joined wrongly": share(counts.jumpsFound - counts.jumpsRight, counts.jumpsFound, 0),
  };
}
