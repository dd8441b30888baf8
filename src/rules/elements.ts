/** Elements: what an extractor read off the page one after the other, and what each says of itself and of any other. */
import type { Block } from "../types.ts";
import { closingByline } from "./byline.ts";
import { carriedOdds } from "./carriedOver.ts";
import { namesBox, voiceOf } from "./commentVoice.ts";
import type { Element, ElementKind, Joint, PageElements } from "./elementShapes.ts";
import { roomOf } from "./facts.ts";
import { jointOf } from "./joint.ts";
import { measureKinship } from "./kinship.ts";
import { measureLikeness } from "./likeness.ts";
import { measureLinks, measurePlainness } from "./links.ts";
import { openingOdds } from "./paragraphStart.ts";
import { endsInQuote, endsSentence, lineStart, openQuotes } from "./sentence.ts";
import { hasDateline } from "./signature.ts";
import { readHead, readTail } from "./wordModel.ts";

/** Parts of a headline from top to bottom. */
const HEAD_ORDER = ["series", "kicker", "headline", "subtitle"];

/** What stands in columns beside the stories: it takes room there, and is read as no part of them. */
const BESIDE = ["caption", "notice", "ad"];

type Group = { kind: ElementKind; blocks: Block[]; aside: number };

/** Headline blocks that stand together, one part below the other, are one element; a part that comes again opens the next. */
function groups(blocks: readonly Block[]): Group[] {
  const found: Group[] = [];
  let rank = -1;
  for (const block of blocks) {
    if (BESIDE.includes(block.label)) {
      if (found.length > 0) found.at(-1)!.aside += roomOf(block.text);
      continue;
    }
    const next = HEAD_ORDER.indexOf(block.label);
    const last = found.at(-1);
    // 强调抓住农时 / 马卫东出席并讲话: kicker and subtitle may be of several lines that stand apart.
    const again = next === rank && (block.label === "kicker" || block.label === "subtitle");
    if (next >= 0 && last?.kind === "head" && (next > rank || again)) last.blocks.push(block);
    else if (next >= 0) found.push({ kind: "head", blocks: [block], aside: 0 });
    else if (block.label === "byline") found.push({ kind: "byline", blocks: [block], aside: 0 });
    else found.push({ kind: block.label === "crosshead" ? "crosshead" : "text", blocks: [block], aside: 0 });
    rank = next;
  }
  return found;
}

function closesBeforeOpening(text: string): boolean {
  const close = text.search(/[”’）》]/);
  if (close < 0) return false;
  const open = text.search(/[“‘（《]/);
  return open < 0 || close < open;
}

/** `问：…`, `记者：…`, `邢大娘：…` */
const SPOKEN = /^(?:问|答|记者|主持人|\p{Script=Han}{2,4})[:：]/u;

function elementOf({ kind, blocks, aside }: Group): Element {
  const text = blocks.length === 1 ? blocks[0]!.text : blocks.map((block) => block.text).join("\n");
  const isText = kind === "text";
  const signedOff = isText && closingByline(text) !== null;
  const isVerse = blocks[0]!.pieces[0]!.verse === true;
  const whole = !isText || isVerse || signedOff || blocks[0]!.openEnd || endsSentence(text);
  return {
    kind,
    blocks,
    aside,
    text,
    open: whole ? 0 : endsInQuote(text) ? 0.5 : 1,
    cut: isText && !isVerse && lineStart(text) === "cut" ? 1 : 0,
    opening: isText ? openingOdds(text) : 0,
    carried: isText ? carriedOdds(text) : 0,
    dated: isText && hasDateline(blocks[0]!),
    signedOff,
    spoken: isText && SPOKEN.test(text),
    voice: isText ? voiceOf(text) : 0,
    boxed: isText && namesBox(text),
    quotes: openQuotes(text),
    closesFirst: closesBeforeOpening(text),
    tail: readTail(isText ? text : ""),
    head: readHead(isText ? text : ""),
  };
}

/** For every two elements, their joint; each is looked at once. */
function jointsOf(elements: readonly Element[]): PageElements["joint"] {
  const size = elements.length;
  const joints = new Map<number, Joint>();
  return (i, j) => {
    const known = joints.get(i * size + j);
    if (known !== undefined) return known;
    const joint = jointOf(elements[i]!, elements[j]!);
    joints.set(i * size + j, joint);
    return joint;
  };
}

/** For each element, the greatest of a figure between it and any other element of a kind. */
function greatest(
  elements: readonly Element[],
  wanted: ElementKind,
  figure: (element: number, other: number) => number,
): Float64Array {
  const others = elements.flatMap(({ kind }, j) => (kind === wanted ? [j] : []));
  return Float64Array.from(elements, (_, i) => {
    let most = 0;
    for (const j of others) if (j !== i) most = Math.max(most, figure(i, j));
    return most;
  });
}

/** A page's blocks in file order, without furniture → its elements. */
export function readElements(blocks: readonly Block[]): PageElements {
  const elements = groups(blocks).map(elementOf);
  const size = elements.length;
  const joint = jointsOf(elements);
  const likeness = measureLikeness(elements.map(({ text }) => text));
  const links = measureLinks(elements, joint, likeness);
  const link: PageElements["link"] = (i, j) => links[i * size + j]!;
  return {
    elements,
    likeness,
    kinship: measureKinship(elements),
    joint,
    link,
    mostLike: greatest(elements, "text", likeness.between),
    mostSpokenOf: greatest(elements, "head", (element, head) => likeness.within(head, element)),
    plainness: measurePlainness(elements, link),
  };
}
