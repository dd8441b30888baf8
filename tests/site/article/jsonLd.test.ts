import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { articleJsonLd } from "../../../src/site/article/jsonLd.ts";
import { archiveOf, type ArticleText } from "../samples.ts";

function jsonOf(front: Partial<ArticleText[0]>, url: string | null = null): string {
  return articleJsonLd(
    buildSite(archiveOf([[{ id: "lzcb-20200528-a05-01", ...front }]])).articles[0]!.item,
    url,
  );
}

test("an article within its issue within its paper", () => {
  const text = jsonOf(
    {
      title: "题",
      kicker: "引",
      subtitle: "副",
      paper: "鲁中样报",
      page: "A05",
      section: "民生",
      city: "淄博市",
      districts: ["张店区"],
      topics: ["教育"],
      authors: [{ role: "记者", name: "甲", org: "某台" }],
    },
    "https://example.org",
  );
  assert.deepEqual(JSON.parse(text), {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "题",
    alternativeHeadline: "引 副",
    datePublished: "2020-05-28",
    author: [{ "@type": "Person", name: "甲", affiliation: { "@type": "Organization", name: "某台" } }],
    inLanguage: "zh",
    articleSection: "民生",
    pagination: "A05",
    about: [{ "@type": "Thing", name: "教育" }],
    contentLocation: [
      { "@type": "Place", name: "淄博市" },
      { "@type": "Place", name: "张店区" },
    ],
    url: "https://example.org/2020/05/28/lzcb/a05-01/",
    isPartOf: {
      "@type": "PublicationIssue",
      datePublished: "2020-05-28",
      isPartOf: { "@type": "Newspaper", name: "鲁中样报" },
    },
  });
});

test("what is not known, or only estimated, is not told", () => {
  assert.deepEqual(JSON.parse(jsonOf({ dateBasis: "estimated" })), {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    inLanguage: "zh",
    isPartOf: { "@type": "PublicationIssue" },
  });
});

test("nothing in it ends the script", () => {
  const title = "</script><script>alert(1)</script><!--";
  const text = jsonOf({ title });
  assert.doesNotMatch(text, /</);
  assert.equal((JSON.parse(text) as { headline: string }).headline, title);
});
