/** BibTeX and biblatex: `@article` of a newspaper; the key is the article's id. */
import { fullTitle, type Citation } from "./citation.ts";

/** Braces are written as commands: BibTeX counts `\{` as a brace. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escaped = (text: string): string =>
  text.replace(/[\\{}~^]|[$&%#_]/gu, (mark) => COMMANDS[mark] ?? `\\${mark}`);

/** Read by biblatex as it stands; a brace would end the field. */
const verbatim = (url: string): string =>
  url.replace(/[{}\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** Each name in braces of its own: it is one name, whatever it holds. */
const names = (authors: string[]): string => authors.map((name) => `{${escaped(name)}}`).join(" and ");

/**
 * Dates as biblatex writes them (EDTF): `1988-03~` is estimated. biblatex and the styles of GB/T 7714 print `date` and
 * pass over `year`, which is for BibTeX's own styles: these know nothing else.
 */
export function bibtex(citation: Citation): string {
  const { id, authors, paper, date, page, place, url } = citation;
  const text = (value: string | null): string | null => (value === null ? null : escaped(value));
  const fields: [name: string, value: string | null][] = [
    ["author", authors.length === 0 ? null : names(authors)],
    ["title", `{${escaped(fullTitle(citation))}}`],
    ["journal", text(paper)],
    ["date", date === null ? null : `${date.text}${date.estimated ? "~" : ""}`],
    ["year", date?.text.slice(0, 4) ?? null],
    ["pages", text(page)],
    ["location", text(place)],
    ["url", url === null ? null : verbatim(url)],
    ["entrysubtype", "newspaper"],
    ["langid", "chinese"],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@article{${id},\n${lines.join(",\n")}\n}`;
}
