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
import { articleId, articlePath, pageId } from "../../src/archive/address.ts";
import { SETTINGS_FILE } from "../../src/archive/readArchive.ts";
import { writeArticleFile } from "../../src/frontMatter.ts";
import type { FrontMatter, Kind } from "../../src/types.ts";
import { AWKWARD } from "./awkwardArticles.ts";

export type KnownArticle = {
  front: Pick<FrontMatter, "id" | "date" | "city" | "topics" | "title" | "paper" | "authors">;
  /** Headline parts, names, paragraphs, crossheads and captions, as printed. */
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

/** Writes the sample and the awkward articles into a temporary folder. */
export function writeSampleArchive(): SampleArchive {
  const folder = mkdtempSync(join(tmpdir(), "backfile-articles-"));
  const pages = globSync("*/*.json", { cwd: SAMPLE, absolute: true })
    .sort()
    .map((path) => JSON.parse(readFileSync(path, "utf8")) as SamplePage);
  const articles = [...pages, AWKWARD].flatMap((page) => {
    const onPage = pageId(CODES[page.paper]!, page.date, page.page.toLowerCase());
    return Object.keys(page.articles).map((key, number) =>
      knownArticle(page, key, articleId(onPage, number + 1)),
    );
  });
  for (const { front, file } of articles) {
    const path = join(folder, articlePath(front.id));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file);
  }
  const papers = Object.entries(CODES).map(([name, code]) => `  - { name: ${name}, code: ${code} }\n`);
  writeFileSync(join(folder, SETTINGS_FILE), `title: 检索试样\nsample: true\npapers:\n${papers.join("")}`);
  return { folder, articles };
}
