/** Simulated pages as elements of which the truth is known: what the weights are learned from. */
import { readElements } from "../../src/rules/elements.ts";
import type { PageElements } from "../../src/rules/elementShapes.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { labelLines } from "../../src/stages/3-labels.ts";
import { groupBlocks } from "../../src/stages/4-blocks.ts";
import type { Block, Label, Line, Piece } from "../../src/types.ts";
import { pageOf } from "../../tests/pageOf.ts";
import type { Copy } from "../../tests/simulator/copy.ts";
import { simulate, type Difficulty } from "../../tests/simulator/page.ts";
import { randomFrom } from "../../tests/simulator/random.ts";
import type { TruePage, TruePart } from "../../tests/simulator/truth.ts";

/** A part that belongs to a story. */
type StoryPart = TruePart & { story: number };

/** A page's elements in file order, and for each what it is in truth. */
export type KnownPage = { page: PageElements; truth: StoryPart[] };

/** Residue changes the characters of lines, not where they stand: nothing is learned from it that is not in the others. */
const DIFFICULTIES: readonly { difficulty: Difficulty; share: number }[] = [
  { difficulty: "plain", share: 1 },
  { difficulty: "interleaved", share: 2 },
  { difficulty: "losses", share: 2 },
];

/** A line's pieces, one for each of its true parts, labelled by them. */
function piecesOf(line: Line, parts: readonly TruePart[]): Piece[] {
  return parts.map(({ role }, i) => {
    const from = i === 0 ? 0 : parts[i]!.from;
    const to = i === parts.length - 1 ? line.raw.length : parts[i + 1]!.from;
    const units = line.at.flatMap((at, unit) => (at >= from && at < to ? [line.text[unit]!] : []));
    return { line, from, to, text: units.join("").trim(), label: role, posterior: 1, rule: "truth" };
  });
}

const inStory = (part: TruePart): part is StoryPart => part.story !== null && part.role !== "caption";

const ASIDE: readonly Label[] = ["caption", "notice", "ad", "furniture", "blank"];

/** The true part that a piece shares most of its line with. */
function partOf({ line, from, to }: Piece, lines: readonly TruePart[][]): TruePart | null {
  const shared = (part: TruePart): number => Math.min(to, part.to) - Math.max(from, part.from);
  const [most] = lines[line.number - 1]!.toSorted((a, b) => shared(b) - shared(a));
  return most === undefined || shared(most) <= 0 ? null : most;
}

/**
 * A page's elements as stage 5 reads them, without what belongs to no story. Labels are the true ones, or those that
 * stage 3 gives, with its mistakes.
 */
export function knownPageOf({ text, lines }: TruePage, labels: "true" | "given"): KnownPage {
  const read = readLines(pageOf(text));
  const pieces =
    labels === "given"
      ? labelLines(read)
      : read.flatMap((line, i) => piecesOf(line, line.text === "" ? [] : lines[i]!));
  const truthOf = ({ pieces: own }: Block): TruePart | null => partOf(own[0]!, lines);
  const blocks = groupBlocks(pieces.filter(({ label }) => !ASIDE.includes(label))).filter((block) => {
    const part = truthOf(block);
    return part !== null && inStory(part);
  });
  const page = readElements(blocks);
  return { page, truth: page.elements.map((each) => truthOf(each.blocks[0]!)!).filter(inStory) };
}

/** Pages of every cluster; columns that are merged are harder to read and come twice as often as plain pages. */
export const knownPages = (clusters: readonly Copy[][], seeds: number): KnownPage[] =>
  clusters.flatMap((copy) =>
    DIFFICULTIES.flatMap(({ difficulty, share }) =>
      Array.from({ length: seeds * share }, (_, i) => simulate(copy, difficulty, 1 + i))
        .flat()
        .map((page, i) => knownPageOf(page, i % 2 === 0 ? "true" : "given")),
    ),
  );

/** Pages made up of articles of different papers, so that no pair of stories is met on every page. */
export function mixedClusters(clusters: readonly Copy[][], count: number): Copy[][] {
  const copy = clusters.flat();
  return Array.from({ length: count }, (_, i) => {
    const random = randomFrom(`mixed ${i}`);
    return random.shuffle(copy).slice(0, random.between(5, 9));
  });
}
