/** What kind of piece an article is: by its cues, each of which speaks for some kinds and against others. */
import { kindWeights } from "../lexicon/learned.ts";
import { KINDS, type Kind } from "../types.ts";
import { KIND_CUES, type KindSigns } from "./kindCues.ts";

/** `更正`, `勘误`: a paper says so outright. */
const CORRECTION = /^(?:更正|勘误|致歉)/u;

/** `社论`, `本报评论员文章`: a column that holds nothing but comment. */
const COMMENT = /^[【《]?(?:本报)?(?:社论|评论员文章|短评|时评|小言论|微言|论坛|杂谈)[】》]?$/u;

/** An article's signs → the likeliest kind (a multinomial logit). */
export function kindOf(signs: KindSigns): Kind {
  if (CORRECTION.test(signs.title)) return "correction";
  if (COMMENT.test(signs.series)) return "commentary";
  let best: { kind: Kind; score: number } = { kind: "report", score: -Infinity };
  const values = KIND_CUES.map(({ value }) => value(signs));
  for (const kind of KINDS) {
    const weights = kindWeights[kind];
    if (weights === undefined) continue;
    const score = KIND_CUES.reduce((sum, { name }, i) => sum + (weights[name] ?? 0) * values[i]!, 0);
    if (score > best.score) best = { kind, score };
  }
  return best.kind;
}
