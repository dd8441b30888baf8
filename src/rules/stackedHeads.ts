/** Stacked heads: where several bylines stand below a run of head matter, each has its headline in the run. */
import type { Chain } from "./chain.ts";
import { bylinesBelow } from "./headRun.ts";
import { LINE_LABELS, type LineLabel } from "./lineLabels.ts";
import type { View } from "./lineView.ts";

const HEADLINES: readonly LineLabel[] = ["headline", "fused"];
const HEADLINE = LINE_LABELS.indexOf("headline");
/** A line that is a headline less likely than this is none. */
const LEAST = 0.1;

/** Lines of head matter that stand close, one group below the other. */
function groupsOf(lines: readonly View[]): View[][] {
  const groups: View[][] = [];
  for (const line of lines) {
    if (groups.length === 0 || !line.tight) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups;
}

/**
 * A row of labels → the place of a line that must be a headline, since more reporters sign below than headlines stand
 * above; `null` when there is none.
 */
export function missingHeadline(
  views: readonly View[],
  chosen: readonly number[],
  shares: readonly Float64Array[],
): number | null {
  for (const run of new Set(views.map((view) => view.run))) {
    if (run === null || run.begins < 2) continue;
    const groups = groupsOf(run.lines);
    const headless = groups.filter((group) =>
      group.every(({ place }) => !HEADLINES.includes(LINE_LABELS[chosen[place]!]!)),
    );
    if (groups.length - headless.length >= bylinesBelow(run.lines.at(-1)!)) continue;
    const likely = (group: readonly View[]): number => shares[group[0]!.place]![HEADLINE]!;
    const [best] = headless.toSorted((a, b) => likely(b) - likely(a));
    if (best !== undefined && likely(best) >= LEAST) return best[0]!.place;
  }
  return null;
}

/** The chain in which the line at a place is a headline. */
export const withHeadline = (chain: Chain, place: number): Chain => ({
  ...chain,
  scores: chain.scores.map((row, i) =>
    i === place ? row.map((score, label) => (label === HEADLINE ? score : -Infinity)) : row,
  ),
});
