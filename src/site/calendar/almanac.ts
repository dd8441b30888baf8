/** What a wall calendar prints beside a day: its date in the Chinese calendar, solar term and festivals. */
import { CIVIL_FESTIVALS, LUNAR_FESTIVALS, NEW_YEARS_EVE } from "../../lexicon/festivals.ts";
import { lunarDate, lunarWords, type LunarDate } from "./lunarDate.ts";
import { solarTerm } from "./solarTerms.ts";

export type Almanac = {
  /** `农历戊辰年正月三十`; `null` where it is not known for certain. */
  lunar: string | null;
  /** Solar term and festivals, `春分`. */
  names: string[];
};

const lunarFestival = ({ month, day, leap, last }: LunarDate): string | null =>
  last ? NEW_YEARS_EVE : leap ? null : (LUNAR_FESTIVALS[`${month}-${day}`] ?? null);

function civilFestival(date: string): string | null {
  const festival = CIVIL_FESTIVALS[date.slice(5)];
  return festival !== undefined && Number(date.slice(0, 4)) >= festival.since ? festival.name : null;
}

export function almanac(date: string): Almanac {
  const lunar = lunarDate(date);
  const names = [lunar && lunarFestival(lunar), solarTerm(date), civilFestival(date)];
  return { lunar: lunar && lunarWords(lunar), names: names.filter((name) => name !== null) };
}
