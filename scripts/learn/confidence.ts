/** Fits how confident to be of an article by what is doubtful about it. */
import { takeApart } from "../../src/pipeline.ts";
import { DOUBTS } from "../../src/rules/confidence.ts";
import { pageOf } from "../../tests/pageOf.ts";
import { scorePage } from "../../tests/separation/score.ts";
import type { TruePage } from "../../tests/simulator/truth.ts";
import { byName } from "./byName.ts";
import { fitOdds } from "./oddsOf.ts";

/** What is doubtful about an article that was found, and whether it is right. */
export type JudgedArticle = { doubts: number[]; right: boolean };

export function judgedArticles(page: TruePage): JudgedArticle[] {
  const draft = takeApart(pageOf(page.text));
  return scorePage(page, draft).judgements.map(({ article, right }) => ({
    doubts: draft.articles[article]!.doubts,
    right,
  }));
}

/** Penalty on the squares of the weights. */
const PENALTY = 1;

export function fitConfidence(articles: readonly JudgedArticle[]): Record<string, number> {
  const outcomes = articles.map(({ doubts, right }) => ({ values: doubts, right }));
  return byName(DOUBTS, fitOdds(outcomes, DOUBTS.length, PENALTY));
}
