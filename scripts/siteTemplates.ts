/** The site's templates, with what they can do to a value and what all of them know. */
import { GAP, UNKNOWN_DATE } from "../src/lexicon/placeholders.ts";
import { articleFacts } from "../src/site/article/articleFacts.ts";
import { articlePage } from "../src/site/article/articlePage.ts";
import { bodyHtml } from "../src/site/article/bodyHtml.ts";
import { mixed } from "../src/site/chinese.ts";
import { HEADER_POLICY, META_POLICY } from "../src/site/contentSecurity.ts";
import { rawPage } from "../src/site/issue/rawPage.ts";
import { sizeWords } from "../src/lexicon/sizeWords.ts";
import { withMore } from "../src/site/lazily.ts";
import type { BesideArticle, BesideSheet, Frame, PublishedSite } from "../src/site/pagedKinds.ts";
import { linkFrom } from "../src/site/relativeLink.ts";
import type { ArticleLeaf, Sheet } from "../src/site/shapes.ts";
import { writerTo } from "./carryAway.ts";
import { writePages, type OfMany, type ToWrite } from "./pagesOfMany.ts";
import { pageTemplates, type PageTemplate } from "./pageTemplates.ts";
import { siteRoot, type Published } from "./publish.ts";

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

const GROUND = {
  host: { metaPolicy: META_POLICY, headerPolicy: HEADER_POLICY },
  unknownDate: UNKNOWN_DATE,
  gap: GAP,
};

/**
 * Templates that tell of the archive as a whole: any article's body may change what they say. All others of which there is
 * one page each are made of its outline.
 */
export const OF_THE_WHOLE = ["articleList", "changeList", "coverage", "data"] as const;

const isOfTheWhole = (file: string): boolean => OF_THE_WHOLE.some((name) => file.endsWith(`/${name}.njk`));

/** The site without what is not of its outline: no other template can show what it would not be made anew for. */
const outlined = (site: PublishedSite): object =>
  withMore(site, { coverage: undefined, carried: { feeds: site.carried.feeds } });

/** What a template's front matter says of it: of one that makes many pages, of what each is. */
export type TemplateData = Partial<OfMany> & { page: object };

/** What pages are made of. */
type Made = Pick<Published, "site" | "whole"> & ToWrite;

export type SiteTemplates = {
  /** The page of a template, or nothing, where it made and wrote many. */
  compile: (
    text: string,
    file: string,
  ) => (data: TemplateData, published: Made, out: string) => string | undefined;
  forget: () => void;
};

export function siteTemplates(): SiteTemplates {
  const { compile, forget } = pageTemplates({ ...FILTERS, link: linkFrom(siteRoot()) });
  return {
    compile(text, file) {
      const compiled = compile(text, file);
      const template: PageTemplate = (told) => compiled({ ...GROUND, ...told });
      return ({ page, each, as }, published, out) => {
        if (each !== undefined && as !== undefined) {
          writePages(template, { each, as }, published, writerTo(out));
          return undefined;
        }
        const { site, whole } = published;
        return template({ page, site: isOfTheWhole(file) ? whole : outlined(site) });
      };
    },
    forget,
  };
}
