import assert from "node:assert/strict";
import { test } from "node:test";
import {
  articleAddress,
  articleId,
  articlePath,
  dateAddress,
  idAt,
  idParts,
  issueAddress,
  pageAddress,
  pageId,
  pageOfArticle,
  pagePath,
} from "../../src/archive/address.ts";

const ID = "lzcb-20200528-a05-02";

test("an id gives its path and its address", () => {
  assert.deepEqual(idParts(ID), { paper: "lzcb", date: "2020-05-28", page: "a05", article: "02" });
  assert.deepEqual(idParts("lzcb-20200528-a05"), { paper: "lzcb", date: "2020-05-28", page: "a05" });
  assert.equal(articlePath(ID), "2020/05/28/lzcb/a05-02.md");
  assert.equal(articleAddress(ID), "/2020/05/28/lzcb/a05-02/");
  assert.equal(pageOfArticle(ID), "lzcb-20200528-a05");
  assert.equal(pagePath("lzcb-20200528-a05"), "2020/05/28/lzcb/a05.page.txt");
  assert.equal(pageAddress("lzcb-20200528-a05"), "/page/lzcb-20200528-a05/");
  assert.equal(issueAddress("lzcb", "2020-05-28"), "/2020/05/28/lzcb/");
  assert.equal(dateAddress("2020-05"), "/2020/05/");
});

test("an id is made of its parts; ordinals have two digits, and more where there are more", () => {
  assert.equal(pageId("lzcb", "2020-05-28", "a05"), pageOfArticle(ID));
  assert.equal(articleId("lzcb-20200528-a05", 2), ID);
  assert.equal(articleId("lzcb-20200528-a05", 102), "lzcb-20200528-a05-102");
});

test("an article's address leads back to its id, as a folder and as its file", () => {
  assert.equal(idAt(articleAddress(ID)), ID);
  assert.equal(idAt("2020/05/28/lzcb/a05-02/index.html"), ID);
  for (const path of [
    "x/2020/05/28/lzcb/a05-02/",
    "/2020/05/28/lzcb/",
    "/2020/05/28/lzcb/a05-02",
    "/2020/05/28/lzcb/a05-02/other.html",
    "/2020/05/28/lzcb/a05-02/index.html/",
    "/2020/5/28/lzcb/a05-02/",
    "/2020/05/28/lzcb/a05/02/",
    "/page/lzcb-20200528-a05/",
  ])
    assert.equal(idAt(path), null, path);
});
