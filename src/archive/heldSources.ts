/** What the articles that are held say of their lines: a run's by its page's record, a person's by their own files. */
import { readArticleFile } from "../frontMatter.ts";
import type { Source } from "../types.ts";
import { pageOfArticle } from "./address.ts";
import type { Held } from "./heldFiles.ts";

/** An article as far as its lines are asked for; `digest`: of its file. */
export type SourcedArticle = { front: { id: string; source: Source[] }; digest: string };

/** What an article's file says of its lines; nothing where it cannot be read. */
export function sourcesIn(text: string): Source[] {
  const read = readArticleFile(text);
  return read.ok ? [read.value.front.source].flat() : [];
}

/** Each held article; `read` only where asked for, since the files of a run's articles need not be read. */
export function heldSources(held: Held): { id: string; digest: string; read: () => SourcedArticle }[] {
  const sheets = new Map(held.sheets.map((sheet) => [sheet.id, sheet]));
  return [...held.articles.values()].map(({ id, text, digest }) => {
    const [entry, sheet] = [held.written.get(id), sheets.get(pageOfArticle(id))];
    const recorded =
      entry?.lines === undefined || sheet === undefined
        ? null
        : [{ file: sheet.file, sha256: sheet.sha256, lines: entry.lines }, ...(entry.goesOn ?? [])];
    const read = (): Source[] => {
      if (recorded !== null && !held.isByHand(id)) return recorded;
      const own = sourcesIn(text);
      // Of a file that cannot be read now the record knows what it had.
      return own.length === 0 ? (recorded ?? []) : own;
    };
    return { id, digest, read: () => ({ front: { id, source: read() }, digest }) };
  });
}
