/** The archive cut into shards by date: each is indexed by itself, kept between builds, and fetched only when it is asked for. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import type { Article } from "../../archiveTypes.ts";

/** Articles newest first; those of a day as printed. */
export type Shard = { name: string; articles: Article[] };

/** Articles of a shard at most, so that memory is bounded while one is made: some 200 MB. */
const MOST = 4000;

/**
 * Spans from the longest. A shard is the longest span that has no more articles than `most`: a year as a rule,
 * a decade where little was printed, less where a year has more than that.
 */
const SPANS: readonly { name: (date: string) => string; most: number }[] = [
  { name: (date) => `${date.slice(0, 3)}0s`, most: 400 },
  { name: (date) => date.slice(0, 4), most: MOST },
  { name: (date) => `${date.slice(0, 4)}q${Math.ceil(Number(date.slice(5, 7)) / 3)}`, most: MOST },
  { name: (date) => date.slice(0, 7), most: MOST },
  { name: (date) => date, most: Infinity },
];

const UNDATED = "undated";

function cut(articles: Article[], [span, ...shorter]: readonly (typeof SPANS)[number][]): Shard[] {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const { date } = article.front;
    const name = date === UNKNOWN_DATE ? UNDATED : span!.name(date);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [article]);
    else group.push(article);
  }
  return Array.from(groups).flatMap(([name, group]) => {
    if (name === UNDATED) return inParts(name, group);
    return group.length <= span!.most ? [{ name, articles: group }] : cut(group, shorter);
  });
}

/** What no date divides: `undated`, `undated-2`, … */
function inParts(name: string, articles: readonly Article[]): Shard[] {
  const parts = Math.ceil(articles.length / MOST);
  return Array.from({ length: parts }, (_, part) => ({
    name: part === 0 ? name : `${name}-${part + 1}`,
    articles: articles.slice(part * MOST, (part + 1) * MOST),
  }));
}

/** Articles in the archive's order → shards, the newest first. */
export function cutShards(articles: readonly Article[]): Shard[] {
  const newestFirst = articles
    .map((article, place) => ({ article, place }))
    .sort((a, b) => {
      const [dateA, dateB] = [a.article.front.date, b.article.front.date];
      return dateA === dateB ? a.place - b.place : dateA < dateB ? 1 : -1;
    })
    .map(({ article }) => article);
  return cut(newestFirst, SPANS);
}
