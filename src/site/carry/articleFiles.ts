/** An article → its files beside its page, and its rows in its year's files. */
import type { Words } from "../../words/words.ts";
import type { Entry } from "../shapes.ts";
import { articleRecord } from "./articleRecord.ts";
import { articleText } from "./articleText.ts";
import { csvRow } from "./csvTable.ts";
import type { ArticleRecord } from "./recordSchema.ts";
import type { Carried } from "./yearFiles.ts";

export type ArticleFiles = { "index.json": string; "index.txt": string };

const textPath = (address: string): string => `${address.slice(1, -1)}.txt`;

/** `url` is the site's. A text in the zip stands where the article stands on the site: `2020/05/28/lzcb/a05-02.txt`. */
export function articleFiles(
  entry: Entry,
  url: string | null,
  words: Words,
): { files: ArticleFiles; carried: Carried } {
  const record = articleRecord(entry, url);
  const json = JSON.stringify(record);
  const text = articleText(entry, record, words);
  return {
    files: { "index.json": `${json}\n`, "index.txt": text },
    carried: { path: textPath(entry.address), json, csv: csvRow(record, words), text },
  };
}

/** What an article gives to its year's files, from the files beside its page. */
export function carriedFromFiles({ address }: Entry, files: ArticleFiles, words: Words): Carried {
  const json = files["index.json"].trimEnd();
  return {
    path: textPath(address),
    json,
    csv: csvRow(JSON.parse(json) as ArticleRecord, words),
    text: files["index.txt"],
  };
}
