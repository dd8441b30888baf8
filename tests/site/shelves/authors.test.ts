import { test } from "node:test";
import assert from "node:assert/strict";
import { authorAddress } from "../../../src/site/shelves/authors.ts";
import { buildSite } from "../../../src/site/buildSite.ts";
import { archiveOf } from "../samples.ts";

const ARCHIVE = archiveOf([
  [
    {
      id: "lzcb-20200528-a05-01",
      authors: [
        { role: "记者", name: "许青禾" },
        { role: "通讯员", name: "冯知远" },
      ],
    },
  ],
  [{ id: "lzcb-20200528-a05-02", authors: [{ role: "记者", name: "许青禾" }] }],
  [
    {
      id: "lzcb-20210101-a05-01",
      date: "2021-01-01",
      authors: [
        { role: "通讯员", name: "许青禾" },
        { role: "摄影", name: "许青禾" },
      ],
    },
  ],
  [{ id: "lzcb-20210101-a05-02", date: "2021-01-01", authors: [{ role: "作者", name: "Ａ君" }] }],
]);

test("everybody who is named has a page with all articles, the newest first, and every role", () => {
  const { authorListings } = buildSite(ARCHIVE);
  const listing = authorListings.find(({ name }) => name === "许青禾")!;
  assert.equal(listing.address, authorAddress("许青禾"));
  assert.deepEqual(
    listing.items.map(({ article }) => article.front.id),
    ["lzcb-20210101-a05-01", "lzcb-20200528-a05-02", "lzcb-20200528-a05-01"],
  );
  assert.deepEqual(
    [listing.author.roles, listing.author.count, listing.author.span],
    ["记者、通讯员、摄影", 3, "2020—2021年"],
  );
});

test("names stand by the letters of their reading, and who is named most often first", () => {
  const { authorShelves, frequentAuthors, authorCount } = buildSite(ARCHIVE);
  assert.equal(authorCount, 3);
  assert.deepEqual(
    authorShelves.map(({ letter, authors }) => [letter, authors.map(({ name }) => name)]),
    [
      ["F", ["冯知远"]],
      ["X", ["许青禾"]],
      ["其他", ["Ａ君"]],
    ],
  );
  assert.equal(frequentAuthors[0]?.name, "许青禾");
});

test("addresses are ASCII, and no two names share one", () => {
  const names = ["许青禾", "徐清河", "A君", "Ａ君"];
  const addresses = names.map(authorAddress);
  assert.equal(new Set(addresses).size, names.length);
  for (const address of addresses) assert.match(address, /^\/author\/[a-z0-9-]+\/$/);
});
