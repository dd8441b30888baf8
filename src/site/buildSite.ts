/**
 * The archive → the site: every list the templates page over, reckoned when it is asked for. Pure, and linear in the archive.
 */
import { ALL_TIME, dueIssues } from "../archive/dueIssues.ts";
import { goneArticles } from "../archive/goneArticles.ts";
import { issuesHeld } from "../archive/issuesHeld.ts";
import { pageFinder } from "../archive/pageFinder.ts";
import { regularPapers } from "../archive/regularPapers.ts";
import { statedPaper } from "../archive/statedPaper.ts";
import type { Archive } from "../archiveTypes.ts";
import {
  authorListings,
  authorShelves,
  frequentAuthors,
  makeAuthors,
  shelfListings,
} from "./shelves/authors.ts";
import { issuesAdded, latestIssues } from "./coverage/added.ts";
import type { PreviousSite } from "./coverage/changes.ts";
import { makeCoverage, withOldAddresses, type Coverage } from "./coverage/coverage.ts";
import { chineseAttribute } from "./chinese.ts";
import { visibleIn } from "../archive/controlPictures.ts";
import { UNKNOWN_DATE, UNKNOWN_PAPER } from "../lexicon/placeholders.ts";
import { heldWords } from "../words/heldWords.ts";
import { WORDS, type Words } from "../words/words.ts";
import { makeDays, type Day } from "./calendar/days.ts";
import { makeMoved } from "./moved/moved.ts";
import { listListings, vanishedListings } from "./moved/vanished.ts";
import { lazily, withMore } from "./lazily.ts";
import { makeEntries } from "./article/allEntries.ts";
import { frontLists } from "./shelves/frontLists.ts";
import { makeHoldings } from "./calendar/holdings.ts";
import { makeIssues } from "./issue/issues.ts";
import { makeSheets } from "./issue/sheets.ts";
import { makeMonths } from "./calendar/months.ts";
import {
  makeMonthDays,
  monthDayMasks,
  monthScripts,
  monthsOfDays,
  type MonthDay,
} from "./calendar/onThisDay.ts";
import { withNeighbours } from "./shelves/paging.ts";
import { makePapers, paperListings, type PaperRun } from "./shelves/papers.ts";
import { makePlaceShelves, makeProvinces, placeShelfListings } from "./shelves/placeIndex.ts";
import { makePlaces, placeListings, type Place } from "./shelves/places.ts";
import { traceProvenance } from "./issue/provenance.ts";
import { publication, type Publication } from "./calendar/publication.ts";
import { findRelated, type Related } from "./article/related.ts";
import { findSeries } from "./article/series.ts";
import { otherPagesOfDay } from "./issue/sameDay.ts";
import type { ArticleLeaf, Entry, Issue, Sheet } from "./shapes.ts";
import type { Site } from "./site.ts";
import { allAddresses, sitemapFiles } from "./sitemap.ts";
import { groupBy } from "./shelves/paging.ts";
import { makeTopics, topicListings, type TopicShelf } from "./shelves/topics.ts";
import { makeCalendar, makeDecades, makeYears, type CalendarYear } from "./calendar/years.ts";

/** Issues shown on the front page. */
const LATEST = 6;

/**
 * In the archive's order, but an article's neighbours are of the same paper, as an issue's are: who reads a paper on
 * turns its pages and then takes up its next issue. Other papers of the day stand beside the article, named.
 */
function articleLeaves(issues: Issue[]): ArticleLeaf[] {
  const leaves = [...groupBy(issues, (issue) => issue.paper.code).values()].flatMap((run) =>
    withNeighbours(run.flatMap((issue) => issue.entries)),
  );
  const leafOf = new Map(leaves.map((leaf) => [leaf.item, leaf]));
  return issues
    .flatMap((issue) => issue.pages)
    .flatMap((page) => page.entries.map((entry) => ({ ...leafOf.get(entry)!, page })));
}

/** All that is held, and what is missing of it, in the words and by the names of the search page's script. */
function allHeldWords(archive: Archive, words: Words): string {
  const regular = regularPapers(archive);
  const held = [
    ...archive.articles.map(({ front }) => ({
      date: front.date,
      paper: statedPaper(front) ?? UNKNOWN_PAPER,
    })),
    ...regular.flatMap(({ name, bare }) => bare.map((date) => ({ date, paper: name }))),
  ];
  const due = dueIssues(regular, held, ALL_TIME);
  return heldWords({ ...issuesHeld(held), due, times: [], isPart: false }, words);
}

/** What several of the site's fields are made of. */
type Lists = {
  issues: Issue[];
  known: Publication;
  days: Day[];
  calendar: CalendarYear[];
  monthDays: MonthDay[];
  places: Place[];
  topics: TopicShelf[];
  papers: PaperRun[];
  authors: ReturnType<typeof makeAuthors>;
  sheets: Sheet[];
  /** Of what is gone it does not say yet what stands at its old address. */
  coverage: Coverage;
  addresses: string[];
};

