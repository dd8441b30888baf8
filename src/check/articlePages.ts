/** What stands at the addresses of ids: each article and raw page of the archive its own, and nothing that the archive does not know. */
import { idAt, pageAddress } from "../archive/address.ts";
import type { Archive } from "../archiveTypes.ts";
import { bodyHtml } from "../site/article/bodyHtml.ts";
import { readable } from "../archive/controlPictures.ts";
import type { Entry } from "../site/shapes.ts";
import type { Warning } from "../types.ts";
import { written, type Expected } from "./data/expected.ts";
import { fault } from "./fault.ts";
import { headingOf } from "./scanPage.ts";

/** The files beside an article's page, and the page; `null` for one that is not there. */
export type ArticleFiles = Readonly<
  Record<"index.html" | "index.json" | "index.txt" | "index.md", string | null>
>;

/** `markdown` is the article's file in the archive. */
export function judgeArticle(
  entry: Entry,
  files: ArticleFiles,
  markdown: string,
  expected: Expected,
): Warning[] {
  const folder = entry.address.slice(1);
  const { id } = entry.article.front;
  const right: Record<string, (text: string) => boolean> = {
    "index.html": (html) =>
      headingOf(html) === written(entry.heading).trim() &&
      html.includes(written(bodyHtml(entry.article.body, expected.words))),
    "index.md": (text) => text === readable(markdown),
  };
  const wanted: Readonly<Record<string, string>> = expected.files(entry);
  return Object.entries(files).flatMap(([name, text]) => {
    const file = folder + name;
    if (text === null)
      return [
        fault("page-missing", file, `is not there, and ${id} is an article of the archive; build again`),
      ];
    const isRight = right[name]?.(text) ?? text === wanted[name];
    return isRight
      ? []
      : [fault("page-differs", file, `does not say what the archive says of ${id}; build again`)];
  });
}

/** `page/lzcb-20200528-a05/index.html` → `lzcb-20200528-a05`. */
const rawPageAt = (path: string): string | null => /^page\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? null;

/** `pages`: every HTML file of the site. */
export function judgeAddresses(
  pages: ReadonlySet<string>,
  { articles, pages: sheets, ledger }: Archive,
): Warning[] {
  const held = new Set([...articles.map(({ front }) => front.id), ...sheets.map(({ id }) => id)]);
  // Also of what is held and cannot be read: its page says so.
  const given = new Set(ledger.map(({ id }) => id));
  const strangers = [...pages].flatMap((path) => {
    const id = idAt(path) ?? rawPageAt(path);
    if (id === null || held.has(id) || given.has(id)) return [];
    return [
      fault(
        "page-stranger",
        path,
        `stands for ${id}, which neither the archive nor its ledger knows; build again`,
      ),
    ];
  });
  const missing = sheets.filter(({ id }) => !pages.has(`${pageAddress(id).slice(1)}index.html`));
  return [
    ...strangers,
    ...missing.map(({ id, file }) =>
      fault(
        "page-missing",
        `${pageAddress(id).slice(1)}index.html`,
        `is not there, and ${id} (${file}) is a page of the archive; build again`,
      ),
    ),
  ];
}
