/** Pages that were held when the last run ended and whose records are gone: a person removed them, or their whole folders. */
import { readArticleFile } from "../frontMatter.ts";
import type { PageSheet, ParsedPage, WrittenArticle } from "../archiveTypes.ts";
import type { Source } from "../types.ts";
import { idParts, pageOfArticle, pagePath } from "./address.ts";
import type { Held } from "./heldFiles.ts";
import type { Ledger } from "./ledger.ts";
import { parseLineRef, printedLines } from "./lineRefs.ts";
import { ordinalOf } from "./matchArticles.ts";

/** What is known of such a page: by the articles that lie there still, and by the ledger. */
export type Lost = {
  /** What the articles say of their lines. */
  sources: Source[];
  /** The articles as far as they can be known again. */
  lying: Record<string, WrittenArticle>;
  /** Ordinals of articles whose files are gone with the record. */
  absent: number[];
};

/** By the page's id. */
export function lostRecords(held: Held, { entries }: Ledger): ReadonlyMap<string, Lost> {
  const lost = new Map<string, Lost>();
  for (const { id, fate } of entries.values())
    if (idParts(id).article === undefined && fate === "held" && !held.texts.has(pagePath(id)))
      lost.set(id, { sources: [], lying: {}, absent: [] });
  if (lost.size === 0) return lost;
  for (const { id, text } of held.articles.values()) {
    const page = lost.get(pageOfArticle(id));
    const read = readArticleFile(text);
    if (page === undefined || !read.ok) continue;
    const { kicker = "", title = "", subtitle = "", source } = read.value.front;
    page.sources.push([source].flat()[0]!);
    page.lying[id] = { digest: "", opening: [kicker, title, subtitle, read.value.body].join(" ") };
  }
  for (const { id, fate } of entries.values())
    if (idParts(id).article !== undefined && fate === "held" && !held.articles.has(id))
      lost.get(pageOfArticle(id))?.absent.push(ordinalOf(id));
  return lost;
}

/** Whether lines that a source names are on a page as it is given. */
const isOn = ({ sheet }: ParsedPage, { file, sha256, lines }: Source): boolean => {
  const first = parseLineRef(lines[0] ?? "0").from;
  const end = sheet.firstLine + printedLines(sheet.text).length;
  return file === sheet.file && sha256 === sheet.sha256 && first >= sheet.firstLine && first < end;
};

/** The lost page that a page is, told by the articles that lie there; `isFree`: whether its id is not given yet. */
export const lostPageOf = (
  page: ParsedPage,
  lost: ReadonlyMap<string, Lost>,
  isFree: (id: string) => boolean,
): string | undefined =>
  [...lost].find(([id, { sources }]) => isFree(id) && sources.some((source) => isOn(page, source)))?.[0];

/** Whether a page may be a lost one of the same day and number: articles that lie there name no other file. */
export const mayBe = ({ sheet }: ParsedPage, { sources }: Lost): boolean =>
  sources.length === 0 || sources.some(({ file }) => file === sheet.file);

/** Ordinals, of which those beyond `last` are new: where as many are given anew as went with the record, they are the same articles. */
export function ordinalsAgain(ordinals: readonly number[], last: number, { absent }: Lost): number[] {
  const anew = ordinals.filter((ordinal) => ordinal > last);
  if (anew.length !== absent.length) return [...ordinals];
  const again = absent.toSorted((a, b) => a - b);
  return ordinals.map((ordinal) => (ordinal > last ? again[anew.indexOf(ordinal)]! : ordinal));
}

/** A lost record, as far as articles are known again by it. */
export const standIn = (lost: Lost | undefined): Pick<PageSheet, "articles"> | null =>
  lost === undefined ? null : { articles: lost.lying };
