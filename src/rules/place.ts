/** Places: the city a story is about and its districts, by weighted votes of the words that name them. */
import { CITIES, FORMER_NAMES } from "../lexicon/places.ts";

export type PlaceVote = { city: string | null; districts: string[]; because: string[] };

/** A story's texts, by how much a place named there says about it. */
export type PlaceTexts = { dateline: string; headline: string; opening: string; rest: string };

const WEIGHTS: readonly (readonly [keyof PlaceTexts, number])[] = [
  ["dateline", 3],
  ["headline", 2],
  ["opening", 1.5],
  ["rest", 1],
];

/** 我市, 全市: the paper's own city. */
const OWN_CITY = /我市|全市|本市|我县|我区|全县|全区|市区/;
const OWN_CITY_WEIGHT = 1.2;
/** A paper writes about its own city unless the words say otherwise. */
const HOME_WEIGHT = 0.6;
/** Full names say more than stems: 张店区 against 张店. */
const STEM_SHARE = 0.8;

type Entry = { city: string; district: string | null; full: boolean };

/** `淄博市` → 淄博; a stem of one character names nothing. */
const stemOf = (name: string): string => name.replace(/(?:市|区|县|地区)$/, "");

/** Stems that are everyday words as well. */
const COMMON_WORDS: ReadonlySet<string> = new Set(["市中", "城区", "郊区", "东方", "高新", "城关", "和平", "新城", "朝阳", "中山", "河东", "河口", "向阳", "友谊", "长安", "东西湖", "平原", "任城", "罗庄", "桥东", "桥西", "新华", "西湖", "海港", "港口", "前进", "开平", "丰台", "永定", "安定", "安居", "大同", "天桥", "东区", "西区", "南区", "北区", "新区", "大通", "通道", "海城", "矿区", "宝山", "青山", "东山", "西山", "南山", "北关", "南关", "老城", "金川", "金山", "玉山", "江南", "江北", "城中", "建华", "兴安", "兴宁", "兴国", "文明", "德安", "永安", "永宁", "公安", "信丰", "崇明", "平安", "都安", "和田"]); // prettier-ignore

const entries = new Map<string, Entry[]>();

function list(name: string, entry: Entry): void {
  const known = entries.get(name);
  if (known) known.push(entry);
  else entries.set(name, [entry]);
}

for (const { name: city, districts } of CITIES) {
  list(city, { city, district: null, full: true });
  if (stemOf(city).length >= 2 && !COMMON_WORDS.has(stemOf(city)))
    list(stemOf(city), { city, district: null, full: false });
  for (const { name } of districts) {
    list(name, { city, district: name, full: true });
    const stem = stemOf(name);
    if (stem.length >= 2 && stem !== name && !COMMON_WORDS.has(stem))
      list(stem, { city, district: name, full: false });
  }
}
for (const { name, city, district } of FORMER_NAMES) list(name, { city, district, full: true });

const LONGEST = Math.max(...[...entries.keys()].map((name) => name.length));

/** Every listed name in a text, the longest at each place. */
function* namesIn(text: string): Generator<{ name: string; entries: Entry[] }> {
  for (let i = 0; i < text.length;) {
    let length = Math.min(LONGEST, text.length - i);
    while (length > 1 && !entries.has(text.slice(i, i + length))) length--;
    if (length > 1)
      yield { name: text.slice(i, i + length), entries: entries.get(text.slice(i, i + length))! };
    i += Math.max(1, length);
  }
}

const PROVINCE = new Map(CITIES.map((city) => [city.name, city.province]));

/** Names borne by places in several cities count for those of the paper's own city or province, or of a city named beside. */
function candidates(found: Entry[], home: string | null, named: ReadonlySet<string>): Entry[] {
  const near = found.filter((entry) => entry.city === home || named.has(entry.city));
  if (near.length > 0) return near;
  const province = home === null ? undefined : PROVINCE.get(home);
  const within = found.filter((entry) => PROVINCE.get(entry.city) === province);
  if (within.length > 0) return within;
  // A city's stem that no other place shares is as good as its name; a county's stem is too often a word.
  return found.length === 1 && (found[0]!.full || found[0]!.district === null) ? found : [];
}

const add = (votes: Map<string, number>, key: string, weight: number): void =>
  void votes.set(key, (votes.get(key) ?? 0) + weight);

/** The best district leads clearly, or is named where it counts. */
function chooseDistricts(votes: Map<string, number>, city: string): string[] {
  const own = [...votes].filter(([key]) => key.startsWith(`${city}/`)).sort((a, b) => b[1] - a[1]);
  const total = own.reduce((sum, [, weight]) => sum + weight, 0);
  return own
    .filter(([, weight]) => weight >= 1.2 && weight / total >= 0.3)
    .slice(0, 3)
    .map(([key]) => key.slice(city.length + 1));
}

/** A story's texts → its city and districts with the words that decided; `home` is the paper's own city. */
export function votePlace(texts: PlaceTexts, home: string | null): PlaceVote {
  const all = WEIGHTS.map(([part]) => texts[part]).join("\n");
  const named = new Set(
    [...namesIn(all)].flatMap(({ entries: found }) =>
      found.filter((entry) => entry.full && entry.district === null).map((entry) => entry.city),
    ),
  );
  const cities = new Map<string, number>();
  const districts = new Map<string, number>();
  const words = new Map<string, Set<string>>();
  const because = (city: string, word: string): void =>
    void words.set(city, (words.get(city) ?? new Set()).add(word));

  for (const [part, weight] of WEIGHTS) {
    const seen = new Map<string, number>();
    for (const { name, entries: found } of namesIn(texts[part])) {
      // The tenth mention says little more than the second.
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      for (const entry of candidates(found, home, named)) {
        const share = (weight * (entry.full ? 1 : STEM_SHARE)) / times;
        add(cities, entry.city, share);
        if (entry.district !== null) add(districts, `${entry.city}/${entry.district}`, share);
        because(entry.city, name);
      }
    }
  }
  if (home !== null) {
    const own = OWN_CITY.exec(all)?.[0];
    add(cities, home, HOME_WEIGHT + (own === undefined ? 0 : OWN_CITY_WEIGHT));
    if (own !== undefined) because(home, own);
  }
  const [best] = [...cities].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined) return { city: null, districts: [], because: [] };
  return {
    city: best[0],
    districts: chooseDistricts(districts, best[0]),
    because: [...(words.get(best[0]) ?? [])].slice(0, 5),
  };
}
