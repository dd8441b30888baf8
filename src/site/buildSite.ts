/** The archive → the site: every list the templates page over. Pure, and linear in the archive. */
import { dateAddress, issueAddress, pageAddress, pageOfArticle } from "../archive/address.ts";
import { ALL_TIME, dueIssues } from "../archive/dueIssues.ts";
import { goneArticles } from "../archive/goneArticles.ts";
import { issuesHeld } from "../archive/issuesHeld.ts";
import { pageFinder } from "../archive/pageFinder.ts";
import { regularPapers } from "../archive/regularPapers.ts";
import { statedPaper } from "../archive/statedPaper.ts";
import type { Archive, PageSheet } from "../archiveTypes.ts";
import {
  authorListings,
  authorShelves,
  frequentAuthors,
  makeAuthors,
  shelfListings,
} from "./shelves/authors.ts";
import { issuesAdded, latestIssues } from "./coverage/added.ts";
import type { PreviousSite } from "./coverage/changes.ts";
import { makeCoverage, withOldAddresses } from "./coverage/coverage.ts";
import { chineseAttribute } from "./chinese.ts";
import { visibleIn } from "../archive/controlPictures.ts";
import { UNKNOWN_DATE, UNKNOWN_PAPER } from "../lexicon/placeholders.ts";
import { heldWords } from "../words/heldWords.ts";
import { WORDS, type Words } from "../words/words.ts";
import { aboutDate } from "./calendar/dates.ts";
import { makeDays } from "./calendar/days.ts";
import { makeMoved } from "./moved/moved.ts";
import { listListings, vanishedListings } from "./moved/vanished.ts";
import { makeEntry } from "./article/entries.ts";
import { frontLists } from "./shelves/frontLists.ts";
import { makeHoldings } from "./calendar/holdings.ts";
import { makeIssues } from "./issue/issues.ts";
import { makeMonths } from "./calendar/months.ts";
import { makeMonthDays, monthDayMasks, monthScripts, monthsOfDays } from "./calendar/onThisDay.ts";
import { withNeighbours } from "./shelves/paging.ts";
import { paperNames } from "./shelves/paperNames.ts";
import { makePapers, paperListings } from "./shelves/papers.ts";
import { makePlaceShelves, makeProvinces, placeShelfListings } from "./shelves/placeIndex.ts";
import { makePlaces, placeListings } from "./shelves/places.ts";
import { traceProvenance } from "./issue/provenance.ts";
import { publication } from "./calendar/publication.ts";
import { findRelated, type Related } from "./article/related.ts";
import { findSeries } from "./article/series.ts";
import { otherPagesOfDay } from "./issue/sameDay.ts";
import type { ArticleLeaf, Entry, Issue, PaperName, Sheet } from "./shapes.ts";
import type { Site } from "./site.ts";
import { allAddresses, sitemapFiles } from "./sitemap.ts";
import { groupBy } from "./shelves/paging.ts";
import { makeTopics, topicListings } from "./shelves/topics.ts";
import { dateTrail } from "./trail.ts";
import { folioWords } from "./words.ts";
import { makeCalendar, makeDecades, makeYears } from "./calendar/years.ts";

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

function makeSheet(record: PageSheet, paper: PaperName, issueDate: string, words: Words): Sheet {
  const issue = issueAddress(paper.code, issueDate);
  const folio = folioWords(record.page, record.section, words);
  const day = {
    name: aboutDate(issueDate, record.dateBasis === "estimated", words),
    address: dateAddress(issueDate),
  };
  return {
    record,
    title: `${paper.name} ${day.name} ${folio}`,
    address: pageAddress(record.id),
    folio,
    paper,
    day,
    issue,
    trail: [...dateTrail(issueDate, words), { name: paper.name, address: issue }],
  };
}

