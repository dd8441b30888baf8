/** Headlines that were left without any text, though one stands right below them: it is theirs. */
import type { PageElements } from "./elementShapes.ts";
import type { Step } from "./readColumns.ts";

/** From so much on a text stops in mid-sentence, or cannot begin a paragraph. */
const CUT = 0.5;

/** The texts right below a story's headline that another story, complete without them, had taken. */
function textsBelow({ elements }: PageElements, steps: readonly Step[], headline: number): number[] {
  const first = elements.findIndex(({ kind }, i) => i > headline && kind !== "byline");
  if (first < 0 || elements[first]!.kind !== "text" || elements[first]!.cut > CUT) return [];
  const { story } = steps[first]!;
  const above = elements.findLastIndex(
    ({ kind }, i) => i < headline && kind === "text" && steps[i]!.story === story,
  );
  if (above < 0 || elements[above]!.open > CUT) return [];
  const end = elements.findIndex(
    ({ kind }, i) => i > first && (kind !== "text" || steps[i]!.story !== story),
  );
  return elements.slice(first, end < 0 ? undefined : end).map((_, i) => first + i);
}

/** What every element did → the same, the texts below bare headlines with their headlines. */
export function withTextBelowHeads(page: PageElements, steps: readonly Step[]): Step[] {
  const told = new Set(steps.flatMap(({ story, column }) => (column >= 0 ? [story] : [])));
  const moved = new Map<number, Step>();
  steps.forEach(({ story }, i) => {
    if (told.has(story) || page.elements[i]!.kind !== "head") return;
    const texts = textsBelow(page, steps, i);
    for (const text of texts) moved.set(text, { ...steps[text]!, story, column: texts[0]! });
  });
  return steps.map((step, i) => moved.get(i) ?? step);
}
