/** How much two texts speak of the same things: rare two-character units they share. */

const units = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const run of text.match(/[\p{Script=Han}]{2,}|[A-Za-z0-9]{2,}/gu) ?? []) {
    if (/^\w/.test(run)) found.add(run);
    else for (let i = 0; i + 2 <= run.length; i++) found.add(run.slice(i, i + 2));
  }
  return found;
};

export type Cohesion = {
  /** Share of `text`'s weighted units that `topic` holds too, 0–1. Not symmetric: a headline lies in its body. */
  within: (text: string, topic: string) => number;
};

/** Weights units by how few of the page's lines hold them (inverse document frequency over `lines`). */
export function measureCohesion(lines: readonly string[]): Cohesion {
  const count = new Map<string, number>();
  for (const line of lines) for (const unit of units(line)) count.set(unit, (count.get(unit) ?? 0) + 1);
  const weight = (unit: string): number => Math.log((lines.length + 1) / (count.get(unit) ?? 1));
  const cache = new Map<string, Set<string>>();
  const unitsOf = (text: string): Set<string> => {
    const known = cache.get(text) ?? units(text);
    cache.set(text, known);
    return known;
  };
  return {
    within: (text, topic) => {
      if (text === "") return 0;
      const theirs = units(topic);
      let all = 0;
      let shared = 0;
      for (const unit of unitsOf(text)) {
        all += weight(unit);
        if (theirs.has(unit)) shared += weight(unit);
      }
      return all === 0 ? 0 : shared / all;
    },
  };
}
