/** Cues of the city and of the districts that a story is about, and the choice by their weights. */
import { cityWeights, districtWeights } from "../lexicon/learned.ts";
import { PARTS, type Around, type PlaceTexts, type Vote } from "./placeVotes.ts";

/** A city or district that is tried, with everything that was named. */
export type PlaceAt = {
  votes: readonly Vote[];
  own: readonly Vote[];
  around: Around;
  texts: PlaceTexts;
  name: string;
};

export type PlaceCue = { name: string; value: (at: PlaceAt) => number };
/** `expected`: the weight from which learning starts, by what is known of real pages, whose stories are not all about one city. */
export type CityCue = PlaceCue & { expected: number };

const flag = (yes: boolean): number => (yes ? 1 : 0);
/** The tenth mention says little more than the second. */
const damped = (count: number): number => Math.log2(1 + count);

/** 我市, 全市: the paper's own city; 我县: its county. */
const OWN_CITY = /我市|全市|本市|市区|市委|市政府|全州|我州|州委/u;
const OWN_COUNTY = /我县|全县|本县|县委|县政府|县城|我区|全区|区委|区政府/u;
const inAll = (texts: PlaceTexts, pattern: RegExp): string | undefined =>
  PARTS.map((part) => pattern.exec(texts[part])?.[0]).find((word) => word !== undefined);
export const ownCityWord = (texts: PlaceTexts): string | undefined => inAll(texts, OWN_CITY);
/** The paper's county is a city itself: 我市 is 邹城市, not 济宁市. */
const ofCityBelow = ({ homeDistrict }: Pick<Around, "homeDistrict">): boolean =>
  homeDistrict?.endsWith("市") ?? false;
export const ownCountyWord = (texts: PlaceTexts, around: Pick<Around, "homeDistrict">): string | undefined =>
  inAll(texts, OWN_COUNTY) ?? (ofCityBelow(around) ? ownCityWord(texts) : undefined);

const named = (part: Vote["part"], which: (vote: Vote) => boolean, what: string): PlaceCue => ({
  name: `${what} in the ${part}`,
  value: ({ own }) => damped(own.filter((vote) => vote.part === part && which(vote)).length),
});

const isCity = ({ district }: Vote): boolean => district === null;
const isBelow = ({ district }: Vote): boolean => district !== null;

const first = ({ votes, own }: PlaceAt): number => {
  const order = Math.min(...votes.map((vote) => vote.order));
  return flag(own.some((vote) => vote.order === order));
};
const shareOfAll = ({ votes, own }: PlaceAt): number => (votes.length === 0 ? 0 : own.length / votes.length);
const passingShare = ({ own }: PlaceAt): number =>
  own.length === 0 ? 0 : own.filter(({ passing }) => passing).length / own.length;

/** What a place named in each part of a story is expected to weigh: city, and a place of it. */
const PART_WEIGHTS: readonly (readonly [Vote["part"], number, number])[] = [
  ["dateline", 3, 3],
  ["headline", 2, 2],
  ["opening", 1.2, 1.2],
  ["rest", 0.5, 0.7],
  ["series", 0.5, 0.5],
];

export const CITY_CUES: readonly CityCue[] = [
  ...PART_WEIGHTS.map(([part, expected]) => ({ ...named(part, isCity, "city"), expected })),
  ...PART_WEIGHTS.map(([part, , expected]) => ({ ...named(part, isBelow, "a place of its"), expected })),
  { name: "first named", expected: 0.5, value: first },
  { name: "share of all named", expected: 1, value: shareOfAll },
  { name: "named in passing", expected: -1.5, value: passingShare },
  {
    name: "its districts",
    expected: 0.3,
    value: ({ own }) => damped(new Set(own.map(({ district }) => district)).size),
  },
  { name: "home", expected: 1.5, value: ({ around, name }) => flag(around.home === name) },
  {
    name: "home of a paper that is known",
    expected: 1,
    value: ({ around, name }) => flag(around.known && around.home === name),
  },
  {
    name: "home, and words of one's own",
    expected: 1.5,
    value: ({ around, name, texts }) =>
      flag(around.home === name && (ownCityWord(texts) ?? ownCountyWord(texts, around)) !== undefined),
  },
  { name: "share of the page", expected: 1, value: ({ around, name }) => around.pageShare.get(name) ?? 0 },
];

