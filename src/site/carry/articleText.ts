/** An article → plain text: what `index.txt` beside its page holds. */
import type { Passage } from "../../archive/plainText.ts";
import { credits } from "../article/articleFacts.ts";
import type { Entry } from "../shapes.ts";
import { MISSING_WORDS } from "../words.ts";
import type { ArticleRecord } from "./recordSchema.ts";

/** Before a passage that is no paragraph, in the brackets of ［原文缺］, which print does not use. */
const MARKS: Record<Passage["kind"], string> = { paragraph: "", crosshead: "［小标题］", caption: "［图］" };

/** One passage a line, a blank line between two. */
export const bodyText = ({ text }: ArticleRecord): string =>
  text.map((passage) => MARKS[passage.kind] + passage.text).join("\n\n");

/** `记者 宋广田、荆玉海`, then the next role, a full-width space between. */
const byline = ({ article }: Entry): string =>
  credits(article.front.authors ?? [])
    .map(({ role, names }) => `${role} ${names.map(({ name, after }) => name + after).join("、")}`)
    .join("　");

/**
 * Headline parts as printed, byline, paper with date and folio, what is missing; the passages; and where it came from.
 * Ends with a line end.
 */
export function articleText(entry: Entry, record: ArticleRecord): string {
  const { series, kicker, title, subtitle, missing, id, url, address } = record;
  const head = [
    series,
    kicker,
    title ?? "［无题］",
    subtitle,
    byline(entry),
    `${entry.paper.name}　${entry.dateWords}　${entry.folio}`,
    missing.length === 0 ? null : `［原文不全：${missing.map((where) => MISSING_WORDS[where]).join("、")}］`,
  ].filter((line) => line !== null && line !== "");
  return `${head.join("\n")}\n\n${bodyText(record)}\n\n编号：${id}\n地址：${url ?? address}\n`;
}
