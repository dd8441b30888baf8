/** Fits how confident to be of an article by what is doubtful about it. */
import { takeApart } from "../../src/pipeline.ts";
import { DOUBTS } from "../../src/rules/confidence.ts";
import { pageOf } from "../../tests/pageOf.ts";
import { scorePage } from "../../tests/separation/score.ts";
import type { TruePage } from "../../tests/simulator/truth.ts";
import { minimise, penalised } from "../lbfgs.ts";
import { rounded } from "./adaGrad.ts";

/** What is doubtful about an article that was found, and whether it is right. */
export type JudgedArticle = { doubts: number[]; right: boolean };

export function judgedArticles(page: TruePage): JudgedArticle[] {
  const draft = takeApart(pageOf(page.text));
  return scorePage(page, draft).judgements.map(({ article, right }) => ({
    doubts: draft.articles[article]!.doubts,
    right,
  }));
}

/** Penalty on the squares of the weights, and steps at most. */
const PENALTY = 1;
const ROUNDS = 200;

/** Weights under which what came out is likeliest (logistic regression: Cox 1958). */
export function fitConfidence(articles: readonly JudgedArticle[]): Record<string, number> {
  const weights = new Float64Array(DOUBTS.length);
  minimise(
    penalised((at, gradient) => {
      let loss = 0;
      for (const { doubts, right } of articles) {
        const odds = doubts.reduce((sum, value, i) => sum + value * at[i]!, 0);
        loss += Math.log1p(Math.exp(right ? -odds : odds));
        const missed = 1 / (1 + Math.exp(-odds)) - (right ? 1 : 0);
        doubts.forEach((value, i) => (gradient[i]! += missed * value));
      }
      return loss;
    }, PENALTY),
    weights,
    ROUNDS,
  );
  return Object.fromEntries(DOUBTS.map(({ name }, i) => [name, rounded(weights[i]!)]));
}
