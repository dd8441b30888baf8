/** Clusters: how the characters of stories lie in articles. */
import type { Counts } from "./counts.ts";
import { groupBy, type Unit } from "./units.ts";

/** A story beside its own article, the one that holds most of it; `null` when none holds any. */
export type Match = {
  story: number;
  units: Unit[];
  article: number | null;
  /** Characters of the story in the article, and of any story in it. */
  shared: number;
  all: number;
};

const inArticle = (unit: Unit): boolean => unit.place !== null;

/** Every story with its own article. */
export function matchStories(units: readonly Unit[]): Match[] {
  const sizes = groupBy(units.filter(inArticle), ({ place }) => place!.article);
  return [...groupBy(units, ({ story }) => story)].map(([story, own]) => {
    const articles = [...groupBy(own.filter(inArticle), ({ place }) => place!.article)];
    const [best] = articles.toSorted(([, a], [, b]) => b.length - a.length);
    if (best === undefined) return { story, units: own, article: null, shared: 0, all: 0 };
    const [article, shared] = best;
    return { story, units: own, article, shared: shared.length, all: sizes.get(article)!.length };
  });
}

/** Overlap of a story and its article, |both| / |either|. */
export const overlap = ({ units, shared, all }: Match): number => shared / (units.length + all - shared);

/**
 * B-cubed by characters (Bagga and Baldwin 1998): for every character the share of its article that
 * is of its story, and the share of its story that is in its article. A character in no article
 * stands for itself: precision 1, recall one part of its story. Splits and merges as in page
 * segmentation: Σ over stories (articles that hold some of it − 1), and the reverse.
 */
export function cubed(
  units: readonly Unit[],
): Pick<Counts, "characters" | "kept" | "cubedPrecision" | "cubedRecall" | "splits" | "merges"> {
  const kept = units.filter(inArticle);
  const stories = groupBy(units, ({ story }) => story);
  const articles = groupBy(kept, ({ place }) => place!.article);
  const both = groupBy(kept, ({ story, place }) => `${story} ${place!.article}`);
  const storiesKept = new Set(kept.map(({ story }) => story)).size;
  let [cubedPrecision, cubedRecall] = [0, 0];
  for (const { story, place } of units) {
    const shared = place === null ? 1 : both.get(`${story} ${place.article}`)!.length;
    cubedPrecision += place === null ? 1 : shared / articles.get(place.article)!.length;
    cubedRecall += shared / stories.get(story)!.length;
  }
  return {
    characters: units.length,
    kept: kept.length,
    cubedPrecision,
    cubedRecall,
    splits: both.size - storiesKept,
    merges: both.size - articles.size,
  };
}
