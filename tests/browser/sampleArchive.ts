/**
 * The sample's own text as an archive on disk, and beside it what every article says, taken from the same
 * source and not from the archive: the truth that search is held against.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import type { SampleLine, SamplePage } from "../../scripts/sample.ts";
import { articleId, articlePath, pageId, pagePath } from "../../src/archive/address.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { besidePath } from "../../src/archive/parsedBeside.ts";
import { SETTINGS_FILE } from "../../src/archive/readArchive.ts";
import type { WrittenArticle } from "../../src/archiveTypes.ts";
import { writeArticleFile, writePageFile } from "../../src/frontMatter.ts";
import type { FrontMatter, Kind } from "../../src/types.ts";
import { sheet } from "../site/samples.ts";
import { AWKWARD } from "./awkwardArticles.ts";
import { misread } from "./misread.ts";

export type KnownArticle = {
  front: Pick<FrontMatter, "id" | "date" | "city" | "topics" | "title" | "paper" | "authors">;
  /** Headline parts, names, paragraphs, crossheads and captions, as printed and as they were before a person corrected them. */
  passages: string[];
};

export type SampleArchive = { folder: string; articles: KnownArticle[] };

const SAMPLE = fileURLToPath(new URL("../sample", import.meta.url));
const CODES: Record<string, string> = { 海岱样报: "hdyb", 运河样报: "yhyb", 胶莱样报: "jlyb" };
const BESIDE = ["series", "kicker", "headline", "subtitle"] as const;
const BODY_MARKS: Record<string, string> = { body: "", crosshead: "## ", caption: "> " };

/** Every mark that Markdown could read as its own, behind a backslash. */
const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, "\\$&");

const textOf = (lines: SampleLine[], role: string): string =>
  lines
    .filter((line) => line.role === role)
    .map((line) => line.text)
    .join("");

/** Paragraphs and the like; a line that `joins` continues the one before. */
function bodyOf(lines: SampleLine[]): { mark: string; text: string }[] {
  const body: { mark: string; text: string }[] = [];
  for (const { role, text, joins } of lines) {
    const mark = BODY_MARKS[role];
    if (mark === undefined) continue;
    const last = body.at(-1);
    if (joins && last && role === "body") last.text += text;
    else body.push({ mark, text });
  }
  return body;
}

function knownArticle(page: SamplePage, key: string, id: string): KnownArticle & { file: string } {
  const known = page.articles[key]!;
  const lines = page.lines.filter((line) => String(line.article) === key);
  const beside = Object.fromEntries(
    BESIDE.map((role) => [role, textOf(lines, role)]).filter(([, text]) => text !== ""),
  );
  const { headline, ...others } = beside;
  const body = bodyOf(lines);
  const front: FrontMatter = {
    id,
    ...(headline === undefined ? {} : { title: headline }),
    ...others,
    ...(known.authors.length > 0 ? { authors: known.authors } : {}),
    paper: page.paper,
    page: page.page,
    date: page.date,
    dateBasis: "sidecar",
    city: known.city,
    topics: known.topics,
    kind: known.kind as Kind,
    confidence: 0.9,
    source: { file: page.file, sha256: "0".repeat(64), lines: ["1"] },
  };
  const passages = [
    ...Object.values<string>(beside),
    ...known.authors.map(({ name }) => name),
    ...body.map(({ text }) => text),
  ];
  const markdown = body.map(({ mark, text }) => mark + escaped(text)).join("\n\n");
  return { front, passages, file: writeArticleFile(front, `\n${markdown}\n`) };
}

const write = (folder: string, path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** Of pages that were misread, every other one's parses are gone, and only its printed lines say what they were. */
const MISREAD = 3;

/** The page's record, as if its articles had been misread and corrected since; adds to them what they said before. */
function writeMisread(
  folder: string,
  page: SamplePage,
  articles: (KnownArticle & { file: string })[],
  isParseKept: boolean,
): void {
  const id = articles[0]!.front.id.replace(/-\d+$/, "");
  const keys = Object.keys(page.articles);
  const entries = articles.map(({ front, file, passages }, at): [string, WrittenArticle] => {
    const lines = page.lines.flatMap(({ article }, i) => (String(article) === keys[at] ? [i + 1] : []));
    const own = lines.map((line) => misread(page.lines[line - 1]!.text));
    const parse = misread(file);
    if (isParseKept) {
      write(folder, besidePath(articlePath(front.id)), parse);
      passages.push(...passages.map(misread));
    } else if (parse !== file) passages.push(own.join("\n"));
    return [front.id, { digest: digestOf(parse), opening: "", lines: lines.map(String) }];
  });
  const text = page.lines.map((line) => `${misread(line.text)}\n`).join("");
  const record = sheet({ id, date: page.date, articles: Object.fromEntries(entries), text });
  write(folder, pagePath(id), writePageFile(record));
}

/** Writes the sample and the awkward articles into a temporary folder. */
export function writeSampleArchive(): SampleArchive {
  const folder = mkdtempSync(join(tmpdir(), "backfile-articles-"));
  const pages = globSync("*/*.json", { cwd: SAMPLE, absolute: true })
    .sort()
    .map((path) => JSON.parse(readFileSync(path, "utf8")) as SamplePage);
  const articles = [...pages, AWKWARD].flatMap((page, place) => {
    const onPage = pageId(CODES[page.paper]!, page.date, page.page.toLowerCase());
    const own = Object.keys(page.articles).map((key, number) =>
      knownArticle(page, key, articleId(onPage, number + 1)),
    );
    if (place % MISREAD === 0) writeMisread(folder, page, own, place % (2 * MISREAD) === 0);
    return own;
  });
  for (const { front, file } of articles) write(folder, articlePath(front.id), file);
  const papers = Object.entries(CODES).map(([name, code]) => `  - { name: ${name}, code: ${code} }\n`);
  writeFileSync(join(folder, SETTINGS_FILE), `title: 检索试样\nsample: true\npapers:\n${papers.join("")}`);
  return { folder, articles };
}
