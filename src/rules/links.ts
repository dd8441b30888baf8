/** Links: which text goes on with which open sentence, among all there is on the page. */
import type { Element, Joint } from "./elementShapes.ts";
import { linkWeight, NO_LINK } from "./joint.ts";

/** Beyond this, a joint is no likelier. */
const MOST_WEIGHT = 12;

/**
 * For every two elements, at `i * size + j`: how likely (0–1) `j` goes on with the sentence in which `i` stops. It is
 * the mean (geometric) of `j`'s share among all that could go on there, and of `i`'s among all that `j` could go on with.
 */
export function measureLinks(
  elements: readonly Element[],
  joint: (i: number, j: number) => Joint,
): Float64Array {
  const size = elements.length;
  const links = new Float64Array(size * size);
  const byTail = new Float64Array(size).fill(Math.exp(NO_LINK));
  const byHead = new Float64Array(size).fill(Math.exp(NO_LINK));
  for (let i = 0; i < size; i++) {
    const { open } = elements[i]!;
    if (open === 0) continue;
    for (let j = 0; j < size; j++) {
      const head = elements[j]!;
      if (i === j || head.kind !== "text") continue;
      const weight = open * Math.exp(Math.min(MOST_WEIGHT, linkWeight(joint(i, j), head)));
      links[i * size + j] = weight;
      byTail[i]! += weight;
      byHead[j]! += weight;
    }
  }
  for (let i = 0, at = 0; i < size; i++)
    for (let j = 0; j < size; j++, at++) {
      const weight = links[at]!;
      if (weight > 0) links[at] = Math.sqrt((weight / byTail[i]!) * (weight / byHead[j]!));
    }
  return links;
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
