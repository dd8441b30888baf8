/** The shapes of the pipeline, in the order the data takes them, and the warning. What it ends in is in `archiveTypes.ts`. Imports nothing. */

// ---- pages -----------------------------------------------------------------

/** A raw file as received. `path` is relative to the ingested folder, with `/`. */
export type SourceFile = { path: string; bytes: Uint8Array };

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

/** Where an issue's date was found, or `archivist`: a person said it. `unknown` goes with the date 0001-01-01, shown as 日期未详. */
export const DATE_BASES = [
  "archivist",
  "sidecar",
  "filename",
  "masthead",
  "dateline",
  "estimated",
  "unknown",
] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** What a page is; `null` where nothing said so. `page` is the 版次, `section` the 版名. */
export type PageFacts = {
  paper: string | null;
  /** `YYYY-MM-DD`, always a real day. */
  date: string | null;
  page: string | null;
  section: string | null;
};

/** One printed page: a file's text, or its part between two form feeds or page lines. */
export type Page = {
  file: string;
  /** Hex digest of the file's bytes. */
  sha256: string;
  encoding: Encoding;
  /** 1 for the first page of the file. */
  part: number;
  /** Number of the page's first line within the file, from 1. */
  firstLine: number;
  /** The page's text exactly as decoded, without the byte order mark. */
  text: string;
  /** Facts given beside the text, most trusted source first. */
  given: GivenFacts[];
  /** What names and tables say of the other files of its folder: pages that were kept together. */
  neighbours: readonly Neighbour[];
};

/** A dated file of a run. */
export type Neighbour = { file: string; date: string; paper: string | null };

export type GivenFacts = { basis: "sidecar" | "filename" | "masthead"; facts: PageFacts };

// ---- lines -----------------------------------------------------------------

/** A printed line. `raw` + `end`, put together over a page, is the page's text. */
export type Line = {
  /** Line number within the file, from 1, as an editor counts. */
  number: number;
  raw: string;
  /** Its line end: `\n`, `\r\n`, `\r`, or nothing at the end of the page. */
  end: string;
  /** What a reader should see: trimmed, without line-end spaces and markup residue, punctuation full width. */
  text: string;
  /** For every UTF-16 unit of `text`, its offset in `raw`. */
  at: number[];
  /** The line carried a Markdown heading mark left by an extractor. */
  marked: boolean;
};

// ---- labelled lines --------------------------------------------------------

export const LABELS = [
  "series", // 栏目, the label of a column or campaign
  "kicker", // 引题
  "headline", // 主题
  "subtitle", // 副题
  "crosshead", // 小标题 inside a body
  "byline",
  "body",
  "caption",
  "notice", // where to read more, hotlines, 下期预告
  "ad",
  "furniture", // masthead, folio, staff lines
  "blank",
] as const;
export type Label = (typeof LABELS)[number];

/**
 * A line, or a part of one, with its label. The pieces of a line divide `line.raw`
 * without rest: `[from, to)` are UTF-16 offsets into it.
 */
export type Piece = {
  line: Line;
  from: number;
  to: number;
  text: string;
  label: Label;
  /** Why: the features that speak most for the label and against the next likeliest, as `show` prints them. */
  rule: string;
  /** How likely the label is at this place, 0–1. */
  posterior: number;
  /** A line of a poem: whole by itself, though it ends no sentence. */
  verse?: true;
};

// ---- blocks ----------------------------------------------------------------

/** Pieces read as one: a paragraph re-joined over columns, a headline on two lines. */
export type Block = {
  label: Label;
  /** In reading order. */
  pieces: Piece[];
  /** The pieces' texts as one, quotation marks paired. */
  text: string;
  /** Text ends in mid sentence and no continuation was found. */
  openEnd: boolean;
  /** Text begins in mid sentence and nothing was found that it continues. */
  openStart: boolean;
};

// ---- articles --------------------------------------------------------------

