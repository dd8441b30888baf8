/** Archives of any size for benches and tests: invented articles of invented papers, the same from the same seed. */
import { articleId, articlePath, idParts, pageId } from "../../../src/archive/address.ts";
import { openingOf } from "../../../src/archive/openingWords.ts";
import { DEFAULT_SETTINGS } from "../../../src/settings.ts";
import { GAP } from "../../../src/lexicon/placeholders.ts";
import { escapeMarkdown } from "../../../src/stages/9-markdown.ts";
import type { Archive, Article } from "../../../src/archiveTypes.ts";
import type { Author, Kind, Source } from "../../../src/types.ts";
import { randomFrom, type Random } from "../../../tests/simulator/random.ts";
import { writeParagraphs, writeTitle, type StoryPile } from "./body.ts";
import { castOf, dayPrinted, type Cast } from "./cast.ts";
import { fromQuantiles, weighted } from "./draws.ts";
import { authorsOf, describe, drawPlace, spoken, type Place } from "./facts.ts";
import { inventedPapers, makeIssues, type Issue } from "./issues.ts";
import { readSources, type Sources, type SourceStory } from "./sourceStories.ts";

export type ArchiveOrder = {
  articles: number;
  /** The first year and the last. */
  years: readonly [from: number, to: number];
  papers: number;
  seed: number;
};

const KINDS = {
  report: 58,
  brief: 22,
  photo: 5,
  commentary: 5,
  letter: 3,
  notice: 3,
  interview: 2,
  literature: 2,
} as const satisfies Partial<Record<Kind, number>>;

/** Length of a body in characters by evenly spaced quantiles: of short kinds, of all others, and of the few that fill a page. */
const SHORT = [60, 75, 95, 120, 150];
const LONG = [180, 350, 480, 580, 690, 820, 960, 1150, 1450, 1900, 2600];
const LONGEST = [2600, 3200, 4000, 5000];
const FILLS_PAGE = 0.015;
const SHORT_KINDS: ReadonlySet<Kind> = new Set<Kind>(["brief", "photo", "notice"]);
/** Ends of so many were lost. */
const CUT = 0.02;
/** From an article's first line to the next one's: the longest has fewer. */
const LINES = 80;

const lengthOf = (random: Random, kind: Kind): number =>
  fromQuantiles(random, SHORT_KINDS.has(kind) ? SHORT : random.chance(FILLS_PAGE) ? LONGEST : LONG);

type Shelves = {
  ofKind: ReadonlyMap<string, readonly SourceStory[]>;
  ofTopic: ReadonlyMap<string, readonly SourceStory[]>;
};

function shelve({ stories }: Sources): Shelves {
  const topics = new Set(stories.flatMap((story) => story.topics));
  return {
    ofKind: new Map(Object.keys(KINDS).map((kind) => [kind, stories.filter((story) => story.kind === kind)])),
    ofTopic: new Map(
      [...topics].map((topic) => [topic, stories.filter((story) => story.topics.includes(topic))]),
    ),
  };
}

/** An article's stories: the first of its kind, all others of its topic. */
function chooseStories(random: Random, { ofKind, ofTopic }: Shelves, kind: Kind): StoryPile {
  const first = random.pick(ofKind.get(kind)!);
  return { chosen: [first], topic: ofTopic.get(first.topics[0]!)! };
}

const DATELINES: readonly ((cast: Cast, authors: readonly Author[]) => string)[] = [
  () => "本报讯　",
  (_, authors) => `本报讯（${authors.map(({ role, name }) => `${role} ${name}`).join(" ")}）`,
  ({ city, date }) => `本报${city}${dayPrinted(date)}讯　`,
];
const DATELINED: ReadonlySet<Kind> = new Set<Kind>(["report", "brief"]);
const HAS_DATELINE = 0.6;

/** Where on which printed page an article stands. */
type Stand = { id: string; page: string; issue: Issue; source: Source; number: number };

function makeArticle(random: Random, sources: Sources, shelves: Shelves, stand: Stand): Article {
  const { id, page, issue, number } = stand;
  const kind: Kind = weighted(random, KINDS);
  const length = lengthOf(random, kind);
  const pile = chooseStories(random, shelves, kind);
  const first = pile.chosen[0]!;
  const place: Place = drawPlace(random, issue.paper.city);
  const cast = castOf(random, sources.vocabulary, {
    number,
    date: issue.date,
    topics: first.topics,
    city: spoken(place.city.name),
    district: place.districts[0] ?? spoken(place.city.name),
  });
  const authors = authorsOf(cast, issue);
  const dateline =
    DATELINED.has(kind) && random.chance(HAS_DATELINE) ? random.pick(DATELINES)(cast, authors) : "";
  const title = writeTitle(cast, first);
  const paragraphs = writeParagraphs(cast, kind, pile, length, dateline);
  const cut = random.chance(CUT);
  const [from] = stand.source.lines.map(Number);
  const source = { ...stand.source, lines: [`${from}-${from! + paragraphs.length + 2}`] };
  const known = { id, issue, page, kind, place, source, cut };
  const body = `\n${paragraphs.map(markdown).join("\n\n")}${cut ? GAP : ""}\n`;
  return {
    front: describe(cast, first, known, { title, dateline: dateline.trim(), authors }),
    body,
    opening: openingOf(body),
    path: articlePath(id),
  };
}

const markdown = (paragraph: string): string => {
  const [mark] = /^(?:## |> )?/.exec(paragraph)!;
  return mark + escapeMarkdown(paragraph.slice(mark.length));
};

const digest = ({ next }: Random): string =>
  Array.from({ length: 8 }, () =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  ).join("");

/**
 * Yields the articles of an archive in its order (date, paper, page, place on the page), one at a time. The same order
 * gives the same articles.
 */
export function* makeArchive({
  articles,
  years,
  papers,
  seed,
}: ArchiveOrder): Generator<Article, void, undefined> {
  const sources = readSources();
  const shelves = shelve(sources);
  const random = randomFrom(`archive ${seed}`);
  let number = 0;
  for (const issue of makeIssues(random, inventedPapers(random, papers), years, articles)) {
    const { code } = issue.paper;
    let [page, onPage, line] = ["", 0, 0];
    let source: Source = { file: "", sha256: "", lines: [] };
    for (const next of issue.pages) {
      if (next !== page) {
        [page, onPage, line] = [next, 0, 3];
        source = { file: `${code}/${issue.date}_${page}.txt`, sha256: digest(random), lines: [] };
      }
      const id = articleId(pageId(code, issue.date, page.toLowerCase()), ++onPage);
      const stand = { id, page, issue, source: { ...source, lines: [String(line)] }, number };
      yield makeArticle(randomFrom(`article ${seed} ${number}`), sources, shelves, stand);
      line += LINES;
      number++;
    }
  }
}

/** Articles in the archive's order → the archive, its papers known by their codes; it has no printed pages. */
export function archiveOf(articles: readonly Article[]): Archive {
  const papers = new Map<string, Archive["settings"]["papers"][number]>();
  for (const { front } of articles) {
    const { paper: code } = idParts(front.id);
    const { paper: name, publishedIn: city } = front;
    if (name !== undefined && !papers.has(code))
      papers.set(code, { name, code, ...(city === undefined ? {} : { city }) });
  }
  return {
    settings: { ...DEFAULT_SETTINGS, sample: true, papers: [...papers.values()] },
    articles: [...articles],
    ledger: [],
    pages: [],
    warnings: [],
  };
}
