/** An article while a page is being assembled: what it has so far, and how it came to be opened. */
import type { ArticleDraft, Block } from "../types.ts";
import { closingByline, openingByline } from "./byline.ts";
import { DATELINE } from "./dateline.ts";

export type OpenArticle = Omit<ArticleDraft, "missing" | "confidence"> & {
  /** Set in the gap of another article's cut paragraph. */
  box: boolean;
  /** Articles whose headlines stood together over their bodies share a number. */
  stack: number | null;
};

export const openArticle = (): OpenArticle => ({
  series: [],
  kicker: [],
  headline: [],
  subtitle: [],
  bylines: [],
  body: [],
  box: false,
  stack: null,
});

const texts = (blocks: readonly Block[]): string => blocks.map((block) => block.text).join("\n");

export const headText = ({ series, kicker, headline, subtitle }: OpenArticle): string =>
  texts([...series, ...kicker, ...headline, ...subtitle]);

export const bodyText = (article: OpenArticle): string => texts(article.body);

export const paragraphsOf = (article: { body: Block[] }): Block[] =>
  article.body.filter((block) => block.label === "body");

export const hasDateline = (block: Block): boolean =>
  DATELINE.test(block.text) || openingByline(block.text) !== null;

/** Its writer is known: by a byline of its own, or one inside its body. */
export const isSigned = (article: { bylines: Block[]; body: Block[] }): boolean =>
  article.bylines.length > 0 ||
  paragraphsOf(article).some((block) => hasDateline(block) || closingByline(block.text) !== null);