export const MISSING = ["beginning", "middle", "end"] as const;
export type Missing = (typeof MISSING)[number];

/** Two pieces of body text read as one sentence, cut at a column's end. */
export type Join = {
  /** The piece in which the sentence stops. */
  before: Piece;
  /** The piece that goes on. */
  after: Piece;
  /** 0–1: how sure the parser is that the one goes on with the other. */
  confidence: number;
};

/** An article as assembled, before anything is known about who, when, where and what. */
export type ArticleDraft = {
  series: Block[];
  kicker: Block[];
  headline: Block[];
  subtitle: Block[];
  bylines: Block[];
  /** Paragraphs, crossheads and captions, in reading order. */
  body: Block[];
  /** In reading order. */
  joins: Join[];
  missing: Missing[];
  /** What is doubtful about it: a figure for each of `DOUBTS` in `rules/confidence.ts`. */
  doubts: number[];
  /** 0–1: how likely this is one whole article under its own headline. */
  confidence: number;
  /** Where it goes on on other pages of its issue, in reading order: those pages, and its pieces on each. */
  rests?: { draft: PageDraft; pieces: ReadonlySet<Piece> }[];
};

/** A page taken apart: every piece of every line is in exactly one of the lists. */
export type PageDraft = {
  page: Page;
  articles: ArticleDraft[];
  notices: Block[];
  furniture: Block[];
  unassigned: Block[];
};

// ---- metadata --------------------------------------------------------------

export type Author = { role: string; name: string; org?: string };

export const KINDS = [
  "report",
  "photo",
  "brief",
  "commentary",
  "letter",
  "interview",
  "notice",
  "correction",
  "literature",
] as const;
export type Kind = (typeof KINDS)[number];

/** Lines of one raw file: `"58"`, `"58-60"`, or `"16[0:11]"`, characters 0 to 11 of line 16. */
export type Source = { file: string; sha256: string; lines: string[] };

/** Lines of the raw file that are read as one sentence: it stops at the end of `from` and goes on in `to`. */
export type LineJoin = { from: number; to: number; confidence: number };

/** Which printed words decided a field. */
export type Because = {
  paper?: string[];
  date?: string[];
  city?: string[];
  topics?: Record<string, string[]>;
};

/** The front matter of an article: the contract between parser, archivist and site. */
export type FrontMatter = {
  id: string;
  title?: string;
  kicker?: string;
  subtitle?: string;
  series?: string;
  authors?: Author[];
  dateline?: string;
  /** Where it was sent from, by its dateline: a city, or a district of one. */
  sentFrom?: string;
  paper?: string;
  /** Nothing on or beside the page says the paper: it is estimated from the house style. */
  paperBasis?: "estimated";
  /** The city where the paper is at home, where the paper is known. */
  publishedIn?: string;
  page?: string;
  section?: string;
  date: string;
  dateBasis: DateBasis;
  dateRange?: [string, string];
  /** 0–0.99: how likely the issue was printed within `dateRange`. */
  dateProbability?: number;
  eventDate?: string;
  /** Its last day, where it lasted several. */
  eventUntil?: string;
  city?: string;
  districts?: string[];
  /** Functional zones it is about: 高新区. They are no divisions. */
  zones?: string[];
  topics: string[];
  kind: Kind;
  missing?: Missing[];
  /** The parser's, also of what a person has corrected since. */
  confidence: number;
  /** The day on which a person held it against its page and found it right. */
  checked?: string;
  /** In reading order, confidence with two digits; lines of the first source. */
  joins?: LineJoin[];
  source: Source | Source[];
  because?: Because;
};

// ---- warnings --------------------------------------------------------------

/** Something a person should know, returned as a value. `error` means exit code 1. */
export type Warning = {
  level: "error" | "warning";
  code: string;
  file: string;
  line?: number;
  /** A plain sentence: what is wrong and what to do. */
  message: string;
};
