/** What is asked, put to the archive: results that grow until they are complete, with their counts. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import { queryNotes, shownAs } from "../../words/shown.ts";
import type { Card } from "../card.ts";
import { fold } from "../fold.ts";
import {
  FACETS,
  isWithin,
  narrow,
  perFacet,
  type FacetName,
  type FactIndex,
  type Narrowed,
} from "../narrow.ts";
import { isEmpty, parseQuery, type DateRange, type Query } from "../query.ts";
import { parseDates } from "../queryDates.ts";
import { COLUMNS } from "../files/facts.ts";
import type { ShardEntry } from "../files/manifest.ts";
import type { Asked, Sort } from "./address.ts";
import type { Archive, Shard } from "./archive.ts";
import type { FactShelf } from "./facts.ts";
import { find, holds, isHit, isSettled, type Hits } from "./find.ts";

export type Question = { asked: Asked; query: Query; range: DateRange; notes: string[]; isNothing: boolean };

export type Answer = {
  narrowed: Narrowed;
  /** The articles from the first on that may be shown: few of them have still to be confirmed, by being fetched. */
  ready: number[];
  facts: FactIndex;
  /** Days and papers are known of all articles of the time asked about. */
  covered: boolean;
  /** Everything is settled and counted. */
  complete: boolean;
  card: (article: number) => Promise<Card | null>;
};

const laterOf = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;
const earlierOf = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

export function readQuestion(asked: Asked, secondReadings: ReadonlySet<string>): Question {
  const query = parseQuery(asked.typed, secondReadings);
  const { dates, note } =
    asked.from.trim() === "" && asked.to.trim() === ""
      ? { dates: null, note: null }
      : parseDates(`${asked.from.trim()}..${asked.to.trim()}`);
  const range = {
    from: laterOf(dates?.from ?? null, query.dates?.from ?? null),
    to: earlierOf(dates?.to ?? null, query.dates?.to ?? null),
  };
  const notes = note === null ? [...query.notes] : [...query.notes, note];
  if (isEmpty(query) && notes.length === 0 && asked.typed.trim() !== "")
    notes.push(queryNotes.nothingToFind(asked.typed.trim()));
  if (range.from !== null && range.to !== null && range.from > range.to) notes.push(queryNotes.noDays);
  return {
    asked,
    query,
    range,
    notes,
    isNothing:
      isEmpty(query) &&
      range.from === null &&
      range.to === null &&
      FACETS.every((facet) => asked.chosen[facet].length === 0),
  };
}

/** `报纸:海岱` means every paper with 海岱 in its name; a topic has the name under which it is shown too. */
export const isNamed = (value: string, names: readonly string[]): boolean =>
  names.some((name) => fold(value).includes(fold(name)) || fold(shownAs(value)).includes(fold(name)));

/** `city:淄博` means every city and district with 淄博 in its name; likewise papers and topics. */
function passesNames({ cities, papers, topics }: Query, { facets }: FactIndex): (article: number) => boolean {
  const wanted = (names: string[], facet: FacetName): ReadonlySet<number> | null => {
    if (names.length === 0) return null;
    const places = facets[facet].values.flatMap((value, place) => (isNamed(value, names) ? [place] : []));
    return new Set(places);
  };
  const tests: { facet: FacetName; places: ReadonlySet<number> | null }[][] = [
    [
      { facet: "city", places: wanted(cities, "city") },
      { facet: "district", places: wanted(cities, "district") },
    ],
    [{ facet: "paper", places: wanted(papers, "paper") }],
    [{ facet: "topic", places: wanted(topics, "topic") }],
  ];
  const asked = tests.filter((either) => either[0]!.places !== null);
  return (article) =>
    asked.every((either) =>
      either.some(({ facet, places }) => facets[facet].places[article]?.some((place) => places!.has(place))),
    );
}

const isUndated =
  ({ dates }: FactIndex) =>
  (article: number): boolean =>
    dates[article] === UNKNOWN_DATE;

/** Articles come newest first, the undated last. */
const ORDERS: Record<Sort, (articles: number[], hits: Hits, facts: FactIndex) => number[]> = {
  newest: (articles) => articles,
  oldest: (articles, _, facts) => {
    const undated = articles.filter(isUndated(facts));
    const dated = articles.length - undated.length;
    return [...Array.from({ length: dated }, (_none, at) => articles[dated - 1 - at]!), ...undated];
  },
  // Terms in headline parts first; then the newest.
  relevance: (articles, { headed }) => articles.sort((a, b) => headed[b]! - headed[a]! || a - b),
};

/** So many unconfirmed articles are fetched to see whether they are results, before Pagefind is waited for. */
const LOOKED_AT = 24;

