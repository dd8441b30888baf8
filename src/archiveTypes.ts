/** What the pipeline ends in and the archive holds: pages, articles, the ledger, settings. Imports the shapes of the pipeline alone. */
import type { DateBasis, Encoding, FrontMatter, PageDraft, Source, Warning } from "./types.ts";

/**
 * An article is as a person left it. What it said before, `by` the parse that was corrected, or as one passage by the
 * printed lines; by nothing where a person made it.
 */
export type Correction =
  { by: "parse"; front: FrontMatter; body: string } | { by: "print"; text: string } | { by: "nothing" };

/** An article as the archive holds it. */
export type Article = {
  front: FrontMatter;
  /** Markdown below the front matter. */
  body: string;
  /** The words its text begins with, as `openingOf` cuts them. */
  opening: string;
  /** Path of its file within the archive folder, with `/`. */
  path: string;
  /** Of its file's text, SHA-256 in hex; absent where it was read from no file. */
  digest?: string;
  /** Likewise of all that its file says but the body, of which others see the opening alone. */
  outlineDigest?: string;
  /** Of the parse that lies beside it; absent where none does. */
  parseDigest?: string;
  /** Absent where no person changed what it says. */
  correction?: Correction;
};

/** What was written for an article, to know it again and to tell a person's work from a run's. */
export type WrittenArticle = {
  /** Of its Markdown as it was written, or of the newest parse that a person has looked at; empty where none ever was. */
  digest: string;
  /** The printed words it begins with. */
  opening: string;
  /** Its lines on this page, as in `Source.lines`; absent in records of older versions. */
  lines?: string[];
  /** Where it goes on on other pages. */
  goesOn?: Source[];
  /** Its page gave it no more, and its file was removed by a run: no person deleted it. */
  removed?: true;
};

/** What became of an id: its article is held; its text is in another, in several, under another id; it was withdrawn. */
export const FATES = ["held", "merged", "split", "moved", "withdrawn"] as const;
export type Fate = (typeof FATES)[number];

/**
 * A line of the ledger: an article's id, or a page's. `to` are the ids that an old address leads to; `issues` those under
 * which it was ever listed, `lzcb-20200529`, beside the one that its id names.
 */
export type LedgerEntry = { id: string; fate: Fate; to: string[]; issues: string[] };

/** What is told of a page without looking at its text again. */
export type PageGlance = {
  /** Characters, without white space, and those of them that belong to nothing. */
  printed: number;
  unassigned: number;
  /** The words each notice begins with, and the line on which. */
  notices: { opening: string; line: number }[];
};

/** What stood on a page before its file was corrected: kept while an article that is a person's names its lines. */
export type EarlierText = { sha256: string; firstLine: number; lines: string[] };

/**
 * The record of one printed page: what it is, where every line went, and its text as
 * decoded. Written beside the articles as `<page>.page.txt`, so that the site needs
 * nothing but the archive folder.
 */
export type PageSheet = {
  /** `lzcb-20200528-a05`: paper, day, page. The ids of its articles begin with it. */
  id: string;
  file: string;
  sha256: string;
  /** Of `text`; absent in records of older versions. */
  textSha256?: string;
  encoding: Encoding;
  part: number;
  firstLine: number;
  paper?: string;
  date: string;
  dateBasis: DateBasis;
  dateRange?: [string, string];
  dateProbability?: number;
  page?: string;
  section?: string;
  /** Every article that was ever written for this page, also where a person deleted it since. */
  articles: Record<string, WrittenArticle>;
  /** Line references as in `Source.lines`. */
  notices: string[];
  furniture: string[];
  unassigned: string[];
  /** Oldest first. */
  earlier?: EarlierText[];
  text: string;
  /** Of its file's text, SHA-256 in hex, and what is seen of it elsewhere; absent where it was read from no file. */
  digest?: string;
  glance?: PageGlance;
};

/** A page's facts, settled: the most trusted source that says each. */
export type PageIdentity = {
  paper: string | null;
  page: string | null;
  section: string | null;
  /** The paper is known by its house style alone, by these printed words. */
  paperBecause: string[] | null;
  date: string;
  dateBasis: DateBasis;
  dateRange: [string, string] | null;
  dateProbability: number | null;
  /** Printed words from which the date was estimated. */
  dateBecause: string[];
  /** The paper's own city, and its county where it is a county's; `null` where the paper is not known or has none. */
  home: string | null;
  homeDistrict: string | null;
};

/** A page taken apart of which it is known what it is. */
export type IdentifiedPage = { draft: PageDraft; identity: PageIdentity };

/** An article that has all but its id, which the archive gives. */
export type ParsedArticle = { front: Omit<FrontMatter, "id">; body: string; opening: string };

/** A page taken apart and described; the archive gives its id and those of its articles. */
export type ParsedPage = {
  identity: PageIdentity;
  articles: ParsedArticle[];
  sheet: Omit<PageSheet, "id" | "articles" | "textSha256" | "digest" | "glance">;
};

/** Days as exact as they are known: `1985-07-01`, `1985-07`, `1985`. */
export type PaperSettings = {
  name: string;
  code: string;
  /** Its home. */
  city?: string;
  founded?: string;
  closed?: string;
  /** On which it regularly appears: 1 (Monday) to 7 (Sunday). */
  weekdays?: number[];
};

/** Of the interface; what a page printed stays as it was printed. */
export type Language = "zh-Hans" | "en";

/** `archive.yml` in the archive folder: what the archivist says of the whole archive. */
export type Settings = {
  language: Language;
  title: string;
  description: string;
  /** Shown on every page when set: this archive is a sample. */
  sample: boolean;
  /** Where the site stands, without a slash at its end. */
  address?: string;
  /** Where readers report a fault: a tracker's address for new reports, or a mail address. */
  report?: string;
  /** Of the site's foot: its own words, and the numbers under which the site is registered (ICP备案, 公安备案). */
  footer: { text?: string; icp?: string; police?: string };
  papers: PaperSettings[];
  /** Further file-name patterns, tried before the built-in ones: `{paper}_{date}_{page}`. */
  fileNames: string[];
};

export type Archive = {
  settings: Settings;
  /** By date, paper, page, then place on the page. */
  articles: Article[];
  pages: PageSheet[];
  /** Every id that was ever given, sorted. */
  ledger: LedgerEntry[];
  warnings: Warning[];
};
