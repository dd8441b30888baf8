import assert from "node:assert/strict";
import { test } from "node:test";
import { codesOf, issueOfId, listedIn } from "../../src/archive/listedIn.ts";

const ID = "lzcb-20200528-a05-02";
const codes = codesOf([
  { name: "鲁中晨报", code: "lzcb" },
  { name: "柳河日报", code: "lhrb" },
]);
const listed = (...front: string[]): string =>
  listedIn(
    { id: ID, path: "", digest: "", text: `---\n${front.join("\n")}\n---\ndate: 2001-01-01\n` },
    codes,
  );

test("an id's issue is its first two parts", () => {
  assert.equal(issueOfId(ID), "lzcb-20200528");
});

test("an article is listed where its front matter says, else where its id does", () => {
  assert.equal(listed("date: 2020-05-29"), "lzcb-20200529");
  assert.equal(listed("paper: 柳河日报"), "lhrb-20200528");
  assert.equal(listed("paper: 无名报", "title: date: 2020-05-29"), "lzcb-20200528");
  assert.equal(listedIn({ id: ID, path: "", digest: "", text: "date: 2020-05-29" }, codes), "lzcb-20200528");
});

test("quoted, spaced and with a remark behind it; no day is none", () => {
  assert.equal(listed(`date: "2020-05-29" # 更正`, "paper: '柳河日报'\r"), "lhrb-20200529");
  assert.equal(listed("date:\t2020-05-29  "), "lzcb-20200529");
  for (const date of ["2020-05-2", "2020-05-291", "x2020-05-29", "五月", "2020-13-45", "2020-02-30"])
    assert.equal(listed(`date: ${date}`), "lzcb-20200528", date);
});

test("a paper that was only estimated does not move it", () => {
  assert.equal(listed("paper: 柳河日报", "paperBasis: estimated"), "lzcb-20200528");
});

test("a file with Windows line ends is listed by its front matter as well", () => {
  const text = "---\r\ndate: 2020-05-29\r\npaper: 柳河日报\r\n---\r\n正文\r\n";
  assert.equal(listedIn({ id: ID, path: "", digest: "", text }, codes), "lhrb-20200529");
});
