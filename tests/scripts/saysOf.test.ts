import assert from "node:assert/strict";
import { test } from "node:test";
import { saysOf } from "../../scripts/saysOf.ts";
import { readArchiveFile } from "../../src/archive/readArchive.ts";
import { archiveFiles, sheet, type ArticleText } from "../site/samples.ts";

const ARTICLE: ArticleText = [{ id: "hdyb-20200528-01-01", title: "新闸开启" }, "水库今日蓄水。"];

const says = (article: ArticleText, text = "水库今日蓄水。"): ReturnType<typeof saysOf> =>
  saysOf(
    archiveFiles([article], [sheet({ id: "hdyb-20200528-01", text })], "title: 文库\n").map(readArchiveFile),
  );

const KNOWN = says(ARTICLE);

test("what comes behind an article's opening words is none of the outline", () => {
  const other = says([ARTICLE[0], "水库今日蓄水。\n\n明日放水。"]);
  assert.equal(other.outline, KNOWN.outline);
  assert.notEqual(other.whole, KNOWN.whole);
});

test("all else that files say is in it, and which files there are", () => {
  const [front] = ARTICLE;
  const others = [
    says([{ ...front, title: "新闸关闭" }, ARTICLE[1]!]),
    says([front, "放水了。"]),
    says(ARTICLE, "水库昨日蓄水。"),
    saysOf(archiveFiles([ARTICLE], [], "title: 文库\n").map(readArchiveFile)),
    saysOf(
      archiveFiles([ARTICLE], [sheet({ id: "hdyb-20200528-01", text: "水库今日蓄水。" })], "title: 库\n").map(
        readArchiveFile,
      ),
    ),
  ];
  for (const part of ["outline", "whole"] as const)
    assert.equal(new Set([KNOWN, ...others].map((each) => each[part])).size, others.length + 1, part);
});

test("a file that is refused or cannot be read is told by all that is known of it", () => {
  const read = (text: string, unreadable?: true): ReturnType<typeof saysOf> =>
    saysOf([
      readArchiveFile({ path: "2020/05/28/hdyb/01-01.md", text, ...(unreadable ? { unreadable } : {}) }),
    ]);
  const all = [read("一"), read("二"), read("一", true)];
  assert.equal(new Set(all.map(({ outline }) => outline)).size, all.length);
});
