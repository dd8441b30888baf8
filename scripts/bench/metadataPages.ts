/** How well who, when, where and what are read of known pages, beside what a librarian wrote. */
import { joinPages, takePage } from "../../src/pipeline.ts";
import { parseLineRef } from "../../src/archive/lineRefs.ts";
import { KNOWN_PAPERS, type Paper } from "../../src/lexicon/papers.ts";
import { addDays } from "../../src/rules/day.ts";
import { identifyPage } from "../../src/stages/6-identity.ts";
import { describeArticles } from "../../src/stages/8-metadata.ts";
import type { ParsedArticle } from "../../src/archiveTypes.ts";
import type { GivenFacts, Neighbour, Page } from "../../src/types.ts";
import { knownPage } from "../../tests/metadata/knownPage.ts";
import { readGoldPages, type GoldPage } from "../../tests/metadata/goldPages.ts";
import {
  addCounts,
  NO_COUNTS,
  scoreArticle,
  type Described,
  type MetadataCounts,
} from "../../tests/metadata/score.ts";
import { setPage } from "../../tests/metadata/setPage.ts";
import { readTruth, type TrueIssue } from "../../tests/metadata/truth.ts";
import { pageOf } from "../../tests/pageOf.ts";
import { hasRealPages, readRealPages, SHARED } from "../../tests/separation/realPages.ts";
import type { Copy } from "../../tests/simulator/copy.ts";
import { bodyOf } from "../../tests/simulator/matter.ts";
import type { TruePage } from "../../tests/simulator/truth.ts";
import { simulate } from "../../tests/simulator/page.ts";
import { clustersOf, FIRST_SEED } from "./knownPages.ts";

const PAPER = "海岱样报";
/** The column of the real pages. */
export const REAL = "real pages";
/** The same, taken apart as a person did. */
export const KNOWN_REAL = "real pages taken apart rightly";

/** What is said of a page beside its stories. */
type Said = { name: string; masthead: boolean; listedPaper: boolean; datedFolder: boolean };
const SAID: readonly Said[] = [
  { name: "nothing said", masthead: false, listedPaper: false, datedFolder: false },
  { name: "among dated files", masthead: false, listedPaper: false, datedFolder: true },
  { name: "masthead", masthead: true, listedPaper: false, datedFolder: false },
  { name: "masthead of a listed paper", masthead: true, listedPaper: true, datedFolder: false },
];

/** Days from the issue to those of the dated files of its folder. */
const DATED_FILES = [-200, -31, 17, 90];
const neighboursOf = (day: string): Neighbour[] =>
  DATED_FILES.map((days, i) => ({ file: `${i}.txt`, date: addDays(day, days), paper: null }));

const dayPrinted = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

const papersOf = ({ home }: TrueIssue): Paper[] =>
  home === null ? [] : [{ name: PAPER, code: "hdyb", city: home }];

type Known = { copy: Copy[]; truth: TrueIssue };

const sum = (counts: readonly MetadataCounts[]): MetadataCounts => counts.reduce(addCounts, NO_COUNTS);

/** Articles that nothing was taken apart wrongly in; the seconds are those of reading their metadata. */
function scoreSetPage(
  { copy, truth }: Known,
  { masthead, listedPaper, datedFolder }: Said,
): { counts: MetadataCounts; seconds: number } {
  const printed = masthead ? [`${PAPER} ${dayPrinted(truth.issue.best)}`] : [];
  const { draft: alone, numbers } = setPage(copy, printed);
  const neighbours = datedFolder ? neighboursOf(truth.issue.best) : [];
  const draft = { ...alone, page: { ...alone.page, neighbours } };
  const start = performance.now();
  const { identity } = identifyPage(draft, listedPaper ? papersOf(truth) : []);
  const described = describeArticles(draft.articles, identity);
  const seconds = (performance.now() - start) / 1000;
  const counts = described.map((front, i) => scoreArticle(truth.articles[numbers[i]!]!, truth, front));
  return { counts: sum(counts), seconds };
}

const GRAM = 8;
const gramsOf = (text: string): Set<string> => {
  const plain = text.replaceAll(/[^\p{L}\p{N}]/gu, "");
  return new Set(
    Array.from({ length: Math.max(0, plain.length - GRAM + 1) }, (_, i) => plain.slice(i, i + GRAM)),
  );
};

/** Which found article is which true one: those that share most, each once; `null` for one that was not found. */
function match<T>(
  truths: number,
  found: readonly T[],
  shared: (truth: number, found: T) => number,
): (T | null)[] {
  const pairs = Array.from({ length: truths }, (_, truth) =>
    found.map((each, i) => ({ truth, each, i, share: shared(truth, each) })),
  )
    .flat()
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const matched: (T | null)[] = Array.from({ length: truths }, () => null);
  const taken = new Set<number>();
  for (const { truth, each, i } of pairs) {
    if (matched[truth] !== null || taken.has(i)) continue;
    matched[truth] = each;
    taken.add(i);
  }
  return matched;
}

