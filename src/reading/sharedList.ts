/** A list in an address: ids alone, behind the `#`, which no server is sent. What equals the id before it is left out. */

import { ARTICLE_ID } from "../lexicon/ids.ts";

/** What the archive gives as an article's id; an address made of one leads nowhere else. */
export const isArticleId = (id: string): boolean => ARTICLE_ID.test(id);

/** Most that an address brings. */
export const MOST_SHARED = 300;

/** Longer addresses are cut short by some programs. */
export const LONG_ADDRESS = 2000;

const FIELD = "#list=";

/** `[hdyb-20160512-a02-01, hdyb-20160512-a02-03]` → `#list=hdyb-20160512-a02-01.03` */
export function fragmentOf(ids: string[]): string {
  let last: string[] = [];
  const written = ids.map((id) => {
    const parts = id.split("-");
    let same = 0;
    while (same < parts.length - 1 && parts[same] === last[same]) same += 1;
    last = parts;
    return parts.slice(same).join("-");
  });
  return FIELD + written.join(".");
}

/** The ids in a fragment, each once; `null` where it is no list, or holds what is no id, or too much. */
export function idsIn(fragment: string): string[] | null {
  if (!fragment.startsWith(FIELD)) return null;
  const written = fragment.slice(FIELD.length).split(".");
  if (written.length > MOST_SHARED) return null;
  let last: string[] = [];
  const ids = written.map((each) => {
    const parts = each.split("-");
    last = [...last.slice(0, Math.max(0, 4 - parts.length)), ...parts];
    return last.join("-");
  });
  return ids.every(isArticleId) ? [...new Set(ids)] : null;
}
