/** What a run came to, as it is told at its end. */
import { onOneLine } from "../../src/archive/controlPictures.ts";
import { coverage, coverageLines, type HeldPage } from "../../src/archive/coverage.ts";
import { referredText } from "../../src/archive/lineRefs.ts";
import type { Plan } from "../../src/archive/planWrites.ts";
import { reviewing } from "../../src/archive/reviewFirst.ts";
import type { ParsedPage } from "../../src/archiveTypes.ts";
import type { Warning } from "../../src/types.ts";
import { LISTED, reviewLines } from "../reviewList.ts";

export type Summary = {
  /** One row a page: what it is, how many articles, what was left unassigned; none where there are too many to be read. */
  rows: string[];
  pages: number;
  articles: number;
  /** What was held of each paper, then what to review first. */
  lines: string[];
};

export type Ingested = {
  summary: Summary;
  /** Files of the archive that were written, and removed. */
  written: number;
  removed: number;
  /** About what was read and written. */
  warnings: Warning[];
  /** About files that the archive held before. */
  archiveWarnings: Warning[];
};

/** Rows are told of up to this many pages. */
const MANY = 200;

const charactersOf = ({ sheet }: ParsedPage, refs: readonly string[]): number =>
  referredText(sheet.text, sheet.firstLine, refs).join("").replace(/\s/g, "").length;

function rowOf(page: ParsedPage, given: Plan["pages"][number]): string {
  const { identity, articles, sheet } = page;
  const unassigned = charactersOf(page, sheet.unassigned);
  const basis =
    identity.dateBasis === "estimated" || identity.dateBasis === "unknown" ? ` (${identity.dateBasis})` : "";
  return onOneLine(
    `  ${given?.id ?? "left alone"}${basis}  ${given?.articles.length ?? articles.length} articles${unassigned > 0 ? `, ${unassigned} characters unassigned` : ""}  ${sheet.file}`,
  );
}

export type Summing = {
  /** Some of the run's pages, with their places in it, and what is planned of them. */
  add: (plan: Plan, pages: readonly ParsedPage[], places: readonly number[]) => void;
  summary: () => Summary;
};

/** All pages of a run, and `out`, the archive folder as it was named → its summary, part by part. */
export function summing(held: readonly HeldPage[], out: string): Summing {
  const rows: string[] = [];
  const { add, review } = reviewing(LISTED);
  let articles = 0;
  return {
    add: (plan, pages, places) => {
      add(plan, places);
      articles += pages.reduce((sum, page) => sum + page.articles.length, 0);
      if (held.length <= MANY) pages.forEach((page, i) => (rows[places[i]!] = rowOf(page, plan.pages[i]!)));
    },
    summary: () => ({
      rows,
      pages: held.length,
      articles,
      lines: [...coverageLines(coverage(held)), ...reviewLines(review(), out)],
    }),
  };
}

export function printSummary({ summary, written, removed, warnings, archiveWarnings }: Ingested): void {
  const count = (level: Warning["level"]): number =>
    [...warnings, ...archiveWarnings].filter((warning) => warning.level === level).length;
  if (summary.pages <= MANY) console.log(summary.rows.join("\n"));
  console.log(
    `${summary.pages} pages, ${summary.articles} articles; ` +
      `${written} files written, ${removed} removed; ${count("error")} errors, ${count("warning")} warnings`,
  );
  summary.lines.forEach((line) => console.log(line));
}
