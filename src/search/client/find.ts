/**
 * A query → the articles that hold it, exactly. The guide names those that can; what it cannot answer by itself
 * is confirmed shard by shard, newest first: a few articles by their own text, many by Pagefind.
 */
import { searchedText, type Card } from "../card.ts";
import { fold } from "../fold.ts";
import type { Query, Term } from "../query.ts";
import type { Archive, Shard } from "./archive.ts";

/** How an article stands to a query. */
const NO = 0;
const MAYBE = 1;
const YES = 2;

export type Hits = {
  /** For every article of the archive: `NO`, `MAYBE` or `YES`. */
  standing: Uint8Array;
  /** How many of the query's terms stand in a headline part, or may. */
  headed: Uint8Array;
};

/**
 * So many articles are confirmed by their text, about a kilobyte each, whatever Pagefind's words would cost: of a
 * shard; and of all shards together. Of more, that is done which needs fewer bytes.
 */
const BY_TEXT = 12;
const ALL_BY_TEXT = 24;

function inText(card: Card, { field, spellings }: Term): boolean {
  const { text, headed } = searchedText(card);
  const searched = field === "title" ? text.slice(0, headed) : text;
  return spellings.some((each) => searched.includes(each));
}

/** Of authors the facts say all there is to know: nothing need be confirmed by the text. */
const isConfirmed = ({ field }: Term): boolean => field === "author";

/** Whether the article itself holds what is asked for and what is not settled without it. */
export const holds = (card: Card, query: Query): boolean =>
  query.all.every((term) => isConfirmed(term) || inText(card, term)) &&
  !query.none.some((term) => !isConfirmed(term) && inText(card, term));

/** A term's standing in every article, and where it may stand in a headline part. */
type TermHits = { term: Term; standing: Uint8Array; headed: Uint8Array };

async function authorHits(archive: Archive, { spellings }: Term): Promise<Uint8Array> {
  const standing = new Uint8Array(archive.articles);
  await Promise.all(
    archive.shards.map(async (shard) => {
      const { values, places } = await shard.authors();
      const named = values.map((name) => spellings.some((each) => fold(name).includes(each)));
      places.forEach((names, at) => {
        if (names.some((name) => named[name])) standing[shard.first + at] = YES;
      });
    }),
  );
  return standing;
}

async function termHits(archive: Archive, term: Term): Promise<TermHits> {
  const headed = new Uint8Array(archive.articles);
  if (term.field === "author") return { term, standing: await authorHits(archive, term), headed };
  const standing = new Uint8Array(archive.articles);
  const found = await Promise.all(term.spellings.map((spelling) => archive.guide(spelling)));
  for (const candidates of found) {
    for (const article of candidates.headed) headed[article] = 1;
    for (const article of term.field === "title" ? candidates.headed : candidates.articles)
      standing[article] = Math.max(standing[article]!, candidates.sure(article) ? YES : MAYBE);
  }
  return { term, standing, headed };
}

function standingOf(all: readonly TermHits[], none: readonly TermHits[], article: number): number {
  let standing = YES;
  for (const hits of all) standing = Math.min(standing, hits.standing[article]!);
  for (const hits of none) standing = Math.min(standing, YES - hits.standing[article]!);
  return standing;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Phrases of a shard that are not sure in some article that is not settled. */
function openPhrases(terms: readonly TermHits[], open: readonly number[]): TermHits[] {
  return terms.filter(({ standing }) => open.some((article) => standing[article] === MAYBE));
}

/** `many`: how many shards have as much open, which share what the engine costs. */
async function isCheaperByPagefind(
  shard: Shard,
  hits: readonly TermHits[],
  open: readonly number[],
  many: number,
): Promise<boolean> {
  const { words, engine } = await shard.costOfPhrases(hits.flatMap(({ term }) => term.spellings));
  return words + engine / many < open.length * shard.costOfCard;
}

async function byPagefind(shard: Shard, hits: TermHits): Promise<void> {
  // Pagefind knows no headlines: what it finds is still to be confirmed by the text.
  const settled = hits.term.field === "title" ? MAYBE : YES;
  const found = new Set((await Promise.all(hits.term.spellings.map(shard.phrase))).flat());
  for (let article = shard.first; article < shard.first + shard.articles; article += 1)
    hits.standing[article] = found.has(article) ? settled : NO;
}

/**
 * `told` hears of the hits whenever more of them are settled: at first of what the guide alone says, then shard by
 * shard; `wanted` says of an unsettled article whether it need be settled at all. `going` is asked before every
 * fetch, and ends the search when it says no. Throws when a part of the index cannot be had.
 */
export async function find(
  archive: Archive,
  query: Query,
  {
    told,
    wanted,
    going,
  }: { told: (hits: Hits) => Promise<void>; wanted: (article: number) => boolean; going: () => boolean },
): Promise<void> {
  const [all, none] = await Promise.all([
    Promise.all(query.all.map((term) => termHits(archive, term))),
    Promise.all(query.none.map((term) => termHits(archive, term))),
  ]);
  const standing = new Uint8Array(archive.articles);
  const headed = new Uint8Array(archive.articles);
  const settle = (from: number, to: number): void => {
    for (let article = from; article < to; article += 1) standing[article] = standingOf(all, none, article);
  };
  settle(0, archive.articles);
  for (const hits of all) hits.headed.forEach((one, article) => (headed[article]! += one));
  await told({ standing, headed });

  const openIn = ({ first, articles }: Shard): number[] =>
    Array.from({ length: articles }, (_, at) => first + at).filter(
      (article) => standing[article] === MAYBE && wanted(article),
    );
  const counts = archive.shards.map((shard) => openIn(shard).length);
  const most = sum(counts) <= ALL_BY_TEXT ? ALL_BY_TEXT : BY_TEXT;
  let many = counts.filter((count) => count > most).length;
  for (const shard of archive.shards) {
    let open = openIn(shard);
    if (open.length === 0) continue;
    if (!going()) return;
    const phrases = open.length > most ? openPhrases([...all, ...none], open) : [];
    if (phrases.length > 0 && (await isCheaperByPagefind(shard, phrases, open, many--))) {
      await Promise.all(phrases.map((hits) => byPagefind(shard, hits)));
      settle(shard.first, shard.first + shard.articles);
      open = openIn(shard);
    }
    await Promise.all(
      open.map(async (article) => {
        standing[article] = holds(await shard.card(article), query) ? YES : NO;
      }),
    );
    await told({ standing, headed });
  }
}

export const isSettled = (standing: number): boolean => standing !== MAYBE;
export const isHit = (standing: number): boolean => standing === YES;
