/** Kinds of article in the reader's words. */
import type { Kind } from "../types.ts";

export const KIND_WORDS: Record<Kind, string> = {
  report: "报道",
  photo: "图片",
  brief: "简讯",
  commentary: "评论",
  letter: "来信",
  interview: "访谈",
  notice: "启事",
  correction: "更正",
  literature: "副刊",
};
