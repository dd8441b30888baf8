import assert from "node:assert/strict";
import { test } from "node:test";
import { formerTexts, withEarlierTexts } from "../../src/archive/earlierTexts.ts";
import { heldFiles } from "../../src/archive/heldFiles.ts";
import type { EarlierText, PageSheet, WrittenArticle } from "../../src/archiveTypes.ts";
import { archiveFiles, sheet, type ArticleText } from "../site/samples.ts";

const PAGE = "lhrb-19870302-02";
const [OLD, THEN, NOW] = ["1", "2", "3"].map((digit) => digit.repeat(64)) as [string, string, string];
const older: EarlierText = { sha256: OLD, firstLine: 1, lines: ["西堰闸口加因"] };
const page = (sha256: string, text: string, more: Partial<PageSheet> = {}): PageSheet =>
  sheet({ id: PAGE, sha256, text, firstLine: 4, ...more });

test("a page that is new, or as it was, had no other text last", () => {
  assert.deepEqual(formerTexts(null, page(NOW, "甲\n")), { kept: [], last: null });
  assert.deepEqual(formerTexts(page(NOW, "甲\n"), page(NOW, "甲\n")), { kept: [], last: null });
  assert.deepEqual(formerTexts(page(NOW, "甲\n", { earlier: [older] }), page(NOW, "甲\n")), {
    kept: [older],
    last: null,
  });
});

test("of a page that was corrected the last text is told with its lines, and a text that came back is none it had before", () => {
  const last = { sha256: THEN, firstLine: 4, lines: ["西堰闸口加固", "水位回落"] };
  const before = page(THEN, "西堰闸口加固\n水位回落\n", { earlier: [older] });
  assert.deepEqual(formerTexts(before, page(NOW, "甲\n")), { kept: [older], last });
  assert.deepEqual(formerTexts(before, page(OLD, "西堰闸口加因\n")), { kept: [], last });
});

const ID = `${PAGE}-01`;
const PATH = "1987/03/02/lhrb/02-01.md";
type Left = { article?: string; goesOn?: string; articles?: string[]; removals?: string[]; quote?: string };

/** The digests of the earlier texts of a page's record, where an article names the text of that digest. */
function keptTexts(
  { article, goesOn, articles = [], removals = [], quote = "" }: Left,
  kept = [older],
): string[] | undefined {
  const source = (sha256: string) => ({ file: "a.txt", sha256, lines: ["4"] });
  const texts: ArticleText[] = article === undefined ? [] : [[{ id: ID, source: source(article) }]];
  const written: WrittenArticle = { digest: "", opening: "", ...(goesOn && { goesOn: [source(goesOn)] }) };
  const files = archiveFiles(texts, [page(THEN, "甲\n", { articles: { [ID]: written } })]).map((file) => ({
    ...file,
    text: file.text.replace(/sha256: (\w+)/, `sha256: ${quote}$1${quote}`),
  }));
  const [record] = withEarlierTexts(
    [{ sheet: page(NOW, "乙\n"), former: { kept, last: { sha256: THEN, firstLine: 4, lines: ["甲"] } } }],
    heldFiles(files),
    { articles: articles.map((path) => ({ path, text: "" })), removals },
  );
  assert.equal(record!.sha256, NOW);
  return record!.earlier?.map(({ sha256 }) => sha256);
}

test("the last text is kept behind the older ones while an article that stays names its lines", () => {
  assert.deepEqual(keptTexts({ article: THEN }), [OLD, THEN]);
  for (const quote of ['"', "'"]) assert.deepEqual(keptTexts({ article: THEN, quote }), [OLD, THEN], quote);
  assert.deepEqual(keptTexts({ article: NOW }), [OLD]);
  assert.deepEqual(keptTexts({}), [OLD]);
});

test("so it is where an article goes on there, by the record of the page on which it begins", () => {
  assert.deepEqual(keptTexts({ goesOn: THEN }), [OLD, THEN]);
  assert.deepEqual(keptTexts({ goesOn: NOW }), [OLD]);
});

test("an article that is written anew or taken away keeps nothing; a page without earlier texts says nothing of them", () => {
  assert.deepEqual(keptTexts({ article: THEN, articles: [PATH] }), [OLD]);
  assert.deepEqual(keptTexts({ article: THEN, removals: [PATH] }), [OLD]);
  assert.equal(keptTexts({ article: THEN, removals: [PATH] }, []), undefined);
  assert.deepEqual(keptTexts({ article: THEN }, []), [THEN]);
});

test("of several pages each has its own texts", () => {
  const files = archiveFiles([[{ id: ID, source: { file: "a.txt", sha256: THEN, lines: ["4"] } }]]);
  const last = { sha256: THEN, firstLine: 1, lines: ["甲"] };
  const other = page(OLD, "丙\n", { id: "lhrb-19870302-03" });
  const records = withEarlierTexts(
    [
      { sheet: other, former: { kept: [], last: null } },
      { sheet: page(NOW, "乙\n"), former: { kept: [], last } },
    ],
    heldFiles(files),
    { articles: [], removals: [] },
  );
  assert.deepEqual(
    records.map(({ earlier }) => earlier),
    [undefined, [last]],
  );
});
