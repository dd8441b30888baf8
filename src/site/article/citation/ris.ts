/** RIS, which Zotero, EndNote, NoteExpress and others import. */
import type { Words } from "../../../words/words.ts";
import { fullTitle, type Citation } from "./citation.ts";

/** `1988-03-17` → `1988/03/17/`, `1988` → `1988///`: year/month/day/anything. */
const risDate = (date: string): string => {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
};

/** One tag a line, in the order `TY` … `ER`. */
export function ris(citation: Citation, { article }: Words): string {
  const { authors, paper, date, page, section, place, url, id } = citation;
  const rows: [tag: string, value: string | null][] = [
    ["TY", "NEWS"],
    ...authors.map((name): [string, string] => ["AU", name]),
    ["TI", fullTitle(citation)],
    ["T2", paper],
    ["PY", date?.text.slice(0, 4) ?? null],
    ["DA", date === null ? null : risDate(date.text)],
    ["SP", page],
    ["SE", section],
    ["CY", place],
    ["LA", "zh-CN"],
    ["N1", date?.estimated ? article.estimatedDate : null],
    ["UR", url],
    ["ID", id],
    ["ER", ""],
  ];
  return rows.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`])).join("\n");
}
