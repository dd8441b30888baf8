/** GB/T 7714—2015, 信息与文献 参考文献著录规则: an article of a newspaper (4.4, 8.8.3). */
import { CITED_ON, UNKNOWN_PAPER } from "../../../lexicon/placeholders.ts";
import { fullTitle, type Citation } from "./citation.ts";

/** More authors than three are `等` (8.1.2). */
const NAMED = 3;

/** What is not printed but made up stands in brackets (7.2): `[报名未详]`. */
const madeUp = (text: string): string => `[${text}]`;

function authors({ authors: names }: Citation): string {
  if (names.length === 0) return "";
  return `${[...names.slice(0, NAMED), ...(names.length > NAMED ? ["等"] : [])].join(", ")}. `;
}

/** `海岱样报, 1988-03-17(01)`; an estimated date `[1988-03]` (8.4.3.3). */
function source({ paper, date, page }: Citation): string {
  const day = date === null ? "" : `, ${date.estimated ? madeUp(date.text) : date.text}`;
  return `${paper ?? madeUp(UNKNOWN_PAPER)}${day}${page === null ? "" : `(${page})`}`;
}

const begin = (citation: Citation, medium: string): string => {
  const title = fullTitle(citation);
  return `${authors(citation)}${citation.untitled ? madeUp(title) : title}[${medium}]. ${source(citation)}`;
};

/** As printed: `卜庆和, 国梁. 人大代表进菜市[N]. 海岱样报, 1988-03-17(01).` Without authors it begins with the title (8.1.3). */
export const gbt7714 = (citation: Citation): string => `${begin(citation, "N")}.`;

/** As read on the web: `…[N/OL]. 海岱样报, 1988-03-17(01)[引用日期]. https://…`; `null` where the site has no address. */
export const gbt7714Online = (citation: Citation): string | null =>
  citation.url === null ? null : `${begin(citation, "N/OL")}${CITED_ON}. ${citation.url}`;
