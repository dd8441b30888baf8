import assert from "node:assert/strict";
import { test } from "node:test";
import { readSitemap, siteUrl } from "../../src/check/sitemap.ts";

const map = (count: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset>\n${"<url><loc>https://example.org/a/</loc></url>\n".repeat(count)}</urlset>\n`;

test("its addresses with their lines; more than the protocol allows, or no XML, is a fault", () => {
  assert.deepEqual(readSitemap("s.xml", map(2)), {
    faults: [],
    addresses: [
      { address: "https://example.org/a/", line: 3 },
      { address: "https://example.org/a/", line: 4 },
    ],
  });
  assert.equal(readSitemap("s.xml", map(50_001)).faults[0]?.code, "sitemap-full");
  assert.equal(readSitemap("s.xml", "<a>").faults[0]?.code, "sitemap-xml");
});

test("the site stands where the index of its sitemaps says", () => {
  const index =
    "<sitemapindex><sitemap><loc>https://example.org/a/sitemap-1.xml</loc></sitemap></sitemapindex>";
  assert.equal(siteUrl(readSitemap("sitemap.xml", index)), "https://example.org/a");
  assert.equal(siteUrl(readSitemap("sitemap.xml", "<sitemapindex></sitemapindex>")), null);
});
