/** Entries → cities and their districts, with a listing for each. */
import { cityNamed, citySlug, districtSlug } from "../../lexicon/places.ts";
import type { Words } from "../../words/words.ts";
import { groupBy } from "./paging.ts";
import type { City, Counted, Entry, PlaceListing } from "../shapes.ts";
import { UNKNOWN_PLACE } from "../../lexicon/placeholders.ts";
import { besides, FEW, fullest, fullestByGroup, shelve, tally } from "./shelf.ts";
import { yearSpan } from "./listingYears.ts";

const UNKNOWN_ADDRESS = "/city/unknown/";

export const cityAddress = (city: string | null): string =>
  city === null ? UNKNOWN_ADDRESS : `/city/${citySlug(city)}/`;

export const districtAddress = (city: string, district: string): string =>
  `${cityAddress(city)}${districtSlug(city, district)}/`;

const byAddress = (a: { address: string }, b: { address: string }): number =>
  a.address < b.address ? -1 : a.address > b.address ? 1 : 0;

/** Newest first, as listings show them. */
const newestFirst = (entries: Entry[]): Entry[] => entries.toReversed();

export type Place = { city: City; entries: Entry[]; byDistrict: Map<string, Entry[]> };

function makePlace(name: string | null, entries: Entry[], { shownAs }: Words): Place {
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
    name: name ?? shownAs(UNKNOWN_PLACE),
    address: cityAddress(name),
    count: entries.length,
    province,
    districts,
  };
  return { city, entries, byDistrict };
}

/** Cities in order of their address, 地点未详 last. */
export function makePlaces(entries: Entry[], words: Words): Place[] {
  const byCity = groupBy(entries, (entry) => entry.article.front.city ?? "");
  const unknown = byCity.get("");
  byCity.delete("");
  const places = [...byCity]
    .map(([name, of]) => makePlace(name, of, words))
    .sort((a, b) => byAddress(a.city, b.city));
  return unknown === undefined ? places : [...places, makePlace(null, unknown, words)];
}

/** `共35篇，1985—2019年。` */
const holds = (entries: readonly Entry[], words: Words): string =>
  words.shelves.holds(entries.length, yearSpan(entries, words));

const papersOf = (entries: readonly Entry[]): Counted[] => fullest(tally(entries.map(({ paper }) => paper)));

function cityListings({ city, entries }: Place, inProvince: Counted[], words: Words): PlaceListing[] {
  const { shelves } = words;
  const province = city.province === null || city.province === city.name ? "" : city.province;
  const said = {
    line: `${province === "" ? "" : shelves.within(province, "")}${holds(entries, words)}`,
    unit: "articles" as const,
    nearby: [
      { name: shelves.otherCities(city.province ?? ""), links: besides(inProvince, city.address) },
      { name: shelves.papersHere, links: papersOf(entries).slice(0, FEW) },
    ],
  };
  const pages = shelve(city.name, city.address, newestFirst(entries), said, words);
  const value = city.address === UNKNOWN_ADDRESS ? UNKNOWN_PLACE : city.name;
  const narrowing = { name: "city", value };
  return pages.map((page) => ({ ...page, city: null, districts: city.districts, narrowing }));
}

function districtListings({ city, byDistrict }: Place, words: Words): PlaceListing[] {
  const { shelves } = words;
  const few = fullest(city.districts);
  return city.districts.flatMap((district) => {
    const entries = byDistrict.get(district.name) ?? [];
    const said = {
      line: shelves.within(city.province ?? "", city.name) + holds(entries, words),
      unit: "articles" as const,
      nearby: [
        { name: shelves.otherDistricts(city.name), links: besides(few, district.address) },
        { name: shelves.papersHere, links: papersOf(entries).slice(0, FEW) },
      ],
    };
    const pages = shelve(district.name, district.address, newestFirst(entries), said, words);
    const above = { name: city.name, address: city.address };
    const narrowing = { name: "district", value: `${city.name}/${district.name}` };
    return pages.map((page) => ({ ...page, city: above, districts: [], narrowing }));
  });
}

/** Every page of every city's and district's listing. */
export function placeListings(places: Place[], words: Words): PlaceListing[] {
  const cities = places.map(({ city }) => city);
  const byProvince = groupBy(cities, ({ province }) => province ?? "");
  byProvince.delete("");
  const few = fullestByGroup(byProvince);
  return places.flatMap((place) => [
    ...cityListings(place, few.get(place.city.province ?? "") ?? [], words),
    ...districtListings(place, words),
  ]);
}
