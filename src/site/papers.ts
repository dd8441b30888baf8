/** Issues → papers with the listings of their issues. */
import { UNKNOWN_DATE } from "../lexicon/placeholders.ts";
import { divide, groupBy } from "./paging.ts";
import type { Issue, Listing, Paper } from "./shapes.ts";
import type { Settings } from "../types.ts";

export type PaperRun = { paper: Paper; issues: Issue[] };

/** First to last day, leaving out issues of unknown date where there are others. */
const span = (issues: Issue[]): string => {
  const dated = issues.filter((issue) => issue.date !== UNKNOWN_DATE);
  const first = (dated[0] ?? issues[0]!).dateWords;
  const last = (dated.at(-1) ?? issues[0]!).dateWords;
  return first === last ? first : `${first}—${last}`;
};

/** Papers in order of their code. */
export function makePapers(issues: Issue[], settings: Settings): PaperRun[] {
  const cities = new Map(settings.papers.map(({ code, city }) => [code, city]));
  return [...groupBy(issues, (issue) => issue.paper.code)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, ofPaper]) => {
      const { name, address } = ofPaper[0]!.paper;
      return {
        paper: {
          name,
          address,
          count: ofPaper.reduce((sum, issue) => sum + issue.entries.length, 0),
          city: cities.get(code) ?? null,
          issueCount: ofPaper.length,
          span: span(ofPaper),
        },
        issues: ofPaper,
      };
    });
}

export type PaperListing = Listing<Issue> & { paper: Paper };

export const paperListings = (runs: PaperRun[]): PaperListing[] =>
  runs.flatMap(({ paper, issues }) =>
    divide(paper.name, paper.address, issues.toReversed()).map((page) => ({ ...page, paper })),
  );
