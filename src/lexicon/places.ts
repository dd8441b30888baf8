/** Places: all cities of China with their districts, the towns of Shandong (both made by `scripts/gazetteer.ts`), and address names. */
import { spelledOut } from "./spelledOut.ts";
import gazetteer from "./gazetteer.json" with { type: "json" };
import towns from "./shandongTowns.json" with { type: "json" };

export type GazetteerCity = {
  /** GB/T 2260. */
  code: string;
  name: string;
  /** Its place in an address: `/city/<slug>/`. */
  slug: string;
  province: string;
  districts: { name: string; slug: string }[];
};

export const CITIES: readonly GazetteerCity[] = gazetteer;

/** `淄博市/张店区` → its streets, towns and townships, a space between. */
export const TOWNS: Readonly<Record<string, string>> = towns;

const cityByName = new Map(CITIES.map((city) => [city.name, city]));

export const cityNamed = (name: string): GazetteerCity | null => cityByName.get(name) ?? null;

/** `淄博市` → `zibo`. */
export const citySlug = (name: string): string => cityNamed(name)?.slug ?? spelledOut(name);

/** `淄博市`, `张店区` → `zhangdian`. */
export function districtSlug(city: string, district: string): string {
  const listed = cityNamed(city)?.districts.find((each) => each.name === district);
  return listed?.slug ?? spelledOut(district);
}
