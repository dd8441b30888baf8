/** The site: the archive is read once, built into lists in memory, and paged over by the templates. Only wiring here. */
import path from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { build } from "esbuild";
import { ARCHIVE_READ, readArchiveFolder } from "./scripts/archiveFiles.ts";
import { readPreviousSite } from "./scripts/previousSite.ts";
import { pageTemplates } from "./scripts/pageTemplates.ts";
import { writeCarriedAway } from "./scripts/carryAway.ts";
import { sizeWords } from "./src/lexicon/sizeWords.ts";
import { GAP, UNKNOWN_DATE } from "./src/lexicon/placeholders.ts";
import { readArchive } from "./src/archive/readArchive.ts";
import { DEFAULT_SETTINGS } from "./src/settings.ts";
import { matterOptions } from "./src/safeYaml.ts";
import { bundleReading } from "./src/reading/bundleReading.ts";
import { articleFacts } from "./src/site/article/articleFacts.ts";
import { articlePage } from "./src/site/article/articlePage.ts";
import { bodyHtml } from "./src/site/article/bodyHtml.ts";
import { mixed } from "./src/site/chinese.ts";
import { buildSite } from "./src/site/buildSite.ts";
import type { Site } from "./src/site/site.ts";
import type { CarriedAway } from "./src/site/carry/carryAway.ts";
import { HEADER_POLICY, META_POLICY } from "./src/site/contentSecurity.ts";
import { rawPage } from "./src/site/issue/rawPage.ts";
import { linkFrom, rootPath } from "./src/site/relativeLink.ts";
import type { ArticleLeaf, Sheet } from "./src/site/shapes.ts";
import type { Warning } from "./src/types.ts";

const ARTICLES = process.env["BACKFILE_ARTICLES"] ?? "articles";
const OUT = process.env["BACKFILE_OUT"] ?? "_site";

/** The site that this one replaces, if any: its coverage page says what changed. */
const PREVIOUS = process.env["BACKFILE_PREVIOUS"];

/** Where the site will stand, `https://example.org/archive`, if not where the settings say. */
const SITE_URL = process.env["SITE_URL"]?.replace(/\/+$/, "") || null;

/** The path part of that address: only for 404.html, whose links cannot be relative. */
const ROOT = rootPath(process.env["PATH_PREFIX"] ?? "/");

const warn = ({ level, file, line, message }: Warning): void =>
  console.warn(`${level}: ${file}${line === undefined ? "" : `:${line}`}: ${message}`);

/** The archive's pages; what is carried away of them is written first, since a page says how large it is. */
async function readSite(eleventy: UserConfig): Promise<Site & { carried: CarriedAway }> {
  const archive = readArchive(readArchiveFolder(ARTICLES));
  archive.warnings.forEach(warn);
  await eleventy.emit(ARCHIVE_READ, archive);
  const previous = PREVIOUS === undefined ? null : readPreviousSite(PREVIOUS);
  const site = buildSite(archive, SITE_URL, previous);
  // Eleventy copies plain data for every template, frozen data never.
  return Object.freeze({ ...site, carried: writeCarriedAway(site, ARTICLES, OUT) });
}

/** What templates can do to a value. */
const FILTERS = {
  link: linkFrom(ROOT),
  mixed,
  bodyHtml,
  facts: (leaf: ArticleLeaf, site: Site) => articleFacts(leaf, site.provenance, site.words),
  articlePage,
  size: sizeWords,
  rawPage: ({ record }: Sheet, site: Site) =>
    rawPage(record, site.provenance.claims.get(record.id) ?? [], site.words),
};

export default function (eleventy: UserConfig): object {
  eleventy.setUseGitIgnore(false);
  eleventy.setFrontMatterParsingOptions(matterOptions);
  let { language } = DEFAULT_SETTINGS;
  eleventy.addGlobalData("site", async () => {
    const site = await readSite(eleventy);
    ({ language } = site.settings);
    return site;
  });
  eleventy.addGlobalData("host", () => ({
    metaPolicy: META_POLICY,
    headerPolicy: HEADER_POLICY,
  }));
  eleventy.addGlobalData("unknownDate", UNKNOWN_DATE);
  eleventy.addGlobalData("gap", GAP);
  eleventy.addGlobalData("eleventyExcludeFromCollections", true);

  const templates = pageTemplates(FILTERS, ["page", "site", "host", "unknownDate", "gap"]);
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
  eleventy.on("eleventy.after", () => bundleReading(OUT, language));
  eleventy.addWatchTarget(ARTICLES);

  return {
    dir: { input: "templates", includes: "_includes", output: path.relative(".", OUT) || "." },
    templateFormats: ["njk", "css"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
