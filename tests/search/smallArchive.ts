/** A small archive of invented articles, so alike that many of them share the pairs of a phrase and few the phrase itself. */
import { openingOf } from "../../src/archive/openingWords.ts";
import { DEFAULT_SETTINGS } from "../../src/settings.ts";
import { GAP, UNKNOWN_DATE } from "../../src/lexicon/placeholders.ts";
import { BREAK, fold } from "../../src/search/fold.ts";
import type { Query, Term } from "../../src/search/query.ts";
import { escapeMarkdown } from "../../src/stages/9-markdown.ts";
import type { Archive, Article, Correction } from "../../src/archiveTypes.ts";
import type { FrontMatter } from "../../src/types.ts";
import { randomFrom, type Random } from "../simulator/random.ts";

/** An article and beside it what it says, which is not taken from it. */
export type Known = {
  article: Article;
  /** Passages as printed. */
  head: string[];
  authors: string[];
  institutions: string[];
  body: string[];
  /** What it said before a person corrected it, none of it where nobody did. */
  before: { head: string[]; rest: string[] };
};

const CHARACTERS = Array.from("水水库库开闸张店干乾2０年，“𠮷aＢ ");
const CITIES = ["淄博市", "滨州市", undefined] as const;
const PAPERS = ["海岱样报", "运河样报", undefined] as const;
export const AUTHORS = ["孙银峰", "许青禾", "张水"] as const;
const DAYS = [
  "1988-03-17",
  "1988-03-18",
  "1988-12-31",
  "1994-01-01",
  "1998-05-28",
  "1999-06-30",
  "2003-07-01",
  "2008-08-08",
  UNKNOWN_DATE,
];

const letters = ({ between, pick }: Random, least: number, most: number): string =>
  Array.from({ length: between(least, most) }, () => pick(CHARACTERS)).join("");

/** Front matter of which only what is named matters. */
const front = (some: Partial<FrontMatter>): FrontMatter => ({
  id: "hdyb-19880317-01-01",
  date: "1988-03-17",
  dateBasis: "sidecar",
  topics: ["农业与乡村"],
  kind: "report",
  confidence: 0.9,
  source: { file: "a.txt", sha256: "0".repeat(64), lines: ["1"] },
  ...some,
});

export const article = (some: Partial<FrontMatter>, body: string): Article => ({
  path: `${some.id ?? "a"}.md`,
  body,
  opening: openingOf(body),
  front: front(some),
});

/** The earlier reading of an article of which so many passages were corrected. */
type Earlier = { title: string; name: string; body: string[]; correction: Correction };

/** What a parse had read otherwise: a passage, a headline, a name, or two passages as one. */
function earlierOf(random: Random, { front: now }: Article, body: readonly string[]): Earlier {
  const { between, chance, pick } = random;
  const title = `${letters(random, 1, 6)}渠`;
  const name = pick(AUTHORS);
  const at = between(0, body.length - 1);
  const other = `${body[at]!.slice(0, between(0, 4))}${letters(random, 1, 3)}${body[at]!.slice(between(2, 5))}`;
  const passages = [...body.slice(0, at), other, ...body.slice(at + 1)];
  const said = chance(0.3) ? [passages.join("")] : passages;
  const parsed: FrontMatter = { ...now, title, authors: [{ role: "记者", name }] };
  const correction: Correction = chance(0.2)
    ? { by: "print", text: [title, name, ...said].join("\n") }
    : { by: "parse", front: parsed, body: `\n${said.map(escapeMarkdown).join("\n\n")}\n` };
  return { title, name, body: said, correction };
}

/** What is searched of an earlier reading: of printed lines nobody knows where one passage ends. */
const beforeOf = ({ title, name, body, correction }: Earlier): Known["before"] =>
  correction.by === "print"
    ? { head: [], rest: [[title, name, ...body].join("")] }
    : { head: [title], rest: [name, ...body] };

export const archiveOf = (articles: Article[]): Archive => ({
  settings: DEFAULT_SETTINGS,
  articles,
  ledger: [],
  pages: [],
  warnings: [],
});

function knownArticle(random: Random, date: string, number: number): Known {
  const { between, chance, pick } = random;
  const title = `${letters(random, 1, 6)}渠`;
  const kicker = letters(random, 1, 4);
  const [city, paper, name] = [pick(CITIES), pick(PAPERS), pick(AUTHORS)];
  const org = chance(0.3) ? "水利局" : undefined;
  const body = Array.from({ length: between(1, 4) }, () => `渠${letters(random, 2, 24)}田`);
  if (chance(0.3)) body[0] = `${body[0]}${GAP}${letters(random, 1, 5)}`;
  const titled = chance(0.8);
  const kicked = titled && chance(0.5);
  const signed = chance(0.6);
  const some = {
    id: `hdyb-${date.replaceAll("-", "")}-01-${String(number).padStart(2, "0")}`,
    date,
    ...(titled ? { title } : {}),
    ...(kicked ? { kicker } : {}),
    ...(city === undefined ? {} : { city, districts: chance(0.5) ? ["张店区"] : [] }),
    ...(paper === undefined ? {} : { paper }),
    ...(signed ? { authors: [{ role: "记者", name, ...(org === undefined ? {} : { org }) }] } : {}),
    topics: chance(0.5) ? ["教育"] : ["农业与乡村", "教育"],
  };
  const written = article(some, `\n${body.map(escapeMarkdown).join("\n\n")}\n`);
  const earlier = chance(0.3) ? earlierOf(random, written, body) : null;
  return {
    article: earlier === null ? written : { ...written, correction: earlier.correction },
    before: earlier === null ? { head: [], rest: [] } : beforeOf(earlier),
    head: [...(titled ? [title] : []), ...(kicked ? [kicker] : [])],
    authors: signed ? [name] : [],
    institutions: signed && org !== undefined ? [org] : [],
    body,
  };
}

/** So many articles in the archive's order, over several decades and some undated. */
export function knownArticles(count: number, seed: number): Known[] {
  const random = randomFrom(seed);
  const dates = Array.from({ length: count }, () => random.pick(DAYS)).sort();
  return dates.map((date, number) => knownArticle(random, date, number));
}

/** In the order of search: newest first, those of a day as they stand. */
export const inOrder = (known: readonly Known[]): Known[] =>
  known.toSorted(({ article: a }, { article: b }) =>
    a.front.date === b.front.date ? 0 : a.front.date < b.front.date ? 1 : -1,
  );

/** Whether a spelling stands in one of the passages, between their gaps. */
export const stands = (passages: readonly string[], spelling: string): boolean =>
  passages.some((passage) =>
    fold(passage)
      .split(BREAK)
      .some((text) => text.includes(spelling)),
  );

/** Headline parts of both readings. */
export const headsOf = ({ head, before }: Known): string[] => [...head, ...before.head];

/** All that is searched, of both readings. */
export const passagesOf = (known: Known): string[] => {
  const { authors, institutions, body, before } = known;
  return [...headsOf(known), ...authors, ...institutions, ...body, ...before.rest];
};

const searched = (known: Known, { field }: Term): string[] =>
  field === "author" ? known.authors : field === "title" ? headsOf(known) : passagesOf(known);

const hasTerm = (known: Known, term: Term): boolean =>
  term.spellings.some((spelling) => stands(searched(known, term), spelling));

/** Whether an article holds the words of a query; the truth that search is held against. */
export const saysAll = (known: Known, { all, none }: Query): boolean =>
  all.every((term) => hasTerm(known, term)) && !none.some((term) => hasTerm(known, term));
