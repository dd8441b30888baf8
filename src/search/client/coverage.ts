/** What the archive holds of the time that was searched, so that no answer is taken for all that was printed. */
import { issuesHeld, type IssuesHeld } from "../../archive/issuesHeld.ts";
import { isWithin, type FactIndex } from "../narrow.ts";
import type { DateRange } from "../queryDates.ts";

/** `papers`: `null` means any; of years (`1988`) and months (`1988-03`) empty lists do. */
export type Scope = { range: DateRange; papers: string[] | null; years: string[]; months: string[] };

export function coverageOf(
  { dates, facets }: FactIndex,
  { range, papers, years, months }: Scope,
): IssuesHeld {
  const wanted = papers === null ? null : new Set(papers.map((paper) => facets.paper.values.indexOf(paper)));
  return issuesHeld(
    dates.flatMap((date, article) => {
      const paper = facets.paper.places[article]?.[0];
      if (date === undefined || paper === undefined || !isWithin(date, range)) return [];
      if (wanted !== null && !wanted.has(paper)) return [];
      if (years.length > 0 && !years.includes(date.slice(0, 4))) return [];
      if (months.length > 0 && !months.includes(date.slice(0, 7))) return [];
      return { date, paper };
    }),
  );
}
