/** The articles and pages of a part, read from their files. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pagePath } from "../../src/archive/address.ts";
import { readArchiveFile, type FileRead } from "../../src/archive/readArchive.ts";
import type { Archive, PageSheet } from "../../src/archiveTypes.ts";
import { readText } from "../archiveFiles.ts";
import type { Share } from "./dealOut.ts";

/** Pages of the share, and those on which its articles were printed: their lines are shown beside the text. */
function pagesFor({ articles, pages }: Share, archive: Archive): PageSheet[] {
  const printedIn = new Set(articles.flatMap(({ front }) => [front.source].flat().map(({ file }) => file)));
  const own = new Set(pages);
  return archive.pages.filter((page) => own.has(page) || printedIn.has(page.file));
}

/** Paths within the archive's folder of all files that a part reads, sorted. */
export const filesFor = (share: Share, archive: Archive): string[] =>
  [
    ...share.articles.map(({ path }) => path),
    ...pagesFor(share, archive).map(({ id }) => pagePath(id)),
  ].sort();

/** Throws where a file is not there. */
function readOwn(dir: string, path: string): FileRead {
  const file = join(dir, path);
  if (!existsSync(file)) throw new Error(`${file} is not there; this part is made of it`);
  return readArchiveFile({ path, ...readText(file) });
}

/** An outline's archive with what the share's files say. Throws where one is missing, or is not as the outline knows it. */
export function withOwnFiles(archive: Archive, share: Share, dir: string): Archive {
  const files = new Map(filesFor(share, archive).map((path) => [path, readOwn(dir, path)]));
  const changed = (path: string): Error =>
    new Error(
      `${join(dir, path)} is not as it was when the outline was made: make it again, with --outline, and every part`,
    );
  return {
    ...archive,
    articles: archive.articles.map((article) => {
      const read = files.get(article.path);
      if (read === undefined) return article;
      if (!("article" in read) || !read.article.ok || read.digest !== article.digest)
        throw changed(article.path);
      return { ...article, body: read.article.value.body };
    }),
    pages: archive.pages.map((page) => {
      const path = pagePath(page.id);
      const read = files.get(path);
      if (read === undefined) return page;
      if (!("page" in read) || !read.page.ok || read.digest !== page.digest) throw changed(path);
      return { ...page, text: read.page.value.text };
    }),
  };
}
