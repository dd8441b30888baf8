/** What stands for what is not known, in front matter and for the reader. */

/** Where print or extraction lost text: a gap that the reader sees. */
export const GAP = "［原文缺］";

/** The date of a page that nothing dates; its basis is `unknown`. */
export const UNKNOWN_DATE = "0001-01-01";
export const UNKNOWN_DATE_WORDS = "日期未详";

export const UNKNOWN_PAPER = "报名未详";
export const UNKNOWN_PLACE = "地点未详";
export const OTHER_TOPIC = "其他";

/** The day on which a page of the web was read: only the reader knows it. A script of the page fills it in. */
export const CITED_ON = "[引用日期]";

/** The heading of an untitled article is so many characters of its body, or this where it has none. */
export const HEADING_LENGTH = 18;
export const NO_TEXT = "（没有正文）";

/** `2020-05-28` → `2020年5月28日`. */
export function dateWords(date: string): string {
  if (date === UNKNOWN_DATE) return UNKNOWN_DATE_WORDS;
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** The same for a date that may be estimated: `约2020年5月28日`. */
export const aboutDate = (date: string, estimated: boolean): string =>
  (estimated && date !== UNKNOWN_DATE ? "约" : "") + dateWords(date);
