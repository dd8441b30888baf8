/** Issues → papers with the listings of their issues. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import { partialWords, weekdayWords } from "../calendar/dates.ts";
import { groupBy } from "./paging.ts";
import type { Counted, Issue, Paper } from "../shapes.ts";
import { besides, fullestByGroup, shelve, type ShelfListing } from "./shelf.ts";
import type { PaperSettings, Settings } from "../../types.ts";

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

/** `淄博市出版，1957年7月1日创刊，每周二、五出版。藏20期、131篇，1985年5月1日—2019年8月22日。` */
function lineOf({ city, issueCount, count, span: held }: Paper, settings: PaperSettings | undefined): string {
  const known = [
    city === null ? [] : [`在${city}出版`],
    settings?.founded === undefined ? [] : [`${partialWords(settings.founded)}创刊`],
    settings?.closed === undefined ? [] : [`${partialWords(settings.closed)}停刊`],
    (settings?.weekdays ?? []).length === 0 ? [] : [weekdayWords(settings!.weekdays!)],
  ].flat();
  const first = known.length === 0 ? "" : `${known.join("，")}。`;
  return `${first}文库藏${issueCount}期、${count}篇文章，${held}。`;
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
      { name: `${city}的其他报纸`, links: besides(few.get(city), paper.address) },
      { name: "所在城市的新闻", links: [shelfOf.get(city) ?? []].flat() },
    ];
    const { code } = issues[0]!.paper;
    const words = { line: lineOf(paper, settingsOf.get(code)), unit: "期", nearby };
    return shelve(paper.name, paper.address, issues.toReversed(), words).map((page) => ({
      ...page,
      paper,
      coverage: coverageAddress(code),
    }));
  });
}
