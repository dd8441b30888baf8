/**
 * How well a page was taken apart, beside the truth about its characters. B-cubed: Bagga and Baldwin 1998.
 * Articles are right at an overlap (IoU) of .95 by characters; only letters, digits and Han count.
 */
import type { PageDraft } from "../../src/types.ts";
import type { SimulatedPage, TruePart } from "../simulator/page.ts";

/** Counts over any number of pages, to add up; `ratios` makes figures of them. */
export type Counts = {
  pages: number;
  characters: number;
  kept: number;
  cubedPrecision: number;
  cubedRecall: number;
  stories: number;
  found: number;
  right: number;
  incomplete: number;
  foreign: number;
  disordered: number;
  splits: number;
  merges: number;
  joins: number;
  joinsFound: number;
  joinsRight: number;
  links: number;
  linksFound: number;
  linksRight: number;
  headlines: number;
  headlinesRight: number;
  /** Characters in a body that are no body. */
  stray: number;
};

export type Judgement = { confidence: number; right: boolean };
export type PageScore = { counts: Counts; judgements: Judgement[] };

const WORD = /[\p{L}\p{N}]/u;
const ENDS = /[。！？!?…；：:][”’」』)）》"]*\s*$|[)）】]\s*$/;

type Unit = { story: number; part: TruePart; article: number; order: number; block: number };

/** Every word character of the page that is body in truth, with where it was put. */
function unitsOf(page: SimulatedPage, draft: PageDraft): { units: Unit[]; stray: number } {
  const texts = page.text.split("\n");
  const placed = texts.map(
    (text) => new Array<{ article: number; order: number; block: number } | undefined>(text.length),
  );
  let order = 0;
  let block = 0;
  draft.articles.forEach((article, index) => {
    for (const each of article.body.filter(({ label }) => label === "body")) {
      block++;
      for (const piece of each.pieces) {
        const row = placed[piece.line.number - 1]!;
        for (let at = piece.from; at < piece.to; at++) row[at] = { article: index, order: order++, block };
      }
    }
  });
  let stray = 0;
  const units = page.lines.flatMap((parts, i) =>
    parts.flatMap((part) =>
      Array.from({ length: part.to - part.from }, (_, k) => part.from + k).flatMap((at): Unit[] => {
        if (!WORD.test(texts[i]![at]!)) return [];
        const put = placed[i]![at];
        if (part.role !== "body" || part.story === null) {
          if (put !== undefined) stray++;
          return [];
        }
        return [
          {
            story: part.story,
            part,
            article: put?.article ?? -1,
            order: put?.order ?? -1,
            block: put?.block ?? -1,
          },
        ];
      }),
    ),
  );
  return { units, stray };
}

const groupBy = <T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

/** Pairs of body parts that follow each other in a story; `joined` when the second goes on in mid-sentence. */
function successions(
  page: SimulatedPage,
): { from: TruePart; to: TruePart; joined: boolean; known: boolean }[] {
  const texts = page.text.split("\n");
  const rows = page.lines.flatMap((parts, i) =>
    parts
      .filter(({ role, story }) => role === "body" && story !== null)
      .map((part) => ({ part, text: texts[i]!.slice(part.from, part.to) })),
  );
  return [...groupBy(rows, ({ part }) => part.story).values()].flatMap((body) => {
    const ordered = body.toSorted((a, b) => a.part.order - b.part.order);
    return ordered.slice(1).map(({ part }, i) => ({
      from: ordered[i]!.part,
      to: part,
      joined: part.continues,
      // A paragraph cut at a full stop may be taken for two.
      known: !(part.continues && ENDS.test(ordered[i]!.text)),
    }));
  });
}

const plain = (text: string): string => text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "");

function headlineOf(page: SimulatedPage, story: number): string {
  const texts = page.text.split("\n");
  return plain(
    page.lines
      .flatMap((parts, i) =>
        parts
          .filter((part) => part.story === story && part.role === "headline")
          .map((part) => texts[i]!.slice(part.from, part.to)),
      )
      .join(""),
  );
}

