/** The first promise: nothing is lost and nothing stands twice, whatever the text. */
import { test } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { plainText } from "../../src/archive/plainText.ts";
import { readArticleFile, readPageFile, writeArticleFile, writePageFile } from "../../src/frontMatter.ts";
import { parseFile, takeApart, takePage } from "../../src/pipeline.ts";
import { decode } from "../../src/rules/encoding.ts";
import { readPages } from "../../src/stages/1-pages.ts";
import { readLines } from "../../src/stages/2-lines.ts";
import { labelLines } from "../../src/stages/3-labels.ts";
import { groupBlocks } from "../../src/stages/4-blocks.ts";
import { blocksOf } from "../../src/stages/5-articles.ts";
import { joinJumps } from "../../src/stages/7-jumps.ts";
import { escapeMarkdown } from "../../src/stages/9-markdown.ts";
import type { IdentifiedPage } from "../../src/archiveTypes.ts";
import { ISSUE } from "../separation/jumps.ts";
import { readClusters } from "../simulator/copy.ts";
import { simulate } from "../simulator/page.ts";
import { anyPage, pageOf, wildText } from "../propertyText.ts";
import {
  asShown,
  assertBodyShown,
  assertShown,
  assertWhole,
  isShown,
  piecesOf,
  putTogether,
} from "./accounts.ts";

const RUNS = { numRuns: 400 };
const CONTEXT = { sidecar: [], papers: [], fileNames: [] };

test("the pieces of all articles, notices, furniture and the rest are the page's text, none twice", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      assertWhole(takeApart(pageOf(text)));
    }),
    RUNS,
  );
});

test("pages of which stories jump from one to another hold every piece once, on whatever page its article begins", () => {
  const copies = readClusters("tuning");
  let jumped = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...copies), fc.integer({ min: 1, max: 999 })), {
        minLength: 1,
        maxLength: 2,
      }),
      fc.boolean(),
      (issue, numbered) => {
        const alone = issue.flatMap(([copy, seed], i) =>
          simulate(copy, "losses", seed).map(({ text }, page): IdentifiedPage => ({
            draft: takeApart({ ...pageOf(text), file: `${i}-${page}.txt` }),
            identity: { ...ISSUE, page: numbered ? `0${i * 2 + page + 1}` : null },
          })),
        );
        const drafts = joinJumps(alone);
        const pieces = drafts.flatMap(piecesOf);
        assert.equal(new Set(pieces).size, pieces.length);
        for (const { draft } of alone) {
          const own = new Set(piecesOf(draft));
          assert.equal(putTogether(pieces.filter((piece) => own.has(piece))), draft.page.text);
        }
        const wholes = drafts.flatMap(({ articles }) => articles).filter(({ rests }) => rests !== undefined);
        jumped += wholes.length;
        for (const { rests, ...whole } of wholes) {
          const own = new Set(blocksOf(whole).flatMap((block) => block.pieces));
          for (const rest of rests!) for (const piece of rest.pieces) assert.ok(own.has(piece));
        }
        const byPage = new Map(drafts.map((draft) => [draft.page.file, draft]));
        for (const draft of joinJumps(alone.toReversed()))
          assert.deepEqual(draft, byPage.get(draft.page.file));
      },
    ),
    { numRuns: 12, seed: 1 },
  );
  assert.ok(jumped > 3, `${jumped} stories jumped`);
});

test("the lines of a page are its text, and every character shown stands where it says", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const lines = readLines(pageOf(text));
      assert.equal(lines.map(({ raw, end }) => raw + end).join(""), text);
      for (const line of lines) {
        assertShown(line.text, line.at.map((at) => line.raw[at]).join(""));
        assert.ok(line.at.every((at, i) => i === 0 || at > line.at[i - 1]!));
      }
    }),
    RUNS,
  );
});

/** A heading mark that an extractor left between a kicker and its headline on one line is shown by neither. */
const shownOf = (text: string): string => text.replace(/\s#{1,6}(?=\s)/g, "").replace(/\s/g, "");

test("the pieces of a line divide it without rest, and show what the line shows", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const lines = readLines(pageOf(text));
      const pieces = labelLines(lines);
      for (const line of lines) {
        const own = pieces.filter((piece) => piece.line === line);
        assert.equal(own[0]!.from, 0);
        assert.equal(own.at(-1)!.to, line.raw.length);
        own.forEach((piece, i) => i > 0 && assert.equal(piece.from, own[i - 1]!.to));
        assert.equal(shownOf(own.map((piece) => piece.text).join("")), shownOf(line.text));
      }
    }),
    RUNS,
  );
});

