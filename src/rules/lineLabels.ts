/** What a printed line may be, as a whole. */
import type { Label } from "../types.ts";
import { isCouplet } from "./fusedLine.ts";
import type { View } from "./lineView.ts";

/** `fused` is a kicker and, behind a space, a headline. */
export const LINE_LABELS = [
  "series", "kicker", "headline", "subtitle", "crosshead", "byline", "body", "caption", "notice", "ad", "furniture", "fused",
] as const satisfies readonly (Label | "fused")[]; // prettier-ignore
export type LineLabel = (typeof LINE_LABELS)[number];

/** 本报记者 甲乙丙 丁戊 文/图, □甲乙丙, 答问人：某某局 甲乙: words of up to four characters, or with a role. */
const BYLINE_WORDS =
  /^(?:[□■●◎▲◆△◇○☆★/／、，,|｜丨\s（）()·]|(?:[\p{Script=Han}]{0,10}(?:记者|通讯员|评论员|实习生|作者|人)[:：]?[\p{Script=Han}]{0,12}|[\p{Script=Han}]{1,4})(?=[\s□■/／、，,|｜丨（）()·]|$))+$/u;

/** Nothing but names, roles and what they did. */
export const mayBeByline = ({ form, text }: View): boolean =>
  form === "byline" || (form !== "series label" && BYLINE_WORDS.test(text));

/** Longer parts of one length may be a kicker and a headline, shorter ones are the words of one. */
const COUPLET_PART = 10;

/** 柳河镇改造农贸市场 二十户菜农一起搬进新大棚, but not 花香伴春耕 田间农事忙. */
export const mayBeFused = ({ parts }: View): boolean =>
  parts.length > 1 && !(isCouplet(parts) && parts.every(({ from, to }) => to - from <= COUPLET_PART));
