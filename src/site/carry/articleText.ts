/** An article → plain text: what `index.txt` beside its page holds. */
import type { Passage } from "../../archive/plainText.ts";
import { credits } from "../article/articleFacts.ts";
import type { Words } from "../../words/words.ts";
import type { Entry } from "../shapes.ts";
import type { ArticleRecord } from "./recordSchema.ts";

/** Before a passage that is no paragraph, in the brackets of ［原文缺］, which print does not use. */
const markOf = (kind: Passage["kind"], { carry }: Words): string => (kind === "paragraph" ? "" : carry[kind]);

/** One passage a line, a blank line between two. */
export const bodyText = ({ text }: ArticleRecord, words: Words): string =>
  text.map((passage) => markOf(passage.kind, words) + passage.text).join("\n\n");

/** `记者 宋广田、荆玉海`, then the next role, a full-width space between. */
const byline = ({ article }: Entry, words: Words): string =>
  credits(article.front.authors ?? [], words)
    .map(({ role, names }) => `${role} ${names.map(({ name, after }) => name + after).join("、")}`)
    .join("　");

/**
 * Headline parts as printed, byline, paper with date and folio, what is missing, whether a person corrected it; the
 * passages; and where it came from.
 * Ends with a line end.
 */
export function articleText(entry: Entry, record: ArticleRecord, words: Words): string {
  const { carry, matter } = words;
  const { series, kicker, title, subtitle, missing, corrected, id, url, address } = record;
  const head = [
    series,
    kicker,
    title ?? carry.untitled,
    subtitle,
    byline(entry, words),
    `${entry.paper.name}　${entry.dateWords}　${entry.folio}`,
    missing.length === 0 ? null : carry.incomplete(missing.map((where) => matter.missing[where])),
    corrected ? carry.corrected : null,
  ].filter((line) => line !== null && line !== "");
  const foot = `${carry.number(id)}\n${carry.address(url ?? address)}\n`;
  return `${head.join("\n")}\n\n${bodyText(record, words)}\n\n${foot}`;
}
