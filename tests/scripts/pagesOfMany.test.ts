import assert from "node:assert/strict";
import { test } from "node:test";
import { writePages } from "../../scripts/pagesOfMany.ts";
import type { Published } from "../../scripts/publish.ts";

const listing = (address: string): object => ({ address, name: address });
const published = {
  site: {
    settings: { title: "海岱样报" },
    words: {},
    url: null,
    issues: ["nobody asks"],
    carried: { feeds: ["/topic/a/"] },
  },
  due: {
    topicListings: [listing("/topic/a/"), listing("/topic/a/2/")],
    sitemaps: [listing("/sitemap-1.xml")],
  },
} as unknown as Pick<Published, "site" | "due">;

test("each page is written before the next is made, at its address", () => {
  const done: string[] = [];
  const template = (told: object): string => {
    const { page } = told as { page: { url: string } };
    done.push(`made ${page.url}`);
    return page.url;
  };
  const write = (path: string, html: string): number => done.push(`written ${path}: ${html}`);
  writePages(template, { each: "topicListings", as: "listing" }, published, write);
  writePages(template, { each: "sitemaps", as: "file" }, published, write);
  assert.deepEqual(done, [
    "made /topic/a/",
    "written topic/a/index.html: /topic/a/",
    "made /topic/a/2/",
    "written topic/a/2/index.html: /topic/a/2/",
    "made /sitemap-1.xml",
    "written sitemap-1.xml: /sitemap-1.xml",
  ]);
});

test("a page is told the frame, what it is of and what is beside that, and nothing else", () => {
  const told: object[] = [];
  const template = (of: object): string => {
    told.push(of);
    return "";
  };
  writePages(template, { each: "topicListings", as: "listing" }, published, () => {});
  const { site, ...page } = told[0] as { site: object };
  assert.deepEqual(page, {
    page: { url: "/topic/a/" },
    listing: listing("/topic/a/"),
    beside: { feeds: ["/topic/a/"] },
  });
  assert.deepEqual(Object.keys(site), ["settings", "words", "chinese", "url", "program"]);
});
