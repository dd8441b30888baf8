/** What differs between two texts, line by line and within a line, as a person reads it. */
import { sharedEnds } from "./sharedEnds.ts";

/** `-` only in the first, `+` only in the second; what stands in both is left out. */
export type DifferentLine = { sign: "-" | "+"; text: string };

/** Characters of what is the same that are shown around a change. */
const AROUND = 12;

/** Longest run of lines that both have in order (Wagner and Fischer's table): which lines of each are in it. */
function common(a: readonly string[], b: readonly string[]): { a: Set<number>; b: Set<number> } {
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const found = { a: new Set<number>(), b: new Set<number>() };
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      found.a.add(i++);
      found.b.add(j++);
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return found;
}

/** Two lines, cut to where they differ: `…天修好了，车能过，人也能走，赶…`. */
function shortened(line: string, other: string): string {
  const [own, its] = [Array.from(line), Array.from(other)];
  const { start, end } = sharedEnds(own, its);
  const [from, to] = [Math.max(0, start - AROUND), Math.min(own.length, own.length - end + AROUND)];
  return `${from > 0 ? "…" : ""}${own.slice(from, to).join("")}${to < own.length ? "…" : ""}`;
}

/** Neighbours that the first of two lists alone has, those that the second alone has in their place, and what both have behind. */
type Step = { gone: string[]; come: string[]; kept: string[] };

function steps(a: readonly string[], b: readonly string[]): Step[] {
  const same = common(a, b);
  const found: Step[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const step: Step = { gone: [], come: [], kept: [] };
    while (i < a.length && !same.a.has(i)) step.gone.push(a[i++]!);
    while (j < b.length && !same.b.has(j)) step.come.push(b[j++]!);
    for (; same.a.has(i) && same.b.has(j); i++, j++) step.kept.push(a[i]!);
    found.push(step);
  }
  return found;
}

/** What of two lists differs, in its order. */
export const replacements = (a: readonly string[], b: readonly string[]): Pick<Step, "gone" | "come">[] =>
  steps(a, b).flatMap(({ gone, come }) => (gone.length + come.length > 0 ? [{ gone, come }] : []));

/** The lines in which two texts differ, those of the first before those of the second where they stand at one place. */
export function difference(first: string, second: string): DifferentLine[] {
  const [a, b] = [first, second].map((text) => text.split(/\r?\n/).filter((line) => line.trim() !== ""));
  return replacements(a!, b!).flatMap(({ gone, come }) => {
    // As many came as went: each took the place of one, and only where they differ is shown.
    const isPaired = gone.length === come.length;
    return [
      ...gone.map((text, k) => ({ sign: "-" as const, text: isPaired ? shortened(text, come[k]!) : text })),
      ...come.map((text, k) => ({ sign: "+" as const, text: isPaired ? shortened(text, gone[k]!) : text })),
    ];
  });
}

/** A stretch of a line; `changed` where the other reading of the line has something else, or nothing. */
export type LineSpan = { text: string; changed: boolean };

/** Characters of two lines, times each other, that are still compared one by one: a tenth of a second's work. */
const COMPARED = 4_000_000;

/** Steps from one line to the other, in characters; what both begin with is the first, unless that is nothing. */
function lineSteps(a: readonly string[], b: readonly string[]): Step[] {
  const { start, end } = sharedEnds(a, b);
  const [own, its] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const changed =
    own.length * its.length <= COMPARED ? steps(own, its) : [{ gone: own, come: its, kept: [] }];
  const first = start === 0 ? [] : [{ gone: [], come: [], kept: a.slice(0, start) }];
  changed.at(-1)?.kept.push(...a.slice(a.length - end));
  return [...first, ...changed];
}

/** What of a long stretch that did not change stands beside a change: before it, behind it, or both; all of it beside none. */
function nearChange(kept: readonly string[], isBehind: boolean, isBefore: boolean): string {
  const [head, tail] = [isBehind ? AROUND : 0, isBefore ? AROUND : 0];
  if (kept.length <= head + tail + 1 || !(isBehind || isBefore)) return kept.join("");
  return `${kept.slice(0, head).join("")}…${kept.slice(kept.length - tail).join("")}`;
}

/** Two readings of a line, character by character: of `三月十五曰讯，渠水进…` and `三月十五日讯，渠水进…` `曰` and `日` changed. */
export function lineDifference(first: string, second: string): { was: LineSpan[]; now: LineSpan[] } {
  const all = lineSteps(Array.from(first), Array.from(second));
  const spans = (side: "gone" | "come"): LineSpan[] =>
    all
      .flatMap(({ gone, come, kept, [side]: own }, at) => [
        { text: own.join(""), changed: true },
        {
          text: nearChange(kept, gone.length + come.length > 0, at < all.length - 1),
          changed: false,
        },
      ])
      .filter(({ text }) => text !== "");
  return { was: spans("gone"), now: spans("come") };
}
