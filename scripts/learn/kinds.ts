/** Learns what tells the kind of an article. */
import { KIND_CUES } from "../../src/rules/kindCues.ts";
import { kindSigns } from "../../src/rules/storyTexts.ts";
import { KINDS, type Kind } from "../../src/types.ts";
import { readTruth } from "../../tests/metadata/truth.ts";
import { setPage } from "../../tests/metadata/setPage.ts";
import { readClusters } from "../../tests/simulator/copy.ts";
import { minimise, penalised } from "../lbfgs.ts";
import { byName } from "./byName.ts";

const PENALTY = 1.5;
const ROUNDS = 200;
/** A kind of which there are fewer is told by rule alone. */
const ENOUGH = 5;

type Judged = { values: number[]; kind: Kind };

function judgedArticles(): Judged[] {
  const truth = readTruth("tuning");
  return readClusters("tuning").flatMap((copy) => {
    const { draft, numbers } = setPage(copy);
    return draft.articles.map((article, i) => ({
      values: KIND_CUES.map(({ value }) => value(kindSigns(article))),
      kind: truth[copy[0]!.cluster]!.articles[numbers[i]!]!.kind,
    }));
  });
}

export function learnKinds(): Record<string, Record<string, number>> {
  const articles = judgedArticles();
  const kinds = KINDS.filter((kind) => articles.filter((each) => each.kind === kind).length >= ENOUGH);
  const weights = new Float64Array(kinds.length * KIND_CUES.length);
  minimise(
    penalised((at, gradient) => {
      let loss = 0;
      for (const { values, kind } of articles) {
        const right = kinds.indexOf(kind);
        if (right < 0) continue;
        const scores = kinds.map((_, k) =>
          values.reduce((sum, value, i) => sum + value * at[k * KIND_CUES.length + i]!, 0),
        );
        const most = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - most));
        const all = shares.reduce((sum, share) => sum + share, 0);
        loss += most + Math.log(all) - scores[right]!;
        shares.forEach((share, k) => {
          const missed = share / all - (k === right ? 1 : 0);
          values.forEach((value, i) => (gradient[k * KIND_CUES.length + i]! += missed * value));
        });
      }
      return loss;
    }, PENALTY),
    weights,
    ROUNDS,
  );
  const of = (k: number): Float64Array => weights.subarray(k * KIND_CUES.length, (k + 1) * KIND_CUES.length);
  return Object.fromEntries(kinds.map((kind, k) => [kind, byName(KIND_CUES, of(k))]));
}
