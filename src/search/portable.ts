/** The portable edition: the site's files with its index wrapped as scripts, since a page on a disk may load nothing else. */

export type PackedFile = { path: string; bytes: Uint8Array };

/** Below `search/`, all but the page and the engine's script is index. */
const isIndex = (path: string): boolean => path.startsWith("search/") && !/\.(?:html|js)$/.test(path);

/** Read by hosts and by browsers on the network, of no use on a disk. */
const ONLINE = new Set([
  "_headers",
  "_redirects",
  "robots.txt",
  "sitemap.xml",
  "opensearch.xml",
  ".nojekyll",
  ".backfile-site",
  "404.html",
  "sw.js",
]);

/**
 * What articles are carried away in, and feeds: who has the stick has the articles, and a program goes to the site.
 * With three more files an article, a zip would hold a quarter as many articles.
 */
const CARRIED = /^data\/|(?:^|\/)feed\.(?:atom|json)$|^\d{4}\/.*\/index\.(?:json|txt|md)$/;

const isOnline = (path: string): boolean =>
  ONLINE.has(path) || CARRIED.test(path) || /^sitemap(?:-\d+)?\.xml$/.test(path);

/**
 * What stands between these marks leads to files that are left out; a page's own text holds no comment. And a disk has
 * nothing to be fetched ahead: a browser complains of it.
 */
const ONLINE_PARTS = /<!--online-->.*?<!--\/online-->|<link rel="preload"[^>]*>\s*/gs;

const withoutOnlineParts = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(new TextDecoder().decode(bytes).replace(ONLINE_PARTS, ""));

const asScript = (path: string, bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(
    `shelve(${JSON.stringify(path.slice("search/".length))},"${Buffer.from(bytes).toString("base64")}")\n`,
  );

/** A file of the site → as it stands in the portable edition; `null` for what serves nobody on a disk. */
export function portable({ path, bytes }: PackedFile): PackedFile | null {
  if (isOnline(path)) return null;
  if (path.endsWith(".html")) return { path, bytes: withoutOnlineParts(bytes) };
  return isIndex(path) ? { path: `${path}.js`, bytes: asScript(path, bytes) } : { path, bytes };
}
