/** A page whose stories are known line by line → its articles, as if taken apart without a fault. */
import { piecesOf } from "../../scripts/learn/knownPages.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { blockOf } from "../../src/stages/4-blocks.ts";
import type { ArticleDraft, Block, Label, PageDraft, Piece } from "../../src/types.ts";
import { pageOf } from "../pageOf.ts";
import type { TruePage, TruePart } from "../simulator/truth.ts";
import { wholeArticle } from "./wholeArticle.ts";

type Known = { piece: Piece; part: TruePart };

const isHead = (label: Label): boolean =>
  ["series", "kicker", "headline", "subtitle", "byline"].includes(label);

/** Lines of one headline part, and the halves of a cut paragraph, are one block. */
function blocksOf(known: readonly Known[]): Block[] {
  const groups: Piece[][] = [];
  let last: Known | undefined;
  for (const each of known) {
    const goesOn =
      last !== undefined &&
      last.part.role === each.part.role &&
      (isHead(each.part.role) || each.part.continues);
    if (goesOn) groups.at(-1)!.push(each.piece);
    else groups.push([each.piece]);
    last = each;
  }
  return groups.map((pieces) => blockOf(pieces[0]!.label, pieces));
}

function draftOf(known: readonly Known[]): ArticleDraft {
  const blocks = blocksOf(known.toSorted((a, b) => a.part.order - b.part.order));
  return wholeArticle(
    blocks,
    blocks.filter(({ label }) => ["body", "crosshead", "caption"].includes(label)),
  );
}

export function knownPage({ text, lines }: TruePage): PageDraft {
  const page = pageOf(text);
  const known = readLines(page).flatMap((line, i): Known[] => {
    const parts = line.text === "" ? [] : lines[i]!;
    return piecesOf(line, parts).map((piece, k) => ({ piece, part: parts[k]! }));
  });
  const stories = Math.max(-1, ...known.map(({ part }) => part.story ?? -1)) + 1;
  const apart = (labels: readonly Label[]): Block[] =>
    known
      .filter(({ part }) => part.story === null && labels.includes(part.role))
      .map(({ piece }) => blockOf(piece.label, [piece]));
  return {
    page,
    articles: Array.from({ length: stories }, (_, story) =>
      draftOf(known.filter(({ part }) => part.story === story)),
    ),
    notices: apart(["notice", "ad"]),
    furniture: apart(["furniture"]),
    unassigned: [],
  };
}
