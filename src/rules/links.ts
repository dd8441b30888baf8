/** Links: which text goes on with which open sentence, among all there is on the page. */
import { linkWeights } from "../lexicon/learned.ts";
import type { Element, Joint, Likeness, PageElements } from "./elementShapes.ts";
import { linkWeight, NO_LINK } from "./joint.ts";

/** Beyond this, a joint is no likelier. */
const MOST_WEIGHT = 12;
/** So often shares are set right; they hardly change any more then. */
const ROUNDS = 30;

/**
 * For every two elements, at `i * size + j`: how likely (0–1) `j` goes on with the sentence in which `i` stops. No text
 * goes on with two sentences, and no sentence goes on in two texts: odds become shares that come to 1 with the share of
 * there being none, for each `i` and for each `j` (matrix scaling: Sinkhorn 1964).
 */
export function measureLinks(
  elements: readonly Element[],
  joint: (i: number, j: number) => Joint,
  likeness: Likeness,
): Float64Array {
  return linksAmong(
    { elements, joint, likeness },
    elements.map((_, i) => i),
  );
}

/** The same among some of a page's elements, as if there were no others. */
export function linksAmong(
  { elements, joint, likeness }: Pick<PageElements, "elements" | "joint" | "likeness">,
  among: readonly number[],
): Float64Array {
  const size = elements.length;
  const links = new Float64Array(size * size);
  const texts = among.filter((each) => elements[each]!.kind === "text");
  const stops = texts.filter((i) => elements[i]!.open > 0);
  for (const i of stops)
    for (const j of texts) {
      if (i === j) continue;
      const weight = linkWeight(joint(i, j), elements[j]!, likeness.between(i, j));
      links[i * size + j] = elements[i]!.open * Math.exp(Math.min(MOST_WEIGHT, weight));
    }
  share(links, size, stops, texts);
  return links;
}

/** Odds of links become shares. */
function share(links: Float64Array, size: number, stops: readonly number[], texts: readonly number[]): void {
  const none = Math.exp(linkWeights[NO_LINK]!);
  const ofHead = new Float64Array(size).fill(1);
  const ofTail = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of stops) {
      let all = none;
      for (const j of texts) all += links[i * size + j]! * ofHead[j]!;
      ofTail[i] = 1 / all;
    }
    for (const j of texts) {
      let all = 1;
      for (const i of stops) all += links[i * size + j]! * ofTail[i]!;
      ofHead[j] = 1 / all;
    }
  }
  for (const i of stops) for (const j of texts) links[i * size + j]! *= ofTail[i]! * ofHead[j]!;
}

/** Counts as so many links of a page of which nothing is known. */
const PRIOR_LINKS = 0.5;
const PRIOR_PLAINNESS = 0.7;

/** Share of the open sentences that go on in the very next text, 0–1; sure links count for more. */
export function measurePlainness(
  elements: readonly Element[],
  link: (i: number, j: number) => number,
): number {
  const texts = elements.flatMap(({ kind }, i) => (kind === "text" ? [i] : []));
  let next = PRIOR_LINKS * PRIOR_PLAINNESS;
  let all = PRIOR_LINKS;
  texts.forEach((i, at) => {
    if (elements[i]!.open === 0) return;
    let likeliest = texts[0]!;
    for (const j of texts) if (link(i, j) > link(i, likeliest)) likeliest = j;
    const sure = link(i, likeliest) ** 2;
    all += sure;
    if (likeliest === texts[at + 1]) next += sure;
  });
  return next / all;
}
