import assert from "node:assert/strict";
import { test } from "node:test";
import { articlePage, type ArticlePage } from "../../../src/site/article/articlePage.ts";
import { buildSite } from "../../../src/site/buildSite.ts";
import { besideArticle, frameOf } from "../../../src/site/pagedKinds.ts";
import type { Site } from "../../../src/site/site.ts";
import { archiveOf } from "../samples.ts";

const pageOf = (site: Site): ArticlePage => {
  const leaf = site.articles[0]!;
  return articlePage(leaf, besideArticle(leaf, site), frameOf(site));
};

test("an article that stands alone has its citation, and nothing that is not there", () => {
  const site = buildSite(archiveOf([[{ id: "lzcb-20200528-a05-01", title: "题" }]]));
  const page = pageOf(site);
  assert.equal(page.citation.title, "题");
  assert.deepEqual([page.printed, page.related, page.sameDay, page.report], [[], [], [], null]);
});

test("the settings say where faults are reported, and the build where the site stands", () => {
  const site = buildSite(
    archiveOf(
      [[{ id: "lzcb-20200528-a05-01" }]],
      [],
      "report: desk@example.org\naddress: https://example.org\n",
    ),
  );
  const page = pageOf(site);
  assert.match(page.report ?? "", /^mailto:desk@example\.org\?/);
  assert.equal(page.citation.url, "https://example.org/2020/05/28/lzcb/a05-01/");
  assert.match(page.jsonLd, /"url":"https:\/\/example\.org\/2020/);
});
