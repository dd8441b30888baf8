/** Traditional and variant characters beside the simplified ones they stand for; made by `scripts/variants.ts`. */
import table from "./variants.json" with { type: "json" };

/** `计-认丢` → each character: a dash stands for all between. */
const spread = (runs: string): string[] =>
  (runs.match(/.(?:-.)?/gu) ?? []).flatMap((run) => {
    const first = run.charCodeAt(0);
    const length = run.charCodeAt(run.length - 1) - first + 1;
    return Array.from({ length }, (_, at) => String.fromCharCode(first + at));
  });

/** A character that simplified text never uses → the one it is compared as: `國` → 国, `裡` → 里. */
export const FOLDED: ReadonlyMap<string, string> = new Map(
  table.folded.flatMap(([to = "", from = ""]) => {
    const same = spread(to);
    return Array.from(from, (character, at) => [character, same[at]!] as const);
  }),
);

/**
 * A simplified character and the others that stand for it in traditional text, though simplified text uses
 * those too, and as themselves: `干乾` (干净 乾淨, but 乾坤). Comparing them as one would find what was not asked.
 */
export const SECOND_READINGS: readonly string[] = table.secondReadings.split(" ");
