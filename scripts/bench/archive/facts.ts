/** The front matter of an invented article: who, when, where and what, as the parser would have written it. */
import { CITIES, cityNamed, type GazetteerCity } from "../../../src/lexicon/places.ts";
import { addDays } from "../../../src/rules/day.ts";
import type { Author, FrontMatter, Kind, Source } from "../../../src/types.ts";
import { randomFrom, type Random } from "../../../tests/simulator/random.ts";
import { draw, tell, type Cast } from "./cast.ts";
import { weighted, zipf, zipfOf } from "./draws.ts";
import { entity } from "./entities.ts";
import type { Issue } from "./issues.ts";
import type { SourceStory } from "./sourceStories.ts";

export type Place = { city: GazetteerCity; districts: string[] };

/** Stories of the paper's own city are so frequent; of other cities, few are written of often. */
const AT_HOME = 0.7;

export function drawPlace(random: Random, home: string): Place {
  const city = random.chance(AT_HOME) ? cityNamed(home)! : zipfOf(random, CITIES);
  const names = city.districts.map(({ name }) => name);
  const count = names.length === 0 ? 0 : weighted(random, { 0: 15, 1: 65, 2: 15, 3: 5 });
  const districts = Array.from({ length: Number(count) }, () => zipfOf(random, names));
  return { city, districts: [...new Set(districts)] };
}

/** Without its ending, as people say it: 淄博市 → 淄博. */
export const spoken = (name: string): string => (name.length > 2 ? name.replace(/[市县区]$/u, "") : name);

/** Reporters of a paper; who they are changes slowly. */
const STAFF = 40;
const A_YEAR = 3;

function reporter(random: Random, { paper, date }: Issue): string {
  const first = (Number(date.slice(0, 4)) - 1900) * A_YEAR;
  const own = randomFrom(paper.code).between(0, 9) * 1000;
  return entity("person", own + first + zipf(random, STAFF));
}

const AUTHORS: Readonly<Record<string, readonly string[]>> = {
  one: ["记者"],
  correspondent: ["通讯员"],
  both: ["记者", "通讯员"],
  many: ["记者", "记者", "通讯员"],
};

export function authorsOf(cast: Cast, issue: Issue): Author[] {
  const roles = AUTHORS[weighted(cast.random, { one: 45, correspondent: 20, both: 27, many: 8 })]!;
  return roles.map((role) => ({
    role,
    name: role === "记者" ? reporter(cast.random, issue) : draw(cast, "person"),
  }));
}

const SERIES = [
  "一线见闻",
  "百姓身边事",
  "田间地头",
  "民生热线",
  "记者走基层",
  "身边榜样",
  "读者之声",
  "城事",
];
const SECTIONS: readonly (readonly [topic: string, section: string])[] = [
  ["经济与企业", "经济"],
  ["文化与旅游", "文化"],
  ["体育", "文体"],
  ["教育", "科教"],
  ["法治", "法治"],
  ["农业与乡村", "乡村"],
  ["评论", "评论"],
];
const sectionOf = (topic: string, page: string): string =>
  /^A?01$/.test(page) ? "要闻" : (SECTIONS.find(([name]) => name === topic)?.[1] ?? "综合");

/** What is printed beside the body. */
export type Printed = { title: string; dateline: string; authors: Author[] };

/** Where an article stands, and what is settled about it before it is written. */
export type Known = {
  id: string;
  issue: Issue;
  page: string;
  kind: Kind;
  place: Place;
  source: Source;
  /** Its end was lost. */
  cut: boolean;
};

const hundredths = ({ between }: Random, from: number, to: number): number => between(from, to) / 100;

/** Headline parts beside the main one, each in a few of the articles. */
function beside(cast: Cast, story: SourceStory): Pick<FrontMatter, "kicker" | "subtitle" | "series"> {
  const { random, city, subject, firm, themes } = cast;
  const told = tell(cast, [story.headline]);
  return {
    ...(random.chance(0.18)
      ? { kicker: `${city}${subject}${random.pick(["推进", "见闻", "调查", "启动"])}` }
      : {}),
    ...(random.chance(0.15) ? { subtitle: told.length > 5 ? `——${told}` : `${firm}抓好${themes[3]}` } : {}),
    ...(random.chance(0.1) ? { series: random.pick(SERIES) } : {}),
  };
}

/** A joined column in some, and why the city and the topics were chosen. */
function reasons(
  cast: Cast,
  { place, source }: Known,
): Pick<FrontMatter, "joins" | "confidence" | "because"> {
  const { random, topics, themes } = cast;
  const [from = 1, to = from] = source.lines[0]!.split("-").map(Number);
  const joined = to > from + 2 && random.chance(0.3);
  return {
    confidence: hundredths(random, 55, 97),
    ...(joined ? { joins: [{ from: from + 1, to: from + 2, confidence: hundredths(random, 60, 99) }] } : {}),
    because: {
      city: place.districts.length > 0 ? [...place.districts] : [spoken(place.city.name)],
      topics: Object.fromEntries(topics.map((topic, i) => [topic, themes.slice(3 * i, 3 * i + 3)])),
    },
  };
}

export function describe(cast: Cast, story: SourceStory, known: Known, printed: Printed): FrontMatter {
  const { random, topics, date } = cast;
  const { id, issue, page, kind, place, source, cut } = known;
  const { title, dateline, authors } = printed;
  return {
    id,
    ...(kind === "commentary" && random.chance(0.1) ? {} : { title }),
    ...beside(cast, story),
    ...(authors.length > 0 ? { authors } : {}),
    ...(dateline === "" ? {} : { dateline }),
    ...(dateline.includes(cast.city) ? { sentFrom: place.city.name } : {}),
    paper: issue.paper.name,
    publishedIn: issue.paper.city,
    page,
    section: sectionOf(topics[0]!, page),
    date,
    dateBasis: "filename",
    ...(random.chance(0.45) ? { eventDate: addDays(date, -random.between(0, 4)) } : {}),
    city: place.city.name,
    ...(place.districts.length > 0 ? { districts: place.districts } : {}),
    topics: [...topics],
    kind,
    ...(cut ? { missing: ["end"] } : {}),
    ...reasons(cast, known),
    source,
  };
}
