/** What an ingest would change in the archive folder. A person's edits, deletions and files are never touched. */
import { createHash } from "node:crypto";
import { readPageFile, writeArticleFile, writePageFile } from "../frontMatter.ts";
import type { Paper } from "../lexicon/papers.ts";
import type { PageSheet, ParsedPage, Warning } from "../types.ts";
import { articleId, articlePath, pagePath } from "./address.ts";
import { registerPageIds } from "./pageIds.ts";
import type { ArchiveFile } from "./readArchive.ts";

export type Plan = {
  /** Files whose bytes change, by path. */
  writes: ArchiveFile[];
  /** Files that an earlier run wrote, nobody edited, and no page gives any more. */
  removals: string[];
  warnings: Warning[];
  /** Every page's id with the ids of its articles, in the order given. */
  pages: { id: string; file: string; articles: string[] }[];
};

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

type Shelf = {
  /** Text of each file the archive folder holds. */
  held: ReadonlyMap<string, string>;
  plan: Plan;
};

const warn = (shelf: Shelf, code: string, file: string, message: string): void =>
  void shelf.plan.warnings.push({ level: "warning", code, file, message });

/** One article's file: written, left as it is, or left to the person whose it is. Returns the digest to keep. */
function settleArticle(shelf: Shelf, id: string, text: string, earlier: PageSheet | null): string {
  const path = articlePath(id);
  const held = shelf.held.get(path);
  const written = earlier?.articles[id];
  const fresh = digest(text);
  if (held === undefined) {
    if (written !== undefined) return written; // a person deleted it
    shelf.plan.writes.push({ path, text });
    return fresh;
  }
  if (held === text) return fresh;
  if (written === undefined || digest(held) !== written) {
    if (written !== fresh) {
      warn(
        shelf,
        "edit-kept",
        path,
        "this file was edited by hand and was left as it is, though its page now reads differently; compare it with the page",
      );
    }
    return written ?? fresh;
  }
  shelf.plan.writes.push({ path, text });
  return fresh;
}

/** Articles that the page gave before and gives no more. */
function settleGone(shelf: Shelf, ids: readonly string[], earlier: PageSheet): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [id, written] of Object.entries(earlier.articles)) {
    if (ids.includes(id)) continue;
    const path = articlePath(id);
    const held = shelf.held.get(path);
    if (held === undefined) continue;
    if (digest(held) === written) shelf.plan.removals.push(path);
    else {
      kept[id] = written;
      warn(
        shelf,
        "edit-kept",
        path,
        "this file was edited by hand and was kept, though its page no longer gives this article; delete it if it is not wanted",
      );
    }
  }
  return kept;
}

function settlePage(shelf: Shelf, page: ParsedPage, id: string, earlier: PageSheet | null): void {
  const ids = page.articles.map((_, i) => articleId(id, i + 1));
  const digests: Record<string, string> = {};
  page.articles.forEach(({ front, body }, i) => {
    const article = ids[i]!;
    digests[article] = settleArticle(
      shelf,
      article,
      writeArticleFile({ id: article, ...front }, body),
      earlier,
    );
  });
  const kept = earlier === null ? {} : settleGone(shelf, ids, earlier);
  const path = pagePath(id);
  const text = writePageFile({ id, ...page.sheet, articles: { ...digests, ...kept } });
  if (shelf.held.get(path) !== text) shelf.plan.writes.push({ path, text });
  shelf.plan.pages.push({ id, file: page.sheet.file, articles: ids });
}

/** Parsed pages and the archive folder as it is → what to write, what to remove, and what a person should know. */
export function planWrites(
  pages: readonly ParsedPage[],
  held: readonly ArchiveFile[],
  papers: readonly Paper[],
): Plan {
  const shelf: Shelf = {
    held: new Map(held.map(({ path, text }) => [path, text])),
    plan: { writes: [], removals: [], warnings: [], pages: [] },
  };
  const sheets = held
    .filter(({ path }) => path.endsWith(".page.txt"))
    .flatMap(({ text }) => {
      const read = readPageFile(text);
      return read.ok ? [read.value] : [];
    });
  const register = registerPageIds(sheets, papers);
  for (const page of pages) {
    const { id, earlier } = register.give(page);
    settlePage(shelf, page, id, earlier);
  }
  return shelf.plan;
}
