/** What stands around a line: the neighbours that decide where its own words do not. */
import { bylineAuthors, openingByline } from "./byline.ts";
import { DATELINE } from "./dateline.ts";
import type { Setting } from "./headlineCues.ts";
import { fusedParts } from "./headlineParts.ts";
import type { Draft } from "./lineWords.ts";

/** So many lines above a run say what the article above is about. */
const NEAR = 60;

/** Index of the next draft that is wanted, up or down the page from a place; -1 for none. */
export const neighbour = (
  drafts: Draft[],
  from: number,
  step: 1 | -1,
  wanted: (draft: Draft) => boolean,
): number => {
  for (let i = from + step; i >= 0 && i < drafts.length; i += step) if (wanted(drafts[i]!)) return i;
  return -1;
};

export const printed = (draft: Draft): boolean => draft.label !== "blank";

/** Maximal runs of short lines with nothing but blank lines between, as indexes. A fused line is a headline by itself. */
export function shortRuns(drafts: Draft[]): number[][] {
  const runs: number[][] = [];
  const fused = (i: number): boolean => fusedParts(drafts[i]!.line.text).length > 1;
  drafts.forEach((draft, i) => {
    if (draft.label !== "short") return;
    const above = neighbour(drafts, i, -1, printed);
    const apart = above >= 0 && above < i - 1 && (fused(above) || fused(i));
    if (above >= 0 && runs.at(-1)?.at(-1) === above && !apart) runs.at(-1)!.push(i);
    else runs.push([i]);
  });
  return runs;
}

/** A byline or dateline stands between two places of the page. */
const signs = (drafts: Draft[], from: number, to: number): boolean =>
  drafts
    .slice(from, to)
    .some(
      ({ label, line }) =>
        label === "byline" ||
        (label === "body" && (DATELINE.test(line.text) || openingByline(line.text) !== null)),
    );

/** What stands around the lines of a run; `within` measures cohesion. */
export function settingOf(
  drafts: Draft[],
  run: number[],
  within: (text: string, topic: string) => number,
): Setting {
  const text = (i: number): string => drafts[i]?.line.text ?? "";
  const isBody = (draft: Draft): boolean => draft.label === "body";
  const above = neighbour(drafts, run[0]!, -1, printed);
  const last = run.at(-1)!;
  const below = neighbour(drafts, last, 1, (draft) => printed(draft) && draft.label !== "caption");
  const bodyBelow = neighbour(drafts, last, 1, isBody);
  const nextShort = neighbour(drafts, last, 1, (draft) => draft.label === "short");
  const sectionEnd = neighbour(drafts, nextShort < 0 ? drafts.length : nextShort, -1, isBody);
  const opening = neighbour(
    drafts,
    run[0]!,
    -1,
    (draft) => draft.label === "headline" || draft.label === "byline",
  );
  const bodies = drafts.slice(opening + 1, run[0]).filter(isBody);
  const article = drafts
    .slice(Math.max(0, opening, run[0]! - NEAR), run[0])
    .map((draft) => draft.line.text)
    .join("\n");
  return {
    lines: run.map((i) => ({
      text: text(i),
      marked: drafts[i]!.line.marked,
      tight: i > 0 && drafts[i - 1]!.label !== "blank",
    })),
    bodyAbove: text(neighbour(drafts, run[0]!, -1, isBody)),
    labelAbove: above < 0 ? null : drafts[above]!.label,
    bodyBelow: text(bodyBelow),
    labelBelow: below < 0 ? null : drafts[below]!.label,
    sectionEnd: sectionEnd > last ? text(sectionEnd) : "",
    bodiesAbove: bodies.length,
    cohesion: within(text(bodyBelow), article),
    signedAbove: opening >= 0 && signs(drafts, opening, run[0]!),
    partnered: [run[0]! - 1, last + 1].some(
      (i) => drafts[i]?.label === "short" || drafts[i]?.label === "headline",
    ),
    pageMarked: drafts.some((draft) => draft.line.marked),
  };
}

/** Bylines of different articles that stand together under a run of headlines. */
export function bylinesBelow(drafts: Draft[], last: number): number {
  let count = 0;
  for (let i = last + 1; i < drafts.length; i++) {
    const { label, line } = drafts[i]!;
    if (label === "byline") {
      const apart = count === 0 || drafts[i - 1]!.label === "blank";
      if (apart && bylineAuthors(line.text)?.[0]?.role.endsWith("记者") === true) count++;
    } else if (label !== "blank") break;
  }
  return count;
}
