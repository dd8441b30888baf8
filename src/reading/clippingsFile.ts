/** The file that clippings are carried away in, and what is let in from one. Whatever is not of this shape is refused. */
import { MOST, unknownClipping, type Clipping, type ClippingList, type Clippings } from "./clippings.ts";
import { isArticleId } from "./sharedList.ts";

export const FORMAT = "backfile-clippings";

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 5_000_000;

export type Read = { lists: Clippings } | { wrong: string };

/** Thrown inside this file alone. */
class Wrong extends Error {}

function refuse(words: string): never {
  throw new Wrong(words);
}

export const clippingsFile = (lists: Clippings): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, lists }, null, 2)}\n`;

/** An object's own fields: one that it inherits, or that is called `__proto__`, is no field. */
function fieldsOf(value: unknown, what: string): Map<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(`${what}不是一条记录`);
  return new Map(Object.entries(value));
}

function rowsOf(value: unknown, what: string, most: number): unknown[] {
  if (!Array.isArray(value)) refuse(`${what}不是一列`);
  if (value.length > most) refuse(`${what}多于 ${most} 条`);
  return value;
}

function wordsOf(value: unknown, what: string, most: number): string {
  if (typeof value !== "string") refuse(`${what}不是文字`);
  if (value.length > most) refuse(`${what}长于 ${most} 个字`);
  return value;
}

const optional = (value: unknown, what: string): string | null =>
  value === undefined || value === null ? null : wordsOf(value, what, MOST.words);

/** Fields of a clipping that are words or nothing. */
const OPTIONAL = [
  ["heading", "标题"],
  ["paper", "报名"],
  ["dateWords", "日期"],
  ["folio", "版面"],
  ["page", "版次"],
] as const;

function clippingFrom(value: unknown, where: string): Clipping {
  const fields = fieldsOf(value, where);
  const id = fields.get("id");
  if (typeof id !== "string" || !isArticleId(id)) refuse(`${where}没有编号，或编号不对`);
  const date = optional(fields.get("date"), `${where}的日期`);
  if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) refuse(`${where}的日期不是 2008-05-12 这样的`);
  return {
    ...unknownClipping(id),
    ...Object.fromEntries(
      OPTIONAL.map(([name, words]) => [name, optional(fields.get(name), `${where}的${words}`)]),
    ),
    date,
    authors: rowsOf(fields.get("authors") ?? [], `${where}的作者`, MOST.authors).map((name) =>
      wordsOf(name, `${where}的作者`, MOST.words),
    ),
    note: wordsOf(fields.get("note") ?? "", `${where}的备注`, MOST.note),
  };
}

function listFrom(value: unknown, where: string): ClippingList {
  const fields = fieldsOf(value, where);
  const name = wordsOf(fields.get("name"), `${where}的名字`, MOST.name).trim();
  if (name === "") refuse(`${where}没有名字`);
  const clippings = new Map<string, Clipping>();
  for (const [at, row] of rowsOf(fields.get("clippings"), where, MOST.clippings).entries()) {
    const clipping = clippingFrom(row, `${where}第 ${at + 1} 条`);
    if (!clippings.has(clipping.id)) clippings.set(clipping.id, clipping);
  }
  return { name, clippings: [...clippings.values()] };
}

/** Lists from anything at all: new records with the known fields alone. */
export function listsFrom(value: unknown): Read {
  try {
    const lists = rowsOf(value, "剪报", MOST.lists).map((each, at) =>
      listFrom(each, `第 ${at + 1} 个剪报夹`),
    );
    if (new Set(lists.map(({ name }) => name)).size < lists.length) refuse("有两个同名的剪报夹");
    if (lists.reduce((sum, { clippings }) => sum + clippings.length, 0) > MOST.clippings)
      refuse(`剪报多于 ${MOST.clippings} 条`);
    return { lists };
  } catch (error) {
    if (error instanceof Wrong) return { wrong: error.message };
    throw error;
  }
}

/** The lists in a file's text, or in plain words what is wrong with it. */
export function readClippingsFile(text: string): Read {
  if (text.length > MOST_BYTES) return { wrong: "文件太大" };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { wrong: "这不是 JSON 文件，或者不完整" };
  }
  const fields =
    typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)) : new Map();
  if (fields.get("format") !== FORMAT) return { wrong: "这不是从“剪报”导出的文件" };
  if (fields.get("version") !== 1) return { wrong: "这个文件是更新的程序导出的，这里还读不了" };
  return listsFrom(fields.get("lists"));
}
