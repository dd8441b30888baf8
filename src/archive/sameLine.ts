/** Whether a printed line is another one, corrected, or was divided into several. */

/** Share of the longer line's characters that both have, from which one is the other, corrected. */
const SAME_LINE = 0.5;
/** The same of a part into which a line was divided and the stretch of it in whose place it stands. */
const SAME_PART = 0.7;
/** Share of a line's characters that its parts may lack. */
const LACKING = 0.1;

export function isCorrected(line: string, other: string, least = SAME_LINE): boolean {
  const left = new Map<string, number>();
  for (const char of line) left.set(char, (left.get(char) ?? 0) + 1);
  let [shared, own, its] = [0, 0, 0];
  for (const count of left.values()) own += count;
  for (const char of other) {
    its += 1;
    const count = left.get(char) ?? 0;
    if (count === 0) continue;
    left.set(char, count - 1);
    shared += 1;
  }
  return shared > 0 && shared >= least * Math.max(own, its);
}

const bare = (text: string): string => text.replace(/\s/g, "");

/** A part of a divided line: the stretch `[from, to)` of its characters, and the place of the line that holds it now. */
export type LinePart = { from: number; to: number; place: number };

/** Behind so many characters that are no white space. */
function behind(characters: readonly string[], from: number, count: number): number {
  let to = from;
  for (let left = count; left > 0 && to < characters.length; to++) if (characters[to]!.trim() !== "") left--;
  return to;
}

/**
 * The parts into which a line was divided, the first of them at a place of `lines`, whether or not a blank line stands
 * between: `村口的老桥修好了，桥墩换成了青石` → `村口的老桥修好了，` and `桥墩换成了青石`. None where it was not divided so.
 */
export function partsOf(
  line: string,
  lines: readonly string[],
  first: number,
  isFree: (place: number) => boolean,
): LinePart[] {
  const characters = Array.from(line);
  const parts: LinePart[] = [];
  for (let [place, from] = [first, 0]; from < characters.length; place++) {
    const part = bare(lines[place] ?? "");
    if (part === "" && place > first && place < lines.length) continue;
    const to = behind(characters, from, Array.from(part).length);
    const stretch = bare(characters.slice(from, to).join(""));
    if (part === "" || !isFree(place) || !isCorrected(stretch, part, SAME_PART)) break;
    parts.push({ from, to, place });
    from = to;
  }
  const [last, size] = [parts.at(-1), Array.from(bare(line)).length];
  const lacking = bare(characters.slice(last?.to ?? 0).join(""));
  if (last === undefined || parts.length < 2 || Array.from(lacking).length > LACKING * size) return [];
  return parts.with(parts.length - 1, { ...last, to: characters.length });
}
