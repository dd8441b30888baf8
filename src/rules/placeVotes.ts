/** What a story's texts say of every place they name, as cues that are weighed: how often, where, in full or not. */
import { CITIES } from "../lexicon/places.ts";
import { COMMON_ZONE, isEveryday, placeNames, zoneNamed, type Place, type PlaceName } from "./placeNames.ts";

/** A story's texts, by how much a place named there says about it. */
export type PlaceTexts = {
  dateline: string;
  headline: string;
  opening: string;
  rest: string;
  series: string;
};
export type Part = keyof PlaceTexts;
export const PARTS: readonly Part[] = ["dateline", "headline", "opening", "rest", "series"];

/** What is known of the page around a story. */
export type Around = {
  /** The paper's own city, known or by what most stories of the page name; `null` where nothing says. */
  home: string | null;
  /** The paper is known, and with it its city. */
  known: boolean;
  /** The county that most stories of the page name: a county's paper. */
  homeDistrict: string | null;
  /** Share of the page's stories that name the city, and the district. */
  pageShare: ReadonlyMap<string, number>;
};

export const NOWHERE: Around = { home: null, known: false, homeDistrict: null, pageShare: new Map() };

/** One naming of one place. */
export type Vote = Place & { part: Part; name: string; passing: boolean; order: number };

const PROVINCE = new Map(CITIES.map((city) => [city.name, city.province]));

/** 来自某市, 赴某县考察: named in passing. */
const PASSING_BEFORE = /(?:来自|赴|前往|去|到|发往|销往|远销|出口|嫁到|籍|调往|回到)$/u;
const PASSING_AFTER =
  /^(?:人(?![大民]|才|社|力|口)|籍|等地|的?(?:客商|客户|客人|游客|旅客|商人|市场|老板|朋友|亲戚|同行|专家|企业家)|方向|考察|打工|务工)/u;

/** A story's texts with every name of a place in them. */
export type NamedTexts = { texts: PlaceTexts; names: Readonly<Record<Part, readonly PlaceName[]>> };

export const namesIn = (texts: PlaceTexts): NamedTexts => ({
  texts,
  names: Object.fromEntries(PARTS.map((part) => [part, placeNames(texts[part])])) as Record<
    Part,
    PlaceName[]
  >,
});

/** 广州、深圳和东莞: cities in a row are named in passing; a city's districts in a row are what it is about. */
const IN_A_ROW_BEFORE = /[、与和及]$/u;
const IN_A_ROW_AFTER = /^[、与和及]/u;

function isPassing(text: string, { name, at, places }: PlaceName): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at + name.length, at + name.length + 3);
  const isCity = places.some(({ district, zone }) => district === null && zone === null);
  return (
    PASSING_BEFORE.test(before) ||
    PASSING_AFTER.test(after) ||
    (isCity && (IN_A_ROW_BEFORE.test(before) || IN_A_ROW_AFTER.test(after)))
  );
}

/** How much a story speaks for each city being its paper's own: 1 for a full name, less for a stem, or for what many places are called. */
export function citiesSpokenFor({ texts, names }: NamedTexts): Map<string, number> {
  const spoken = new Map<string, number>();
  for (const part of PARTS)
    for (const named of names[part]) {
      if (isEveryday(named.name)) continue;
      const share = part !== "dateline" && isPassing(texts[part], named) ? 0.3 : 1;
      for (const { city, full, town } of named.places) {
        const weight = (share * (full ? 1 : 0.6) * (town ? 0.5 : 1)) / Math.sqrt(named.places.length);
        spoken.set(city, Math.max(spoken.get(city) ?? 0, weight));
      }
    }
  return spoken;
}

/** The city named in full, or by a stem that no other place has: what a county's stem needs beside it. */
function citiesNamed({ names }: NamedTexts): Set<string> {
  const named = new Set<string>();
  for (const part of PARTS)
    for (const { name, places } of names[part])
      for (const { city, district, full } of places)
        if (district === null && (full || !isEveryday(name))) named.add(city);
  return named;
}

/** 长沙 is the city, not 长沙县 within it. */
const withoutNamesakes = (places: readonly Place[]): readonly Place[] =>
  places.filter(
    ({ city, district, full }) =>
      full ||
      district === null ||
      !places.some((each) => each.city === city && each.district === null && each.zone === null),
  );

/** Of the places that a name may stand for, those that it does: at home, beside their city, in the paper's province. */
function meant(
  { name, places }: PlaceName,
  near: ReadonlySet<string>,
  home: string | null,
  part: Part,
): readonly Place[] {
  const close = places.filter(({ city }) => city === home || near.has(city));
  if (close.length > 0) return withoutNamesakes(close);
  if (isEveryday(name)) return [];
  const province = home === null ? undefined : PROVINCE.get(home);
  // A dateline names a place, and nothing else: 本报梁山讯.
  const within = places.filter(
    ({ city, full }) => (full || part === "dateline") && PROVINCE.get(city) === province,
  );
  if (within.length > 0 && within.length <= 2) return withoutNamesakes(within);
  const [only] = withoutNamesakes(places);
  // A county's stem is too often a word, and a town's name borne by many.
  const clear = only!.full || only!.district === null || part === "dateline";
  return withoutNamesakes(places).length === 1 && !only!.town && clear ? [only!] : [];
}

/** All namings in a story's texts. */
export function votesIn(story: NamedTexts, { home }: Pick<Around, "home">): Vote[] {
  const near = citiesNamed(story);
  const votes: Vote[] = [];
  let order = 0;
  for (const part of PARTS) {
    const text = story.texts[part];
    for (const named of story.names[part]) {
      const passing = isPassing(text, named);
      for (const place of meant(named, near, home, part))
        votes.push({ ...place, part, name: named.name, passing, order: order++ });
    }
    if (home === null) continue;
    for (const { 0: name } of text.matchAll(COMMON_ZONE)) {
      const zone = zoneNamed(name);
      const place = { city: home, district: null, zone, town: false, full: true };
      if (!votes.some((vote) => vote.zone === zone && vote.part === part))
        votes.push({ ...place, part, name, passing: false, order: order++ });
    }
  }
  return votes;
}