test("a block shows the text of its pieces, quotation marks paired and nothing else changed", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      for (const { text: shown, pieces } of groupBlocks(labelLines(readLines(pageOf(text)))))
        assertShown(shown, pieces.map((piece) => piece.text).join(""));
    }),
    RUNS,
  );
});

test("the pages of a file, put together, are its decoded text", () => {
  fc.assert(
    fc.property(anyPage, fc.constantFrom("utf-8", "utf-16le"), (text, encoding) => {
      const bytes = encoding === "utf-8" ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, "utf16le");
      const decoded = decode(bytes);
      const { pages, warnings } = readPages({ path: "a.txt", bytes }, CONTEXT);
      if (!decoded.ok) {
        assert.deepEqual(pages, []);
        assert.equal(warnings.length, 1);
        return;
      }
      assert.equal(pages.map((page) => page.text).join(""), decoded.text);
      assert.deepEqual(
        pages.map(({ part }) => part),
        pages.map((_, i) => i + 1),
      );
      assert.ok(pages.every((page) => page.text.trim() !== ""));
    }),
    RUNS,
  );
});

test("every page says with which line of its file it begins", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      let before = "";
      for (const page of readPages({ path: "a.txt", bytes: Buffer.from(text) }, CONTEXT).pages) {
        assert.equal(page.firstLine, before.split(/\r\n|\r|\n/).length);
        before += page.text;
      }
    }),
    RUNS,
  );
});

test("parsing twice gives the same result", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const source = { path: "柳河日报_2019-05-04_02.txt", bytes: Buffer.from(text) };
      assert.deepEqual(parseFile(source, CONTEXT), parseFile(source, CONTEXT));
    }),
    RUNS,
  );
});

test("every page is parsed; its articles and its record survive being written and read", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const { parsed } = takePage(pageOf(text), []).taken;
      parsed.articles.forEach(({ front, body }, i) => {
        const article = { id: `x-00010101-x1-${String(i + 1).padStart(2, "0")}`, ...front };
        assert.deepEqual(readArticleFile(writeArticleFile(article, body)), {
          ok: true,
          value: { front: article, body },
        });
      });
      const sheet = { id: "x-00010101-x1", ...parsed.sheet, articles: {} };
      assert.deepEqual(readPageFile(writePageFile(sheet)), { ok: true, value: sheet });
    }),
    RUNS,
  );
});

test("what is written of a well-formed page is well formed: no character is cut in two", () => {
  fc.assert(
    fc.property(anyPage, (wild) => {
      const { parsed } = takePage(pageOf(Buffer.from(wild).toString()), []).taken;
      const written = JSON.stringify(parsed);
      assert.doesNotMatch(written, /\\ud[89a-f]/i);
    }),
    RUNS,
  );
});

test("a join is of two pieces that follow each other in one paragraph, each joined once, in reading order", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      for (const { body, joins } of takeApart(pageOf(text)).articles) {
        const found = body
          .filter(({ label }) => label === "body")
          .flatMap(({ pieces }) => pieces.slice(1).map((after, i) => [pieces[i], after]));
        assert.deepEqual(
          joins.map(({ before, after }) => [before, after]),
          found,
        );
        assert.ok(joins.every(({ confidence }) => confidence >= 0 && confidence <= 1));
      }
    }),
    RUNS,
  );
});

test("printed text comes back from its Markdown, as paragraph, crosshead and caption", () => {
  fc.assert(
    fc.property(wildText, fc.constantFrom("", "## ", "> "), (wild, mark) => {
      const text = wild.replace(/[\r\n]/g, " ").trim();
      assert.deepEqual(plainText(`\n${mark}${escapeMarkdown(text)}\n`), [asShown(text)].filter(isShown));
    }),
    { numRuns: 2000 },
  );
});

test("an article's body, written and read, is its paragraphs as printed with their gaps", () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      for (const article of takeApart(pageOf(text)).articles) assertBodyShown(article);
    }),
    RUNS,
  );
});

test("entities with digits in their names are no entities in what is written", () => {
  for (const text of ["&frac12;斤", "&there4;", "&#65;", "&amp;"])
    assert.equal(plainText(escapeMarkdown(text))[0], text);
});
