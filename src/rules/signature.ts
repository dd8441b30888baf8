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

/** Who signs a letter, from where and when: 读者 云帆, 2021年7月1日. */
const SIGNATURE_LINE =
  /^(?:读者|此致|敬礼|顺致|祝编安|一(?:位|名)读者)|[\d〇一二三四五六七八九十]{1,3}月[\d〇一二三四五六七八九十]{1,3}日$/u;
const SIGNATURE_LENGTH = 26;

/** A line that ends a text without a full stop, and is whole. */
export const isSignatureLine = (text: string): boolean =>
  text.length <= SIGNATURE_LENGTH && !/[，。；]/u.test(text) && SIGNATURE_LINE.test(text.trim());
