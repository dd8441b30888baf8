/** Pages of a run with the ids of their articles, and without the ends of stories that the archive holds whole. */
import type { PageSheet, ParsedArticle, ParsedPage } from "../archiveTypes.ts";
import { articleId } from "./address.ts";
import type { GivenEnd } from "./halfStories.ts";
import { linesOf, storyEnding, type HalfGiven } from "./heldJumps.ts";
import { printedIn, wholeLines } from "./lineRefs.ts";
import { ordinalsAgain, standIn, type Lost } from "./lostRecords.ts";
import { giveOrdinals } from "./matchArticles.ts";
import type { GivenId } from "./pageIds.ts";
import { carriedLines, placesOf, printedOn, SAME_PLACES } from "./places.ts";

/** A page with the ids of its articles, and the record of it that the archive holds already. */
export type Numbered = {
  id: string;
  page: ParsedPage;
  earlier: PageSheet | null;
  ids: string[];
  /** Ends of stories that the archive holds whole: they are no articles of the page. */
  ends: GivenEnd[];
};

/** The headline that the end of a held story repeats is a notice, as when both pages were given. */
function noticesWith(
  dropped: readonly ParsedArticle[],
  { sheet }: ParsedPage,
  earlier: PageSheet | null,
): string[] {
  if (dropped.length === 0 || earlier === null) return sheet.notices;
  const places = placesOf(printedOn(earlier), printedOn(sheet));
  const lines = new Set(dropped.flatMap(({ front }) => wholeLines([front.source].flat()[0]!.lines)));
  const repeated = wholeLines(carriedLines(earlier.notices, places)).filter((line) => lines.has(line));
  const now = [...sheet.notices, ...repeated.map(String)].sort((a, b) => parseInt(a, 10) - parseInt(b, 10));
  // The same lines are told as they were.
  return places === SAME_PLACES && oneByOne(now) === oneByOne(earlier.notices) ? earlier.notices : now;
}

/** `3-4`, `7` and `3`, `4`, `7` are the same lines. */
const oneByOne = (refs: readonly string[]): string =>
  [...wholeLines(refs).toSorted((a, b) => a - b), ...refs.filter((ref) => ref.includes("["))].join();

/** `last`: the greatest ordinal that an article of the page ever had; `lost`: where its record is gone, what is known without. */
export function numbered(
  half: HalfGiven,
  given: ParsedPage,
  { id, earlier }: GivenId,
  last: number,
  lost?: Lost,
): Numbered {
  const storyOf = ({ front }: ParsedArticle): string | null => storyEnding(half, front.source);
  const articles = given.articles.filter((article) => storyOf(article) === null);
  const ending = given.articles.filter((article) => storyOf(article) !== null);
  const notices = noticesWith(ending, given, earlier);
  const page = { ...given, articles, sheet: { ...given.sheet, notices } };
  const ordinals = giveOrdinals(page, earlier ?? standIn(lost), last);
  const again = lost === undefined ? ordinals : ordinalsAgain(ordinals, last, lost);
  const ids = again.map((ordinal) => articleId(id, ordinal));
  const ends = ending.map((article): GivenEnd => ({ path: storyOf(article)!, ...endOf(article, page) }));
  return { id, page, earlier, ids, ends };
}

/** The end of a story as its page has it, without the headline that it repeats. */
function endOf({ front }: ParsedArticle, { sheet }: ParsedPage): Omit<GivenEnd, "path"> {
  const repeated = new Set(sheet.notices);
  const refs = linesOf([front.source].flat()[0]!).map(String);
  const own = refs.filter((ref) => !repeated.has(ref));
  return { file: sheet.file, text: printedIn(sheet, own) };
}
