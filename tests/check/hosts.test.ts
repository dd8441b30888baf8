import assert from "node:assert/strict";
import { test } from "node:test";
import { hostLines, HOSTS, overLimits, type SiteSize } from "../../src/check/hosts.ts";

const SMALL: SiteSize = {
  files: 1_000,
  folders: 500,
  bytes: 8_000_000,
  largest: { path: "assets/a.js", bytes: 600_000 },
  fullest: { path: "data", files: 60 },
};
const over = (site: Partial<SiteSize>): string[] =>
  HOSTS.filter((host) => overLimits(host, { ...SMALL, ...site }).length > 0).map(({ name }) => name);

test("a small site fits everywhere", () => assert.deepEqual(over({}), []));

test("each limit keeps a site from the hosts that have it", () => {
  assert.deepEqual(over({ files: 20_001 }), ["Cloudflare Pages, free"]);
  assert.deepEqual(over({ files: 100_001 }), ["Cloudflare Pages, free", "Cloudflare Pages, paid"]);
  assert.deepEqual(over({ folders: 199_001 }), ["GitLab Pages"]);
  assert.deepEqual(over({ bytes: 1_000_000_001 }), ["GitHub Pages", "GitLab Pages"]);
  assert.deepEqual(over({ largest: { path: "a", bytes: 27_000_000 } }), [
    "Cloudflare Pages, free",
    "Cloudflare Pages, paid",
  ]);
  assert.deepEqual(over({ fullest: { path: "page", files: 54_001 } }), ["Netlify"]);
});

test("a line says why", () => {
  const lines = hostLines({ ...SMALL, files: 30_000, fullest: { path: "page", files: 60_000 } });
  assert.ok(lines.includes("  GitHub Pages: fits"));
  assert.ok(lines.includes("  Cloudflare Pages, free: does not fit (30,000 files of at most 20,000)"));
  assert.ok(lines.includes("  Netlify: does not fit (page/ has 60,000 files of at most 54,000)"));
});
