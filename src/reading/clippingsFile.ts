/** The file that clippings are carried away in, and what is let in from one. Whatever is not of this shape is refused. */
import { clippingsKept as words } from "../words/shown.ts";
import { MOST, unknownClipping, type Clipping, type ClippingList, type Clippings } from "./clippings.ts";
import { isArticleId } from "./sharedList.ts";

export const FORMAT = "backfile-clippings";

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 5_000_000;

export type Read = { lists: Clippings } | { wrong: string };

/** Thrown inside this file alone. */
class Wrong extends Error {}

function refuse(why: string): never {
  throw new Wrong(why);
}

export const clippingsFile = (lists: Clippings): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, lists }, null, 2)}\n`;

/** An object's own fields: one that it inherits, or that is called `__proto__`, is no field. */
function fieldsOf(value: unknown, what: string): Map<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(words.noRecord(what));
  return new Map(Object.entries(value));
}

function rowsOf(value: unknown, what: string, most: number): unknown[] {
  if (!Array.isArray(value)) refuse(words.noRows(what));
  if (value.length > most) refuse(words.tooMany(what, most));
  return value;
}

function wordsOf(value: unknown, what: string, most: number): string {
  if (typeof value !== "string") refuse(words.noText(what));
  if (value.length > most) refuse(words.tooLong(what, most));
  return value;
}

const optional = (value: unknown, what: string): string | null =>
  value === undefined || value === null ? null : wordsOf(value, what, MOST.words);

/** Fields of a clipping that are words or nothing. */
const OPTIONAL = ["heading", "paper", "dateWords", "folio", "page"] as const;

function clippingFrom(value: unknown, where: string): Clipping {
  const fields = fieldsOf(value, where);
  const id = fields.get("id");
  if (typeof id !== "string" || !isArticleId(id)) refuse(words.noId(where));
  const itsDate = words.of(where, words.dateWords);
  const itsAuthors = words.of(where, words.authors);
  const date = optional(fields.get("date"), itsDate);
  if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) refuse(words.noDay(itsDate));
  return {
    ...unknownClipping(id),
    ...Object.fromEntries(
      OPTIONAL.map((name) => [name, optional(fields.get(name), words.of(where, words[name]))]),
    ),
    date,
    authors: rowsOf(fields.get("authors") ?? [], itsAuthors, MOST.authors).map((name) =>
      wordsOf(name, itsAuthors, MOST.words),
    ),
    note: wordsOf(fields.get("note") ?? "", words.of(where, words.note), MOST.note),
  };
}

function listFrom(value: unknown, where: string): ClippingList {
  const fields = fieldsOf(value, where);
  const name = wordsOf(fields.get("name"), words.of(where, words.name), MOST.name).trim();
  if (name === "") refuse(words.noName(where));
  const clippings = new Map<string, Clipping>();
  for (const [at, row] of rowsOf(fields.get("clippings"), where, MOST.clippings).entries()) {
    const clipping = clippingFrom(row, words.clipping(where, at + 1));
    if (!clippings.has(clipping.id)) clippings.set(clipping.id, clipping);
  }
  return { name, clippings: [...clippings.values()] };
}

/** Lists from anything at all: new records with the known fields alone. */
export function listsFrom(value: unknown): Read {
  try {
    const lists = rowsOf(value, words.clippings, MOST.lists).map((each, at) =>
      listFrom(each, words.list(at + 1)),
    );
    if (new Set(lists.map(({ name }) => name)).size < lists.length) refuse(words.sameNames);
    if (lists.reduce((sum, { clippings }) => sum + clippings.length, 0) > MOST.clippings)
      refuse(words.tooMany(words.clippings, MOST.clippings));
    return { lists };
  } catch (error) {
    if (error instanceof Wrong) return { wrong: error.message };
    throw error;
  }
}

/** The lists in a file's text, or in plain words what is wrong with it. */
export function readClippingsFile(text: string): Read {
  if (text.length > MOST_BYTES) return { wrong: words.tooLarge };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { wrong: words.noJson };
  }
  const fields =
    typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)) : new Map();
  if (fields.get("format") !== FORMAT) return { wrong: words.foreign };
  if (fields.get("version") !== 1) return { wrong: words.newer };
  return listsFrom(fields.get("lists"));
}
