/** Stage 6: everything said about a page – beside it, in its name, on it – → what it is. */
import { KNOWN_PAPERS, type Paper } from "../lexicon/papers.ts";
import { UNKNOWN_DATE } from "../lexicon/placeholders.ts";
import { estimateIssueDate } from "../rules/issueDate.ts";
import { housePaper, type HouseSigns } from "../rules/housePaper.ts";
import { paperInNotices, readMasthead } from "../rules/masthead.ts";
import { readAround } from "../rules/place.ts";
import { placeNames } from "../rules/placeNames.ts";
import { NOWHERE } from "../rules/placeVotes.ts";
import { namedTexts } from "../rules/storyTexts.ts";
import type { PageIdentity } from "../archiveTypes.ts";
import type { Block, DateBasis, PageDraft, PageFacts, Warning } from "../types.ts";

type Home = Pick<PageIdentity, "home" | "homeDistrict">;

/** Where a paper is at home: as listed, and where its name begins with: 寿光日报 → 潍坊市, 寿光市. */
function homeOf(paper: string, known: readonly Paper[]): Home {
  const listed = known.find(({ name }) => name === paper);
  const [first] = placeNames(paper);
  const named = first?.at === 0 && first.places.length === 1 ? first.places[0]! : null;
  const home = listed === undefined ? (named?.city ?? null) : (listed.city ?? null);
  return { home, homeDistrict: named?.city === home ? (named?.district ?? null) : null };
}

const texts = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);

/** What of a page tells whose house it is of. */
function houseSigns({ page, articles }: PageDraft): HouseSigns {
  const openings = articles.flatMap(({ body }) => texts(body.slice(0, 1)));
  const stories = articles.map(namedTexts);
  return {
    bylines: articles.flatMap(({ bylines }) => texts(bylines)),
    openings,
    home: readAround(stories, NOWHERE).home,
    neighbours: page.neighbours,
  };
}

type Said = { basis: DateBasis; facts: PageFacts };
const FACT_WORDS = { paper: "paper", date: "date", page: "page number", section: "section" } as const;
const BASIS_WORDS: Partial<Record<DateBasis, string>> = {
  sidecar: "the table or .yml beside it",
  filename: "its file name",
  masthead: "its masthead",
};
/** Sections are named more and less closely: 要闻 and 要闻·时政 do not contradict. */
const COMPARED = ["paper", "date", "page"] as const;
const sameFact = (a: string, b: string): boolean => a === b || Number(a) === Number(b);

/** Where two sources say different things: both readings, and the one that was taken. */
function contradicting(sources: readonly Said[]): string[] {
  return COMPARED.flatMap((fact) => {
    const [taken, ...others] = sources.filter(({ facts }) => facts[fact] !== null);
    const other = others.find(({ facts }) => !sameFact(facts[fact]!, taken!.facts[fact]!));
    if (taken === undefined || other === undefined) return [];
    const [first, second] = [taken, other].map(
      ({ basis, facts }) => `${BASIS_WORDS[basis]} says ${facts[fact]}`,
    );
    return [
      `${FACT_WORDS[fact]}: ${first}, ${second}; the first was taken. Correct one of them, or say it in pages.csv`,
    ];
  });
}

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

  const named = first("paper") ?? paperInNotices(draft.notices.map((block) => block.text));
  const house = named === null ? housePaper(houseSigns(draft), known) : null;
  const paper = named ?? house?.name ?? null;
  const dated = sources.find(({ facts }) => facts.date !== null);
  const estimate = dated ? null : estimateIssueDate(draft);
  const identity: PageIdentity = {
    paper,
    paperBecause: house?.because ?? null,
    page: first("page"),
    section: first("section"),
    date: dated?.facts.date ?? estimate?.date ?? UNKNOWN_DATE,
    dateBasis: dated?.basis ?? (estimate ? "estimated" : "unknown"),
    dateRange: estimate?.range ?? null,
    dateProbability: estimate?.probability ?? null,
    dateBecause: estimate?.because ?? [],
    ...(named === null ? { home: null, homeDistrict: null } : homeOf(named, known)),
  };
  const at = { file: draft.page.file, line: draft.page.firstLine };
  const contradictions = contradicting(sources).map((message): Warning => ({
    level: "warning",
    code: "facts-contradict",
    ...at,
    message,
  }));
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
  return { identity, warnings: [...warnings, ...contradictions] };
}
