/** Stage 6: everything said about a page – beside it, in its name, on it – → what it is. */
import { KNOWN_PAPERS, type Paper } from "../lexicon/papers.ts";
import { UNKNOWN_DATE } from "../lexicon/placeholders.ts";
import { estimateIssueDate } from "../rules/issueDate.ts";
import { paperInNotices, readMasthead } from "../rules/masthead.ts";
import type { DateBasis, PageDraft, PageFacts, PageIdentity, Warning } from "../types.ts";

/** A page taken apart and the papers an archive knows → its identity, and what is doubtful in it. */
export function identifyPage(
  draft: PageDraft,
  papers: readonly Paper[],
): { identity: PageIdentity; warnings: Warning[] } {
  const known = [...papers, ...KNOWN_PAPERS];
  const furniture = draft.furniture.filter((block) => block.label === "furniture").map((block) => block.text);
  const masthead = readMasthead(furniture, known);
  const own = { basis: "masthead" as const, facts: masthead.facts };
  // What an earlier page of the file printed counts only where this page prints nothing.
  const sources: { basis: DateBasis; facts: PageFacts }[] = [own, ...draft.page.given];
  const order: readonly DateBasis[] = ["sidecar", "filename", "masthead"];
  sources.sort((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis));
  const first = (fact: keyof PageFacts): string | null =>
    sources.find(({ facts }) => facts[fact] !== null)?.facts[fact] ?? null;

  const paper = first("paper") ?? paperInNotices(draft.notices.map((block) => block.text));
  const dated = sources.find(({ facts }) => facts.date !== null);
  const estimate = dated
    ? null
    : estimateIssueDate(draft.articles.flatMap((article) => article.body.map((block) => block.text)));
  const identity: PageIdentity = {
    paper,
    page: first("page"),
    section: first("section"),
    date: dated?.facts.date ?? estimate?.date ?? UNKNOWN_DATE,
    dateBasis: dated?.basis ?? (estimate ? "estimated" : "unknown"),
    dateRange: estimate?.range ?? null,
    dateBecause: estimate?.because ?? [],
    home: known.find((each) => each.name === paper)?.city ?? null,
  };
  const at = { file: draft.page.file, line: draft.page.firstLine };
  const warnings = masthead.doubts.map((doubt): Warning => ({
    level: "warning",
    code: "masthead-contradicts",
    ...at,
    message: `${doubt}; say the date in pages.csv`,
  }));
  if (identity.dateBasis === "unknown") {
    const message =
      "nothing on or beside this page says its year; say the date in pages.csv (shown as 日期未详 until then)";
    warnings.push({ level: "warning", code: "date-unknown", ...at, message });
  }
  return { identity, warnings };
}
