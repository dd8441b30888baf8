/** Links that work at a root, under a sub-path and from `file://`: relative, with `index.html` written out. */

/** Served by the host at any depth, so its links cannot be relative. */
export const NOT_FOUND = "/404.html";

/**
 * `/city/zibo/`, seen from `/2020/05/` → `../../city/zibo/index.html`.
 * Both begin with `/`; a query and a fragment of the target are kept.
 */
export function relativeLink(target: string, from: string): string {
  const mark = target.search(/[?#]/);
  const end = mark < 0 ? target.length : mark;
  let shared = 0;
  for (let i = 0; i < end && target[i] === from[i]; i += 1) if (target[i] === "/") shared = i + 1;
  // Of a page's build the function called most often: no list is made of the steps.
  let up = "";
  for (let at = from.indexOf("/", shared); at >= 0; at = from.indexOf("/", at + 1)) up += "../";
  const page = target[end - 1] === "/" ? "index.html" : "";
  return up + target.slice(shared, end) + page + target.slice(end);
}

/** The file of the site that stands at an address of its own: `/city/zibo/` → `city/zibo/index.html`. */
export const pageFile = (address: string): string =>
  address.slice(1) + (address.endsWith("/") ? "index.html" : "");

/** `repo`, `/repo` or `/repo/` → `/repo/`; nothing → `/`. */
export const rootPath = (prefix: string): string => `/${prefix}/`.replace(/\/{2,}/g, "/");

/** The templates' `link` filter. `root` is where the site stands on its host, as `rootPath` gives it. */
export const linkFrom =
  (root: string) =>
  (target: string, from: string): string =>
    from === NOT_FOUND ? root + target.slice(1) : relativeLink(target, from);
