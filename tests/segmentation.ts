/** How well pages are taken apart: B-cubed by characters (Bagga and Baldwin 1998), over body text whose article is known. */
import { typeset, type SamplePage } from "../scripts/sample.ts";
import { takeApart } from "../src/pipeline.ts";
import type { Page } from "../src/types.ts";

export type Score = { characters: number; kept: number; precision: number; recall: number; f1: number };

type Counts = { all: number; kept: number; precision: number; recall: number };

const wordCharacters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const asPage = (text: string): Page => ({
  file: "page.txt",
  sha256: "",
  encoding: "utf-8",
  part: 1,
  firstLine: 1,
  text,
  given: [],
});

/** One page's counts: for each body character, the share of its found article that is of its true one, and the reverse. */
function count(page: SamplePage): Counts {
  const { text, numbers } = typeset(page);
  const found = new Map<number, number>();
  takeApart(asPage(text)).articles.forEach((article, i) => {
    for (const piece of article.body.flatMap((block) => block.pieces)) found.set(piece.line.number, i);
  });
  const lines = page.lines.flatMap(({ article, role, text: line }, i) =>
    role === "body" ? [{ gold: article, mine: found.get(numbers[i]!), size: wordCharacters(line) }] : [],
  );
  const sum = (wanted: (line: (typeof lines)[number]) => boolean): number =>
    lines.filter(wanted).reduce((total, { size }) => total + size, 0);
  const counts: Counts = { all: sum(() => true), kept: 0, precision: 0, recall: 0 };
  for (const { gold, mine, size } of lines) {
    if (mine === undefined) continue;
    const both = sum((line) => line.gold === gold && line.mine === mine);
    counts.kept += size;
    counts.precision += (size * both) / sum((line) => line.mine === mine);
    counts.recall += (size * both) / sum((line) => line.gold === gold);
  }
  return counts;
}

/** Pages with known articles → the score over all their characters. Text that no article holds counts against recall. */
export function scorePages(pages: readonly SamplePage[]): Score {
  const total = pages.map(count).reduce((a, b) => ({
    all: a.all + b.all,
    kept: a.kept + b.kept,
    precision: a.precision + b.precision,
    recall: a.recall + b.recall,
  }));
  const precision = total.precision / total.kept;
  const recall = total.recall / total.all;
  return {
    characters: total.all,
    kept: total.kept / total.all,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
  };
}