/**
 * `address` is where the site will stand, if not where the settings say; `previous` the site that it replaces; `relate`
 * gives what `findRelated` gives, where some of it is known already; `program` tells the program that makes the site from another.
 */
export function buildSite(
  archive: Archive,
  address: string | null = null,
  previous: PreviousSite | null = null,
  relate: (entries: readonly Entry[]) => Map<Entry, Related[]> = (entries) => findRelated(entries),
  program: string | null = null,
): Site {
  const settings = visibleIn(archive.settings);
  const words = WORDS[settings.language];
  const url = address ?? settings.address ?? null;
  const { entries, pages, paperOf } = makeEntries(archive, words);

  const related = relate(entries);

  const lists: Lists = lazily<Lists>({
    issues: () => makeIssues(entries, pages, paperOf, words),
    known: () => publication(lists.issues, settings),
    days: () => makeDays(lists.issues, lists.known, words),
    calendar: () => makeCalendar(lists.days, lists.known, words),
    monthDays: () => makeMonthDays(lists.days, words),
    places: () => makePlaces(entries, words),
    topics: () => makeTopics(entries, words),
    papers: () => makePapers(lists.issues, settings, words),
    authors: () => makeAuthors(entries, words),
    sheets: () => makeSheets(entries, pages, paperOf, words),
    coverage: () => {
      const { provenance } = site;
      const of = { settings, runs: lists.papers, entries, sheets: pages, provenance, ledger: archive.ledger };
      return makeCoverage(of, previous, words);
    },
    addresses: () => allAddresses(withMore(site, { coverage: lists.coverage })),
  });

  const site: Site = lazily<Site>({
    settings: () => settings,
    words: () => words,
    chinese: () => chineseAttribute(settings.language),
    url: () => url,
    program: () => program,
    articles: () => articleLeaves(lists.issues),
    issues: () => lists.papers.flatMap((run) => withNeighbours(run.issues)),
    latest: () => latestIssues(site.addedList, lists.issues, LATEST, words.home),
    addedList: () => issuesAdded(previous, entries, archive.ledger),
    days: () => withNeighbours(lists.days),
    undated: () => lists.days.find((day) => day.date === UNKNOWN_DATE) ?? null,
    months: () => {
      const grids = lists.calendar.flatMap((year) => year.grids);
      return withNeighbours(makeMonths(grids, lists.days, words));
    },
    years: () => withNeighbours(makeYears(site.decades, lists.days)),
    decades: () => makeDecades(lists.calendar, words),
    holdings: () => makeHoldings(lists.calendar, site.decades, lists.known.regular, words),
    monthDays: () => withNeighbours(lists.monthDays),
    monthsOfDays: () => monthsOfDays(lists.monthDays, words),
    monthDayMasks: () => monthDayMasks(lists.monthDays),
    monthScripts: () => monthScripts(lists.monthDays),
    allHeld: () => allHeldWords(archive, words),
    frontLists: () => frontLists(site.cities, site.topics, site.papers),
    cities: () => lists.places.map((place) => place.city),
    provinces: () => makeProvinces(site.cities),
    placeShelves: () => makePlaceShelves(site.cities, words),
    placeShelfListings: () => placeShelfListings(site.placeShelves),
    placeListings: () => placeListings(lists.places, words),
    topics: () => lists.topics.map((shelf) => shelf.topic),
    topicListings: () => topicListings(lists.topics, words),
    authorCount: () => lists.authors.length,
    frequentAuthors: () => frequentAuthors(lists.authors),
    authorShelves: () => authorShelves(lists.authors, words),
    shelfListings: () => shelfListings(site.authorShelves),
    authorListings: () => authorListings(lists.authors, words),
    papers: () => lists.papers.map((run) => run.paper),
    paperCount: () => lists.papers.filter(({ paper }) => paper.value !== UNKNOWN_PAPER).length,
    paperListings: () => paperListings(lists.papers, settings, site.cities, words),
    sheets: () => withNeighbours(lists.sheets),
    related: () => related,
    series: () => findSeries(entries),
    otherPages: () => otherPagesOfDay(lists.days.filter((day) => day.date !== UNKNOWN_DATE)),
    provenance: () => traceProvenance(entries, pages),
    gone: () => {
      const held = new Set(archive.articles.map(({ front }) => front.id));
      return goneArticles(pages, archive.ledger, held, pageFinder(pages));
    },
    coverage: () => withOldAddresses(lists.coverage, () => site.moved),
    sitemaps: () => sitemapFiles(lists.addresses, url),
    moved: () => {
      const { issues, sheets, addresses } = lists;
      const moved = makeMoved({ ledger: archive.ledger, entries, sheets, issues }, new Set(addresses), words);
      const taken = new Set([...addresses, ...moved.map((old) => old.address)]);
      return [...moved, ...vanishedListings(site.listingList, taken, site)];
    },
    listingList: () => listListings(previous?.listings ?? "", lists.addresses),
  });
  return site;
}
