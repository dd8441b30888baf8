/**
 * An archive's outline: all that a part of a build has to know of the articles of other parts. It is the archive without
 * the articles' bodies and the pages' text, some hundred bytes an article; what bodies are needed for beyond their
 * own pages, their opening words and rare terms, is in it.
 */
import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import writeFileAtomic from "write-file-atomic";
import { plainTerms, termsFromPlain, type PackedTerms } from "../../src/site/article/packedTerms.ts";
import type { PreviousSite } from "../../src/site/coverage/changes.ts";
import type { Archive, Article, PageSheet } from "../../src/archiveTypes.ts";

/** What a site is made of beside the archive. Parts with another would not fit together. */
export type Circumstances = {
  /** Digest of the project's own code. */
  code: string;
  /** `SITE_URL` and the path of `PATH_PREFIX`. */
  url: string | null;
  root: string;
};

export type Outline = {
  circumstances: Circumstances;
  /** The site that is to be replaced. */
  previous: PreviousSite | null;
  /** Articles without their bodies, pages without their text; digests tell them. */
  archive: Archive;
  /** By the article's id. */
  terms: ReadonlyMap<string, PackedTerms>;
};

type Head = Pick<Outline, "circumstances" | "previous"> & Omit<Archive, "articles" | "pages">;
type ArticleRow = { article: Omit<Article, "body">; terms: [string, number[]] };
type PageRow = { page: Omit<PageSheet, "text"> };

/** Rows that are packed at once: a century is too long for one string. */
const AT_A_TIME = 10_000;

/** One row a line, packed in stretches that unpack as one. */
function packRows(rows: readonly unknown[]): Buffer {
  const stretches: Buffer[] = [];
  for (let from = 0; from < rows.length; from += AT_A_TIME) {
    const lines = rows.slice(from, from + AT_A_TIME).map((row) => `${JSON.stringify(row)}\n`);
    stretches.push(gzipSync(lines.join("")));
  }
  return Buffer.concat(stretches);
}

function* unpackRows(packed: Uint8Array): Iterable<unknown> {
  const bytes = gunzipSync(packed);
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf("\n", from);
    yield JSON.parse(bytes.toString("utf8", from, end));
    from = end + 1;
  }
}

export function writeOutline(file: string, { circumstances, previous, archive, terms }: Outline): void {
  const { articles, pages, ...settled } = archive;
  const head: Head = { circumstances, previous, ...settled };
  writeFileAtomic.sync(
    file,
    packRows([
      head,
      ...articles.map(({ body: _body, ...article }): ArticleRow => ({
        article,
        terms: plainTerms(terms.get(article.front.id)!),
      })),
      ...pages.map(({ text: _text, ...page }): PageRow => ({ page })),
    ]),
  );
}

/** Throws where there is none, or half of one. */
export function readOutline(file: string): Outline {
  const [first, ...rows] = unpackRows(readFileSync(file));
  const { circumstances, previous, ...settled } = first as Head;
  const articles: Article[] = [];
  const pages: PageSheet[] = [];
  const terms = new Map<string, PackedTerms>();
  for (const row of rows as (ArticleRow | PageRow)[]) {
    if ("page" in row) pages.push({ ...row.page, text: "" });
    else {
      articles.push({ ...row.article, body: "" });
      terms.set(row.article.front.id, termsFromPlain(row.terms));
    }
  }
  return { circumstances, previous, archive: { ...settled, articles, pages }, terms };
}
