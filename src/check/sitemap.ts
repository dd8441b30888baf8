/** The sitemap: well formed, every address of the site's own, each page there and named once. */
import type { Warning } from "../types.ts";
import { fault } from "./fault.ts";
import { childrenOf, readXml } from "./xml.ts";

export const SITEMAP = "sitemap.xml";

/** The most that the protocol allows in one file. */
const MOST = 50_000;

export type Sitemap = { faults: Warning[]; addresses: { address: string; line: number }[] };

/** An index of sitemaps (`sitemapindex`) or a sitemap (`urlset`) → the addresses it names. */
export function readSitemap(file: string, xml: string): Sitemap {
  const root = readXml(xml);
  if ("message" in root) {
    const what = `is no well-formed XML: ${root.message}; build again`;
    return { faults: [fault("sitemap-xml", file, what, root.line)], addresses: [] };
  }
  const addresses = root.children
    .flatMap((child) => childrenOf(child, "loc"))
    .map(({ text, line }) => ({ address: text, line }));
  const tooMany = fault(
    "sitemap-full",
    file,
    `names ${addresses.length} addresses, of which a file holds ${MOST}; build again`,
  );
  return { faults: addresses.length > MOST ? [tooMany] : [], addresses };
}

/** Where the site stands, by the index of its sitemaps: `https://example.org/archive`, without a slash at its end. */
export function siteUrl(index: Sitemap): string | null {
  const [first] = index.addresses;
  return first === undefined ? null : first.address.replace(/\/[^/]*$/, "");
}
