/** Places: all cities of China with their districts (`gazetteer.json`, made by `scripts/gazetteer.ts`), former names, and address names. */
import gazetteer from "./gazetteer.json" with { type: "json" };

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

/** Former names → the city and district of today. */
export const FORMER_NAMES: readonly { name: string; city: string; district: string }[] = [
  { name: "茌平县", city: "聊城市", district: "茌平区" },
  { name: "章丘市", city: "济南市", district: "章丘区" },
  { name: "章丘县", city: "济南市", district: "章丘区" },
  { name: "济阳县", city: "济南市", district: "济阳区" },
  { name: "莱芜市", city: "济南市", district: "莱芜区" },
  { name: "即墨市", city: "青岛市", district: "即墨区" },
  { name: "胶南市", city: "青岛市", district: "黄岛区" },
  { name: "文登市", city: "威海市", district: "文登区" },
  { name: "蓬莱市", city: "烟台市", district: "蓬莱区" },
  { name: "长岛县", city: "烟台市", district: "蓬莱区" },
  { name: "垦利县", city: "东营市", district: "垦利区" },
  { name: "定陶县", city: "菏泽市", district: "定陶区" },
  { name: "兖州市", city: "济宁市", district: "兖州区" },
  { name: "陵县", city: "德州市", district: "陵城区" },
  { name: "沾化县", city: "滨州市", district: "沾化区" },
  { name: "邹平县", city: "滨州市", district: "邹平市" },
];

const cityByName = new Map(CITIES.map((city) => [city.name, city]));

/** A name that no gazetteer lists is spelt so many characters long; what is longer is told apart by a checksum. */
const SPELT = 12;

/** FNV-1a, 32 bits. */
const checksum = (text: string): string =>
  Array.from(text)
    .reduce((sum, char) => Math.imul(sum ^ char.codePointAt(0)!, 0x01000193) >>> 0, 0x811c9dc5)
    .toString(36);

/** A stable ASCII name, its own for every name, and no listed place's: code points, `张村` → `u5f20u6751`. */
function spelledOut(name: string): string {
  const spelt = Array.from(name, (char) => `u${char.codePointAt(0)!.toString(16)}`);
  return spelt.length <= SPELT ? spelt.join("") : `${spelt.slice(0, SPELT).join("")}-${checksum(name)}`;
}

export const cityNamed = (name: string): GazetteerCity | null => cityByName.get(name) ?? null;

/** `淄博市` → `zibo`. */
export const citySlug = (name: string): string => cityNamed(name)?.slug ?? spelledOut(name);

/** `淄博市`, `张店区` → `zhangdian`. */
export function districtSlug(city: string, district: string): string {
  const listed = cityNamed(city)?.districts.find((each) => each.name === district);
  return listed?.slug ?? spelledOut(district);
}
