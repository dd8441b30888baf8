/** Signatures: where an article says who wrote it or sends it. */
import type { Block } from "../types.ts";
import { closingByline, openingByline } from "./byline.ts";
import { DATELINE } from "./dateline.ts";

export const hasDateline = (block: Block): boolean =>
  DATELINE.test(block.text) || openingByline(block.text) !== null;

/** Its writer is known: by a byline of its own, or one inside its body. */
export const isSigned = (article: { bylines: Block[]; body: Block[] }): boolean =>
  article.bylines.length > 0 ||
  article.body.some(
    (block) => block.label === "body" && (hasDateline(block) || closingByline(block.text) !== null),
  );
