/** What a citation of an article says, whatever its form: only what is known, the rest `null`. */
import { UNKNOWN_DATE, UNKNOWN_PAPER } from "../../../lexicon/placeholders.ts";
import type { Author, FrontMatter } from "../../../types.ts";
import type { Entry } from "../../shapes.ts";

export type Citation = {
  /** The article's permanent id, ASCII. */
  id: string;
  /** In printed order, everybody once. */
  authors: string[];
  title: string;
  /** The title is not printed: it is the article's first words. */
  untitled: boolean;
  /** 副题名, without the dash that leads it. */
  subtitle: string | null;
  paper: string | null;
  /** Where the paper appears. */
  place: string | null;
  date: CitedDate | null;
  /** 版次 as printed. */
  page: string | null;
  section: string | null;
  /** Where the article stands on the web, if the site has an address. */
  url: string | null;
};

/** `1988-03-17`; an estimate as exact as it is, `1988-03` or `1988`. */
export type CitedDate = { text: string; estimated: boolean };

/** A subtitle with a dash is a part of the title; any other is a headline of its own and is not cited. */
const LED_BY_DASH = /^[—－―–-]+\s*/u;

/** Whatever some program takes for the end of a line would end a field of RIS. */
const onOneLine = (text: string): string => text.replace(/[\s\u0085]+/gu, " ").trim();

const lineOrNull = (text: string | undefined): string | null => (text === undefined ? null : onOneLine(text));

/** Photographers of a story are not its authors, unless there is nobody else. */
function authorsOf(authors: Author[]): string[] {
  const writers = authors.filter(({ role }) => !/^摄影|^供图|^绘图/u.test(role));
  return [...new Set((writers.length > 0 ? writers : authors).map(({ name }) => onOneLine(name)))];
}

/** An estimate is cited as far as both ends of its range agree; a year is always named. */
function dateOf({ date, dateBasis, dateRange }: FrontMatter): CitedDate | null {
  if (date === UNKNOWN_DATE) return null;
  if (dateBasis !== "estimated") return { text: date, estimated: false };
  const [from, to] = dateRange ?? [`${date.slice(0, 7)}-01`, `${date.slice(0, 7)}-02`];
  const length = [10, 7].find((end) => from.slice(0, end) === to.slice(0, end));
  return { text: length === undefined ? date.slice(0, 4) : from.slice(0, length), estimated: true };
}

/** `siteUrl`: where the site stands, without a slash at its end. */
export function makeCitation({ article: { front }, ...entry }: Entry, siteUrl: string | null): Citation {
  const subtitle = entry.subtitle ?? "";
  return {
    id: front.id,
    authors: authorsOf(front.authors ?? []),
    title: onOneLine(entry.heading),
    untitled: entry.untitled,
    subtitle: LED_BY_DASH.test(subtitle) ? onOneLine(subtitle.replace(LED_BY_DASH, "")) : null,
    paper: entry.paper.value === UNKNOWN_PAPER ? null : onOneLine(entry.paper.name),
    place: lineOrNull(front.publishedIn),
    date: dateOf(front),
    page: lineOrNull(front.page),
    section: lineOrNull(front.section),
    url: siteUrl === null ? null : `${siteUrl}${entry.address}`,
  };
}

/** `九处塌方，两天半打通：临朐县南部山区道路抢修见闻`. */
export const fullTitle = ({ title, subtitle }: Citation): string =>
  subtitle === null || subtitle === "" ? title : `${title}：${subtitle}`;