function readyOf(articles: number[], { standing }: Hits): number[] {
  let unsettled = 0;
  const end = articles.findIndex((article) => {
    if (!isSettled(standing[article]!)) unsettled += 1;
    return unsettled > LOOKED_AT;
  });
  return end < 0 ? articles : articles.slice(0, end);
}

/** Whether a shard can have articles of the range. */
export const overlaps = ({ from, to }: ShardEntry, range: DateRange): boolean =>
  (range.to === null || from <= range.to) && (range.from === null || to >= range.from);

/** Whether results are narrowed by what only the tables of facts say of every article. */
const isOfFacts = ({ asked, query }: Question): boolean =>
  query.cities.length > 0 ||
  query.topics.length > 0 ||
  COLUMNS.some((facet) => asked.chosen[facet].length > 0);

/** Whether facts play no part in which articles are found and in what order. */
const isOfTextAlone = ({ asked, query, range }: Question): boolean =>
  asked.sort !== "oldest" &&
  range.from === null &&
  range.to === null &&
  [query.cities, query.papers, query.topics, ...FACETS.map((facet) => asked.chosen[facet])].every(
    (list) => list.length === 0,
  );

/**
 * Puts a question; `told` hears every answer, the last of them complete. What is asked of facts waits for them;
 * what is not is told before they have come. `going` ends it. Throws when a part of the index cannot be had.
 */
export async function putQuestion(
  archive: Archive,
  facts: FactShelf,
  question: Question,
  { told, going }: { told: (answer: Answer) => Promise<void>; going: () => boolean },
): Promise<void> {
  const { asked, query, range } = question;
  const { index } = facts;
  if (asked.chosen.author.length > 0) await facts.loadAuthors();
  let hits: Hits | null = null;
  const card = async (article: number): Promise<Card | null> => {
    const settled = isSettled(hits!.standing[article]!);
    if (settled && !isHit(hits!.standing[article]!)) return null;
    const its = await archive.card(article);
    return settled || holds(its, query) ? its : null;
  };
  const possible = (passes: (article: number) => boolean): number[] => {
    const { standing } = hits!;
    const articles: number[] = [];
    for (let article = 0; article < standing.length; article += 1)
      if ((isHit(standing[article]!) || !isSettled(standing[article]!)) && passes(article))
        articles.push(article);
    return ORDERS[asked.sort](articles, hits!, index);
  };
  const tell = async (narrowed: Narrowed, complete: boolean, isCovered: boolean): Promise<void> =>
    told({
      narrowed,
      ready: readyOf(narrowed.articles, hits!),
      facts: index,
      covered: isCovered,
      complete,
      card,
    });
  const tellNarrowed = (complete: boolean, isCovered = true): Promise<void> =>
    tell(narrow(possible(passesNames(query, index)), index, asked.chosen, range), complete, isCovered);
  const tellFirst = async (): Promise<void> => {
    if (isOfTextAlone(question))
      return tell(
        { articles: possible(() => true), counts: perFacet(() => []), years: new Map() },
        false,
        false,
      );
    await early;
    return tellNarrowed(false, covered);
  };
  /** Of hits alone all facts need be known, and they are as soon as it is settled which those are. */
  const loadFacts = async (): Promise<void> => {
    const { standing } = hits!;
    const loadOf = async (shard: Shard): Promise<void> => {
      const wanted = Array.from({ length: shard.articles }, (_, at) => shard.first + at).filter((article) =>
        isWithin(index.dates[article]!, range),
      );
      if (!wanted.every((article) => isSettled(standing[article]!))) return;
      await facts.loadOf(
        shard,
        wanted.filter((article) => isHit(standing[article]!)),
      );
    };
    await Promise.all(archive.shards.map(loadOf));
  };
  // Newest first, results of the newest shard can be shown before anything is known of the others.
  const inRange = archive.shards.filter((shard) => overlaps(shard, range));
  const needed = asked.sort === "newest" ? inRange.slice(0, 1) : archive.shards;
  // Under way while the guide is asked; what fails is the failure of who waits for it.
  for (const shard of inRange.slice(0, 1)) void shard.openCards().catch(() => {});
  const load = isOfFacts(question) ? facts.load : facts.loadIssues;
  // What is held of the time asked about stands above the first results, which it would push down later.
  const covered = !isOfTextAlone(question) && !isOfFacts(question);
  const early = Promise.all([...needed.map(load), ...(covered ? inRange.map(facts.loadIssues) : [])]);
  early.catch(() => {});
  await find(archive, query, {
    going,
    wanted: (article) => index.dates[article] === undefined || isWithin(index.dates[article], range),
    told: async (found) => {
      const isFirst = hits === null;
      hits = found;
      if (!going()) return;
      if (isFirst) {
        await tellFirst();
        await Promise.all(archive.shards.map(load));
      }
      await loadFacts();
      if (!found.standing.every(isSettled) && going()) await tellNarrowed(false);
    },
  });
  if (going()) await tellNarrowed(true);
}
