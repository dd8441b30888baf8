/** Everything that the templates page over: the whole site, in memory. */
import type { Settings } from "../archiveTypes.ts";
import type { Words } from "../words/words.ts";
import type { Markup } from "./chinese.ts";
import type { Latest } from "./coverage/added.ts";
import type { Coverage } from "./coverage/coverage.ts";
import type { Day } from "./calendar/days.ts";
import type { FrontLists } from "./shelves/frontLists.ts";
import type { Holdings } from "./calendar/holdings.ts";
import type { Month } from "./calendar/months.ts";
import type { MonthDay, MonthOfDays, MonthScript } from "./calendar/onThisDay.ts";
import type { PaperListing } from "./shelves/papers.ts";
import type { PlaceName, PlaceShelf, Province } from "./shelves/placeIndex.ts";
import type { Moved } from "./moved/moved.ts";
import type { Gone } from "../archive/goneArticles.ts";
import type { Provenance } from "./issue/provenance.ts";
import type { Related } from "./article/related.ts";
import type { InSeries } from "./article/series.ts";
import type {
  Author,
  AuthorListing,
  AuthorShelf,
  ArticleLeaf,
  City,
  Counted,
  Entry,
  Issue,
  Leaf,
  Listing,
  Paper,
  PlaceListing,
  PrintedPage,
  Sheet,
  TopicListing,
} from "./shapes.ts";
import type { SitemapFile } from "./sitemap.ts";
import type { Decade, Year } from "./calendar/years.ts";

export type Site = {
  settings: Settings;
  /** Of its language. */
  words: Words;
  /** The attribute of what is Chinese. */
  chinese: Markup;
  /** Where it will stand, without a slash at its end: for all that needs whole addresses. */
  url: string | null;
  /** A digest of the program that makes the site: with an article's version it names a build, for reports of faults. */
  program: string | null;
  articles: ArticleLeaf[];
  /** By paper: an issue's neighbours are of the same paper. */
  issues: Leaf<Issue>[];
  /** For the front page. */
  latest: Latest<Issue>;
  /** A file of the site, for the next build: the issues that grew last. */
  addedList: string;
  days: Leaf<Day>[];
  /** What was printed on a day nobody knows. */
  undated: Day | null;
  months: Leaf<Month>[];
  years: Leaf<Year>[];
  decades: Decade[];
  holdings: Holdings;
  monthDays: Leaf<MonthDay>[];
  monthsOfDays: MonthOfDays[];
  monthDayMasks: string;
  monthScripts: MonthScript[];
  /** All that is held, as the search page says it before a search. */
  allHeld: string;
  frontLists: FrontLists;
  cities: City[];
  provinces: Province[];
  placeShelves: PlaceShelf[];
  placeShelfListings: Listing<PlaceName>[];
  placeListings: PlaceListing[];
  topics: Counted[];
  topicListings: TopicListing[];
  authorCount: number;
  frequentAuthors: Author[];
  authorShelves: AuthorShelf[];
  shelfListings: Listing<Author>[];
  authorListings: AuthorListing[];
  papers: Paper[];
  /** Those whose name is known. */
  paperCount: number;
  paperListings: PaperListing[];
  sheets: Leaf<Sheet>[];
  provenance: Provenance;
  /** Page id → the lines on it of articles that are held no more. */
  gone: Map<string, Gone[]>;
  related: Map<Entry, Related[]>;
  series: Map<Entry, InSeries>;
  /** Headlines of the other pages of a page's day. */
  otherPages: Map<PrintedPage, Entry[]>;
  coverage: Coverage;
  sitemaps: SitemapFile[];
  /** A file of the site, for the next build: addresses of its listings and of those it had. */
  listingList: string;
  /** Pages at old addresses, which lead on: in no sitemap. */
  moved: Moved[];
};
