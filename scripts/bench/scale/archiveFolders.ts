/** The same articles as an archive folder and as content of Hugo's. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Archive, Article } from "../../../src/archiveTypes.ts";
import { writeArticleFile } from "../../../src/frontMatter.ts";
import { SETTINGS_FILE } from "../../../src/archive/readArchive.ts";

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What Hugo needs to know of an article for its page and its lists, and no more. */
function hugoFile({ front, body }: Article): string {
  const { id, title = id, date, paper, page, city, topics, authors } = front;
  const names = authors?.map(({ name }) => name);
  const matter = { title, date, day: date, paper, page, city, topics, authors: names };
  return `---\n${stringify(matter)}---\n${body}`;
}

/** Writes the archive as `npm run build` reads it, and below `hugo` what Hugo reads: both to be made anew. */
export function writeFolders({ articles, settings }: Archive, folder: string, hugo: string): void {
  const { title, description, sample, papers } = settings;
  write(join(folder, SETTINGS_FILE), stringify({ title, description, sample, papers }));
  for (const article of articles) {
    write(join(folder, article.path), writeArticleFile(article.front, article.body));
    write(join(hugo, article.path), hugoFile(article));
  }
}
