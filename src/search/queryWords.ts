/** What a query was understood as, in the reader's language. */
import { dateWords } from "../lexicon/placeholders.ts";
import type { DateRange, Query, Term, TermField } from "./query.ts";

const FIELD_WORDS: Readonly<Record<TermField, string>> = { text: "全文", title: "标题", author: "作者" };
const FIELDS = ["text", "title", "author"] as const;

const quoted = (spelling: string): string => `“${spelling}”`;

/** `“2020年”（或“二〇二〇年”）`. */
function termWords({ spellings: [typed = "", ...others] }: Term): string {
  const otherwise = others.length === 0 ? "" : `（或${others.map(quoted).join("")}）`;
  return quoted(typed) + otherwise;
}

/** `全文有“水库”和“张店”`, `标题没有“水库”`, one phrase a field. */
const termsWords = (terms: Term[], has: string): string[] =>
  FIELDS.flatMap((field) => {
    const own = terms.filter((term) => term.field === field);
    const where = field === "text" && has === "没有" ? "" : FIELD_WORDS[field];
    return own.length === 0 ? [] : [where + has + own.map(termWords).join(has === "有" ? "和" : "或")];
  });

/** `1998年1月1日至2003年12月31日`; nothing for all days. */
export function rangeWords({ from, to }: DateRange): string {
  if (from === to && from !== null) return dateWords(from);
  if (from === null) return to === null ? "" : `${dateWords(to)}以前（含当日）`;
  return to === null ? `${dateWords(from)}以后（含当日）` : `${dateWords(from)}至${dateWords(to)}`;
}

const listWords = (name: string, values: string[]): string =>
  values.length === 0 ? "" : `${name}：${values.join("或")}`;

/** `全文有“水库”，标题有“抗旱”，没有“张店”；城市：淄博；1998年1月1日至2003年12月31日`; nothing for an empty query. */
export const queryWords = ({ all, none, cities, papers, topics, dates }: Query): string =>
  [
    [...termsWords(all, "有"), ...termsWords(none, "没有")].join("，"),
    listWords("城市", cities),
    listWords("报纸", papers),
    listWords("专题", topics),
    dates === null ? "" : rangeWords(dates),
  ]
    .filter((words) => words !== "")
    .join("；");
