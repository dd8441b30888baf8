/** One input through reading, parsing, writing and reading back. Throws where a promise is broken. */
import assert from "node:assert/strict";
import { digestOf } from "../../../src/archive/digest.ts";
import { articlePath } from "../../../src/archive/address.ts";
import { parseLineRef } from "../../../src/archive/lineRefs.ts";
import { planWrites, type Plan } from "../../../src/archive/planWrites.ts";
import { readArchive } from "../../../src/archive/readArchive.ts";
import { readArticleFile, readPageFile, type Read } from "../../../src/frontMatter.ts";
import { parseFile, takeApart } from "../../../src/pipeline.ts";
import { decode } from "../../../src/rules/encoding.ts";
import { readPagesCsv, readPageYml } from "../../../src/rules/sidecar.ts";
import { readSettings } from "../../../src/settings.ts";
import { readPages, splitLines } from "../../../src/stages/1-pages.ts";
import type { ParsedPage } from "../../../src/archiveTypes.ts";
import type { Source, Warning } from "../../../src/types.ts";
import { assertBodyShown, assertWhole } from "../../../tests/stages/accounts.ts";
import type { Input, Reader } from "./inputs.ts";

/** What came of an input: characters taken in, articles made of them; or it was refused in plain words. */
export type Judged = { characters: number; articles: number; refused: boolean };

const CONTEXT = { sidecar: [], papers: [], fileNames: [] };

/** A file, and behind what is wrong what to do about it. */
function assertTold({ file, message, code }: Warning): void {
  assert.ok(file !== "", `${code} names no file`);
  assert.match(message, /[;,(] ?[a-z]/, `${code} gives no advice: ${message}`);
}

/** Which lines of the file the archive says hold what; every character but white space exactly once. */
function assertCovered(text: string, pages: readonly ParsedPage[]): void {
  const covered = splitLines(text).map(({ raw }) => ({
    chars: Array.from(raw),
    times: new Map<number, number>(),
  }));
  const refs = pages.flatMap(({ articles, sheet }) => [
    ...articles.flatMap(({ front }) => [front.source].flat().flatMap((source: Source) => source.lines)),
    ...sheet.notices,
    ...sheet.furniture,
    ...sheet.unassigned,
  ]);
  for (const { from, to, part } of refs.map(parseLineRef))
    for (let line = from; line <= to; line += 1) {
      const { chars, times } = covered[line - 1]!;
      const [start, end] = part ?? [0, chars.length];
      for (let at = start; at < end; at += 1) times.set(at, (times.get(at) ?? 0) + 1);
    }
  covered.forEach(({ chars, times }, i) =>
    chars.forEach((char, at) => {
      if (/\S/.test(char)) assert.equal(times.get(at) ?? 0, 1, `line ${i + 1}, character ${at} (${char})`);
    }),
  );
}

/** The files of the plan, read again, are what was parsed. */
function assertReadBack({ articles, records, pages: given }: Plan, parsed: readonly ParsedPage[]): void {
  for (const { path, text } of [...articles, ...records])
    assert.equal(Buffer.from(text).toString(), text, `${path} is not what was written`);
  const archive = readArchive([...articles, ...records]);
  assert.deepEqual(archive.warnings, []);
  const read = new Map(archive.articles.map((article) => [article.path, article]));
  const sheets = new Map(
    archive.pages.map(({ digest: _digest, glance: _glance, ...sheet }) => [sheet.id, sheet]),
  );
  parsed.forEach((page, i) => {
    const { id, articles: ids } = given[i]!;
    const { articles: _, textSha256, ...sheet } = sheets.get(id)!;
    assert.deepEqual(sheet, { id, ...page.sheet });
    assert.equal(textSha256, digestOf(sheet.text));
    page.articles.forEach(({ front, body }, at) => {
      const article = read.get(articlePath(ids[at]!))!;
      assert.deepEqual([article.front, article.body], [{ id: ids[at]!, ...front }, body]);
    });
  });
  assert.equal(archive.articles.length, parsed.flatMap((page) => page.articles).length);
}

function judgePage(source: Input): Judged {
  const decoded = decode(source.bytes);
  const { pages, warnings } = parseFile(source, CONTEXT);
  warnings.forEach(assertTold);
  if (!decoded.ok) {
    assert.ok(warnings.length === 1 && pages.length === 0);
    return { characters: 0, articles: 0, refused: true };
  }
  assert.equal(pages.map(({ sheet }) => sheet.text).join(""), decoded.text);
  for (const page of readPages(source, CONTEXT).pages) {
    const draft = takeApart(page);
    assertWhole(draft);
    draft.articles.forEach(assertBodyShown);
  }
  assertCovered(decoded.text, pages);
  const plan = planWrites(pages, [], []);
  assert.deepEqual(plan.warnings, []);
  assertReadBack(plan, pages);
  const again = planWrites(pages, [...plan.articles, ...plan.records], []);
  assert.equal(
    again.articles.length + again.records.length + again.removals.length,
    0,
    "a second run writes",
  );
  return {
    characters: Array.from(decoded.text).length,
    articles: pages.flatMap((page) => page.articles).length,
    refused: false,
  };
}

/** Front matter or settings: read, or refused with lines and advice. */
function judgeRead(text: string, read: Read<unknown>): Judged {
  if (!read.ok) {
    assert.ok(read.problems.length > 0);
    const lines = text.split("\n").length;
    for (const { line, message } of read.problems) {
      assert.ok(line !== undefined && line >= 1 && line <= lines, `line ${line} of ${lines}: ${message}`);
      assert.ok(message !== "");
    }
  }
  return { characters: Array.from(text).length, articles: 0, refused: !read.ok };
}

function judgeSidecar(text: string, warnings: readonly Warning[]): Judged {
  const lines = text.split(/\r\n|\n|\r/).length;
  for (const warning of warnings) {
    assertTold(warning);
    assert.ok(warning.line! >= 1 && warning.line! <= lines, `line ${warning.line} of ${lines}`);
  }
  return { characters: Array.from(text).length, articles: 0, refused: warnings.length > 0 };
}

const PRESENT = new Set(["a.txt", "b.txt"]);

const READERS: Readonly<Record<Reader, (input: Input, text: string) => Judged>> = {
  page: judgePage,
  article: (_, text) => judgeRead(text, readArticleFile(text)),
  record: (_, text) => judgeRead(text, readPageFile(text)),
  settings: (_, text) => judgeRead(text, readSettings(text)),
  "pages.csv": (_, text) => judgeSidecar(text, readPagesCsv("pages.csv", text, PRESENT).warnings),
  "page.yml": (_, text) => judgeSidecar(text, readPageYml("a.yml", text, "a.txt").warnings),
};

export const judge = (input: Input): Judged =>
  READERS[input.reader](input, Buffer.from(input.bytes).toString());
