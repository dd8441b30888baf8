/** The blocks of an article's head and of its text → the article, as if nothing of it had been taken apart wrongly. */
import type { ArticleDraft, Block, Label } from "../../src/types.ts";

export function wholeArticle(head: readonly Block[], body: Block[]): ArticleDraft {
  const labelled = (label: Label): Block[] => head.filter((block) => block.label === label);
  return {
    series: labelled("series"),
    kicker: labelled("kicker"),
    headline: labelled("headline"),
    subtitle: labelled("subtitle"),
    bylines: labelled("byline"),
    body,
    joins: [],
    missing: [],
    doubts: [],
    confidence: 1,
  };
}