/** Articles as listings show them, in the archive's order, and the papers' names. */
export function makeEntries(
  archive: Pick<Archive, "articles" | "pages" | "settings">,
  words: Words,
): { entries: Entry[]; pages: PageSheet[]; paperOf: ReturnType<typeof paperNames> } {
  const articles = archive.articles.map((article) => {
    const front = visibleIn(article.front);
    return front === article.front ? article : { ...article, front };
  });
  const pages = archive.pages.map((sheet) => {
    const { text: _, ...facts } = sheet;
    const shown = visibleIn(facts);
    return shown === facts ? sheet : { ...sheet, ...shown };
  });
  const named = [...articles.map((article) => article.front), ...pages];
  const paperOf = paperNames(visibleIn(archive.settings), named, words);
  const entries = articles.map((article) => makeEntry(article, paperOf(article.front), words));
  return { entries, pages, paperOf };
}

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

  const issues = makeIssues(entries, pages, paperOf, words);
  const addedList = issuesAdded(previous, entries, archive.ledger);
  const known = publication(issues, settings);
  const days = makeDays(issues, known, words);
  const calendar = makeCalendar(days, known, words);
  const decades = makeDecades(calendar, words);
  const monthDays = makeMonthDays(days, words);
  const places = makePlaces(entries, words);
  const cities = places.map((place) => place.city);
  const placeShelves = makePlaceShelves(cities, words);
  const topics = makeTopics(entries, words);
  const papers = makePapers(issues, settings, words);
  const authors = makeAuthors(entries, words);
  const shelves = authorShelves(authors, words);
  const provenance = traceProvenance(entries, pages);
  const leading = new Map(
    entries.toReversed().map((entry) => [pageOfArticle(entry.article.front.id), entry]),
  );

  const sheets = pages.map((sheet) => {
    const first = leading.get(sheet.id);
    return makeSheet(sheet, first?.paper ?? paperOf(sheet), first?.date ?? sheet.date, words);
  });

  const held = new Set(archive.articles.map(({ front }) => front.id));

  const site = {
    settings,
    words,
    chinese: chineseAttribute(settings.language),
    url,
    program,
    articles: articleLeaves(issues),
    issues: papers.flatMap((run) => withNeighbours(run.issues)),
    latest: latestIssues(addedList, issues, LATEST, words.home),
    addedList,
    days: withNeighbours(days),
    undated: days.find((day) => day.date === UNKNOWN_DATE) ?? null,
    months: withNeighbours(
      makeMonths(
        calendar.flatMap(({ grids }) => grids),
        days,
        words,
      ),
    ),
    years: withNeighbours(makeYears(decades, days)),
    decades,
    holdings: makeHoldings(calendar, decades, known.regular, words),
    monthDays: withNeighbours(monthDays),
    monthsOfDays: monthsOfDays(monthDays, words),
    monthDayMasks: monthDayMasks(monthDays),
    monthScripts: monthScripts(monthDays),
    allHeld: allHeldWords(archive, words),
    frontLists: frontLists(
      cities,
      topics.map((shelf) => shelf.topic),
      papers.map((run) => run.paper),
    ),
    cities,
    provinces: makeProvinces(cities),
    placeShelves,
    placeShelfListings: placeShelfListings(placeShelves),
    placeListings: placeListings(places, words),
    topics: topics.map((shelf) => shelf.topic),
    topicListings: topicListings(topics, words),
    authorCount: authors.length,
    frequentAuthors: frequentAuthors(authors),
    authorShelves: shelves,
    shelfListings: shelfListings(shelves),
    authorListings: authorListings(authors, words),
    papers: papers.map((run) => run.paper),
    paperCount: papers.filter(({ paper }) => paper.value !== UNKNOWN_PAPER).length,
    paperListings: paperListings(papers, settings, cities, words),
    sheets: withNeighbours(sheets),
    related: relate(entries),
    series: findSeries(entries),
    otherPages: otherPagesOfDay(days.filter((day) => day.date !== UNKNOWN_DATE)),
    provenance,
    gone: goneArticles(pages, archive.ledger, held, pageFinder(pages)),
    coverage: makeCoverage(
      { settings, runs: papers, entries, sheets: pages, provenance, ledger: archive.ledger },
      previous,
      words,
    ),
  };
  const addresses = allAddresses(site);
  const standing = { ledger: archive.ledger, entries, sheets, issues };
  const moved = makeMoved(standing, new Set(addresses), words);
  const listingList = listListings(previous?.listings ?? "", addresses);
  const taken = new Set([...addresses, ...moved.map((old) => old.address)]);
  const vanished = vanishedListings(listingList, taken, site);
  return {
    ...site,
    coverage: withOldAddresses(site.coverage, moved),
    sitemaps: sitemapFiles(addresses, url),
    moved: [...moved, ...vanished],
    listingList,
  };
}
