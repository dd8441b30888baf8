/** Quotations within quotations: which marks open and which close, read over a whole text at the least cost. */

type Level = "double" | "single";
export type Act = "open" | "close" | "leave";
/** A mark as one of two levels, and what each act would cost. */
export type Mark = { at: number; level: Level; cost: Readonly<Record<Act, number>> };

/** Quotations open at a place, the outer first: none stands in its like, and two are the most. */
const DEPTHS: readonly (readonly Level[])[] = [
  [],
  ["double"],
  ["double", "single"],
  ["single"],
  ["single", "double"],
];
const OUTSIDE = 0;
const ACTS: readonly Act[] = ["open", "close", "leave"];

const depthOf = (open: readonly Level[]): number => DEPTHS.findIndex((each) => each.join() === open.join());

/** What a mark of a level may do: from which depth to which. */
const MOVES: Readonly<Record<Level, readonly { act: Act; from: number; to: number }[]>> = {
  double: movesOf("double"),
  single: movesOf("single"),
};

function movesOf(level: Level): { act: Act; from: number; to: number }[] {
  return DEPTHS.flatMap((open, from) => [
    { act: "open" as const, from, to: depthOf([...open, level]) },
    { act: "close" as const, from, to: open.at(-1) === level ? depthOf(open.slice(0, -1)) : -1 },
    { act: "leave" as const, from, to: from },
  ]).filter(({ to }) => to >= 0);
}

/** Two readings of a mark so near in cost leave it in doubt. */
const DOUBT = 1;

const atStart = (): number[] => DEPTHS.map((_, depth) => (depth === OUTSIDE ? 0 : Infinity));
const unreached = (): number[] => DEPTHS.map(() => Infinity);

/** The least cost to come to each depth before each mark, and behind the last. */
function costsAhead(marks: readonly Mark[]): number[][] {
  const all = [atStart()];
  marks.forEach(({ level, cost }, i) => {
    const next = unreached();
    for (const { act, from, to } of MOVES[level]) next[to] = Math.min(next[to]!, all[i]![from]! + cost[act]);
    all.push(next);
  });
  return all;
}

/** The least cost to go on from each depth before each mark to the text's end, where no quotation is open. */
function costsBehind(marks: readonly Mark[]): number[][] {
  const all = [...marks.map(unreached), atStart()];
  for (let i = marks.length - 1; i >= 0; i--) {
    const { level, cost } = marks[i]!;
    for (const { act, from, to } of MOVES[level])
      all[i]![from] = Math.min(all[i]![from]!, all[i + 1]![to]! + cost[act]);
  }
  return all;
}

/**
 * What each mark does in the cheapest reading of the whole text, and whether another reading of it is
 * nearly as cheap: shortest paths over depths of quotation, forwards and backwards (min-sum).
 */
export function readMarks(marks: readonly Mark[]): { act: Act; doubtful: boolean }[] {
  const [ahead, behind] = [costsAhead(marks), costsBehind(marks)];
  return marks.map(({ level, cost }, i) => {
    const least: Record<Act, number> = { open: Infinity, close: Infinity, leave: Infinity };
    for (const { act, from, to } of MOVES[level])
      least[act] = Math.min(least[act], ahead[i]![from]! + cost[act] + behind[i + 1]![to]!);
    const [first, second] = ACTS.toSorted((a, b) => least[a] - least[b]);
    return { act: first!, doubtful: least[second!] - least[first!] < DOUBT };
  });
}
