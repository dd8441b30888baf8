/**
 * The ground on which a move is judged: what the element is, what stands around it, how the page stands. The same for all
 * moves, so it speaks for none of them by itself; it says how much their own cues count.
 */
import type { State } from "./columnShapes.ts";
import type { Element, ElementKind, PageElements } from "./elementShapes.ts";
import { flag, waiting } from "./situation.ts";

/** Texts as long as this, in characters, are neither long nor short. */
const USUAL = 50;

type PageCue = { name: string; value: (page: PageElements, index: number) => number };

type Own = (element: Element, page: PageElements, index: number) => number;
const own = (name: string, value: Own): PageCue => ({
  name: `is: ${name}`,
  value: (page, index) => value(page.elements[index]!, page, index),
});

const isKind = (page: PageElements, index: number, kind: ElementKind): number =>
  flag(page.elements[index]?.kind === kind);

/** What a text next to it says; 0 where none stands there. */
const ofText = (
  page: PageElements,
  index: number,
  value: (text: Element, index: number) => number,
): number => (isKind(page, index, "text") === 0 ? 0 : value(page.elements[index]!, index));

/** How likely any other element goes on with its sentence, and it with another's, at best. */
function bestLink({ elements, link }: PageElements, index: number, onward: boolean): number {
  let best = 0;
  for (let i = 0; i < elements.length; i++)
    if (i !== index) best = Math.max(best, onward ? link(index, i) : link(i, index));
  return best;
}

const NEIGHBOURS: readonly ElementKind[] = ["head", "byline", "text"];

/** What is the same in all readings of a page. */
export const PAGE_CUES: readonly PageCue[] = [
  own("long", ({ text }) => Math.log2(1 + text.length / USUAL)),
  own("open", ({ open }) => open),
  own("cut", ({ cut }) => cut),
  own("opening", ({ opening }) => opening),
  own("dated", ({ dated }) => flag(dated)),
  own("voice", ({ voice }) => voice),
  own("a crosshead", ({ kind }) => flag(kind === "crosshead")),
  own("like a text", (_, { mostLike }, index) => mostLike[index]!),
  own("spoken of by a headline", (_, { mostSpokenOf }, index) => mostSpokenOf[index]!),
  own("awaited", (_, page, index) => bestLink(page, index, false)),
  own("gone on with", (_, page, index) => bestLink(page, index, true)),
  own("on a plain page", (_, { plainness }) => plainness),
  ...NEIGHBOURS.map((kind) => ({
    name: `before: ${kind}`,
    value: (page: PageElements, index: number) => isKind(page, index - 1, kind),
  })),
  { name: "before: open", value: (page, index) => ofText(page, index - 1, ({ open }) => open) },
  ...NEIGHBOURS.map((kind) => ({
    name: `after: ${kind}`,
    value: (page: PageElements, index: number) => isKind(page, index + 1, kind),
  })),
  { name: "after: cut", value: (page, index) => ofText(page, index + 1, ({ cut }) => cut) },
  { name: "after: opening", value: (page, index) => ofText(page, index + 1, ({ opening }) => opening) },
  {
    name: "after: goes on with it",
    value: (page, index) => ofText(page, index + 1, (_, next) => page.link(index, next)),
  },
];

type StateCue = { name: string; value: (state: State) => number };

/** What a reading of the page has come to. */
export const STATE_CUES: readonly StateCue[] = [
  { name: "so far: headlines wait", value: ({ stories }) => waiting(stories) },
  { name: "so far: open columns", value: ({ columns }) => columns.length },
  { name: "so far: stories of the band", value: ({ stories, band }) => stories.length - band },
  { name: "so far: printed columns", value: ({ depths }) => depths.length },
];
