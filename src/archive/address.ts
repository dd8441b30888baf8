/** Ids, file paths and site addresses: one is worked out from the other, so none can drift. ASCII only. */

export type IdParts = { paper: string; date: string; page: string; article?: string };

/** `lzcb-20200528-a05-02` → its parts; `article` is absent for a page's id. */
export function idParts(id: string): IdParts {
  const [paper = "", day = "", page = "", article] = id.split("-");
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;
  return { paper, date, page, ...(article === undefined ? {} : { article }) };
}

export const pageId = (paperCode: string, date: string, pageCode: string): string =>
  `${paperCode}-${date.replaceAll("-", "")}-${pageCode}`;

export const articleId = (page: string, ordinal: number): string =>
  `${page}-${String(ordinal).padStart(2, "0")}`;

/** The id of the page an article was first printed on. */
export const pageOfArticle = (id: string): string => id.slice(0, id.lastIndexOf("-"));

const dayPath = (date: string): string => date.replaceAll("-", "/");

/** Folder of an issue, in the archive and on the site: `2020/05/28/lzcb`. */
const issuePath = (paperCode: string, date: string): string => `${dayPath(date)}/${paperCode}`;

/** `lzcb-20200528-a05-02` → `2020/05/28/lzcb/a05-02.md`, within the archive folder. */
export function articlePath(id: string): string {
  const { paper, date, page, article } = idParts(id);
  return `${issuePath(paper, date)}/${page}-${article}.md`;
}

/** `lzcb-20200528-a05` → `2020/05/28/lzcb/a05.page.txt`, within the archive folder. */
export function pagePath(id: string): string {
  const { paper, date, page } = idParts(id);
  return `${issuePath(paper, date)}/${page}.page.txt`;
}

/** `/2020/05/28/lzcb/a05-02/`: permanent, because the id is. */
export function articleAddress(id: string): string {
  const { paper, date, page, article } = idParts(id);
  return `/${issuePath(paper, date)}/${page}-${article}/`;
}

/**
 * The article whose page is at a path of the site: `2020/05/28/lzcb/x1-02/index.html` → `lzcb-20200528-x1-02`;
 * `null` where the path is no article's.
 */
export function idAt(path: string): string | null {
  const [, year, month, day, paper, article] =
    /^\/?(\d{4})\/(\d\d)\/(\d\d)\/([^/]+)\/([^/]+)\/(?:index\.html)?$/.exec(path) ?? [];
  return article === undefined ? null : `${paper}-${year}${month}${day}-${article}`;
}

export const pageAddress = (id: string): string => `/page/${id}/`;

export const issueAddress = (paperCode: string, date: string): string => `/${issuePath(paperCode, date)}/`;

/** `2020-05-28`, `2020-05` or `2020` → `/2020/05/28/`, `/2020/05/`, `/2020/`. */
export const dateAddress = (date: string): string => `/${dayPath(date)}/`;
