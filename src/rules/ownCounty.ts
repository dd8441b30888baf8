/** The county, or the city below a city, whose paper a page is of: by what its stories name and what they leave unnamed. */
import { PARTS, type NamedTexts, type Vote } from "./placeVotes.ts";

/** What a page's stories say of the county that they name most, as shares of them. */
export type CountySigns = {
  county: string;
  /** How many stories name it. */
  stories: number;
  named: number;
  /** Name another county of the city; name the city itself. */
  others: number;
  itself: number;
  /** Speak so: of their county, or of their city, without its name, or of counties as one who has many. */
  speaking: (of: keyof typeof WORDS) => number;
};

const WORDS = {
  county: /全县|我县|本县|县委|县政府|县里|县城|县[\p{Script=Han}]{1,5}(?:局|站|社|办|院)|全旗|我旗|旗委/u,
  city: /我市|全市|本市|市委|市政府|市长|市[\p{Script=Han}]{1,5}(?:局|站|社|办|院|中心)/u,
  counties: /各市?县|县区|县市|市县|区县|[两三四五六七八九十]县|全地区|全州|全盟|地委|州委|盟委/u,
};

type Way = { name: string; test: (signs: CountySigns) => boolean };

/** Nearly nobody else is named, and no city above it: what a city's paper prints looks otherwise. */
const standsAlone = ({ named, others, itself, speaking }: CountySigns): boolean =>
  others <= named / 2 && itself < named && speaking("counties") <= 0.25;
const isUrban = ({ county }: CountySigns): boolean => county.endsWith("区");
const isCity = ({ county }: CountySigns): boolean => county.endsWith("市");

/** By which a page is known for a county's. */
export const WAYS: readonly Way[] = [
  {
    name: "most stories name it", // a city's paper names its seat often, and others beside it
    test: (signs) => signs.named >= 0.5 && (!isUrban(signs) || signs.others < 0.25),
  },
  {
    name: "a third of the stories name it, and nothing else",
    test: (signs) => signs.stories >= 2 && signs.named >= 0.3 && !isUrban(signs) && standsAlone(signs),
  },
  {
    name: "stories speak of their county", // 全县, 县水利局
    test: (signs) => !isCity(signs) && standsAlone(signs) && signs.speaking("county") >= 0.25,
  },
  {
    name: "stories speak of their city, and the city above is hardly named", // 我市, 市水利局
    test: (signs) =>
      signs.stories >= 2 && isCity(signs) && standsAlone(signs) && signs.speaking("city") >= 0.25,
  },
];

/** Fewer stories than this make no page. */
const ENOUGH = 2;

/** A page's stories and their votes, and the city that it is at home in → the county it is of; `null` where it is the city's own. */
export function ownCounty(
  stories: readonly NamedTexts[],
  votes: readonly (readonly Vote[])[],
  home: string | null,
): string | null {
  if (stories.length < ENOUGH) return null;
  const share = (which: (i: number) => boolean): number =>
    stories.filter((_, i) => which(i)).length / stories.length;
  const names = (i: number, which: (vote: Vote) => boolean): boolean =>
    votes[i]!.some((vote) => vote.city === home && which(vote));
  const counted = new Map<string, number>();
  for (const each of votes)
    for (const district of new Set(each.filter(({ city }) => city === home).map((vote) => vote.district)))
      if (district !== null) counted.set(district, (counted.get(district) ?? 0) + 1);
  const [best] = [...counted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined) return null;
  const [county, count] = best;
  const signs: CountySigns = {
    county,
    stories: count,
    named: count / stories.length,
    others: share((i) => names(i, ({ district }) => district !== null && district !== county)),
    itself: share((i) => names(i, ({ district, zone }) => district === null && zone === null)),
    speaking: (of) => share((i) => PARTS.some((part) => WORDS[of].test(stories[i]!.texts[part]))),
  };
  return WAYS.some(({ test }) => test(signs)) ? county : null;
}