const isStory = ({ genre }: Copy): boolean => genre !== "notice" && genre !== "ad";

/** Pages taken apart by the program itself; date and paper said beside them, since the simulator's mastheads are made up. */
function scoreWholeWay({ copy, truth }: Known, seed: number): MetadataCounts {
  const facts = { paper: PAPER, date: truth.issue.best, page: null, section: null };
  const given: GivenFacts[] = [{ basis: "sidecar", facts }];
  const pages = simulate(copy, "plain", seed).map(({ text }): Page => ({ ...pageOf(text), given }));
  const articles = joinPages(pages.map((page) => takePage(page, papersOf(truth)).taken)).flatMap(
    (page): ParsedArticle[] => page.articles,
  );
  const stories = copy.filter(isStory);
  const wanted = stories.map((each) =>
    gramsOf(
      bodyOf(each)
        .map(({ text }) => text)
        .join(""),
    ),
  );
  const grams = new Map(articles.map((article) => [article, gramsOf(article.body)]));
  const found = match(stories.length, articles, (i, article) => {
    const own = grams.get(article)!;
    return Array.from(wanted[i]!).filter((gram) => own.has(gram)).length;
  });
  return sum(
    stories.map(({ number }, i) => scoreArticle(truth.articles[number]!, truth, found[i]?.front ?? null)),
  );
}

/** A real page the whole way, with nothing said beside it. */
function scoreReal({ file, bytes, issue, paper, articles }: GoldPage): {
  counts: MetadataCounts;
  papers: number;
} {
  const text = new TextDecoder().decode(bytes);
  const [parsed] = joinPages([takePage({ ...pageOf(text), file }, KNOWN_PAPERS).taken]);
  const found = match(articles.length, parsed!.articles, (i, { front }) => {
    const lines = [front.source].flat()[0]!.lines.flatMap((reference) => {
      const { from, to } = parseLineRef(reference);
      return Array.from({ length: to - from + 1 }, (_, k) => from + k);
    });
    const own = lines.filter((line) => articles[i]!.lines.has(line)).length;
    return own / (new Set([...lines, ...articles[i]!.lines]).size || 1);
  });
  const fronts = found.map((article): Described | null => article?.front ?? null);
  return {
    counts: sum(articles.map(({ truth }, i) => scoreArticle(truth, { issue }, fronts[i]!))),
    papers: found.filter((article) => article?.front.paper === paper).length,
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A real page on which nothing was taken apart wrongly. */
function scoreKnownReal({ articles, issue }: GoldPage, page: TruePage): MetadataCounts {
  const draft = knownPage(page);
  const { identity } = identifyPage(draft, KNOWN_PAPERS);
  const described = describeArticles(draft.articles, identity);
  return sum(articles.map(({ truth }, i) => scoreArticle(truth, { issue }, described[i] ?? null)));
}

/** One way of meeting the pages, and what came of it. */
export type MetadataColumn = { name: string; counts: MetadataCounts };

/** Every way, simulated pages first, then the real ones where they are at hand, and what a page costs in milliseconds. */
export function measureMetadata(
  set: string,
  shared = SHARED,
): { columns: MetadataColumn[]; papers: number; cost: number; realPapers: number } {
  const truth = readTruth(set);
  const known = clustersOf(set, undefined).map((copy) => ({ copy, truth: truth[copy[0]!.cluster]! }));
  // The first page starts the word lists, which is no part of a page's cost.
  scoreSetPage(known[0]!, SAID[0]!);
  const measured = SAID.map((said) => known.map((each) => scoreSetPage(each, said)));
  const columns = SAID.map(({ name }, i) => ({
    name,
    counts: sum(measured[i]!.map(({ counts }) => counts)),
  }));
  columns.push({
    name: "taken apart by the program",
    counts: sum(known.map((each) => scoreWholeWay(each, FIRST_SEED[set]!))),
  });
  const real = hasRealPages(shared) ? readGoldPages(shared).map(scoreReal) : [];
  if (real.length > 0) {
    const pages = new Map(readRealPages(shared).map((page) => [page.name, page]));
    const apart = readGoldPages(shared).map((gold) => scoreKnownReal(gold, pages.get(gold.name)!));
    columns.push({ name: REAL, counts: sum(real.map(({ counts }) => counts)) });
    columns.push({ name: KNOWN_REAL, counts: sum(apart) });
  }
  return {
    columns,
    papers: known.length,
    cost: median(measured.flat().map(({ seconds }) => seconds * 1000)),
    realPapers: real.reduce((all, { papers }) => all + papers, 0),
  };
}
