/**
 * How well a page was taken apart, beside the truth about its characters. An article is right when
 * it overlaps its story (IoU) by .95 of their characters; only letters, digits and Han count.
 */
import type { PageDraft } from "../../src/types.ts";
import type { TruePage } from "../simulator/truth.ts";
import type { Judgement } from "./calibration.ts";
import { cubed, matchStories, overlap, type Match } from "./clusters.ts";
import { NONE, type Counts } from "./counts.ts";
import { countLinks } from "./links.ts";
import { countOrder } from "./order.ts";
import { unitsOf, type Stray, type Unit } from "./units.ts";

export { calibrationError } from "./calibration.ts";
export { add, ratios, type Counts } from "./counts.ts";

/** `article` is the judged article's place among the found ones. */
export type PageScore = { counts: Counts; judgements: (Judgement & { article: number })[] };

const RIGHT = 0.95;

const wordsOf = (text: string): string => text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Headline as printed, over all its lines; empty when the story has none. */
export function trueHeadline(page: TruePage, story: number): string {
  const texts = page.text.split("\n");
  return page.lines
    .flatMap((parts, i) =>
      parts
        .filter((part) => part.story === story && part.role === "headline")
        .map(({ from, to }) => texts[i]!.slice(from, to)),
    )
    .join("");
}

const foundHeadline = (draft: PageDraft, article: number): string =>
  draft.articles[article]!.headline.map(({ text }) => text).join("");

/** A story beside its own article, and what is right about it. */
export type Verdict = Match & { right: boolean; headline: boolean };

function judge(page: TruePage, draft: PageDraft, match: Match): Verdict {
  if (match.article === null) return { ...match, right: false, headline: false };
  const headline = wordsOf(trueHeadline(page, match.story)) === wordsOf(foundHeadline(draft, match.article));
  return { ...match, right: overlap(match) >= RIGHT, headline };
}

/** Articles that hold more than a notice or an advertisement: one made of nothing else is neither right nor wrong. */
function foundArticles(units: readonly Unit[], strays: readonly Stray[]): Set<number> {
  const counted = strays.filter(({ part }) => part.role !== "notice" && part.role !== "ad");
  return new Set([...units, ...counted].flatMap(({ place }) => (place === null ? [] : [place.article])));
}

/** Stories of a page, each beside its own article. */
export const judgeStories = (page: TruePage, draft: PageDraft): Verdict[] =>
  matchStories(unitsOf(page, draft).units).map((match) => judge(page, draft, match));

/** One page, taken apart, beside its truth. */
export function scorePage(page: TruePage, draft: PageDraft): PageScore {
  const { units, strays } = unitsOf(page, draft);
  const found = foundArticles(units, strays);
  const verdicts = matchStories(units).map((match) => judge(page, draft, match));
  const titled = verdicts.filter(({ story }) => trueHeadline(page, story) !== "");
  const counts: Counts = {
    ...NONE,
    pages: 1,
    ...cubed(units),
    ...countLinks(page, units),
    ...countOrder(verdicts),
    stray: strays.filter(({ place }) => found.has(place.article)).length,
    stories: verdicts.length,
    found: found.size,
    right: verdicts.filter(({ right }) => right).length,
    incomplete: verdicts.filter(({ shared, units: own }) => shared < own.length).length,
    foreign: verdicts.filter(({ shared, all }) => shared < all).length,
    headlines: titled.length,
    headlinesRight: titled.filter(({ headline }) => headline).length,
  };
  const perfect = new Set(verdicts.flatMap((each) => (each.right && each.headline ? [each.article] : [])));
  const judgements = [...found]
    .toSorted((a, b) => a - b)
    .map((article) => ({
      article,
      confidence: draft.articles[article]!.confidence,
      right: perfect.has(article),
    }));
  return { counts, judgements };
}
