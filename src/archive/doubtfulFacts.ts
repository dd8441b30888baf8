/** What an archive says that may be wrong: by article and by page, with how doubtful it is and the line to look at. */
import { cityNamed } from "../lexicon/places.ts";
import { OTHER_TOPIC } from "../lexicon/placeholders.ts";
import type { Archive, Article, PageSheet } from "../archiveTypes.ts";
import { pageOfArticle } from "./address.ts";
import { parseLineRef } from "./lineRefs.ts";
import { lifeOf, within } from "./paperLife.ts";
import { statedPaper } from "./statedPaper.ts";

export type DoubtfulFact = {
  /** 0–1, the most doubtful first. */
  doubt: number;
  /** What is doubtful, and what to do. */
  what: string;
  /** The article's file, or the page's raw file. */
  path: string;
  /** The raw file and line, and that line's first characters, where they are known. */
  at: { file: string; line: number; text: string } | null;
};

type Row<T> = { doubt: (thing: T) => number; what: (thing: T) => string };

/** Articles as sure as this are not listed. */
const SURE = 0.6;

const unknownDistricts = ({ front }: Article): string[] => {
  const city = front.city === undefined ? null : cityNamed(front.city);
  if (city === null) return [];
  return (front.districts ?? []).filter(
    (name) => name !== city.name && !city.districts.some((each) => each.name === name),
  );
};

/** What a person held against its page and found right is no doubt. */
const unlessChecked =
  (doubt: Row<Article>["doubt"]): Row<Article>["doubt"] =>
  (article) =>
    article.front.checked === undefined ? doubt(article) : 0;

const ARTICLE_ROWS: readonly Row<Article>[] = [
  {
    doubt: (article) => (unknownDistricts(article).length > 0 ? 0.97 : 0),
    what: (article) =>
      `${unknownDistricts(article).join(", ")}: no such district of ${article.front.city}; correct districts, or put a functional zone under zones`,
  },
  {
    doubt: ({ front }) => (front.city !== undefined && cityNamed(front.city) === null ? 0.96 : 0),
    what: ({ front }) =>
      `${front.city}: no such city in the gazetteer; write its full name of today, like 淄博市`,
  },
  {
    doubt: ({ front: { eventDate = "", date } }) => (eventDate > date ? 0.35 : 0),
    what: ({ front }) => `the event's day, ${front.eventDate}, is later than the issue's, ${front.date}`,
  },
  {
    doubt: unlessChecked(({ front }) => (front.confidence < SURE ? 1 - front.confidence : 0)),
    what: ({ front }) => `may not be one whole article (confidence ${front.confidence.toFixed(2)})`,
  },
  {
    doubt: unlessChecked(({ front }) => (front.city === undefined ? 0.7 : 0)),
    what: () => "no city was found",
  },
  {
    doubt: unlessChecked(({ front }) =>
      front.topics.length === 0 || front.topics[0] === OTHER_TOPIC ? 0.55 : 0,
    ),
    what: () => "no topic was found",
  },
  {
    doubt: unlessChecked(({ front }) => (front.title === undefined ? 0.45 : 0)),
    what: () => "has no headline",
  },
];

const PAGE_ROWS: readonly Row<PageSheet>[] = [
  {
    doubt: ({ dateBasis }) => (dateBasis === "unknown" ? 0.99 : 0),
    what: () => "the page has no date; say it in pages.csv",
  },
  {
    doubt: ({ dateBasis, dateProbability }) => (dateBasis === "estimated" ? 1 - (dateProbability ?? 0.5) : 0),
    what: ({ date, dateRange, dateProbability }) =>
      `dated ${date} by estimate${dateRange === undefined ? "" : `, between ${dateRange[0]} and ${dateRange[1]}`}${dateProbability === undefined ? "" : ` (${dateProbability})`}; say the date in pages.csv if it is known`,
  },
  {
    doubt: ({ paper }) => (paper === undefined ? 0.65 : 0),
    what: () => "nothing says which paper the page is of; say it in pages.csv",
  },
];

/** Characters of a line that are shown. */
const SHOWN = 24;

/** The line of that number, or the first behind it that is not blank. */
function lineOf(page: PageSheet | undefined, from: number): DoubtfulFact["at"] {
  if (page === undefined) return null;
  const lines = page.text.split(/\r\n|\n|\r/);
  const place = lines.findIndex((each, i) => i >= from - page.firstLine && each.trim() !== "");
  const line = place < 0 ? from : place + page.firstLine;
  const text = lines[place]?.trim() ?? "";
  const characters = Array.from(text);
  return {
    file: page.file,
    line,
    text: characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : text,
  };
}

const LIVING = { founded: "it was founded", closed: "it closed" } as const;

/** Issues from before their paper was founded or after it closed, by `archive.yml`: once each, at the first article or page of them. */
function outsideLives({ settings, articles, pages }: Archive): DoubtfulFact[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const parts = [
    ...articles.map(({ front, path }) => ({ ...front, path, sheet: byId.get(pageOfArticle(front.id)) })),
    ...pages.map((sheet) => ({ ...sheet, path: sheet.file, sheet })),
  ].filter(({ dateBasis }) => dateBasis !== "estimated" && dateBasis !== "unknown");
  return settings.papers.flatMap((paper) => {
    const [first, last] = lifeOf(paper);
    const found = new Map<string, DoubtfulFact>();
    for (const part of parts) {
      const { date, path, sheet } = part;
      if (statedPaper(part) !== paper.name || found.has(date) || within(date, [first, last])) continue;
      const [when, end] = date < first ? (["before", "founded"] as const) : (["after", "closed"] as const);
      const what = `${paper.name} of ${date} is from ${when} ${LIVING[end]}, ${paper[end]}; correct the date, or the paper's life in archive.yml`;
      found.set(date, { doubt: 0.9, what, path, at: lineOf(sheet, sheet?.firstLine ?? 1) });
    }
    return [...found.values()];
  });
}

/** An archive → everything in it that is doubtful, the most doubtful first. */
export function doubtfulFacts(archive: Archive): DoubtfulFact[] {
  const { articles, pages } = archive;
  const byId = new Map(pages.map((page) => [page.id, page]));
  const ofPages = pages.flatMap((page) =>
    PAGE_ROWS.map(({ doubt, what }) => ({
      doubt: doubt(page),
      what: what(page),
      path: page.file,
      at: lineOf(page, page.firstLine),
    })),
  );
  const ofArticles = articles.flatMap((article) => {
    const [first] = [article.front.source].flat();
    const line = first?.lines[0];
    const at =
      line === undefined ? null : lineOf(byId.get(pageOfArticle(article.front.id)), parseLineRef(line).from);
    return ARTICLE_ROWS.map(({ doubt, what }) => ({
      doubt: doubt(article),
      what: what(article),
      path: article.path,
      at,
    }));
  });
  return [...outsideLives(archive), ...ofPages, ...ofArticles]
    .filter(({ doubt }) => doubt > 0)
    .sort((a, b) => b.doubt - a.doubt);
}