const isToldOf = ({ part, full, town, passing, district }: Vote): boolean =>
  district !== null && !passing && !town && (part === "headline" || (part === "opening" && full));

/** 柳河县、青禾县偏多: of several in a headline, or in full in the opening, each is named for itself, whatever else is named. */
const isOneOfMany = ({ votes, own, name }: PlaceAt): boolean =>
  own.some(isToldOf) && votes.some((vote) => vote.district !== name && isToldOf(vote));

export const DISTRICT_CUES: readonly PlaceCue[] = [
  { name: "any district", value: () => 1 },
  ...PARTS.map((part) => named(part, ({ town }) => !town, "district")),
  ...PARTS.map((part) => named(part, ({ town }) => town, "a town of its")),
  { name: "first named", value: first },
  { name: "share of all named", value: shareOfAll },
  { name: "named in passing", value: passingShare },
  {
    name: "other districts",
    value: (at) =>
      isOneOfMany(at)
        ? 0
        : damped(
            new Set(
              at.votes.flatMap(({ district }) =>
                district === null || district === at.name ? [] : [district],
              ),
            ).size,
          ),
  },
  {
    name: "only in the text's rest",
    value: ({ own }) => flag(own.length > 0 && own.every(({ part }) => part === "rest")),
  },
  { name: "once", value: ({ own }) => flag(own.length === 1) },
  { name: "not named", value: ({ own }) => flag(own.length === 0) },
  { name: "home", value: ({ around, name }) => flag(around.homeDistrict === name) },
  {
    name: "home, not named, nor another",
    value: ({ around, name, votes }) =>
      flag(around.homeDistrict === name && votes.every(({ district }) => district === null)),
  },
  {
    name: "home, and words of one's own",
    value: ({ around, name, texts }) =>
      flag(around.homeDistrict === name && ownCountyWord(texts, around) !== undefined),
  },
  {
    name: "words of the city's own",
    value: (at) =>
      flag(
        !isOneOfMany(at) &&
          !ofCityBelow(at.around) &&
          /全市|我市|全州/u.test(at.texts.headline + at.texts.opening),
      ),
  },
  { name: "share of the page", value: ({ around, name }) => around.pageShare.get(name) ?? 0 },
];

/** Cities that a story may be about: those named, and home. */
export function cityCandidates(votes: readonly Vote[], texts: PlaceTexts, around: Around): PlaceAt[] {
  const names = new Set([...votes.map(({ city }) => city), ...(around.home === null ? [] : [around.home])]);
  return [...names].sort().map((name) => ({
    votes,
    own: votes.filter(({ city }) => city === name),
    around,
    texts,
    name,
  }));
}

/** Districts of a city that a story may be about: those named, and the paper's own county. */
export function districtCandidates(
  votes: readonly Vote[],
  texts: PlaceTexts,
  around: Around,
  city: string,
): PlaceAt[] {
  const within = votes.filter((vote) => vote.city === city);
  const names = new Set(within.flatMap(({ district }) => (district === null ? [] : [district])));
  if (around.home === city && around.homeDistrict !== null) names.add(around.homeDistrict);
  return [...names].sort().map((name) => ({
    votes: within,
    own: within.filter(({ district }) => district === name),
    around,
    texts,
    name,
  }));
}

const scoreOf = (at: PlaceAt, cues: readonly PlaceCue[], weights: Readonly<Record<string, number>>): number =>
  cues.reduce((sum, { name, value }) => sum + (weights[name] ?? 0) * value(at), 0);

/** The likeliest city; `null` where none is named and nothing is known of the paper. */
export function chooseCity(candidates: readonly PlaceAt[]): PlaceAt | null {
  let best: { at: PlaceAt; score: number } | null = null;
  for (const at of candidates) {
    const score = scoreOf(at, CITY_CUES, cityWeights);
    if (best === null || score > best.score) best = { at, score };
  }
  return best?.at ?? null;
}

const MOST = 5;

/** Districts that are likelier meant than not, the likeliest first. */
export const chooseDistricts = (candidates: readonly PlaceAt[]): PlaceAt[] =>
  candidates
    .map((at) => ({ at, score: scoreOf(at, DISTRICT_CUES, districtWeights) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ at }) => at);
