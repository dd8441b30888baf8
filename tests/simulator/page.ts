/** Pages: copy → stories → layout → damage → reading off → text, with the truth about every character. */
import type { Copy } from "./copy.ts";
import { readOff, stackableBands, type Reading } from "./extract.ts";
import { furniture, smallMatter } from "./furniture.ts";
import { jump } from "./jump.ts";
import { layOut, type Element } from "./layout.ts";
import { lose, PARTS } from "./losses.ts";
import { arrange, type Story } from "./arrange.ts";
import type { Matter } from "./matter.ts";
import { OPTIONS, type Difficulty, type Options } from "./options.ts";
import { print } from "./print.ts";
import { randomFrom, type Random } from "./random.ts";
import { residueOf } from "./residue.ts";
import type { TruePage } from "./truth.ts";

export { DIFFICULTIES, type Difficulty } from "./options.ts";
export type { TruePart } from "./truth.ts";

export type SimulatedPage = TruePage & { difficulty: Difficulty };

const SPACED = 0.85;
/** Rows of a chunk by which columns are merged. */
const CHUNKS = [3, 5, 8, 12, 18, 30];

/** Matter that stands apart from all stories. */
const apart = (matter: Matter, order: number): Element => ({
  ...matter,
  story: null,
  order,
  continues: false,
  lostBefore: false,
  band: 0,
  module: -1,
  column: 0,
  top: 0,
  width: Infinity,
  sameLine: false,
});

/** One page → what is left of it, on one page or on two. */
function damage(placed: Element[], stories: readonly Story[], options: Options, random: Random): Element[][] {
  let page = placed;
  for (const { index } of stories)
    if (random.chance(options.lost)) page = lose(page, index, random.pick(PARTS), random);
  if (!random.chance(options.jump)) return [page];
  for (const { index } of random.shuffle(stories)) {
    const pages = jump(page, index, random);
    if (pages !== null) return pages;
  }
  return [page];
}

/** Small matter is read off where a band of stories ends, furniture at the top and at the foot. */
function withoutStories(read: Element[], small: readonly Matter[][], random: Random): Element[] {
  const page = [...read];
  for (const matter of small) {
    const ends = page.flatMap((each, i) => (page[i + 1]?.band === each.band ? [] : [i + 1]));
    page.splice(random.pick(ends), 0, ...matter.map(apart));
  }
  const lines = furniture(random).map(apart);
  const over = random.between(0, lines.length);
  return [...lines.slice(0, over), ...page, ...lines.slice(over)];
}

/** How the page is read off: which of its bands by chunks of columns, and in which of these all headlines come first. */
function readingOf(elements: readonly Element[], options: Options, chunk: number, random: Random): Reading {
  const bands = [...new Set(elements.map(({ band }) => band))];
  const { merged: share } = options;
  const merged = new Set(share === 1 ? bands : bands.filter(() => share > 0 && random.chance(share)));
  const stackable = stackableBands(elements).filter((band) => merged.has(band));
  return { chunk, merged, stacked: new Set(stackable.filter(() => random.chance(options.headsStacked))) };
}

/** One paper's copy → a page, or two where a story jumps. The same seed gives the same pages. */
export function simulate(
  copy: readonly Copy[],
  difficulty: Difficulty,
  seed: number,
  options: Options = OPTIONS[difficulty],
): SimulatedPage[] {
  // With the number alone, all papers of one seed would be set in the same columns.
  const random = randomFrom(`${copy[0]!.cluster} ${difficulty} ${seed}`);
  const { stories, small } = arrange(random.shuffle(copy), options, random);
  const residue = residueOf(options, random);
  const spaced = random.chance(SPACED);
  const pages = damage(layOut(stories, options, random), stories, options, random);
  const chunk = random.pick(CHUNKS);
  return pages.map((elements, i) => {
    const between = i === 0 ? [...small] : [];
    if (random.chance(options.noticeBetween)) between.push(smallMatter(random));
    const reading = readingOf(elements, options, chunk, random);
    const read = readOff(elements, reading);
    const page = withoutStories(read, between, random);
    return {
      name: `${copy[0]!.cluster}-${difficulty}-${seed}-${i + 1}`,
      difficulty,
      ...print(page, { residue, spaced, merged: reading.merged }, random),
    };
  });
}
