/** Elements: what an extractor read off the page one after the other, and what each says of itself and of any other. */
import type { Block } from "../types.ts";
import { closingByline } from "./byline.ts";
import { hasDateline } from "./signature.ts";
import { measureLikeness, type Likeness } from "./likeness.ts";
import { endsInQuote, endsSentence, lineStart, openQuotes } from "./sentence.ts";
import { jointOf, linkWeight, NO_LINK, type Joint } from "./joint.ts";
import { readHead, readTail, type Head, type Tail } from "./wordModel.ts";
import { openingOdds } from "./paragraphStart.ts";

export type ElementKind = "head" | "byline" | "text" | "crosshead";

/** A headline with its parts, a byline, a paragraph or a piece of one, a crosshead. */
export type Element = {
  kind: ElementKind;
  blocks: Block[];
  text: string;
  /** 0–1: it stops in mid-sentence. */
  open: number;
  /** 0–1: it cannot begin a paragraph. */
  cut: number;
  /** log₁₀ of how much likelier its first character opens a paragraph than stands inside one. */
  opening: number;
  dated: boolean;
  signedOff: boolean;
  /** It is a question or an answer: `问：…`, `记者：…`. */
  spoken: boolean;
  /** Marks opened and not closed at its end. */
  quotes: number;
  /** It closes a mark before it opens one. */
  closesFirst: boolean;
  tail: Tail;
  head: Head;
};

export type PageElements = {
  elements: Element[];
  likeness: Likeness;
  /** How well element `j` goes on where element `i` stops. */
  joint: (i: number, j: number) => Joint;
  /** 0–1: how likely `j` is what goes on with `i`'s open sentence, among all there is on the page. */
  link: (i: number, j: number) => number;
  /** For each element: its greatest likeness to any other text, and the most any headline speaks of it. */
  mostLike: Float64Array;
  mostSpokenOf: Float64Array;
  /** 0–1: open sentences go on in the very next text, as where stories are read one after the other. */
  plainness: number;
};

const HEAD_ORDER = ["series", "kicker", "headline", "subtitle"];

/** Headline blocks that stand together, one part below the other, are one element; a part that comes again opens the next. */
function groups(blocks: readonly Block[]): { kind: ElementKind; blocks: Block[] }[] {
  const found: { kind: ElementKind; blocks: Block[] }[] = [];
  let rank = -1;
  for (const block of blocks) {
    const next = HEAD_ORDER.indexOf(block.label);
    const last = found.at(-1);
    if (next >= 0 && last?.kind === "head" && next > rank) last.blocks.push(block);
    else if (next >= 0) found.push({ kind: "head", blocks: [block] });
    else if (block.label === "byline") found.push({ kind: "byline", blocks: [block] });
    else found.push({ kind: block.label === "crosshead" ? "crosshead" : "text", blocks: [block] });
    rank = next;
  }
  return found;
}

function closesBeforeOpening(text: string): boolean {
  const close = text.search(/[”’）》]/);
  const open = text.search(/[“‘（《]/);
  return close >= 0 && (open < 0 || close < open);
}

function elementOf({ kind, blocks }: { kind: ElementKind; blocks: Block[] }): Element {
  const text = blocks.map((block) => block.text).join("\n");
  const isText = kind === "text";
  const signedOff = isText && closingByline(text) !== null;
  const whole = !isText || endsSentence(text) || signedOff;
  return {
    kind,
    blocks,
    text,
    open: whole ? 0 : endsInQuote(text) ? 0.5 : 1,
    cut: isText && lineStart(text) === "cut" ? 1 : 0,
    opening: isText ? openingOdds(text) : 0,
    dated: isText && hasDateline(blocks[0]!),
    signedOff,
    spoken: isText && /^(?:问|答|记者|主持人|\p{Script=Han}{2,4})[:：]/u.test(text),
    quotes: openQuotes(text),
    closesFirst: closesBeforeOpening(text),
    tail: readTail(isText ? text : ""),
    head: readHead(isText ? text : ""),
  };
}

/** Each open sentence's likeliest continuation: product of its share among the heads and the head's among the tails. */
function measureLinks(elements: readonly Element[], joint: (i: number, j: number) => Joint): Float64Array {
  const size = elements.length;
  const raw = new Float64Array(size * size);
  const byTail = new Float64Array(size).fill(Math.exp(NO_LINK));
  const byHead = new Float64Array(size).fill(Math.exp(NO_LINK));
  elements.forEach((tail, i) => {
    if (tail.open === 0) return;
    elements.forEach((head, j) => {
      if (i === j || head.kind !== "text") return;
      const weight = tail.open * Math.exp(Math.min(12, linkWeight(joint(i, j), head)));
      raw[i * size + j] = weight;
      byTail[i]! += weight;
      byHead[j]! += weight;
    });
  });
  return raw.map((weight, at) =>
    weight === 0 ? 0 : Math.sqrt((weight / byTail[Math.floor(at / size)]!) * (weight / byHead[at % size]!)),
  );
}

/** Counts as so many links of a page of which nothing is known. */
const PRIOR_LINKS = 0.5;
const PRIOR_PLAINNESS = 0.7;

function measurePlainness(elements: readonly Element[], link: (i: number, j: number) => number): number {
  const texts = elements.flatMap(({ kind }, i) => (kind === "text" ? [i] : []));
  let next = PRIOR_LINKS * PRIOR_PLAINNESS;
  let all = PRIOR_LINKS;
  texts.forEach((i, at) => {
    if (elements[i]!.open === 0) return;
    const likeliest = texts.reduce((best, j) => (link(i, j) > link(i, best) ? j : best), texts[0]!);
    const sure = link(i, likeliest) ** 2;
    all += sure;
    if (likeliest === texts[at + 1]) next += sure;
  });
  return next / all;
}

/** A page's article blocks in file order → its elements. */
export function readElements(blocks: readonly Block[]): PageElements {
  const elements = groups(blocks).map(elementOf);
  const size = elements.length;
  const joints = new Map<number, Joint>();
  const joint = (i: number, j: number): Joint => {
    const key = i * size + j;
    let found = joints.get(key);
    if (found === undefined) joints.set(key, (found = jointOf(elements[i]!, elements[j]!)));
    return found;
  };
  const likeness = measureLikeness(elements.map(({ text }) => text));
  const links = measureLinks(elements, joint);
  const most = (i: number, wanted: Element["kind"], of: (j: number) => number): number =>
    elements.reduce((top, { kind }, j) => (j === i || kind !== wanted ? top : Math.max(top, of(j))), 0);
  const link = (i: number, j: number): number => links[i * size + j]!;
  return {
    elements,
    likeness,
    joint,
    link,
    plainness: measurePlainness(elements, link),
    mostLike: Float64Array.from(elements, (_, i) => most(i, "text", (j) => likeness.between(i, j))),
    mostSpokenOf: Float64Array.from(elements, (_, i) => most(i, "head", (j) => likeness.within(j, i))),
  };
}
