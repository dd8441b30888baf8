import assert from "node:assert/strict";
import { test } from "node:test";
import { pathOf, targetOf, targetOfWhole, type Target } from "../../src/check/links.ts";

const from = (address: string, file = "city/zibo/index.html", root: string | null = null): string => {
  const target: Target = targetOf(address, { file, root });
  return target.kind === "inside" ? [target.path, target.fragment].join("#") : target.kind;
};

const ADDRESSES: [address: string, leads: string][] = [
  ["../../index.html", "index.html#"],
  ["../../date/", "date/index.html#"],
  ["../../", "index.html#"],
  ["", "city/zibo/index.html#"],
  ["#y2019", "city/zibo/index.html#y2019"],
  ["?q=1#a", "city/zibo/index.html#a"],
  ["feed.atom", "city/zibo/feed.atom#"],
  ["../%E5%9F%8E.html?x=1#%E5%8C%BA", "city/城.html#区"],
  ["../../../up.html", "astray"],
  ["/date/", "astray"],
  ["%E5%9F", "astray"],
  ["https://[", "astray"],
  ["https://example.org/x", "outside"],
  ["//example.org/x", "outside"],
  ["mailto:a@example.org", "scheme"],
  ["javascript:run()", "scheme"],
];

test("an address leads to a file of the site, to another host, to none, or out of the folder", () => {
  for (const [address, leads] of ADDRESSES) assert.equal(from(address), leads, address);
});

test("only from the root that it is given an address may begin there", () => {
  assert.equal(from("/archive/date/", "404.html", "/archive/"), "date/index.html#");
  assert.equal(from("/date/", "404.html", "/archive/"), "astray");
});

test("a whole address below the site's own is within it; another archive's is not", () => {
  const whole = (address: string): Target => targetOfWhole(address, "feed.atom", "https://example.org/a");
  assert.deepEqual(whole("https://example.org/a/2020/"), {
    kind: "inside",
    path: "2020/index.html",
    fragment: "",
  });
  assert.equal(whole("https://example.org/ab/2020/").kind, "outside");
  assert.deepEqual(whole("2020/index.html"), { kind: "inside", path: "2020/index.html", fragment: "" });
});

test("the file that stands at an address: a folder's own page, or the file itself", () => {
  assert.deepEqual(["/", "/city/zibo/", "/sitemap.xml"].map(pathOf), [
    "index.html",
    "city/zibo/index.html",
    "sitemap.xml",
  ]);
});
