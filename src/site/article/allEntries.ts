/** The archive's articles, pages and papers as listings show and name them. */
import { visibleIn } from "../../archive/controlPictures.ts";
import type { Archive, PageSheet } from "../../archiveTypes.ts";
import type { Words } from "../../words/words.ts";
import type { Entry } from "../shapes.ts";
import { paperNames } from "../shelves/paperNames.ts";
import { makeEntry } from "./entries.ts";

/** Articles as listings show them, in the archive's order, and the papers' names. */
export function makeEntries(
  archive: Pick<Archive, "articles" | "pages" | "settings">,
  words: Words,
): { entries: Entry[]; pages: PageSheet[]; paperOf: ReturnType<typeof paperNames> } {
  const articles = archive.articles.map((article) => {
    const front = visibleIn(article.front);
    return front === article.front ? article : { ...article, front };
  });
  const pages = archive.pages.map((sheet) => {
    const { text: _, ...facts } = sheet;
    const shown = visibleIn(facts);
    return shown === facts ? sheet : { ...sheet, ...shown };
  });
  const named = [...articles.map((article) => article.front), ...pages];
  const paperOf = paperNames(visibleIn(archive.settings), named, words);
  const entries = articles.map((article) => makeEntry(article, paperOf(article.front), words));
  return { entries, pages, paperOf };
}
