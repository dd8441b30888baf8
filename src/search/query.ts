/**
 * What a reader typed → what must and must not be there, and where.
 * `张店 水库` both, in any order · `"张店 水库"` the one string (white space never counts) · `-水库` without it ·
 * `标题:水库` in headlines · `作者:`, `城市:`, `报纸:`, `专题:`, `日期:1998..2003`.
 */
import { queryNotes } from "../words/shown.ts";
import { BREAK, fold } from "./fold.ts";
import { parseDates, type DateRange } from "./queryDates.ts";
import { spellingsOf } from "./spellings.ts";

export type { DateRange } from "./queryDates.ts";

/** Where a term is looked for. */
export type TermField = "text" | "title" | "author";

/**
 * Any of its spellings will do; each is folded and not empty; the first is as typed.
 * `quoted`: typed in quotation marks, no other spellings are tried.
 */
export type Term = { field: TermField; spellings: string[]; quoted: boolean };

export type Query = {
  all: Term[];
  none: Term[];
  /** As typed behind `city:` etc. (several = any of them); compared by `fold`. */
  cities: string[];
  papers: string[];
  topics: string[];
  dates: DateRange | null;
  /** What was not understood, as sentences for the reader; the rest of the query holds all the same. */
  notes: string[];
};

/** Characters that are read at all. */
export const MAX_TYPED = 300;
export const isTooLong = (typed: string): boolean => Array.from(typed).length > MAX_TYPED;

/** Terms with and without together. */
export const MAX_TERMS = 12;

type Field = TermField | "city" | "paper" | "topic" | "date";

/** What may stand before a colon. */
const FIELDS: readonly { field: Field; names: readonly string[] }[] = [
  { field: "title", names: ["title", "标题", "標題", "题", "題"] },
  { field: "author", names: ["author", "作者", "记者", "記者"] },
  { field: "city", names: ["city", "城市", "地方"] },
  { field: "paper", names: ["paper", "报纸", "報紙", "报", "報"] },
  { field: "topic", names: ["topic", "专题", "專題"] },
  { field: "date", names: ["date", "日期", "时间", "時間"] },
];

const FIELD_NAMED = new Map(FIELDS.flatMap(({ field, names }) => names.map((name) => [name, field])));
const NAMES = [...FIELD_NAMED.keys()].join("|");

/**
 * Up to a mark with white space behind it, so that marks may stand inside; but not over the beginning of another
 * quotation. Without such a mark, up to the next one, which may be missing at the end of what is typed.
 */
const QUOTED = String.raw`"((?:(?!\s"|""\S).)*?)"(?=\s|$)|"([^"]*)(?:"|$)`;
/** With white space behind it: in the middle of what is typed such marks are print's own, `“三农”问题`. */
const CHINESE_QUOTED = String.raw`“([^”]*)”(?=\s|$)`;
/** The key's own, its full-width form, and what keyboards of phones and editors make of it. */
const DASHES = "-－–−";
const PIECE = new RegExp(
  String.raw`([${DASHES}]?)(?:(${NAMES})[:：])?(?:${QUOTED}|${CHINESE_QUOTED}|(\S+))`,
  "gisu",
);
const DASH = new RegExp(`^[${DASHES}]$`, "u");
const NOTHING_BEHIND = new RegExp(`^(?:${NAMES})[:：]$`, "iu");

/** One piece of what was typed, read. */
type Piece = { typed: string; without: boolean; field: Field; value: string; quoted: boolean };

function pieces(typed: string): Piece[] {
  // A full-width quotation mark is the same key with an input method on.
  const found = [...typed.replaceAll("＂", '"').matchAll(PIECE)].map(
    ([whole, minus, name, quoted, toNext, chinese, word]) => ({
      typed: whole,
      without: minus !== "",
      field: FIELD_NAMED.get(name?.toLowerCase() ?? "") ?? "text",
      value: quoted ?? toNext ?? chinese ?? word ?? "",
      quoted: word === undefined,
    }),
  );
  // A minus by itself stands between words, unless it is all that is typed.
  return found.length === 1 ? found : found.filter((piece) => !DASH.test(piece.typed));
}

const nothing = (notes: string[]): Query => ({
  all: [],
  none: [],
  cities: [],
  papers: [],
  topics: [],
  dates: null,
  notes,
});

/** Adds a term for each phrase between gaps, once. */
function addTerms(
  terms: Term[],
  { value, quoted }: Piece,
  field: TermField,
  held: ReadonlySet<string>,
): void {
  for (const phrase of fold(value).split(BREAK)) {
    const isThere = terms.some(
      (term) => term.field === field && term.quoted === quoted && term.spellings[0] === phrase,
    );
    if (phrase !== "" && !isThere)
      terms.push({ field, spellings: quoted ? [phrase] : spellingsOf(phrase, held), quoted });
  }
}

const LISTS = { city: "cities", paper: "papers", topic: "topics" } as const;

function addPiece(query: Query, piece: Piece, held: ReadonlySet<string>): void {
  const { field, value, without, typed } = piece;
  if (NOTHING_BEHIND.test(value) || (field !== "text" && fold(value) === ""))
    query.notes.push(queryNotes.nothingBehind(typed));
  else if (field === "text" || field === "title" || field === "author")
    addTerms(without ? query.none : query.all, piece, field, held);
  else if (without) query.notes.push(queryNotes.noMinus(typed));
  else if (field === "date") {
    const { dates, note } = parseDates(value);
    if (dates !== null && query.dates !== null) query.notes.push(queryNotes.twoDates(value));
    query.dates = dates ?? query.dates;
    if (note !== null) query.notes.push(note);
  } else if (!query[LISTS[field]].some((each) => fold(each) === fold(value)))
    query[LISTS[field]].push(value.trim());
}

/** `held`: the characters of second readings that the archive has printed; of others no spelling is tried. */
export function parseQuery(typed: string, held: ReadonlySet<string> = new Set()): Query {
  if (isTooLong(typed)) return nothing([queryNotes.tooLong(MAX_TYPED)]);
  const query = nothing([]);
  for (const piece of pieces(typed)) addPiece(query, piece, held);
  if (query.all.length + query.none.length > MAX_TERMS) return nothing([queryNotes.tooMany(MAX_TERMS)]);
  return query;
}

/** Whether nothing is asked; a city, a paper, a topic or a date alone is a question too. */
export const isEmpty = ({ all, none, cities, papers, topics, dates }: Query): boolean =>
  [all, none, cities, papers, topics].every((list) => list.length === 0) && dates === null;
