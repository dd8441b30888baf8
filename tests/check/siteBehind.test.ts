import assert from "node:assert/strict";
import { test } from "node:test";
import { siteBehind } from "../../src/check/siteBehind.ts";
import { listArticles } from "../../src/site/coverage/changes.ts";
import { archiveOf } from "../site/samples.ts";

test("a site of the archive as it is has its list; one built before a correction has not", () => {
  const { articles } = archiveOf([[{ id: "x-20200528-a05-01" }], [{ id: "x-20200528-a05-02" }]]);
  assert.deepEqual(siteBehind(listArticles(articles), articles), []);
  const earlier = archiveOf([
    [{ id: "x-20200528-a05-01", title: "改前" }],
    [{ id: "x-20200528-a05-03" }],
  ]).articles;
  const [fault] = siteBehind(listArticles(earlier), articles);
  assert.match(
    fault!.message,
    /has 1 articles that this site has not, 1 that changed since, and lacks 1 that it has/,
  );
  assert.match(siteBehind("", articles)[0]!.message, /has 2 articles/);
});
