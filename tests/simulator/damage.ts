/** Damage: what was lost before the page reached us, and the jumps by which a story goes on elsewhere. */
import type { Element } from "./layout.ts";
import type { Random } from "./random.ts";

const bodyOf = (elements: readonly Element[], story: number): Element[] =>
  elements
    .filter((each) => each.story === story && each.role === "body")
    .toSorted((a, b) => a.order - b.order);

const ENDS = /[。！？…；：][”’）]*$|[）)】]$/;
/** A place in mid-sentence, somewhere inside a text; `null` when it is too short. */
function midSentence(text: string, random: Random): number | null {
  if (text.length < 24) return null;
  let at = random.between(10, text.length - 10);
  while (at < text.length - 4 && /[，。、：；！？”’）》\w.%]/.test(text[at]! + text[at - 1]!)) at++;
  return at < text.length - 4 ? at : null;
}

/** Loses a story's beginning, middle or end, in mid-sentence. Returns what is left of the page. */
export function lose(
  elements: Element[],
  story: number,
  part: "beginning" | "middle" | "end",
  random: Random,
): Element[] {
  const body = bodyOf(elements, story);
  if (body.length < 3) return elements;
  const at = part === "beginning" ? 0 : part === "end" ? body.length - 1 : random.between(1, body.length - 2);
  const victim = body[at]!;
  const cut = midSentence(victim.text, random);
  if (cut === null) return elements;
  const next = body[at + 1];
  if (part === "beginning")
    return replace(elements, victim, { text: victim.text.slice(cut), lostBefore: true });
  const kept = replace(elements, victim, { text: victim.text.slice(0, cut) });
  return next === undefined ? kept : replace(kept, next, { continues: false, lostBefore: true });
}

const replace = (elements: Element[], old: Element, change: Partial<Element>): Element[] =>
  elements.map((each) => (each === old ? { ...old, ...change } : each));

/**
 * Cuts a story where a column ended in mid-sentence: the rest is printed on another page. Returns
 * the page with a `（下转…）` line, and the rest; `null` when the story has no such place.
 */
export function jump(
  elements: Element[],
  story: number,
  words: { to: string; from: string },
): { page: Element[]; rest: Element[] } | null {
  const body = bodyOf(elements, story);
  const places = body.flatMap((each, i) =>
    i > 1 && each.continues && !ENDS.test(body[i - 1]!.text) ? [i] : [],
  );
  const at = places[Math.floor(places.length / 2)];
  if (at === undefined) return null;
  const gone = new Set(body.slice(at));
  const last = body[at - 1]!;
  const rest = elements.filter((each) => each.story === story && each.order >= body[at]!.order);
  const leaves = { ...last, continues: false, story: null, role: "notice" as const };
  return {
    page: [
      ...elements.filter((each) => !gone.has(each) && !rest.includes(each)),
      { ...leaves, text: words.to, order: last.order + 0.5, top: last.top + 0.5 },
    ],
    rest: [
      {
        ...leaves,
        text: words.from,
        order: body[at]!.order - 0.5,
        module: rest[0]!.module,
        column: rest[0]!.column,
        top: rest[0]!.top - 0.5,
      },
      ...rest.map((each) => (each === body[at] ? { ...each, continues: false, lostBefore: true } : each)),
    ],
  };
}

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  入: "人",
  人: "入",
  未: "末",
  已: "己",
  日: "曰",
  大: "太",
  土: "士",
  千: "干",
  天: "夭",
  田: "由",
  市: "布",
  问: "间",
  今: "令",
  设: "没",
  治: "冶",
  折: "拆",
  贷: "货",
  侯: "候",
};

/** Now and then a character is read as one that looks like it. */
export const misread = (text: string, rate: number, random: Random): string =>
  Array.from(text)
    .map((char) => (LOOK_ALIKE[char] !== undefined && random.chance(rate) ? LOOK_ALIKE[char] : char))
    .join("");
