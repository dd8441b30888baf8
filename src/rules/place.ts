/** Places: of all stories of a page, the city and the districts each is about, with the words that decided. */
import {
  chooseCity,
  chooseDistricts,
  cityCandidates,
  districtCandidates,
  ownCityWord,
  ownCountyWord,
} from "./placeChoice.ts";
import { citiesSpokenFor, PARTS, votesIn, type Around, type NamedTexts, type Vote } from "./placeVotes.ts";

export type PlaceVote = {
  city: string | null;
  districts: string[];
  zones: string[];
  /** The place that the dateline names. */
  sentFrom: string | null;
  because: string[];
};

/** Home is the city for which stories speak as one full name at least, and so many times as the next city's. */
const HOME_LEAST = 1;
const HOME_LEAD = 1.4;
/** A county's paper names its county in so many of its stories. */
const COUNTY_SHARE = 0.5;
/** Or in so many, and more than any other, where stories speak of the county without its name: 全县, 县水利局. */
const NAMED_SHARE = 0.15;
const NAMED_LEAD = 1.5;
const SPEAKS_OF_COUNTY = 0.3;
const COUNTY_WORDS = /全县|我县|本县|县委|县政府|县里|县城|县[\p{Script=Han}]{1,5}(?:局|站|社|办|院)/u;
/** Fewer stories than this make no page. */
const ENOUGH = 2;
const MOST_WORDS = 5;

/** Each place's share of stories that name it. */
function sharesOf(
  stories: readonly (readonly Vote[])[],
  placeOf: (vote: Vote) => string | null,
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const votes of stories)
    for (const place of new Set(votes.map(placeOf)))
      if (place !== null) shares.set(place, (shares.get(place) ?? 0) + 1 / stories.length);
  return shares;
}

function homeOf(stories: readonly NamedTexts[]): string | null {
  const spoken = new Map<string, number>();
  for (const story of stories)
    for (const [city, weight] of citiesSpokenFor(story)) spoken.set(city, (spoken.get(city) ?? 0) + weight);
  const [best, next] = [...spoken].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < HOME_LEAST || best[1] < HOME_LEAD * (next?.[1] ?? 0)) return null;
  return best[0];
}

/** The county of a county's paper. */
function homeDistrictOf(stories: readonly NamedTexts[], shares: ReadonlyMap<string, number>): string | null {
  if (stories.length < ENOUGH) return null;
  const [best, next] = [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined) return null;
  if (best[1] >= COUNTY_SHARE) return best[0];
  const speaking = stories.filter(({ texts }) => PARTS.some((part) => COUNTY_WORDS.test(texts[part]))).length;
  const leads = best[1] >= NAMED_SHARE && best[1] >= NAMED_LEAD * (next?.[1] ?? 0);
  return leads && speaking / stories.length >= SPEAKS_OF_COUNTY ? best[0] : null;
}

/**
 * All stories of a page, and the paper's own city where it is known → what is known of the page around each. Where it is
 * not, home is the city for which most stories speak.
 */
export function readAround(
  stories: readonly NamedTexts[],
  { home, homeDistrict }: Pick<Around, "home" | "homeDistrict">,
): Around {
  const own = home ?? homeOf(stories);
  const votes = stories.map((story) => votesIn(story, { home: own }));
  const districts = sharesOf(votes, ({ city, district }) => (city === own ? district : null));
  return {
    home: own,
    known: home !== null,
    homeDistrict: homeDistrict ?? homeDistrictOf(stories, districts),
    pageShare: new Map([...districts, ...sharesOf(votes, ({ city }) => city)]),
  };
}

/** Where a zone is named so that the story is about it. */
const TELLING: readonly Vote["part"][] = ["dateline", "headline", "opening"];
const zonesOf = (votes: readonly Vote[]): string[] => [
  ...new Set(
    votes.flatMap(({ zone, part, passing }) =>
      zone !== null && !passing && TELLING.includes(part) ? [zone] : [],
    ),
  ),
];

const sentFrom = (votes: readonly Vote[]): string | null => {
  const vote = votes.find(({ part }) => part === "dateline");
  return vote === undefined ? null : (vote.district ?? vote.city);
};

/** A story's texts → its city and districts, with the words that decided. */
export function choosePlace(story: NamedTexts, around: Around): PlaceVote {
  const { texts } = story;
  const votes = votesIn(story, around);
  const city = chooseCity(cityCandidates(votes, texts, around));
  if (city === null) return { city: null, districts: [], zones: [], sentFrom: null, because: [] };
  const districts = chooseDistricts(districtCandidates(votes, texts, around, city.name));
  const deciding = [...districts.flatMap(({ own }) => own), ...city.own];
  const words = [...new Set(deciding.map(({ name }) => name))];
  const zones = zonesOf(city.own);
  const own = city.name === around.home ? (ownCityWord(texts) ?? ownCountyWord(texts)) : undefined;
  return {
    city: city.name,
    districts: districts.map(({ name }) => name),
    zones,
    sentFrom: sentFrom(votes),
    because: [...words, ...(own === undefined ? [] : [own])].slice(0, MOST_WORDS),
  };
}
