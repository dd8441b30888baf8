/** What the templates are given. Everything absent is `null`, so that a misspelt name fails the build. */
import type { Article, PageSheet } from "../archiveTypes.ts";
import type { ShelfListing } from "./shelves/shelf.ts";

export type Link = { name: string; address: string };

/** A link with the number of articles behind it. */
export type Counted = Link & { count: number };

/** `value` is its name in the index, which is Chinese also where nobody knows the paper. */
export type PaperName = Link & { code: string; value: string };

/** An article as a listing shows it. */
export type Entry = {
  article: Article;
  address: string;
  /** Never empty: the headline, or the first words of an untitled article. */
  heading: string;
  untitled: boolean;
  kicker: string | null;
  subtitle: string | null;
  series: string | null;
  /** The first words of the body. */
  opening: string;
  date: string;
  /** `约1988年3月17日` where it is estimated. */
  dateWords: string;
  /** The date is estimated. */
  about: boolean;
  /** The date for `<time>`; `null` where it is unknown or estimated. */
  datetime: string | null;
  kind: string;
  paper: PaperName;
  /** `第A05版：民生`. */
  folio: string;
  issue: string;
  /** `淄博市 张店区`. */
  place: string | null;
};

/** Notices and advertisements by their first words, and how many more there are. */
export type NoticeList = { shown: { words: string; address: string }[]; more: number };

/** One printed page of an issue, with its articles in printed order. */
export type PrintedPage = {
  /** Its place on the issue's page: `page-a05`. */
  anchor: string;
  folio: string;
  entries: Entry[];
  /** The entries that are no notices, with who wrote them. */
  articles: { entry: Entry; byline: string | null }[];
  notices: NoticeList;
  /** The raw pages its articles were made of. */
  sheets: Link[];
};

export type Issue = {
  address: string;
  date: string;
  dateWords: string;
  datetime: string | null;
  /** All its pages are dated by estimate. */
  about: boolean;
  weekday: string;
  paper: PaperName;
  pages: PrintedPage[];
  /** `缺第1版`, where the numbers of its pages leave no doubt. */
  missingPages: string | null;
  entries: Entry[];
  /** The first few, for its card. */
  leading: Entry[];
  trail: Link[];
};

/** A thing with its neighbours in printed order. */
export type Leaf<T> = { item: T; previous: T | null; next: T | null };

export type ArticleLeaf = Leaf<Entry> & { page: PrintedPage };

/** One page of a long listing. `links` holds page numbers to show, `null` for those left out. */
export type Listing<T> = {
  address: string;
  name: string;
  number: number;
  pageCount: number;
  total: number;
  items: T[];
  links: ({ number: number; address: string } | null)[];
  previous: string | null;
  next: string | null;
};

/** What a search is narrowed to: a field of the search page and its value there. */
export type Narrowing = { name: string; value: string };

/** A city, or a district within it. */
export type PlaceListing = ShelfListing<Entry> & {
  city: Link | null;
  districts: Counted[];
  narrowing: Narrowing;
};

export type TopicListing = ShelfListing<Entry> & { narrowing: Narrowing };

export type City = Counted & { province: string | null; districts: Counted[] };

/** Everybody of one name; print does not tell two of them apart. */
export type Author = Counted & { roles: string; span: string };

/** Authors whose names begin with one letter of pinyin. */
export type AuthorShelf = Link & { letter: string; count: number; authors: Author[] };

export type AuthorListing = ShelfListing<Entry> & { author: Author };

export type Paper = Counted & { value: string; city: string | null; issueCount: number; span: string };

export type Sheet = {
  record: PageSheet;
  /** `海岱样报 1988年3月17日 第01版：要闻`. */
  title: string;
  address: string;
  folio: string;
  paper: PaperName;
  /** The day and issue its first article is listed under. */
  day: Link;
  issue: string;
  trail: Link[];
};
