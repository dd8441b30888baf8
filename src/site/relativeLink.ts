/** Links that work at a root, under a sub-path and from `file://`: relative, with `index.html` written out. */

/** Served by the host at any depth, so its links cannot be relative. */
export const NOT_FOUND = "/404.html";

/**
 * `/city/zibo/`, seen from `/2020/05/` → `../../city/zibo/index.html`.
 * Both begin with `/`; a query and a fragment of the target are kept.
 */
export function relativeLink(target: string, from: string): string {
  const end = target.search(/[?#]/);
  const path = end < 0 ? target : target.slice(0, end);
  const to = path.endsWith("/") ? `${path}index.html` : path;
  let shared = 0;
  for (let i = 0; i < from.length && to[i] === from[i]; i += 1) if (from[i] === "/") shared = i + 1;
  const up = from.slice(shared).split("/").length - 1;
  return "../".repeat(up) + to.slice(shared) + (end < 0 ? "" : target.slice(end));
}

/** `repo`, `/repo` or `/repo/` → `/repo/`; nothing → `/`. */
export const rootPath = (prefix: string): string => `/${prefix}/`.replace(/\/{2,}/g, "/");

/** The templates' `link` filter. `root` is where the site stands on its host, as `rootPath` gives it. */
export const linkFrom =
  (root: string) =>
  (target: string, from: string): string =>
    from === NOT_FOUND ? root + target.slice(1) : relativeLink(target, from);
