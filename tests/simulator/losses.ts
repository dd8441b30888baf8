/** Losses: text that was gone before the page reached us. */
import type { Element } from "./layout.ts";
import type { Random } from "./random.ts";

export const PARTS = ["beginning", "middle", "end"] as const;
export type Part = (typeof PARTS)[number];

/** The body elements of a story, as a reader would read them. */
export const bodyElements = (elements: readonly Element[], story: number): Element[] =>
  elements
    .filter((each) => each.story === story && each.role === "body")
    .toSorted((a, b) => a.order - b.order);

/** Too short to be cut, and how near to an end no cut is made. */
const SHORTEST = 24;
const FROM_END = 10;
/** Between two characters one of which is such a mark or part of a number, a text may be whole. */
const MARK_OR_WORD = /[，。、：；！？”’）》\w.%]/;

/** A place in mid-sentence, somewhere inside a text; `null` when there is none. */
function midSentence(text: string, random: Random): number | null {
  if (text.length < SHORTEST) return null;
  const start = random.between(FROM_END, text.length - FROM_END);
  for (let at = start; at < text.length - 4; at++)
    if (!MARK_OR_WORD.test(text.slice(at - 1, at + 1))) return at;
  return null;
}

/**
 * A page without the beginning, middle or end of one of its stories, lost in mid-sentence: the
 * start of its first body element, or the end of a later one. Short stories stay whole.
 */
export function lose(elements: Element[], story: number, part: Part, random: Random): Element[] {
  const body = bodyElements(elements, story);
  if (body.length < 3) return elements;
  const at = { beginning: 0, middle: random.between(1, body.length - 2), end: body.length - 1 }[part];
  const cutOff = body[at]!;
  const cut = midSentence(cutOff.text, random);
  if (cut === null) return elements;
  const next = body[at + 1];
  return elements.map((each) => {
    if (each === cutOff && part === "beginning")
      return { ...each, text: each.text.slice(cut), dated: false, lostBefore: true };
    if (each === cutOff) return { ...each, text: each.text.slice(0, cut) };
    // What went on in the cut paragraph now goes on from nothing; a new paragraph is whole.
    if (each === next && part !== "beginning")
      return { ...each, continues: false, lostBefore: each.lostBefore || each.continues };
    return each;
  });
}
