/** The site: the archive is read once, built into lists in memory, and paged over by the templates as far as their pages are due. Only wiring here. */
import path from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { build } from "esbuild";
import { readArchiveCached } from "./scripts/archiveCache.ts";
import { codeDigest } from "./scripts/codeDigest.ts";
import { readPreviousSite } from "./scripts/previousSite.ts";
import { keptTerms } from "./scripts/termCache.ts";
import { pageTemplates, type PageData } from "./scripts/pageTemplates.ts";
import { makingSince, readSiteRecord, SITE_READ, type SiteRead } from "./scripts/siteRecord.ts";
import { writeCarriedAway } from "./scripts/carryAway.ts";
import { sizeWords } from "./src/lexicon/sizeWords.ts";
import { GAP, UNKNOWN_DATE } from "./src/lexicon/placeholders.ts";
import { assembleArchive } from "./src/archive/readArchive.ts";
import { DEFAULT_SETTINGS } from "./src/settings.ts";
import { matterOptions } from "./src/safeYaml.ts";
import { bundleReading } from "./src/reading/bundleReading.ts";
import { articleFacts } from "./src/site/article/articleFacts.ts";
import { articlePage } from "./src/site/article/articlePage.ts";
import { bodyHtml } from "./src/site/article/bodyHtml.ts";
import { mixed } from "./src/site/chinese.ts";
import { buildSite } from "./src/site/buildSite.ts";
import { digester } from "./src/site/digests.ts";
import {
  duePages,
  frameDigest,
  frameOf,
  PAGED_KINDS,
  type BesideArticle,
  type BesideSheet,
  type Frame,
  type PagedKindName,
  type PublishedSite,
} from "./src/site/pagedKinds.ts";
import { HEADER_POLICY, META_POLICY } from "./src/site/contentSecurity.ts";
import { rawPage } from "./src/site/issue/rawPage.ts";
import { linkFrom, rootPath } from "./src/site/relativeLink.ts";
import type { ArticleLeaf, Sheet } from "./src/site/shapes.ts";
import type { Warning } from "./src/types.ts";

/** What a build says of itself in the environment; read when a build begins, since a process may make several. */
const ordered = () => ({
  articles: process.env["BACKFILE_ARTICLES"] ?? "articles",
  out: process.env["BACKFILE_OUT"] ?? "_site",
  /** The record of a site that stands: what it has already is not made again. */
  standing: process.env["BACKFILE_STANDING"],
  /** The site that this one replaces, if any: its coverage page says what changed. */
  previous: process.env["BACKFILE_PREVIOUS"],
  /** Where the site will stand, `https://example.org/archive`, if not where the settings say. */
  url: process.env["SITE_URL"]?.replace(/\/+$/, "") || null,
  /** The path part of that address: only for 404.html, whose links cannot be relative. */
  root: rootPath(process.env["PATH_PREFIX"] ?? "/"),
});

type Order = ReturnType<typeof ordered>;

const warn = ({ level, file, line, message }: Warning): void =>
  console.warn(`${level}: ${file}${line === undefined ? "" : `:${line}`}: ${message}`);

type Published = { site: PublishedSite; due: Record<PagedKindName, unknown[]> };

/** The site, and its pages that are due; what is carried away of it is written first, since a page says how large it is. */
async function readSite(eleventy: UserConfig, order: Order): Promise<Published> {
  const { articles, out, standing, previous, url, root } = order;
  const code = codeDigest();
  const archive = assembleArchive(readArchiveCached(articles, { code }));
  archive.warnings.forEach(warn);
  const { termsOf, keep } = keptTerms(articles, { code });
  const site = buildSite(archive, url, previous === undefined ? null : readPreviousSite(previous), termsOf);
  keep();
  const digestOf = digester();
  const making = makingSince(standing === undefined ? null : readSiteRecord(standing), {
    ground: digestOf([frameDigest(frameOf(site), digestOf), root]),
    digestOf,
  });
  const carried = writeCarriedAway(site, { articles, out, making });
  const published = { ...site, carried };
  const due = duePages(published, digestOf, making.isDue);
  await eleventy.emit(SITE_READ, { archive, made: making.made(carried) } satisfies SiteRead);
  // Eleventy copies plain data for every template, frozen data never.
  return { site: Object.freeze(published), due: Object.freeze(due) };
}

/** What templates can do to a value. */
const FILTERS = {
  mixed,
  bodyHtml,
  facts: (leaf: ArticleLeaf, { provenance }: BesideArticle, { words }: Frame) =>
    articleFacts(leaf, provenance, words),
  articlePage,
  size: sizeWords,
  rawPage: ({ record }: Sheet, { claims }: BesideSheet, { words }: Frame) => rawPage(record, claims, words),
};

const GROUND = {
  host: { metaPolicy: META_POLICY, headerPolicy: HEADER_POLICY },
  unknownDate: UNKNOWN_DATE,
  gap: GAP,
};

/** A page of many sees the frame, what it is of, and what is beside that; any other the whole site. */
function told({ page, site, pagination, ...data }: PageData): object {
  const whole = site as PublishedSite;
  if (pagination?.alias === undefined) return { ...GROUND, page, site: whole };
  const { alias, data: list = "" } = pagination;
  const item = data[alias];
  const { beside } = PAGED_KINDS[list.replace("due.", "") as PagedKindName];
  return { ...GROUND, page, site: frameOf(whole), [alias]: item, beside: beside(item, whole) };
}

export default function (eleventy: UserConfig): object {
  const order = ordered();
  eleventy.setUseGitIgnore(false);
  eleventy.setFrontMatterParsingOptions(matterOptions);
  let reading: Promise<Published> | null = null;
  let { language } = DEFAULT_SETTINGS;
  eleventy.on("eleventy.before", () => (reading = null));
  const published = (): Promise<Published> => (reading ??= readSite(eleventy, order));
  eleventy.addGlobalData("site", async () => {
    const { site } = await published();
    ({ language } = site.settings);
    return site;
  });
  eleventy.addGlobalData("due", async () => (await published()).due);
  eleventy.addGlobalData("eleventyExcludeFromCollections", true);

  const templates = pageTemplates({ ...FILTERS, link: linkFrom(order.root) }, told);
  eleventy.on("eleventy.before", templates.forget);
  eleventy.addExtension("njk", {
    compile: templates.compile,
    compileOptions: { cache: false, permalink: templates.compile },
  });

  eleventy.addPassthroughCopy({ "templates/assets/*.svg": "assets" });
  eleventy.addExtension("css", {
    outputFileExtension: "css",
    compile: (_css: string, entry: string) => async () => {
      const bundled = await build({ entryPoints: [entry], bundle: true, minify: true, write: false });
      return bundled.outputFiles[0]!.text;
    },
  });
  eleventy.on("eleventy.after", () => bundleReading(order.out, language));
  eleventy.addWatchTarget(order.articles);

  return {
    dir: { input: "templates", includes: "_includes", output: path.relative(".", order.out) || "." },
    templateFormats: ["njk", "css"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
