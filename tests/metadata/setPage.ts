/** A cluster's copy as a page whose articles are known: what metadata is read from when nothing was taken apart wrongly. */
import { groupBlocks } from "../../src/stages/4-blocks.ts";
import type { ArticleDraft, Block, PageDraft } from "../../src/types.ts";
import { pageOf } from "../pageOf.ts";
import { blocksOf } from "../rules/simulated.ts";
import type { Copy } from "../simulator/copy.ts";
import { bodyOf, headOf, matterOf, type Matter } from "../simulator/matter.ts";
import { wholeArticle } from "./wholeArticle.ts";

const blocksFrom = (matter: readonly Matter[]): Block[] =>
  groupBlocks(
    blocksOf(matter.map(({ role, text }) => [role, text] as const)).flatMap(({ pieces }) => pieces),
  );

const isSmall = ({ genre }: Copy): boolean => genre === "notice" || genre === "ad";

const draftOf = (copy: Copy): ArticleDraft =>
  wholeArticle(
    blocksFrom([...headOf(copy), ...copy.byline.map(matterOf("byline"))]),
    blocksFrom([...bodyOf(copy), ...copy.captions.map(matterOf("caption"))]),
  );

/** The page, and for each of its articles the number of the copy; `masthead` is printed over it. */
export function setPage(
  copy: readonly Copy[],
  masthead: readonly string[] = [],
): { draft: PageDraft; numbers: string[] } {
  const stories = copy.filter((each) => !isSmall(each));
  return {
    draft: {
      page: { ...pageOf(""), file: `${copy[0]!.cluster}.txt` },
      articles: stories.map(draftOf),
      notices: copy.filter(isSmall).flatMap((each) => blocksFrom([...headOf(each), ...bodyOf(each)])),
      furniture: blocksFrom(masthead.map(matterOf("furniture"))),
      unassigned: [],
    },
    numbers: stories.map(({ number }) => number),
  };
}
