/** Days → the solar term that falls on them, by the sun's longitude in Beijing. */
import { SOLAR_TERMS } from "../../lexicon/festivals.ts";
import { dayNumber } from "../../archive/dayNumbers.ts";

/** Since 1929 almanacs count days from midnight at 120° east, eight hours before midnight at Greenwich. */
const SINCE = 1929;
/** Where the reckoning below was held against an almanac: no day was wrong, and none of its moments by 7 minutes. */
const UNTIL = 2049;
const BEIJING = 8 / 24;

/** Of a day, half an hour: the longitude is good to 15 minutes, and a term nearer to midnight than this is not named. */
const UNSURE = 0.5 / 24;

const JULIAN_DAY_OF_1970 = 2_440_587.5;
const JULIAN_DAY_OF_2000 = 2_451_545;

/** Days by which the earth's clock is behind even time: some 30 seconds in 1950, 70 in 2020. */
const clockError = (year: number): number => (30 + (year - 1950) * 0.55) / 86_400;

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/**
 * The sun's apparent longitude in degrees, to 0.01°, at a day of even time counted from noon of 1 January 2000.
 * Jean Meeus, Astronomical Algorithms (2nd edition, 1998), chapter 25, "low accuracy".
 */
function sunLongitude(days: number): number {
  const t = days / 36_525;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const aberrationAndNutation = -0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return 280.46646 + 36_000.76983 * t + 0.0003032 * t * t + centre + aberrationAndNutation;
}

const termsPassed = (days: number): number => Math.floor(sunLongitude(days) / 15);

/** `1988-03-20` → 春分; `null` on days without one, on those that are not sure, and before 1929 or after 2049. */
export function solarTerm(date: string): string | null {
  const year = Number(date.slice(0, 4));
  if (year < SINCE || year > UNTIL) return null;
  const midnight = dayNumber(date) + JULIAN_DAY_OF_1970 - JULIAN_DAY_OF_2000 - BEIJING + clockError(year);
  const passed = termsPassed(midnight + 1 - UNSURE);
  if (passed === termsPassed(midnight + UNSURE)) return null;
  return SOLAR_TERMS[((passed % 24) + 24) % 24]!;
}
