/** A cluster's copy as a page whose articles are known: what metadata is read from when nothing was taken apart wrongly. */
import { groupBlocks } from "../../src/stages/4-blocks.ts";
import type { ArticleDraft, Block, Label, PageDraft } from "../../src/types.ts";
import { pageOf } from "../pageOf.ts";
import { blocksOf } from "../rules/simulated.ts";
import type { Copy } from "../simulator/copy.ts";
import { bodyOf, headOf, matterOf, type Matter } from "../simulator/matter.ts";

const blocksFrom = (matter: readonly Matter[]): Block[] =>
  groupBlocks(
    blocksOf(matter.map(({ role, text }) => [role, text] as const)).flatMap(({ pieces }) => pieces),
  );

const isSmall = ({ genre }: Copy): boolean => genre === "notice" || genre === "ad";

function draftOf(copy: Copy): ArticleDraft {
  const head = blocksFrom([...headOf(copy), ...copy.byline.map(matterOf("byline"))]);
  const labelled = (label: Label): Block[] => head.filter((block) => block.label === label);
  return {
    series: labelled("series"),
    kicker: labelled("kicker"),
    headline: labelled("headline"),
    subtitle: labelled("subtitle"),
    bylines: labelled("byline"),
    body: blocksFrom([...bodyOf(copy), ...copy.captions.map(matterOf("caption"))]),
    joins: [],
    missing: [],
    doubts: [],
    confidence: 1,
  };
}

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
