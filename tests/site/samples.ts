/** Small archives for the tests of the site. */
import { readArchive } from "../../src/archive/readArchive.ts";
import { articlePath, pagePath } from "../../src/archive/address.ts";
import { writeArticleFile, writePageFile } from "../../src/frontMatter.ts";
import type { Archive, PageSheet } from "../../src/archiveTypes.ts";
import type { FrontMatter } from "../../src/types.ts";

export const SHA = "a".repeat(64);

export type ArticleText = [front: Partial<FrontMatter> & { id: string }, body?: string];

const front = (given: ArticleText[0]): FrontMatter => ({
  date: "2020-05-28",
  dateBasis: "filename",
  topics: [],
  kind: "report",
  confidence: 0.9,
  source: { file: "a.txt", sha256: SHA, lines: [] },
  ...given,
});

export const sheet = (given: Partial<PageSheet> & { id: string }): PageSheet => ({
  file: "a.txt",
  sha256: SHA,
  encoding: "utf-8",
  part: 1,
  firstLine: 1,
  date: "2020-05-28",
  dateBasis: "filename",
  articles: {},
  notices: [],
  furniture: [],
  unassigned: [],
  text: "",
  ...given,
});

export const archiveFiles = (
  articles: ArticleText[],
  sheets: PageSheet[] = [],
  settings = "",
): { path: string; text: string }[] => [
  { path: "archive.yml", text: settings },
  ...articles.map(([given, body = ""]) => ({
    path: articlePath(given.id),
    text: writeArticleFile(front(given), `\n${body}\n`),
  })),
  ...sheets.map((record) => ({ path: pagePath(record.id), text: writePageFile(record) })),
];

/** Written and read again, as the site gets it. */
export function archiveOf(articles: ArticleText[], sheets: PageSheet[] = [], settings = ""): Archive {
  const archive = readArchive(archiveFiles(articles, sheets, settings));
  if (archive.warnings.length > 0) throw new Error(JSON.stringify(archive.warnings));
  return archive;
}
