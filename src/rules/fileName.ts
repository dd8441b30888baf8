/** What a file's name says of its page. Patterns are templates, never regular expressions: `{paper}_{date}_{page}_{section}`. */
import type { Paper } from "../lexicon/papers.ts";
import type { PageFacts, Warning } from "../types.ts";
import { chineseNumber, readDay } from "./day.ts";

/** Tried in order; an archive's own patterns come first. The first that fits the whole name decides. */
export const FILE_NAME_PATTERNS: readonly string[] = [
  "{paper}_{date}_{page}_{section}", // 淄博日报_2021-03-09_A05_要闻.txt
  "{paper}_{date}_{page}", //           淄博日报_2021-03-09_A05.txt
  "{paper}-{date}-{page}",
  "{paper}{date}第{page}版{section}", // 淄博日报2021年3月9日第2版要闻.txt
  "{paper}{date}第{page}版",
  "{paper}{date}",
  "{paper}_{date}",
  "{paper}-{date}",
  "{date}-{page}-{code}", //            20190425-02-lcrb.txt
  "{date}_{page}_{code}",
  "{code}-{date}-{page}",
  "{code}_{date}_{page}",
  "{code}{date}{page}", //              zbrb20210309A05.txt
  "{date}_{paper}_{page}",
  "{date}-{page}",
  "{date}_{page}",
  "{date}",
];

const FIELDS: Readonly<Record<string, string>> = {
  paper: "[\\p{Script=Han}]{2,12}",
  code: "[a-z]{2,8}",
  date: "\\d{4}(?:[-.]\\d{1,2}[-.]\\d{1,2}|\\d{4}|年\\d{1,2}月\\d{1,2}日)",
  page: "第?[A-Z]{0,2}\\d{1,3}版?",
  section: "[\\p{Script=Han}A-Za-z0-9·]{1,20}",
  any: ".*?",
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function compile(pattern: string): RegExp {
  const source = pattern
    .split(/(\{\w+\})/)
    .map((part) => {
      const field = /^\{(\w+)\}$/.exec(part)?.[1];
      if (field === undefined || !Object.hasOwn(FIELDS, field)) return literal(part);
      return field === "any" ? FIELDS["any"]! : `(?<${field}>${FIELDS[field]!})`;
    })
    .join("");
  return new RegExp(`^${source}$`, "iu");
}

/** `第02版` → `02`, `a5` → `A05`: the form in which a 版次 is kept. */
export function pageNumber(printed: string): string {
  const numeral = /第([一二三四五六七八九十]{1,3})版/.exec(printed)?.[1];
  const plain = numeral === undefined ? printed : String(chineseNumber(numeral) ?? numeral);
  const match = /([A-Z]{0,2})\s*(\d{1,3})/i.exec(plain.normalize("NFKC"));
  return match ? match[1]!.toUpperCase() + match[2]!.padStart(2, "0") : printed.trim();
}

/**
 * A file's path → the facts its name gives; `null` when no pattern fits. A day that does not
 * exist is named in a warning and left out.
 */
export function readFileName(
  path: string,
  patterns: readonly string[],
  papers: readonly Paper[],
): { facts: PageFacts | null; warnings: Warning[] } {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  for (const pattern of [...patterns, ...FILE_NAME_PATTERNS]) {
    const groups = compile(pattern).exec(name)?.groups;
    if (!groups) continue;
    const date = groups["date"] === undefined ? null : readDay(groups["date"]);
    const paper = groups["paper"] ?? papers.find((each) => each.code === groups["code"]?.toLowerCase())?.name;
    const page = groups["page"];
    const facts = {
      paper: paper ?? null,
      date: date?.day ?? null,
      page: page === undefined ? null : pageNumber(page),
      section: groups["section"] ?? null,
    };
    if (date === null || date.day !== null) return { facts, warnings: [] };
    const message = `the file's name gives ${date.printed} as its date, and there is no such day; rename the file or say the date in pages.csv`;
    return { facts, warnings: [{ level: "error", code: "no-such-day", file: path, message }] };
  }
  return { facts: null, warnings: [] };
}
