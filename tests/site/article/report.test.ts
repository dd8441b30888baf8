import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSite } from "../../../src/site/buildSite.ts";
import { reportLink as linkOf } from "../../../src/site/article/report.ts";
import { DEFAULT_SETTINGS } from "../../../src/settings.ts";
import type { Entry } from "../../../src/site/shapes.ts";
import * as zhHans from "../../../src/words/zhHans.ts";
import { archiveOf, SHA } from "../samples.ts";

const entryOf = (title: string, body = "正文"): Entry =>
  buildSite(
    archiveOf([
      [
        {
          id: "lzcb-20200528-a05-01",
          title,
          source: { file: "旧报/a b.txt", sha256: SHA, lines: ["3-9", "12[0:4]", "12[6:8]"] },
        },
        body,
      ],
    ]),
  ).articles[0]!.item;

const reportLink = (entry: Entry, report: string | undefined, url: string | null): string | null =>
  linkOf(entry, {
    settings: report === undefined ? DEFAULT_SETTINGS : { ...DEFAULT_SETTINGS, report },
    url,
    words: zhHans,
    program: "0123456789abcdef",
  });

const TITLE = `&body=x#y?"<b>%20\n换行`;

test("a tracker gets title and text beside what its address says already", () => {
  const link = new URL(
    reportLink(entryOf(TITLE), "https://example.org/new?labels=fault&title=old", "https://a.example")!,
  );
  assert.equal(link.searchParams.get("labels"), "fault");
  assert.deepEqual(link.searchParams.getAll("title"), [`更正：${TITLE}`]);
  const body = link.searchParams.get("body")!;
  assert.match(body, /^文章：lzcb-20200528-a05-01（版本 [0-9a-f]{12}）$/m);
  assert.match(body, /^程序：0123456789abcdef$/m);
  assert.match(body, /^文件：articles\/2020\/05\/28\/lzcb\/a05-01\.md$/m);
  assert.match(body, /^原版：旧报\/a b\.txt（a{12}）第3–9行、第12行（部分）$/m);
  assert.match(body, /^网页：https:\/\/a\.example\/2020\/05\/28\/lzcb\/a05-01\/$/m);
});

test("a mail address gets subject and body, encoded", () => {
  const link = reportLink(entryOf(TITLE), "fault+desk@example.org", null)!;
  assert.match(link, /^mailto:fault%2Bdesk@example\.org\?subject=[^&?#\s]+&body=[^&?#\s]+$/);
  const fields = new URLSearchParams(link.slice(link.indexOf("?")));
  assert.equal(fields.get("subject"), `更正：${TITLE}`);
  assert.match(fields.get("body")!, /^哪里有错：\r\n/);
  assert.doesNotMatch(fields.get("body")!, /网页/);
});

test("another state of the article is another version", () => {
  const versions = ["甲", "乙", "甲"].map(
    (body) =>
      /%E7%89%88%E6%9C%AC%20([0-9a-f]{12})/.exec(reportLink(entryOf("题", body), "a@b.cn", null)!)![1],
  );
  assert.notEqual(versions[0], versions[1]);
  assert.equal(versions[0], versions[2]);
});

test("nothing else becomes a link", () => {
  for (const to of [
    undefined,
    "",
    "javascript:alert(1)",
    "javascript:alert@x",
    "data:text/html,x",
    "//x.org",
    "https://",
  ])
    assert.equal(reportLink(entryOf("题"), to, null), null, String(to));
});
