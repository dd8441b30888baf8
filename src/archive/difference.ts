/** What differs between two texts, line by line, as a person reads it. */

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
  let start = 0;
  while (start < own.length && own[start] === its[start]) start++;
  let end = 0;
  while (end < own.length - start && end < its.length - start && own.at(-1 - end) === its.at(-1 - end)) end++;
  const [from, to] = [Math.max(0, start - AROUND), Math.min(own.length, own.length - end + AROUND)];
  return `${from > 0 ? "…" : ""}${own.slice(from, to).join("")}${to < own.length ? "…" : ""}`;
}

/** The lines in which two texts differ, those of the first before those of the second where they stand at one place. */
export function difference(first: string, second: string): DifferentLine[] {
  const [a, b] = [first, second].map((text) => text.split(/\r?\n/).filter((line) => line.trim() !== ""));
  const same = common(a!, b!);
  const rows: DifferentLine[] = [];
  for (let i = 0, j = 0; i < a!.length || j < b!.length;) {
    const gone: string[] = [];
    const come: string[] = [];
    while (i < a!.length && !same.a.has(i)) gone.push(a![i++]!);
    while (j < b!.length && !same.b.has(j)) come.push(b![j++]!);
    // As many came as went: each took the place of one, and only where they differ is shown.
    const isPaired = gone.length === come.length;
    rows.push(
      ...gone.map((text, k) => ({ sign: "-" as const, text: isPaired ? shortened(text, come[k]!) : text })),
      ...come.map((text, k) => ({ sign: "+" as const, text: isPaired ? shortened(text, gone[k]!) : text })),
    );
    i++;
    j++;
  }
  return rows;
}