/** One page, taken apart, beside its truth. */
export function scorePage(page: SimulatedPage, draft: PageDraft): PageScore {
  const { units, stray } = unitsOf(page, draft);
  const byStory = groupBy(units, ({ story }) => story);
  const kept = units.filter(({ article }) => article >= 0);
  const byArticle = groupBy(kept, ({ article }) => article);
  const both = groupBy(kept, ({ story, article }) => `${story} ${article}`);
  const overlap = (story: number, article: number): number => both.get(`${story} ${article}`)?.length ?? 0;
  const counts: Counts = {
    pages: 1,
    characters: units.length,
    kept: kept.length,
    cubedPrecision: kept.reduce(
      (sum, { story, article }) => sum + overlap(story, article) / byArticle.get(article)!.length,
      0,
    ),
    cubedRecall: kept.reduce(
      (sum, { story, article }) => sum + overlap(story, article) / byStory.get(story)!.length,
      0,
    ),
    stories: byStory.size,
    found: byArticle.size,
    right: 0,
    incomplete: 0,
    foreign: 0,
    disordered: 0,
    splits: both.size - byStory.size,
    merges: both.size - byArticle.size,
    joins: 0,
    joinsFound: 0,
    joinsRight: 0,
    links: 0,
    linksFound: 0,
    linksRight: 0,
    headlines: 0,
    headlinesRight: 0,
    stray,
  };
  const judgements = new Map<number, Judgement>();
  for (const article of byArticle.keys())
    judgements.set(article, { confidence: draft.articles[article]!.confidence, right: false });
  for (const [story, own] of byStory) {
    const [article, shared] = [
      ...groupBy(
        own.filter((unit) => unit.article >= 0),
        (unit) => unit.article,
      ),
    ]
      .map(([id, group]): [number, number] => [id, group.length])
      .toSorted((a, b) => b[1] - a[1])[0] ?? [-1, 0];
    if (article < 0) {
      counts.incomplete++;
      continue;
    }
    const all = byArticle.get(article)!.length;
    const right = shared / (own.length + all - shared) >= 0.95;
    if (right) counts.right++;
    if (shared < own.length) counts.incomplete++;
    if (shared < all) counts.foreign++;
    const orders = own
      .filter((unit) => unit.article === article)
      .toSorted((a, b) => a.part.order - b.part.order || a.part.from - b.part.from)
      .map(({ order }) => order);
    if (orders.some((order, i) => i > 0 && order < orders[i - 1]!)) counts.disordered++;
    const headline = headlineOf(page, story);
    const mine = plain(draft.articles[article]!.headline.map(({ text }) => text).join(""));
    if (headline !== "") counts.headlines++;
    if (headline !== "" && headline === mine) counts.headlinesRight++;
    if (right && headline === mine) judgements.get(article)!.right = true;
  }
  scoreLinks(page, units, counts);
  return { counts, judgements: [...judgements.values()] };
}

function scoreLinks(page: SimulatedPage, units: readonly Unit[], counts: Counts): void {
  const ofPart = groupBy(units, ({ part }) => part);
  const sequence = units.filter(({ order }) => order >= 0).toSorted((a, b) => a.order - b.order);
  const follows = new Map<TruePart, { to: TruePart; joined: boolean }>();
  sequence.slice(1).forEach((unit, i) => {
    const before = sequence[i]!;
    if (before.article !== unit.article || before.part === unit.part) return;
    follows.set(before.part, { to: unit.part, joined: before.block === unit.block });
  });
  counts.linksFound += follows.size;
  const unknown = new Set<TruePart>();
  for (const { from, to, joined, known } of successions(page)) {
    if (!ofPart.has(from) || !ofPart.has(to)) continue;
    const mine = follows.get(from);
    counts.links++;
    if (mine?.to === to) counts.linksRight++;
    if (!known) unknown.add(from);
    if (!known || !joined) continue;
    counts.joins++;
    if (mine?.to === to && mine.joined) counts.joinsRight++;
  }
  counts.joinsFound += [...follows].filter(([from, { joined }]) => joined && !unknown.has(from)).length;
}

export const add = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(
    Object.entries(a).map(([name, value]) => [name, value + b[name as keyof Counts]]),
  ) as Counts;

const f1 = (right: number, known: number, found: number): number =>
  known + found === 0 ? 1 : (2 * right) / (known + found);

/** Counts → figures, 0–1. */
export function ratios(counts: Counts): Record<string, number> {
  const precision = counts.cubedPrecision / counts.kept;
  const recall = counts.cubedRecall / counts.characters;
  return {
    kept: counts.kept / counts.characters,
    "B³ precision": precision,
    "B³ recall": recall,
    "B³ F1": (2 * precision * recall) / (precision + recall),
    "articles right F1": f1(counts.right, counts.stories, counts.found),
    incomplete: counts.incomplete / counts.stories,
    "foreign text": counts.foreign / counts.stories,
    "out of order": counts.disordered / counts.stories,
    "joins F1": f1(counts.joinsRight, counts.joins, counts.joinsFound),
    "links F1": f1(counts.linksRight, counts.links, counts.linksFound),
    "headline exact": counts.headlines === 0 ? 1 : counts.headlinesRight / counts.headlines,
    "splits a story": counts.splits / counts.stories,
    "merges a story": counts.merges / counts.stories,
    stray: counts.stray / counts.characters,
  };
}

/** Expected calibration error over ten bins of confidence: Σ (bin's share) · |accuracy − confidence|. */
export function calibrationError(judgements: readonly Judgement[]): number {
  const bins = groupBy(judgements, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  return [...bins.values()].reduce((sum, bin) => {
    const accuracy = bin.filter(({ right }) => right).length / bin.length;
    const confidence = bin.reduce((total, each) => total + each.confidence, 0) / bin.length;
    return sum + (bin.length / judgements.length) * Math.abs(accuracy - confidence);
  }, 0);
}
