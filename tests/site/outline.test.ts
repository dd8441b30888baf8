import assert from "node:assert/strict";
import { test } from "node:test";
import type { Archive } from "../../src/archiveTypes.ts";
import { wholeDigest, digestOfOutline } from "../../src/site/outline.ts";
import { archiveOf, sheet } from "./samples.ts";

const ID = "hdyb-20200528-01-01";
const archive = (title: string, body: string, text = "水库今日蓄水。"): Archive =>
  archiveOf([[{ id: ID, title }, body]], [sheet({ id: "hdyb-20200528-01", text })]);

const OPENING = "水库今日蓄水。";
const KNOWN = archive("新闸开启", OPENING);
const digest = (of: Archive, ground = "g"): string => digestOfOutline(of, ground);

test("an outline is the same whatever comes behind an article's opening words", () => {
  const other = archive("新闸开启", `${OPENING}\n\n明日放水。`);
  assert.equal(digest(other), digest(KNOWN));
  assert.notEqual(wholeDigest(other.articles[0]!), wholeDigest(KNOWN.articles[0]!));
});

test("all else that a site shows is in it", () => {
  const ledger: Archive["ledger"] = [{ id: ID, fate: "withdrawn", to: [], issues: [] }];
  const [article] = KNOWN.articles;
  const moved = { ...article!.front, source: { file: "a.txt", sha256: "0", lines: ["7"] } };
  const others = [
    digest(archive("新闸关闭", OPENING)),
    digest(archive("新闸开启", "放水了。")),
    digest(archive("新闸开启", OPENING, "水库昨日蓄水。")),
    digest({ ...KNOWN, ledger }),
    digest({ ...KNOWN, articles: [{ ...article!, front: moved }] }),
    digest({ ...KNOWN, articles: [] }),
    digest(KNOWN, "another ground"),
  ];
  assert.equal(new Set([digest(KNOWN), ...others]).size, others.length + 1);
});

test("what a person corrected is none of the outline, and is told with the body", () => {
  const known = archiveOf([[{ id: ID }, OPENING]]);
  const [article] = known.articles;
  const corrected = { ...article!, correction: { by: "print", text: "水库" } } as const;
  assert.equal(digest({ ...known, articles: [corrected] }), digest(known));
  const all = [article!, corrected, { ...corrected, correction: { by: "nothing" } as const }];
  assert.equal(new Set(all.map(wholeDigest)).size, 3);
});
