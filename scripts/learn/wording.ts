/** Learns which wording tells one sort of line from another (multinomial logit: McFadden 1974, with a penalty on large weights). */
import {
  eachUnit,
  UNIT_KINDS,
  unitOf,
  WORDINGS,
  type Wording,
  type WordingWeights,
} from "../../src/rules/wording.ts";
import type { Copy } from "../../tests/simulator/copy.ts";
import { minimise, penalised } from "../lbfgs.ts";

/** A unit is known when so many papers print it. */
const PAPERS = 5;
const PENALTY = 2;
const ROUNDS = 60;

type Sort = { text: string; sort: Wording; cluster: string };

/** Every line and paragraph of a piece of copy, with what it is. */
function sortsOf(copy: Copy): Sort[] {
  const as =
    (sort: Wording) =>
    (text: string): Sort => ({ text, sort, cluster: copy.cluster });
  const { series, kicker, headline, subtitle, captions, paragraphs, genre } = copy;
  const body = paragraphs.map((text) =>
    text.startsWith("## ") ? as("crosshead")(text.slice(3)) : as("body")(text),
  );
  const all = [
    ...series.map(as("series")),
    ...kicker.map(as("kicker")),
    ...headline.map(as("headline")),
    ...subtitle.map(as("subtitle")),
    ...captions.map(as("caption")),
    ...body,
  ];
  return genre === "notice" || genre === "ad" ? all.map((each) => ({ ...each, sort: genre })) : all;
}

/** The units that enough papers print, numbered. */
function knownUnits(lines: readonly Sort[]): Map<number, number> {
  const papers = new Map<number, Set<string>>();
  for (const { text, cluster } of lines)
    eachUnit(text, (unit) => papers.set(unit, (papers.get(unit) ?? new Set()).add(cluster)));
  const known = [...papers].filter(([, own]) => own.size >= PAPERS).map(([unit]) => unit);
  return new Map(known.toSorted((a, b) => a - b).map((unit, i) => [unit, i]));
}

/** Papers → weights of every known unit. */
export function learnWording(papers: readonly (readonly Copy[])[]): WordingWeights {
  const lines = papers.flat().flatMap(sortsOf);
  const known = knownUnits(lines);
  const sorts = WORDINGS.length;
  const found = lines.map(({ text }) => {
    const units: number[] = [];
    eachUnit(text, (unit) => {
      if (known.has(unit)) units.push(known.get(unit)!);
    });
    return Uint16Array.from(units);
  });
  const truth = lines.map(({ sort }) => WORDINGS.indexOf(sort));
  const weights = new Float64Array(known.size * sorts);
  const shares = new Float64Array(sorts);
  minimise(
    penalised((at, gradient) => {
      let loss = 0;
      found.forEach((units, line) => {
        shares.fill(0);
        for (const unit of units) for (let i = 0; i < sorts; i++) shares[i]! += at[unit * sorts + i]!;
        const most = shares.reduce((a, b) => Math.max(a, b));
        loss += most - shares[truth[line]!]!;
        let all = 0;
        for (let i = 0; i < sorts; i++) all += shares[i] = Math.exp(shares[i]! - most);
        loss += Math.log(all);
        for (let i = 0; i < sorts; i++) shares[i] = shares[i]! / all - (i === truth[line] ? 1 : 0);
        for (const unit of units) for (let i = 0; i < sorts; i++) gradient[unit * sorts + i]! += shares[i]!;
      });
      return loss;
    }, PENALTY),
    weights,
    ROUNDS,
  );
  return new Map(
    [...known].map(([unit, i]) => [unit, Array.from(weights.subarray(i * sorts, (i + 1) * sorts))]),
  );
}

/** Weights → the file's text: kind by kind, one unit a line, in hundredths. */
export function wordingText(weights: WordingWeights): string {
  const rows = UNIT_KINDS.map((kind) => {
    const own = [...weights].flatMap(([key, each]) => {
      const unit = unitOf(key);
      return unit.kind === kind
        ? [`${JSON.stringify(unit.characters)}: [${each.map((weight) => Math.round(weight * 100)).join()}]`]
        : [];
    });
    return `${JSON.stringify(kind)}: {\n${own.join(",\n")}\n}`;
  });
  return `{\n${rows.join(",\n")}\n}\n`;
}
