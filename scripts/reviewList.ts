/** What to review first, as a run's summary says it. */
import { join } from "node:path";
import type { Doubtful, Review } from "../src/archive/reviewFirst.ts";
import { onOneLine } from "../src/archive/controlPictures.ts";

/** So many articles are listed at most. */
export const LISTED = 20;

function row(out: string, { confidence, name, path, file, line, join: weak }: Doubtful): string {
  const sewn =
    weak === null ? "" : `  (line ${weak.from} joined to line ${weak.to}: ${weak.confidence.toFixed(2)})`;
  return onOneLine(`  ${confidence.toFixed(2)}  ${name}  ${join(out, path)}  ${file}:${line}${sewn}`);
}

/** A review of the archive folder `out`, in lines; none where there is nothing to review. */
export function reviewLines({ articles, wrong, toReview, first }: Review, out: string): string[] {
  if (first.length === 0) return [];
  const more = toReview - LISTED;
  const about = Math.round(wrong) === 0 ? "Fewer than one" : `About ${Math.round(wrong)}`;
  return [
    `${about} of ${articles} articles can be expected to be wrong, by their confidence (0 to 1); those edited by hand are not counted.`,
    `The ${toReview} to review first, least sure first:`,
    ...first.slice(0, LISTED).map((each) => row(out, each)),
    ...(more > 0 ? [`  and ${more} more; every article's front matter says its confidence`] : []),
  ];
}
