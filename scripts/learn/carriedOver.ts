/** Learns what tells a text that was carried over in mid-paragraph from one that opens a paragraph (logistic regression: Cox 1958). */
import { carriedUnits, type CarriedWeights } from "../../src/rules/carriedOver.ts";
import type { Copy } from "../../tests/simulator/copy.ts";
import { randomFrom } from "../../tests/simulator/random.ts";
import { minimise, penalised } from "../lbfgs.ts";

/** Every paragraph is cut at so many places, by chance. */
const CUTS = 8;
/** A unit is known when so many papers print it. */
const PAPERS = 10;
const PENALTY = 3;
const ROUNDS = 80;
/** Units with less weight than this are left out of the file. */
const LEAST = 0.1;

/** A text's units, and whether it was carried over. */
type Beginning = { units: Set<string>; carried: boolean; cluster: string };

function beginningsOf(papers: readonly (readonly Copy[])[]): Beginning[] {
  const random = randomFrom("carried over");
  return papers.flat().flatMap(({ cluster, paragraphs }) =>
    paragraphs
      .filter((text) => !text.startsWith("## "))
      .flatMap((text) => [
        { units: carriedUnits(text), carried: false, cluster },
        ...Array.from({ length: text.length > 1 ? CUTS : 0 }, () => ({
          units: carriedUnits(text.slice(random.between(1, text.length - 1))),
          carried: true,
          cluster,
        })),
      ]),
  );
}

/** The units that enough papers print, numbered. */
function knownUnits(beginnings: readonly Beginning[]): Map<string, number> {
  const papers = new Map<string, Set<string>>();
  for (const { units, cluster } of beginnings)
    for (const unit of units) papers.set(unit, (papers.get(unit) ?? new Set()).add(cluster));
  const known = [...papers].filter(([, own]) => own.size >= PAPERS).map(([unit]) => unit);
  return new Map(known.sort().map((unit, i) => [unit, i]));
}

/** Papers → weights of every known unit in hundredths of one, and under `""` what all texts have where both are met alike often. */
export function learnCarriedOver(papers: readonly (readonly Copy[])[]): CarriedWeights {
  const beginnings = beginningsOf(papers);
  const known = knownUnits(beginnings);
  const found = beginnings.map(({ units }) =>
    Uint32Array.from([...units].flatMap((unit) => known.get(unit) ?? [])),
  );
  const all = known.size;
  const weights = new Float64Array(all + 1);
  minimise(
    penalised((at, gradient) => {
      let loss = 0;
      found.forEach((units, i) => {
        let odds = at[all]!;
        for (const unit of units) odds += at[unit]!;
        const { carried } = beginnings[i]!;
        loss += Math.log1p(Math.exp(carried ? -odds : odds));
        const missed = 1 / (1 + Math.exp(-odds)) - (carried ? 1 : 0);
        for (const unit of units) gradient[unit]! += missed;
        gradient[all]! += missed;
      });
      return loss;
    }, PENALTY),
    weights,
    ROUNDS,
  );
  const carried = beginnings.filter((each) => each.carried).length;
  const even = weights[all]! - Math.log(carried / (beginnings.length - carried));
  const listed = [...known].filter(([, i]) => Math.abs(weights[i]!) >= LEAST);
  return Object.fromEntries([
    ["", Math.round(even * 100) / 100],
    ...listed.map(([unit, i]) => [unit, Math.round(weights[i]! * 100) / 100]),
  ]);
}
