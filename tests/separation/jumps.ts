/** Jumps: whether a story that goes on on a second page is joined, beside the truth of both pages. */
import { joinJumps } from "../../src/stages/7-jumps.ts";
import type { IdentifiedPage, PageIdentity } from "../../src/archiveTypes.ts";
import type { ArticleDraft, PageDraft } from "../../src/types.ts";
import type { TruePage } from "../simulator/truth.ts";
import type { Counts } from "./counts.ts";

/** Nothing is known of the pages but that they are one issue: their text alone must tell. */
export const ISSUE: PageIdentity = {
  paper: "样报",
  page: null,
  section: null,
  paperBecause: null,
  date: "2000-01-01",
  dateBasis: "sidecar",
  dateRange: null,
  dateProbability: null,
  dateBecause: [],
  home: null,
  homeDistrict: null,
};

/** The story that holds a draft's piece for the most part; `null` where none does. */
function storyAt(
  page: TruePage,
  draft: PageDraft,
  piece: { line: { number: number }; from: number; to: number },
): number | null {
  const parts = page.lines[piece.line.number - draft.page.firstLine]!;
  const shared = (part: { from: number; to: number }): number =>
    Math.min(part.to, piece.to) - Math.max(part.from, piece.from);
  const [most] = parts.toSorted((a, b) => shared(b) - shared(a));
  return most?.story ?? null;
}

/** The stories that a joined article holds before and after its jump. */
function storiesOf(
  pages: readonly TruePage[],
  alone: readonly PageDraft[],
  article: ArticleDraft,
  on: number,
): (number | null)[] {
  const pieces = article.body.filter(({ label }) => label === "body").flatMap((block) => block.pieces);
  const [rest] = article.rests!;
  const at = pieces.findIndex((piece) => rest!.pieces.has(piece));
  const other = alone.indexOf(rest!.draft);
  return [
    storyAt(pages[on]!, alone[on]!, pieces[at - 1]!),
    storyAt(pages[other]!, alone[other]!, pieces[at]!),
  ];
}

/** An issue's pages in truth and as taken apart, each by itself → jumps in truth, as found, found and right. */
export function countJumps(
  pages: readonly TruePage[],
  alone: readonly PageDraft[],
): Pick<Counts, "jumps" | "jumpsFound" | "jumpsRight"> {
  const stories = pages.map(
    ({ lines }) =>
      new Set(lines.flat().flatMap(({ story, role }) => (role === "body" && story !== null ? [story] : []))),
  );
  const jumps = [...(stories[0] ?? [])].filter((story) => stories[1]?.has(story)).length;
  const drafts = joinJumps(alone.map((draft): IdentifiedPage => ({ draft, identity: ISSUE })));
  const found = drafts.flatMap(({ articles }, on) =>
    articles
      .filter(({ rests }) => rests !== undefined)
      .map((article) => storiesOf(pages, alone, article, on)),
  );
  const right = found.filter(([before, after]) => before !== null && before === after);
  return { jumps, jumpsFound: found.length, jumpsRight: right.length };
}
