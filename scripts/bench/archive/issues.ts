/** Issues of invented papers: weekday editions of 4 to 12 pages, some days missing, so many articles together as asked for. */
import { initialsCode, type Paper } from "../../../src/lexicon/papers.ts";
import { CITIES } from "../../../src/lexicon/places.ts";
import { addDays, weekday } from "../../../src/rules/day.ts";
import type { Random } from "../../../tests/simulator/random.ts";

export type Issue = {
  paper: Required<Paper>;
  date: string;
  /** For each article, in printed order: its page, `03` or `A03`. */
  pages: string[];
};

/** Names of no paper there is, as the sample archive's are. */
const REGIONS =
  "海岱 运河 胶莱 沂蒙 江淮 洞庭 巴山 关中 河西 塞上 辽东 松嫩 岭南 闽北 太行 汾水 乌江 漓水 钱江 赣南 湘西 黔中 滇南 苍梧".split(
    " ",
  );
const SORTS = ["样报", "样晚报", "样晨报", "样周报"];
export const MOST_PAPERS = REGIONS.length * SORTS.length;

/** Days on which a paper that appears every weekday did not appear, or of which no copy is left. */
const MISSING = 0.03;
const FEWEST = 6;
const MOST = 30;
const MEAN = 18;

/** The first so many invented papers, each at home in a city, in the order of their codes. */
export function inventedPapers(random: Random, count: number): Required<Paper>[] {
  if (count < 1 || count > MOST_PAPERS) throw new Error(`papers: ${count}; there can be 1 to ${MOST_PAPERS}`);
  const homes = random.shuffle(CITIES.filter(({ districts }) => districts.length > 2));
  const codes = new Set<string>();
  const papers = Array.from({ length: count }, (_, i) => {
    const name = REGIONS[i % REGIONS.length]! + SORTS[Math.floor(i / REGIONS.length)]!;
    const initials = initialsCode(name);
    // Letters only, so that codes sort as ids do.
    let code = initials;
    while (codes.has(code)) code += "b";
    codes.add(code);
    return { name, code, city: homes[i]!.name };
  });
  return papers.sort((a, b) => (a.code < b.code ? -1 : 1));
}

const isWeekday = (day: string): boolean => ![0, 6].includes(weekday(day));

/** Each article's page: from the first to the last, every page with about as many. */
function pagesOf({ code }: Paper, random: Random, articles: number): string[] {
  const pages = Math.min(12, Math.max(4, 2 * Math.round(articles / 5) + random.pick([-2, 0, 0, 2])));
  const lettered = code.length % 2 === 0;
  return Array.from({ length: articles }, (_, i) => {
    const page = String(1 + Math.floor((i * pages) / articles)).padStart(2, "0");
    return lettered ? `A${page}` : page;
  });
}

/**
 * Issues from the first day of a year to the last of another, by date, then paper. Where there are more days than issues
 * are needed, days are left out evenly; where there are fewer, issues grow. Articles of all issues together are `articles`.
 */
export function* makeIssues(
  random: Random,
  papers: readonly Required<Paper>[],
  [from, to]: readonly [number, number],
  articles: number,
): Generator<Issue> {
  const days: string[] = [];
  for (let day = `${from}-01-01`; day <= `${to}-12-31`; day = addDays(day, 1))
    if (isWeekday(day)) days.push(day);
  let slots = days.length * papers.length;
  let left = articles;
  for (const date of days)
    for (const paper of papers) {
      if (left === 0) return;
      const needed = left / (MEAN * slots--);
      if (slots > 0 && (random.chance(MISSING) || !random.chance(needed))) continue;
      const size = Math.round(
        (random.between(FEWEST, MEAN) + random.between(0, MOST - MEAN)) * Math.max(1, needed),
      );
      const count = slots === 0 ? left : Math.min(left, size);
      left -= count;
      yield { paper, date, pages: pagesOf(paper, random, count) };
    }
}
