/** Names of places in running text: cities, districts, towns, zones and former names, each with the places it may stand for. */
import { EVERYDAY_PLACES } from "../lexicon/everydayPlaces.ts";
import { FORMER_PLACES } from "../lexicon/formerPlaces.ts";
import { CITIES, TOWNS } from "../lexicon/places.ts";
import { COMMON_ZONES, NAMED_ZONES } from "../lexicon/zones.ts";

/**
 * A city, or a district of one; `district` also holds a county-level city, `town` says that only a part of it is named,
 * and `zone` that it is a functional zone, which is no division.
 */
export type Place = {
  city: string;
  district: string | null;
  zone: string | null;
  town: boolean;
  full: boolean;
};

export type PlaceName = { name: string; places: readonly Place[]; at: number };

/** `淄博市` → 淄博; a stem of one character names nothing. */
const SUFFIX = /(?:自治[州县旗区]|地区|林区|特区|新区|市|区|县|盟|旗)$/u;
const LAST_SIGN = /[市区县盟旗]$/u;
export function stemOf(name: string): string {
  // 浦东新区 is 浦东, but 清新区 is 清新.
  const stem = [SUFFIX, LAST_SIGN].map((kind) => name.replace(kind, "")).find(({ length }) => length >= 2);
  return stem ?? name;
}

/** 恩施土家族苗族自治州 → 恩施: the peoples' names belong to the suffix. */
const PEOPLES =
  /(?:土家|苗|侗|瑶|壮|布依|彝|哈尼|傣|景颇|傈僳|白|藏|羌|回|满|朝鲜|黎|各|畲|仫佬|仡佬|毛南|水|佤|拉祜|纳西|蒙古|土|撒拉|东乡|保安|裕固|哈萨克|达斡尔)族|蒙古(?=自治)|哈萨克(?=自治)|柯尔克孜(?=自治)/gu;
const plainStem = (name: string): string =>
  /自治/u.test(name) ? stemOf(name.slice(0, 2) + name.slice(2).replace(PEOPLES, "")) : stemOf(name);

const index = new Map<string, Place[]>();
/** Stems that are everyday words: only beside their city. */
const everyday = new Set<string>();

function list(name: string, place: Place): void {
  if (EVERYDAY_PLACES.has(name)) everyday.add(name);
  const known = index.get(name);
  if (known === undefined) index.set(name, [place]);
  else if (
    !known.some(
      ({ city, district, zone }) => city === place.city && district === place.district && zone === place.zone,
    )
  )
    known.push(place);
}

/** Former kinds of one name: 章丘市 and 章丘县 for 章丘区. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  区: ["市", "县"],
  市: ["县", "地区"],
  县: [],
  盟: [],
  旗: [],
};

/** Places of which papers speak by their full names alone. */
const FULL_NAMES_ONLY: ReadonlySet<string> = new Set(["台湾省", "香港特别行政区", "澳门特别行政区"]);

for (const { name: city, province, districts } of CITIES) {
  const stem = plainStem(city);
  const own = { city, district: null, zone: null, town: false };
  list(city, { ...own, full: true });
  if (stem !== city) {
    list(stem, { ...own, full: false });
    if (city.endsWith("市")) list(`${stem}地区`, { ...own, full: true });
    if (/自治州|盟$/u.test(city)) list(`${stem}州`, { ...own, full: true });
    for (const { name, aliases } of COMMON_ZONES)
      for (const alias of [name, ...aliases])
        for (const prefix of [city, stem]) list(prefix + alias, { ...own, zone: name, full: true });
  }
  for (const { name } of districts) {
    const place = { city, district: name, zone: null, town: false };
    list(name, { ...place, full: true });
    const districtStem = plainStem(name);
    if (districtStem === name || FULL_NAMES_ONLY.has(province)) continue;
    list(districtStem, { ...place, full: false });
    for (const kind of KINDS[name.at(-1)!] ?? [])
      if (!CITIES.some((each) => each.name === districtStem + kind))
        list(districtStem + kind, { ...place, full: true });
  }
}
for (const { name, city, district } of FORMER_PLACES)
  list(name, { city, district, zone: null, town: false, full: true });
for (const { name, city, aliases } of NAMED_ZONES)
  for (const alias of [name, ...aliases])
    list(alias, { city, district: null, zone: name, town: false, full: true });
const TOWN_KINDS = ["街道", "街道办", "镇", "乡"] as const;
for (const [county, towns] of Object.entries(TOWNS)) {
  const [city, district] = county.split("/") as [string, string];
  for (const town of towns.split(" ")) {
    const place = { city, district, zone: null, town: true, full: true };
    list(town, place);
    // A town becomes a street in time: 马尚镇, now 马尚街道.
    const stem = town.replace(/(?:街道|镇|乡)$/u, "");
    if (stem.length >= 2) for (const kind of TOWN_KINDS) list(stem + kind, place);
  }
}
/** Provinces, and words that hold a place's name by chance: read over as wholes. */
const PASSED_OVER = [
  ...new Set(CITIES.map(({ province }) => province.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/u, ""))),
  "高密度", "东营造", "青州从事", "长治久安", "平安保险", "吉安娜", "大安全", "公安局", "中山装", "中山路", "北京路", "南京路", "上海路", "解放路", "朝阳行业", "东方红", "海城管", "安康码", "新乡村", "文昌阁", "济宁静", "北京时间", "淮海路", "天津路", "黄梅戏", "乌兰牧骑",
].filter((word) => !index.has(word) || word.length > 2); // prettier-ignore
const passed = new Set(PASSED_OVER);

/** First two characters → the names that begin with them, longest first. */
const byStart = new Map<string, string[]>();
for (const word of [...index.keys(), ...passed]) {
  const start = word.slice(0, 2);
  byStart.set(start, [...(byStart.get(start) ?? []), word]);
}
for (const words of byStart.values()) words.sort((a, b) => b.length - a.length);
/** No name begins with any other character. */
const firsts = new Set(Array.from(byStart.keys(), (start) => start.charCodeAt(0)));

/** 济宁路, 青岛大街 lie in other cities; 济宁路灯 are its own. */
const IS_A_STREET = /^(?:路(?![灯政桥局况网段])|大道|大街)/u;

/** Every listed name in a text, the longest at each place; streets that are named for a place are none. */
export function placeNames(text: string): PlaceName[] {
  const found: PlaceName[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (!firsts.has(text.charCodeAt(at))) continue;
    const name = byStart.get(text.slice(at, at + 2))?.find((word) => text.startsWith(word, at));
    if (name === undefined) continue;
    const places = index.get(name);
    const end = at + name.length;
    if (
      places !== undefined &&
      !(places.every(({ full }) => !full) && IS_A_STREET.test(text.slice(end, end + 2)))
    )
      found.push({ name, places, at });
    at = end - 1;
  }
  return found;
}

/** A stem that is an everyday word names a place only beside its city. */
export const isEveryday = (name: string): boolean => everyday.has(name);

/** Zones that a city's people name without the city: 高新区. */
export const COMMON_ZONE = new RegExp(
  COMMON_ZONES.flatMap(({ name, aliases }) => [name, ...aliases])
    .toSorted((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);
export const zoneNamed = (printed: string): string =>
  COMMON_ZONES.find(({ name, aliases }) => name === printed || aliases.includes(printed))!.name;
