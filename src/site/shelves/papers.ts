/** Issues → papers with the listings of their issues. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { Words } from "../../words/words.ts";
import { lifeWords } from "../calendar/dates.ts";
import { groupBy } from "./paging.ts";
import type { Counted, Issue, Paper } from "../shapes.ts";
import { besides, fullestByGroup, shelve, type ShelfListing } from "./shelf.ts";
import type { PaperSettings, Settings } from "../../archiveTypes.ts";

export type PaperRun = { paper: Paper; issues: Issue[] };

/** First to last day, leaving out issues of unknown date where there are others. */
const span = (issues: Issue[], { dates }: Words): string => {
  const dated = issues.filter((issue) => issue.date !== UNKNOWN_DATE);
  const first = (dated[0] ?? issues[0]!).dateWords;
  const last = (dated.at(-1) ?? issues[0]!).dateWords;
  return first === last ? first : dates.span(first, last);
};

/** Papers in order of their code. */
export function makePapers(issues: Issue[], settings: Settings, words: Words): PaperRun[] {
  const cities = new Map(settings.papers.map(({ code, city }) => [code, city]));
  return [...groupBy(issues, (issue) => issue.paper.code)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, ofPaper]) => {
      const { name, value, address } = ofPaper[0]!.paper;
      return {
        paper: {
          name,
          value,
          address,
          count: ofPaper.reduce((sum, issue) => sum + issue.entries.length, 0),
          city: cities.get(code) ?? null,
          issueCount: ofPaper.length,
          span: span(ofPaper, words),
        },
        issues: ofPaper,
      };
    });
}

/** `淄博市出版，1957年7月1日创刊，每周二、五出版。藏20期、131篇，1985年5月1日—2019年8月22日。` */
function lineOf(
  { city, issueCount, count, span: held }: Paper,
  settings: PaperSettings | undefined,
  words: Words,
): string {
  const { shelves, frame } = words;
  const known = [city === null ? "" : shelves.publishedIn(city), lifeWords(settings ?? {}, words)];
  return shelves.paperLine(known.filter((part) => part !== "").join(frame.comma), issueCount, count, held);
}

/** Of the page that shows what of a paper is held month by month. */
export const coverageAddress = (code: string): string => `/coverage/${code}/`;

/** `coverage` is the address of the paper's coverage page. */
export type PaperListing = ShelfListing<Issue> & { paper: Paper; coverage: string };

/** Newest first. `cities`: those that have a shelf. */
export function paperListings(
  runs: PaperRun[],
  settings: Settings,
  cities: readonly Counted[],
  words: Words,
): PaperListing[] {
  const settingsOf = new Map(settings.papers.map((each) => [each.code, each]));
  const shelfOf = new Map(cities.map(({ name, address, count }) => [name, { name, address, count }]));
  const byCity = groupBy(
    runs.map(({ paper }) => paper),
    ({ city }) => city ?? "",
  );
  byCity.delete("");
  const few = fullestByGroup(byCity);
  return runs.flatMap(({ paper, issues }) => {
    const city = paper.city ?? "";
    const nearby = [
      { name: words.shelves.otherPapers(city), links: besides(few.get(city), paper.address) },
      { name: words.shelves.cityNews, links: [shelfOf.get(city) ?? []].flat() },
    ];
    const { code } = issues[0]!.paper;
    const said = { line: lineOf(paper, settingsOf.get(code), words), unit: "issues" as const, nearby };
    return shelve(paper.name, paper.address, issues.toReversed(), said, words).map((page) => ({
      ...page,
      paper,
      coverage: coverageAddress(code),
    }));
  });
}
