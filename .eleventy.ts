/** The site: the archive is read once, built into lists in memory, and made into pages by the templates as far as they are due. Only wiring here. */
import path from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { keptBundle, writeBundled } from "./scripts/keptBundles.ts";
import { publish, type Published, type SiteOrder } from "./scripts/publish.ts";
import { siteTemplates, type TemplateData } from "./scripts/siteTemplates.ts";
import { PAGES_WANTED, TEMPLATES, type WantedPages } from "./scripts/wantedPages.ts";
import { matterOptions } from "./src/safeYaml.ts";
import type { Language } from "./src/archiveTypes.ts";
import type { Bundled } from "./src/search/bundleClient.ts";

/** Of Eleventy run by itself, as a watching developer does. */
const ownOrder = (): SiteOrder => ({
  articles: process.env["BACKFILE_ARTICLES"] ?? "articles",
  out: process.env["BACKFILE_OUT"] ?? "_site",
  previous: process.env["BACKFILE_PREVIOUS"] ?? null,
  standing: null,
});

/** The bundler is loaded only where something is bundled. */
const readingScripts = async (language: Language): Promise<Bundled> =>
  (await import("./src/reading/bundleReading.ts")).bundleReading(language);

const styleOf = async (file: string): Promise<Bundled> =>
  (await import("./src/search/bundleClient.ts")).bundleStyle(file);

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

  const templates = siteTemplates();
  eleventy.on("eleventy.before", templates.forget);
  eleventy.addExtension("njk", {
    compile: (text: string, file: string) => {
      const template = templates.compile(text, file);
      return (data: TemplateData) => template(data, published(), out);
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
