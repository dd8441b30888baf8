/** Ways to a place: cities under their provinces, and cities and districts from A to Z. */
import { CITIES } from "../../lexicon/places.ts";
import type { Words } from "../../words/words.ts";
import { divide, groupBy } from "./paging.ts";
import { byLetter, byReading, letterSlug, placeReading } from "./readings.ts";
import type { City, Counted, Link, Listing } from "../shapes.ts";

/** `name` is `null` for what stands in no province: names that no gazetteer knows, and 地点未详. */
export type Province = { name: string | null; cities: City[] };

const places = new Map(CITIES.map(({ name }, place) => [name, place]));

/** As the country lists them: by province, and within it as its cities are counted. What no list knows comes last, as given. */
export function makeProvinces(cities: readonly City[]): Province[] {
  const placeOf = ({ name }: City): number => places.get(name) ?? CITIES.length;
  const sorted = cities.toSorted((a, b) => placeOf(a) - placeOf(b));
  return [...groupBy(sorted, ({ province }) => province ?? "")].map(([name, of]) => ({
    name: name === "" ? null : name,
    cities: of,
  }));
}

/** A city or a district; `within` says where, so that 鼓楼区 of four cities are told apart. */
export type PlaceName = Counted & { within: string };

/** Places whose names begin with one letter of pinyin. */
export type PlaceShelf = Link & { letter: string; count: number; places: PlaceName[] };

const namesOf = ({ name, address, count, province, districts }: City): PlaceName[] => [
  { name, address, count, within: province === null || province === name ? "" : province },
  ...districts.map((district) => ({ ...district, within: name })),
];

/** Every city and district by the reading of its name: 单县 under S, 乐清市 under Y. */
export function makePlaceShelves(cities: readonly City[], { shelves }: Words): PlaceShelf[] {
  const read = cities
    .flatMap(namesOf)
    .map((place) => ({ ...place, reading: placeReading(place.name) }))
    .sort((a, b) => byReading(a, b) || (a.within < b.within ? -1 : 1));
  return [...byLetter(read, ({ reading }) => reading, shelves.other)].map(([letter, of]) => ({
    name: letter,
    letter,
    address: `/city/a-z/${letterSlug(letter)}/`,
    count: of.length,
    places: of.map(({ name, address, count, within }) => ({ name, address, count, within })),
  }));
}

/** A shelf's places, page by page. */
export const placeShelfListings = (shelves: readonly PlaceShelf[]): Listing<PlaceName>[] =>
  shelves.flatMap((shelf) => divide(shelf.letter, shelf.address, shelf.places));
