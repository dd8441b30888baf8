/** Learns what tells which text goes on with the sentence in which another stops. */
import { carriedOdds, type CarriedWeights } from "../../src/rules/carriedOver.ts";
import { LINK_CUES, NO_LINK } from "../../src/rules/joint.ts";
import type { Copy } from "../../tests/simulator/copy.ts";
import { fitChoices, type Choice } from "./choice.ts";
import { learnCarriedOver } from "./carriedOver.ts";
import { knownPages, type KnownPage, type Seeds } from "./knownPages.ts";

/** Of all kinds of pages: of some nearly every sentence goes on somewhere, of others many are lost. */
const SEEDS: Seeds = { plain: 1, interleaved: 2, losses: 1 };
const PENALTY = 1;

/** Of each text the one that goes on with it in mid-sentence. */
function goingOn({ page, truth }: KnownPage): Map<number, number> {
  const texts = page.elements.flatMap(({ kind }, i) => (kind === "text" ? [i] : []));
  const found = new Map<number, number>();
  for (const i of texts) {
    const later = texts.filter(
      (j) => truth[j]!.story === truth[i]!.story && truth[j]!.order > truth[i]!.order,
    );
    const next = later.toSorted((a, b) => truth[a]!.order - truth[b]!.order)[0];
    if (next !== undefined && truth[next]!.continues) found.set(i, next);
  }
  return found;
}

/** For each open sentence of a page: what every text says as the one that goes on, and what there being none says. */
function choicesOf(known: KnownPage, carried: CarriedWeights): Choice[] {
  const { elements, joint, likeness } = known.page;
  const next = goingOn(known);
  const heads = elements.flatMap((each, j) =>
    each.kind === "text" ? [{ j, head: { ...each, carried: carriedOdds(each.text, carried) } }] : [],
  );
  return elements.flatMap(({ kind, open }, i) => {
    if (kind !== "text" || open === 0) return [];
    const others = heads.filter(({ j }) => j !== i);
    const right = others.findIndex(({ j }) => j === next.get(i));
    const options = others.map(({ j, head }) => [
      ...LINK_CUES.map(({ value }) => value(joint(i, j), head, likeness.between(i, j))),
      0,
    ]);
    options.push([...LINK_CUES.map(() => 0), 1]);
    return [{ options, right: right < 0 ? others.length : right }];
  });
}

/**
 * Papers → the weight of every cue of a link. What begins in mid-paragraph is told on either half of the papers as it is
 * learned from the other half, or it would be told better than on any page to come.
 */
export function learnLinks(papers: readonly Copy[][]): Record<string, number> {
  const halves = [0, 1].map((half) => papers.filter((_, i) => i % 2 === half));
  const choices = halves.flatMap((half, i) => {
    const carried = learnCarriedOver(halves[1 - i]!);
    return knownPages(half, SEEDS).flatMap((known) => choicesOf(known, carried));
  });
  const names = [...LINK_CUES.map(({ name }) => name), NO_LINK];
  const weights = fitChoices(choices, new Float64Array(names.length), PENALTY);
  return Object.fromEntries(names.map((name, i) => [name, Math.round(weights[i]! * 1000) / 1000]));
}
