/** The page for what is not there: hosts serve it at any depth, so its links begin at the root of the host. */
import type { Warning } from "../types.ts";

export const NOT_FOUND = "404.html";

/** The path from which it links to the site's files: `/archive/`. */
export const rootNamedBy = (html: string): string => /href="([^"]*)assets\/site\.css"/.exec(html)?.[1] ?? "/";

/** Whether that is where the site stands. It may be only looked at from another place, so this is no error. */
export function judgeRoot(html: string, url: string | null): Warning[] {
  const stands = url === null ? null : `${new URL(url).pathname.replace(/\/$/, "")}/`;
  const root = rootNamedBy(html);
  if (stands === null || stands === root) return [];
  const message = `links from ${root}, and the site is to stand at ${stands}; build with PATH_PREFIX=${stands}`;
  return [{ level: "warning", code: "page-root", file: NOT_FOUND, message }];
}
