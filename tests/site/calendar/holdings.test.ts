import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import nunjucks from "nunjucks";
import { buildSite } from "../../../src/site/buildSite.ts";
import type { Site } from "../../../src/site/site.ts";
import { HEADER_POLICY, META_POLICY } from "../../../src/site/contentSecurity.ts";
import { mixed } from "../../../src/site/chinese.ts";
import { dayNumber } from "../../../src/archive/dayNumbers.ts";
import { linkFrom } from "../../../src/site/relativeLink.ts";
import { longArchive } from "../longArchive.ts";

const PAPER = { name: "鲁中晨报", code: "lzcb", weekdays: [1, 2, 3, 4, 5, 6, 7] };

const home = readFileSync("templates/pages/home.njk", "utf8").replace(/^---[\s\S]*?---\n/, "");
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader("templates/_includes"), {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
});
environment.addFilter("link", linkFrom("/"));
environment.addFilter("mixed", mixed);

const homePage = (site: Site): string =>
  environment.renderString(home, {
    site: { ...site, carried: { feeds: ["/"] } },
    page: { url: "/" },
    host: { metaPolicy: META_POLICY, headerPolicy: HEADER_POLICY },
  });

/** Days from the first of January on, one in nine of them not held. */
const archiveOfYears = (years: number): Site =>
  buildSite(longArchive("1901-01-01", `${1900 + years}-12-31`, PAPER, (number) => number % 9 !== 0));

test("a cell is a block where something is held, an empty frame where it is known to be missing", () => {
  const site = buildSite(longArchive("1988-01-01", "1988-01-04", PAPER, (number) => number % 2 === 0));
  assert.deepEqual(site.holdings.days!.rows[0]!.marks, [
    { look: "held", opacity: 1, path: "M0 0h.9v1h-.9zM2 0h.9v1h-.9z" },
    { look: "due", opacity: 0, path: "M1 .1h.9v.8h-.9z" },
  ]);
  assert.deepEqual(
    site.holdings.rows.map(({ name, address, held, missing }) => [name, address, held, missing]),
    [["1988", "/1988/", 2, 1]],
  );
});

test("a month of which something is missing is a lower block, by how much is held", () => {
  const first = dayNumber("1988-01-01");
  const monthOf = (kept: (day: number) => boolean): string =>
    buildSite(longArchive("1988-01-01", "1988-01-31", PAPER, (number) => kept(number - first + 1))).holdings
      .rows[0]!.marks[0]!.path;
  assert.equal(
    monthOf(() => true),
    "M0 0h.9v1h-.9z",
  );
  assert.equal(
    monthOf((day) => day !== 9),
    "M0 .2h.9v.8h-.9z",
  );
  assert.equal(
    monthOf((day) => day % 2 === 1),
    "M0 .4h.9v.6h-.9z",
  );
  assert.equal(
    monthOf((day) => day === 1 || day === 31),
    "M0 .6h.9v.4h-.9z",
  );
});

test("the days are those of the newest year that is at least half as full as the fullest", () => {
  const daysOf = (last: string): string | undefined =>
    buildSite(longArchive("1986-01-01", last)).holdings.days?.name;
  assert.equal(daysOf("1988-02-01"), "1987年");
  assert.equal(daysOf("1988-09-01"), "1988年");
  assert.equal(buildSite({ ...longArchive("1988-01-01", "1988-01-01"), articles: [] }).holdings.days, null);
});

test("many years are folded by decade, the newest open, and no year is left out", () => {
  const { holdings } = archiveOfYears(30);
  assert.equal(holdings.folded, true);
  assert.deepEqual(
    holdings.decades.map(({ name, rows, open }) => [name, rows.length, open]),
    [
      ["1900年代", 9, false],
      ["1910年代", 10, false],
      ["1920年代", 10, false],
      ["1930年代", 1, true],
    ],
  );
  assert.equal(archiveOfYears(2).holdings.folded, false);
});

test("the front page of a century is a page: its size does not follow the days", () => {
  const [one, twenty, hundred] = [1, 20, 100].map((years) => {
    const site = archiveOfYears(years);
    const html = homePage(site);
    assert.equal(html.split("<svg").length - 1, years + 12, `${years} rows of years and twelve of months`);
    return {
      bytes: Buffer.byteLength(html),
      links: html.split("<a ").length - 1,
      issues: site.issues.length,
    };
  });
  assert.ok(hundred!.issues > 32_000);
  assert.ok(one!.bytes < 20_000, `${one!.bytes} bytes for a year`);
  assert.ok(twenty!.bytes < 30_000, `${twenty!.bytes} bytes for twenty`);
  assert.ok(hundred!.bytes < 80_000, `${hundred!.bytes} bytes for a hundred`);
  // One link a year: 36,500 days add none.
  assert.equal(hundred!.links - twenty!.links, 80);
});
