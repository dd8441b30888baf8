/** Entries → cities and their districts, with a listing for each. */
import { cityNamed, citySlug, districtSlug } from "../lexicon/places.ts";
import { divide, groupBy } from "./paging.ts";
import type { City, Counted, Entry, PlaceListing } from "./shapes.ts";
import { UNKNOWN_PLACE } from "../lexicon/placeholders.ts";

const UNKNOWN_ADDRESS = "/city/unknown/";

export const cityAddress = (city: string | null): string =>
  city === null ? UNKNOWN_ADDRESS : `/city/${citySlug(city)}/`;

export const districtAddress = (city: string, district: string): string =>
  `${cityAddress(city)}${districtSlug(city, district)}/`;

const byAddress = (a: { address: string }, b: { address: string }): number =>
  a.address < b.address ? -1 : a.address > b.address ? 1 : 0;

/** Newest first, as listings show them. */
const newestFirst = (entries: Entry[]): Entry[] => entries.toReversed();

type Place = { city: City; entries: Entry[]; byDistrict: Map<string, Entry[]> };

function makePlace(name: string | null, entries: Entry[]): Place {
  const mentions = entries.flatMap((entry) =>
    [...new Set(entry.article.front.districts)].map((district) => ({ district, entry })),
  );
  const byDistrict = new Map(
    [...groupBy(name === null ? [] : mentions, (mention) => mention.district)].map(([district, of]) => [
      district,
      of.map((mention) => mention.entry),
    ]),
  );
  const districts: Counted[] = [...byDistrict]
    .map(([district, of]) => ({
      name: district,
      address: districtAddress(name!, district),
      count: of.length,
    }))
    .sort(byAddress);
  const province = name === null ? null : (cityNamed(name)?.province ?? null);
  const city = {
    name: name ?? UNKNOWN_PLACE,
    address: cityAddress(name),
    count: entries.length,
    province,
    districts,
  };
  return { city, entries, byDistrict };
}

/** Cities in order of their address, 地点未详 last. */
export function makePlaces(entries: Entry[]): Place[] {
  const byCity = groupBy(entries, (entry) => entry.article.front.city ?? "");
  const unknown = byCity.get("");
  byCity.delete("");
  const places = [...byCity]
    .map(([name, of]) => makePlace(name, of))
    .sort((a, b) => byAddress(a.city, b.city));
  return unknown === undefined ? places : [...places, makePlace(null, unknown)];
}

/** Every page of every city's and district's listing. */
export const placeListings = (places: Place[]): PlaceListing[] =>
  places.flatMap(({ city, entries, byDistrict }) => [
    ...divide(city.name, city.address, newestFirst(entries)).map((page) => ({
      ...page,
      city: null,
      districts: city.districts,
    })),
    ...city.districts.flatMap((district) =>
      divide(district.name, district.address, newestFirst(byDistrict.get(district.name) ?? [])).map(
        (page) => ({
          ...page,
          city: { name: city.name, address: city.address },
          districts: [],
        }),
      ),
    ),
  ]);
