import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { listListings } from "../../../src/site/moved/vanished.ts";
import type { Site } from "../../../src/site/site.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

const many = (count: number): ArticleText[] =>
  Array.from({ length: count }, (_, i): ArticleText => [
    {
      id: `x-20200528-a05-${String(i + 1).padStart(2, "0")}`,
      city: "淄博市",
      districts: ["张店区"],
      authors: [{ role: "记者", name: "许青" }],
    },
  ]);
const built = (articles: ArticleText[], earlier?: Site): Site =>
  buildSite(
    archiveOf(articles),
    "https://example.org",
    earlier === undefined ? null : { articles: "-", changes: "", listings: earlier.listingList, added: "" },
  );
const moved = (site: Site): Record<string, string[]> =>
  Object.fromEntries(
    site.moved.map(({ address, to, leadsOn }) => [
      address,
      [String(leadsOn), ...to.map((link) => link.address)],
    ]),
  );

test("a listing that was emptied answers, and leads to the nearest above that stands; so does a page too many", () => {
  const earlier = built(many(60));
  const now = built([...many(2), [{ id: "x-20200528-a05-99", city: "聊城市" }]], earlier);
  assert.deepEqual(moved(now), {
    "/author/u8bb8u9752/2/": ["false", "/author/u8bb8u9752/"],
    "/city/zibo/2/": ["false", "/city/zibo/"],
    "/city/zibo/zhangdian/2/": ["false", "/city/zibo/zhangdian/"],
    "/topic/other/2/": ["false", "/topic/other/"],
  });
  const none = built([[{ id: "x-20200528-a05-99", city: "聊城市", date: "2021-01-02" }]], earlier);
  const {
    "/city/zibo/": city,
    "/city/zibo/zhangdian/": district,
    "/author/x/": letter,
    "/2020/05/": month,
    "/on-this-day/05-28/": day,
  } = moved(none);
  assert.deepEqual(
    [city, district],
    [
      ["false", "/city/"],
      ["false", "/city/"],
    ],
  );
  assert.deepEqual(
    [letter, day],
    [
      ["false", "/author/"],
      ["false", "/on-this-day/"],
    ],
  );
  // The article's id says that it stood there: it leads to where it is.
  assert.deepEqual(month, ["true", "/2021/01/02/x/"]);
});

test("what was once in the list stays in it; the same archive over the same site gives the same again", () => {
  const first = built(many(1));
  assert.deepEqual(first.moved, []);
  const second = built([[{ id: "x-20200528-a05-01", city: "聊城市" }]], first);
  const third = built([[{ id: "x-20200528-a05-01", city: "聊城市" }]], second);
  assert.deepEqual([third.listingList, third.moved], [second.listingList, second.moved]);
  assert.ok("/city/zibo/" in moved(third));
  // Back where it was, the listing stands again.
  assert.equal("/city/zibo/" in moved(built(many(1), third)), false);
  assert.ok(second.sitemaps.every(({ addresses }) => !addresses.includes("/city/zibo/")));
});

test("whatever stands in an earlier site’s list, only addresses of listings come out", () => {
  const bad = [
    "/../../etc/",
    "/city/../x/",
    "/city/<b>/",
    "city/zibo/",
    "/city/",
    "/search/",
    "/2020/05/28/x/a05-01/",
    "https://example.org/",
    "/city/zibo",
  ];
  assert.equal(
    listListings([...bad, "/city/zibo/", "/2020/", "/2020/05/28/lzcb/"].join("\n"), [
      "/topic/law/",
      "/about/",
    ]),
    "/2020/\n/2020/05/28/lzcb/\n/city/zibo/\n/topic/law/\n",
  );
});
