/** One page, line by line: what each part of it is in truth, and what it was taken for. */
import { takeApart } from "../../src/pipeline.ts";
import { blocksOf } from "../../src/stages/5-articles.ts";
import type { PageDraft } from "../../src/types.ts";
import { pageOf } from "../../tests/pageOf.ts";
import { overlap } from "../../tests/separation/clusters.ts";
import { ratios } from "../../tests/separation/counts.ts";
import { judgeStories, scorePage, trueHeadline, type Verdict } from "../../tests/separation/score.ts";
import type { TruePage, TruePart } from "../../tests/simulator/truth.ts";
import { figure } from "./separationTable.ts";

/** What a stretch of a line was taken for; `article` is `null` for what is in none, `paragraph` counts within it. */
type Found = { from: number; to: number; article: number | null; label: string; paragraph: number };

/** For every line, by index: what its pieces were taken for. */
function foundIn(draft: PageDraft): Map<number, Found[]> {
  const lines = new Map<number, Found[]>();
  const aside = [...draft.notices, ...draft.furniture, ...draft.unassigned];
  const all = [
    ...draft.articles.flatMap((each, article) =>
      blocksOf(each).map((block, paragraph) => ({ block, article, paragraph })),
    ),
    ...aside.map((block) => ({ block, article: null, paragraph: 0 })),
  ];
  for (const { block, article, paragraph } of all)
    for (const { line, from, to, label } of block.pieces) {
      const index = line.number - draft.page.firstLine;
      lines.set(index, [...(lines.get(index) ?? []), { from, to, article, label, paragraph }]);
    }
  return lines;
}

const covering = <T extends { from: number; to: number }>(spans: readonly T[], at: number): T | undefined =>
  spans.find(({ from, to }) => from <= at && at < to);

/** `[from, to)` of every stretch of a line in which neither truth nor finding changes. */
function stretches(spans: readonly { from: number; to: number }[], length: number): [number, number][] {
  const cuts = [...new Set([0, length, ...spans.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((to, i) => [cuts[i]!, to]);
}

const SHOWN = { start: 24, end: 16 };
const shortened = (text: string): string =>
  text.length <= SHOWN.start + SHOWN.end + 3
    ? text
    : `${text.slice(0, SHOWN.start)} ⋯ ${text.slice(-SHOWN.end)}`;

const truthCell = (part: TruePart | undefined): string =>
  part === undefined
    ? "–"
    : `${part.story ?? "–"} ${part.role} ${part.order}${part.continues ? "…" : ""}${part.lostBefore ? "✂" : ""}`;

const foundCell = (found: Found | undefined): string =>
  found === undefined ? "–" : `${found.article ?? "–"} ${found.label} ${found.paragraph}`;

function rowsOf(page: TruePage, draft: PageDraft, own: ReadonlyMap<number, number | null>): string[] {
  const texts = page.text.split("\n");
  const lines = foundIn(draft);
  return page.lines.flatMap((parts, i) => {
    const text = texts[i]!;
    const pieces = lines.get(i) ?? [];
    return stretches([...parts, ...pieces], text.length).flatMap(([from, to]) => {
      if (text.slice(from, to).trim() === "") return [];
      const [part, found] = [covering(parts, from), covering(pieces, from)];
      const wanted = part === undefined || part.story === null ? null : own.get(part.story);
      const right = part === undefined || (part.role === found?.label && wanted === found.article);
      const cells = [String(i + 1).padStart(4), right ? " " : "≠", truthCell(part).padEnd(15)];
      return [[...cells, foundCell(found).padEnd(15), shortened(text.slice(from, to))].join("  ")];
    });
  });
}

function storyRow(page: TruePage, verdict: Verdict): string {
  const { story, article, headline } = verdict;
  const title = trueHeadline(page, story);
  const found =
    article === null
      ? "in no article"
      : `article ${article}, overlap ${figure(overlap(verdict))}, headline ${headline ? "exact" : "not exact"}`;
  return `story ${story} → ${found}${title === "" ? "" : `  ${title}`}`;
}

/** Lines of text: the page's figures, its stories with the articles that hold them, and its lines. `≠` marks what is wrong. */
export function sideBySide(page: TruePage): string[] {
  const draft = takeApart(pageOf(page.text));
  const verdicts = judgeStories(page, draft).toSorted((a, b) => a.story - b.story);
  const { counts } = scorePage(page, draft);
  const own = new Map(verdicts.map(({ story, article }) => [story, article]));
  return [
    `${page.name}: B³ F1 ${figure(ratios(counts)["B³ F1"]!)}, ${counts.right} of ${counts.stories} stories right, ${counts.found} articles`,
    ...verdicts.map((verdict) => storyRow(page, verdict)),
    "",
    `line     ${"truth".padEnd(15)}  ${"found".padEnd(15)}  text`,
    ...rowsOf(page, draft, own),
  ];
}
