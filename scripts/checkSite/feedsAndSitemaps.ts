/** What is made for programs: feeds and sitemaps, and whether what they name is there. */
import { few, fault } from "../../src/check/fault.ts";
import { judgeAtom } from "../../src/check/feeds/atom.ts";
import { judgeJsonFeed } from "../../src/check/feeds/jsonFeed.ts";
import { targetOfWhole } from "../../src/check/links.ts";
import { readSitemap } from "../../src/check/sitemap.ts";
import type { Warning } from "../../src/types.ts";
import { read, readIf, type Site } from "./siteOnDisk.ts";

/** What a file names, each within the site and there; `root` is where whole addresses are the site's. */
function checkNamed(
  { files }: Site,
  file: string,
  named: readonly { address: string; line?: number }[],
  root: string | null,
): Warning[] {
  return named.flatMap(({ address, line }) => {
    const target = targetOfWhole(address, file, root);
    if (target.kind === "inside" && files.has(target.path)) return [];
    const what =
      target.kind === "inside" ? `${target.path}, which is not there` : "a place that is not of the site";
    return [fault("link-dead", file, `${address} leads to ${what}; build again`, line)];
  });
}

export function checkFeeds(site: Site): Warning[] {
  return [...site.files.keys()].flatMap((file) => {
    const name = file.slice(file.lastIndexOf("/") + 1);
    const judge = { "feed.atom": judgeAtom, "feed.json": judgeJsonFeed }[name];
    if (judge === undefined) return [];
    const { faults, links } = judge(file, read(site, file));
    return [...faults, ...checkNamed(site, file, links, site.url)];
  });
}

export const LISTINGS = "coverage/listings.txt";

/** Listings that the site has, or had once: each answers. */
export function checkListings(site: Site): Warning[] {
  const lines = (readIf(site, LISTINGS) ?? "").split("\n").slice(0, -1);
  const known = new Set(lines);
  const all = site.made.listingList.split("\n").slice(0, -1);
  const missing = all.filter((address) => !known.has(address));
  const named = lines.map((line, at) => ({ address: site.root + line, line: at + 1 }));
  const lacks = `lacks ${few(missing)}, and once such a listing is empty nothing would stand there; build again`;
  return [
    ...(missing.length === 0 ? [] : [fault("listing-missing", LISTINGS, lacks)]),
    ...checkNamed(site, LISTINGS, named, site.root),
  ];
}

export function checkSitemap(site: Site): Warning[] {
  const seen = new Set<string>();
  return [...site.files.keys()]
    .filter((file) => /^sitemap(?:-\d+)?\.xml$/.test(file))
    .flatMap((file) => {
      const { faults, addresses } = readSitemap(file, read(site, file));
      const twice = addresses.filter(({ address }) => seen.size === seen.add(address).size);
      return [
        ...faults,
        ...twice.map(({ address, line }) =>
          fault("sitemap-twice", file, `names ${address} a second time; build again`, line),
        ),
        ...checkNamed(site, file, addresses, site.root),
      ];
    });
}
