/** Archives of many days made in memory: one article an issue, nothing written or read. */
import { DEFAULT_SETTINGS } from "../../src/settings.ts";
import { dateOfNumber, dayNumber } from "../../src/archive/dayNumbers.ts";
import type { Archive, Article, PaperSettings } from "../../src/archiveTypes.ts";
import { SHA } from "./samples.ts";

const article = (date: string, { code, name }: PaperSettings): Article => ({
  front: {
    id: `${code}-${date.replaceAll("-", "")}-01-01`,
    title: `${date.slice(5)}的头条`,
    paper: name,
    page: "01",
    date,
    dateBasis: "filename",
    topics: [],
    kind: "report",
    confidence: 0.9,
    source: { file: "a.txt", sha256: SHA, lines: ["1"] },
  },
  body: "正文。",
  opening: "正文。",
  path: `${date}.md`,
});

/** An issue of `paper` on every day from `first` to `last` that `held` lets pass. */
export function longArchive(
  first: string,
  last: string,
  paper: PaperSettings = { name: "鲁中晨报", code: "lzcb" },
  held: (number: number) => boolean = () => true,
): Archive {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(held);
  return {
    settings: { ...DEFAULT_SETTINGS, papers: [paper] },
    articles: days.map((number) => article(dateOfNumber(number), paper)),
    ledger: [],
    pages: [],
    warnings: [],
  };
}
