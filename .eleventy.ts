/** The site: the archive is read once, built into lists in memory, and made into pages by the templates as far as they are due. Only wiring here. */
import path from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { writerTo } from "./scripts/carryAway.ts";
import { keptBundle, writeBundled } from "./scripts/keptBundles.ts";
import { writePages, type OfMany } from "./scripts/pagesOfMany.ts";
import { pageTemplates, type PageTemplate } from "./scripts/pageTemplates.ts";
import { publish, siteRoot, type Published, type SiteOrder } from "./scripts/publish.ts";
import { PAGES_WANTED, TEMPLATES, type WantedPages } from "./scripts/wantedPages.ts";
import { sizeWords } from "./src/lexicon/sizeWords.ts";
import { GAP, UNKNOWN_DATE } from "./src/lexicon/placeholders.ts";
import { matterOptions } from "./src/safeYaml.ts";
import type { Language } from "./src/archiveTypes.ts";
import type { Bundled } from "./src/search/bundleClient.ts";
import { articleFacts } from "./src/site/article/articleFacts.ts";
import { articlePage } from "./src/site/article/articlePage.ts";
import { bodyHtml } from "./src/site/article/bodyHtml.ts";
import { mixed } from "./src/site/chinese.ts";
import type { BesideArticle, BesideSheet, Frame } from "./src/site/pagedKinds.ts";
import { HEADER_POLICY, META_POLICY } from "./src/site/contentSecurity.ts";
import { rawPage } from "./src/site/issue/rawPage.ts";
import { linkFrom } from "./src/site/relativeLink.ts";
import type { ArticleLeaf, Sheet } from "./src/site/shapes.ts";

/** Of Eleventy run by itself, as a watching developer does. */
const ownOrder = (): SiteOrder => ({
  articles: process.env["BACKFILE_ARTICLES"] ?? "articles",
  out: process.env["BACKFILE_OUT"] ?? "_site",
  previous: process.env["BACKFILE_PREVIOUS"] ?? null,
  standing: null,
});

/** What templates can do to a value. */
const FILTERS = {
  mixed,
  bodyHtml,
  facts: (leaf: ArticleLeaf, { provenance }: BesideArticle, { words }: Frame) =>
    articleFacts(leaf, provenance, words),
  articlePage,
  size: sizeWords,
  rawPage: ({ record }: Sheet, { claims, gone }: BesideSheet, { words }: Frame) =>
    rawPage(record, claims, words, gone),
};

/** The bundler is loaded only where something is bundled. */
const readingScripts = async (language: Language): Promise<Bundled> =>
  (await import("./src/reading/bundleReading.ts")).bundleReading(language);

const styleOf = async (file: string): Promise<Bundled> =>
  (await import("./src/search/bundleClient.ts")).bundleStyle(file);

const GROUND = {
  host: { metaPolicy: META_POLICY, headerPolicy: HEADER_POLICY },
  unknownDate: UNKNOWN_DATE,
  gap: GAP,
};

/** What Eleventy knows of a template: of one that makes many pages, of what each is. */
type TemplateData = Partial<OfMany> & { page: object };

export default async function (eleventy: UserConfig): Promise<object> {
  const [wanted] = (await eleventy.emit(PAGES_WANTED)) as [WantedPages?];
  const { articles, out } = wanted ?? ownOrder();
  const input = wanted?.templates ?? TEMPLATES;
  // Where Eleventy runs by itself, what is bundled may change at any time.
  const once: typeof keptBundle = wanted === undefined ? (_, bundle) => bundle() : keptBundle;
  eleventy.setUseGitIgnore(false);
  eleventy.setFrontMatterParsingOptions(matterOptions);
  let own: Published | null = null;
  const published = (): Published => wanted?.published ?? (own ??= publish(ownOrder()));
  eleventy.on("eleventy.before", () => (own = null));
  eleventy.addGlobalData("eleventyExcludeFromCollections", true);

  const templates = pageTemplates({ ...FILTERS, link: linkFrom(siteRoot()) });
  eleventy.on("eleventy.before", templates.forget);
  eleventy.addExtension("njk", {
    compile: (text: string, file: string) => {
      const compiled = templates.compile(text, file);
      const template: PageTemplate = (told) => compiled({ ...GROUND, ...told });
      return ({ page, each, as }: TemplateData) => {
        if (each === undefined || as === undefined) return template({ page, site: published().site });
        return writePages(template, { each, as }, published(), writerTo(out));
      };
    },
    compileOptions: { cache: false },
  });

  if (input === TEMPLATES) {
    eleventy.addPassthroughCopy({ "templates/assets/*.svg": "assets" });
    eleventy.on("eleventy.after", async () => {
      const { language } = published().site.settings;
      writeBundled(out, await once(`reading-${language}`, () => readingScripts(language)));
    });
  }
  eleventy.addExtension("css", {
    outputFileExtension: "css",
    compile: (_css: string, entry: string) => async () => {
      const style = await once(`style-${path.basename(entry)}`, () => styleOf(entry));
      return new TextDecoder().decode(style.get(entry));
    },
  });
  eleventy.addWatchTarget(articles);

  return {
    dir: {
      input,
      includes: path.relative(input, `${TEMPLATES}/_includes`),
      output: path.relative(".", out) || ".",
    },
    templateFormats: ["njk", "css"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
