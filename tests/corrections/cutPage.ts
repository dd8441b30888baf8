/** Pages as any rules might cut them: what their articles are made of is given, line by line. */
import { escapeMarkdown } from "../../src/stages/9-markdown.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { referredText } from "../../src/archive/lineRefs.ts";
import type { ParsedArticle, ParsedPage } from "../../src/archiveTypes.ts";
import type { FrontMatter } from "../../src/types.ts";

/** An article: its lines in reading order, the headline first; what the rules say of it beside. */
export type Cut = { lines: string[]; front?: Partial<FrontMatter> };

export type CutPage = { file: string; date: string; page: string; text: string; cuts: readonly Cut[] };

const PAPER = "柳河日报";
const OPENING = 60;

export function cutPage({ file, date, page, text, cuts }: CutPage): ParsedPage {
  const sha256 = digestOf(text);
  const identity: ParsedPage["identity"] = {
    paper: PAPER,
    page,
    section: null,
    paperBecause: null,
    date,
    dateBasis: "filename",
    dateRange: null,
    dateProbability: null,
    dateBecause: [],
    home: null,
    homeDistrict: null,
  };
  const articles = cuts.map(({ lines, front = {} }): ParsedArticle => {
    const [title = "", ...body] = referredText(text, 1, lines).filter((line) => line.trim() !== "");
    return {
      front: {
        ...(title === "" ? {} : { title }),
        paper: PAPER,
        page,
        date,
        dateBasis: "filename",
        topics: [],
        kind: "report",
        confidence: 0.9,
        source: { file, sha256, lines },
        ...front,
      },
      body: `\n${body.map(escapeMarkdown).join("\n\n")}\n`,
      opening: Array.from([title, ...body].join(" "))
        .slice(0, OPENING)
        .join(""),
    };
  });
  const sheet: ParsedPage["sheet"] = {
    file,
    sha256,
    encoding: "utf-8",
    part: 1,
    firstLine: 1,
    paper: PAPER,
    date,
    dateBasis: "filename",
    page,
    notices: [],
    furniture: [],
    unassigned: [],
    text,
  };
  return { identity, articles, sheet };
}
