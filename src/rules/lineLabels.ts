/** What a printed line may be, as a whole. */
import type { Label } from "../types.ts";
import { isCouplet } from "./fusedLine.ts";
import type { View } from "./lineView.ts";

/** `fused` is a kicker and, behind a space, a headline. */
export const LINE_LABELS = [
  "series", "kicker", "headline", "subtitle", "crosshead", "byline", "body", "caption", "notice", "ad", "furniture", "fused",
] as const satisfies readonly (Label | "fused")[]; // prettier-ignore
export type LineLabel = (typeof LINE_LABELS)[number];

/** What a byline is made of, each part up to a space, a mark, a bracket or the end. */
const BYLINE_PARTS = [
  /[\p{Script=Han}]{0,10}(?:记者|通讯员|评论员|实习生|作者|人)[:：]?[\p{Script=Han}]{0,12}/u, // 答问人：某某局
  /[\p{Script=Han}]{1,4}/u, //                                    甲乙丙, 报道
  /[\p{Script=Han}]{0,14}?(?:[一二三四五六]|[高初][一二三])[（(]\d{1,2}[)）]班/u, // 柳河镇小学五（3）班
  /[［[][\p{Script=Han}]{1,5}[］\]][\p{Script=Han}·]{2,14}/u, //     ［捷克］甲·乙丙
  /(?:作者单位[:：])?[\p{Script=Han}]{2,14}(?:学|校|年级|村|乡|镇|局|厂|公司|医院|街道)/u, // （实验小学三年级）
];

/** 本报记者 甲乙丙 丁戊 文/图, □甲乙丙, 翻译：甲乙. */
const BYLINE_WORDS = new RegExp(
  `^(?:[□■●◎▲◆△◇○☆★/／、，,|｜丨\\s（）()·]|(?:翻译|译|撰稿|采访|整理|口述)[:：]|(?:${BYLINE_PARTS.map(({ source }) => source).join("|")})(?=[\\s□■/／、，,|｜丨（）()·]|$))+$`,
  "u",
);

/** Nothing but names, roles and what they did. */
export const mayBeByline = ({ form, text }: View): boolean =>
  form === "byline" || (form !== "series label" && BYLINE_WORDS.test(text));

/** Longer parts of one length may be a kicker and a headline, shorter ones are the words of one. */
const COUPLET_PART = 10;

/** 柳河镇改造农贸市场 二十户菜农一起搬进新大棚, but not 花香伴春耕 田间农事忙. */
export const mayBeFused = ({ parts }: View): boolean =>
  parts.length > 1 && !(isCouplet(parts) && parts.every(({ from, to }) => to - from <= COUPLET_PART));
