/** What the archive holds of the time that was searched, so that no answer is taken for all that was printed. */
import { dueIssues, type DueIssues, type Time } from "../../archive/dueIssues.ts";
import { issuesHeld, type IssuesHeld } from "../../archive/issuesHeld.ts";
import type { RegularPaper } from "../../archive/regularPapers.ts";
import { isWithin, type FactIndex } from "../narrow.ts";

/** `papers`: `null` means any. */
export type Scope = Time & { papers: string[] | null };

export function coverageOf(
  { dates, facets }: FactIndex,
  regular: readonly RegularPaper[],
  { papers, ...time }: Scope,
): IssuesHeld & { due: DueIssues | null } {
  const { years, months } = time;
  const wanted = papers === null ? null : new Set(papers);
  const isOf = (paper: string): boolean => wanted === null || wanted.has(paper);
  const isThen = (date: string): boolean =>
    isWithin(date, time) &&
    (years.length === 0 || years.includes(date.slice(0, 4))) &&
    (months.length === 0 || months.includes(date.slice(0, 7)));
  const due = regular.filter(({ name }) => isOf(name));
  const held = dates.flatMap((date, article) => {
    const paper = facets.paper.values[facets.paper.places[article]?.[0] ?? -1];
    return date === undefined || paper === undefined || !isOf(paper) || !isThen(date)
      ? []
      : [{ date, paper }];
  });
  const bare = due.flatMap(({ name, bare: days }) =>
    days.filter(isThen).map((date) => ({ date, paper: name })),
  );
  const all = [...held, ...bare];
  return { ...issuesHeld(all), due: dueIssues(due, all, time) };
}
