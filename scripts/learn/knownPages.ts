/** Simulated pages as elements of which the truth is known: what the weights are learned from. */
import { readElements } from "../../src/rules/elements.ts";
import type { PageElements } from "../../src/rules/elementShapes.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { groupBlocks } from "../../src/stages/4-blocks.ts";
import type { Line, Piece } from "../../src/types.ts";
import { pageOf } from "../../tests/pageOf.ts";
import type { Copy } from "../../tests/simulator/copy.ts";
import { simulate, type Difficulty, type SimulatedPage } from "../../tests/simulator/page.ts";
import { randomFrom } from "../../tests/simulator/random.ts";
import type { TruePart } from "../../tests/simulator/truth.ts";

/** A part that belongs to a story. */
type StoryPart = TruePart & { story: number };

/** A page's elements in file order, and for each what it is in truth; `plain` when story is read after story. */
export type KnownPage = { page: PageElements; truth: StoryPart[]; plain: boolean };

/** A line's pieces, one for each of its true parts, labelled by them. */
export function piecesOf(line: Line, parts: readonly TruePart[]): Piece[] {
  return parts.map(({ role }, i) => {
    const from = i === 0 ? 0 : parts[i]!.from;
    const to = i === parts.length - 1 ? line.raw.length : parts[i + 1]!.from;
    const units = line.at.flatMap((at, unit) => (at >= from && at < to ? [line.text[unit]!] : []));
    return { line, from, to, text: units.join("").trim(), label: role, posterior: 1, rule: "truth" };
  });
}

const placeOf = ({ line, from }: Piece): string => `${line.number} ${from}`;

const inStory = (part: TruePart): part is StoryPart => part.story !== null && part.role !== "caption";
const ASIDE = ["caption", "notice", "ad"];

/** A page whose labels are all right: its elements as stage 5 reads them, without what belongs to no story. */
export function knownPageOf({ text, lines, difficulty }: SimulatedPage): KnownPage {
  const truthOf = new Map<string, TruePart>();
  const pieces = readLines(pageOf(text)).flatMap((line, i) => {
    const parts = line.text === "" ? [] : lines[i]!;
    const own = piecesOf(line, parts);
    own.forEach((piece, k) => truthOf.set(placeOf(piece), parts[k]!));
    return own;
  });
  const blocks = groupBlocks(pieces).filter(
    (block) => inStory(truthOf.get(placeOf(block.pieces[0]!))!) || ASIDE.includes(block.label),
  );
  const page = readElements(blocks);
  const truth = page.elements
    .map((each) => truthOf.get(placeOf(each.blocks[0]!.pieces[0]!))!)
    .filter(inStory);
  return { page, truth, plain: difficulty === "plain" };
}

/** Seeds by difficulty. Residue changes the characters of lines, not where they stand: it teaches nothing of its own. */
export type Seeds = Partial<Record<Difficulty, number>>;

/** Pages of every cluster, seeds from `first`. */
export const knownPages = (clusters: readonly Copy[][], seeds: Seeds, first = 1): KnownPage[] =>
  clusters.flatMap((copy) =>
    Object.entries(seeds).flatMap(([difficulty, count]) =>
      Array.from({ length: count }, (_, i) => simulate(copy, difficulty as Difficulty, first + i))
        .flat()
        .map(knownPageOf),
    ),
  );

/** Pages made up of articles of different papers, so that no pair of stories is met on every page; others for another `seed`. */
export function mixedClusters(clusters: readonly Copy[][], count: number, seed: number): Copy[][] {
  const copy = clusters.flat();
  return Array.from({ length: count }, (_, i) => {
    const random = randomFrom(`mixed ${i} ${seed}`);
    return random.shuffle(copy).slice(0, random.between(5, 9));
  });
}
