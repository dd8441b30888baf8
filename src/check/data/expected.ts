/** The archive's articles as the files of a site are to have them: each is worked out anew where it is looked for, and none kept. */
import { UNKNOWN_DATE } from "../../lexicon/placeholders.ts";
import { articleFiles } from "../../site/carry/articleFiles.ts";
import { articleRecord } from "../../site/carry/articleRecord.ts";
import type { ArticleRecord } from "../../site/carry/recordSchema.ts";
import type { Entry } from "../../site/shapes.ts";
import type { Words } from "../../words/words.ts";

export type Expected = {
  words: Words;
  entries: ReadonlyMap<string, Entry>;
  record: (id: string) => ArticleRecord | null;
  /** `index.json` and `index.txt` of its page. */
  files: (entry: Entry) => { "index.json": string; "index.txt": string };
};

/** As it is in a file: UTF-8 knows no halves of characters. */
export const written = (text: string): string => text.toWellFormed();

/** `url`: where the site stands, without a slash at its end. */
export function expectedOf(entries: readonly Entry[], url: string | null, words: Words): Expected {
  const byId = new Map(entries.map((entry) => [entry.article.front.id, entry]));
  return {
    words,
    entries: byId,
    record: (id) => {
      const entry = byId.get(id);
      return entry === undefined ? null : articleRecord(entry, url);
    },
    files: (entry) => {
      const { files } = articleFiles(entry, url, words);
      return { ...files, "index.txt": written(files["index.txt"]) };
    },
  };
}

/** `articles-1985-2.csv` → `1985`; `null` for files that are no year's. */
export const yearOfFile = (name: string): string | null =>
  /^(?:articles|text)-(\d{4}|undated)(?:-\d+)?\.(?:csv|jsonl|zip)$/.exec(name)?.[1] ?? null;

export const yearOfEntry = ({ date }: Entry): string =>
  date === UNKNOWN_DATE ? "undated" : date.slice(0, 4);
