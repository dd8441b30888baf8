/** Places: of all stories of a page, the city and the districts each is about, with the words that decided. */
import {
  chooseCity,
  chooseDistricts,
  cityCandidates,
  districtCandidates,
  ownCityWord,
  ownCountyWord,
} from "./placeChoice.ts";
import { ownCounty } from "./ownCounty.ts";
import { citiesSpokenFor, votesIn, type Around, type NamedTexts, type Vote } from "./placeVotes.ts";

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
    homeDistrict: homeDistrict ?? ownCounty(stories, votes, own),
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
  const own = city.name === around.home ? (ownCityWord(texts) ?? ownCountyWord(texts, around)) : undefined;
  return {
    city: city.name,
    districts: districts.map(({ name }) => name),
    zones,
    sentFrom: sentFrom(votes),
    because: [...words, ...(own === undefined ? [] : [own])].slice(0, MOST_WORDS),
  };
}
