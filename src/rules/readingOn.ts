/** How short lines read on: whether a word or a phrase reaches from one line into another. */
import type { View } from "./lineView.ts";
import type { Head, Tail } from "./elementShapes.ts";
import { joinGain, readHead, readTail } from "./wordModel.ts";

/** log₁₀ of how much likelier two texts are as one than apart; 0 where nothing tells. */
export type Gain = {
  /** The line goes on from the line above, the line below from it, the line below from the line above. */
  above: number;
  below: number;
  across: number;
  /** The most for any cut text around the line, and it; for it and any text around. */
  from: number;
  to: number;
};

/** Longer lines are running text whatever stands around them. */
const SHORT = 45;
/** So many lines up and down are looked at for the text that a cut line goes on from, or goes on in. */
const AROUND = 5;

/** Tells every short line of a page how it reads on from the lines around it, and they from it. */
export function readOn(views: readonly View[]): void {
  const tails = new Map<View, Tail>();
  const heads = new Map<View, Head>();
  const tail = (view: View): Tail => tails.get(view) ?? keep(tails, view, readTail(view.text));
  const head = (view: View): Head => heads.get(view) ?? keep(heads, view, readHead(view.text));
  for (const view of views) {
    if (view.text.length >= SHORT || view.kind === "byline") continue;
    const { above, below, place } = view;
    const around = views
      .slice(Math.max(0, place - AROUND), place + AROUND + 1)
      .filter((other) => other !== view && other.kind === "text");
    const cut = around.filter(({ end }) => end === "open");
    const plain =
      view.kind === "head" && view.end === "open" ? around.filter(({ start }) => start !== "dateline") : [];
    view.gain = {
      above: above === null ? 0 : joinGain(tail(above), head(view)),
      below: below === null ? 0 : joinGain(tail(view), head(below)),
      across: above?.end !== "open" || below === null ? 0 : joinGain(tail(above), head(below)),
      from: cut.reduce((best, other) => Math.max(best, joinGain(tail(other), head(view))), 0),
      to: plain.reduce((best, other) => Math.max(best, joinGain(tail(view), head(other))), 0),
    };
  }
}

function keep<T>(known: Map<View, T>, view: View, value: T): T {
  known.set(view, value);
  return value;
}
