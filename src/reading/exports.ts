/** Clippings for other programs: a table for a spreadsheet, and BibTeX for a bibliography. */
import { clippingsFiles } from "../words/shown.ts";
import { headingOf, type Clipping, type Clippings } from "./clippings.ts";

/** Where an article is read, given its id. */
export type AddressOf = (id: string) => string;

/** In the order in which the columns are named. */
const COLUMNS: readonly ((clipping: Clipping, list: string, address: string) => string)[] = [
  (_, list) => list,
  headingOf,
  ({ authors }) => authors.join(clippingsFiles.betweenNames),
  ({ paper }) => paper ?? "",
  ({ date, dateWords }) => date ?? dateWords ?? "",
  ({ folio }) => folio ?? "",
  ({ note }) => note,
  ({ id }) => id,
  (_clipping, _list, address) => address,
];

/** Quoted where it must be (RFC 4180); what a spreadsheet would take for a formula has an apostrophe before it. */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
};

/** With a byte order mark: without it Excel takes the characters for others. */
export const clippingsCsv = (lists: Clippings, addressOf: AddressOf): string =>
  `\uFEFF${[
    clippingsFiles.columns,
    ...lists.flatMap(({ name, clippings }) =>
      clippings.map((clipping) => COLUMNS.map((of) => of(clipping, name, addressOf(clipping.id)))),
    ),
  ]
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("")}`;

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** As plain text within `{ }`. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\~^{}&%$#_]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);

/** An address is not typeset: what would end its field is written as addresses write it. */
const escapedAddress = (address: string): string =>
  address.replace(/[{}\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

function entry(clipping: Clipping, address: string): string {
  const { id, authors, paper, date, dateWords, page, note } = clipping;
  const fields: [name: string, value: string][] = [
    ["author", authors.map((name) => `{${escaped(name)}}`).join(" and ")],
    // Twice in braces, so that no style changes its letters.
    ["title", `{${escaped(headingOf(clipping))}}`],
    ["journal", escaped(paper ?? "")],
    ["date", date ?? ""],
    ["year", date?.slice(0, 4) ?? ""],
    [
      "note",
      escaped([date === null ? dateWords : null, note].filter(Boolean).join(clippingsFiles.betweenNotes)),
    ],
    ["pages", escaped(page ?? "")],
    ["url", escapedAddress(address)],
    // Without these the styles of GB/T 7714 take it for a journal's.
    ["entrysubtype", "newspaper"],
    ["langid", "chinese"],
  ];
  const written = fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${id},\n${written.join("")}}\n`;
}

/** Each article once, in whichever lists it is. */
export function clippingsBibtex(lists: Clippings, addressOf: AddressOf): string {
  const clippings = new Map(lists.flatMap((list) => list.clippings.map((each) => [each.id, each])));
  return [...clippings.values()].map((each) => entry(each, addressOf(each.id))).join("\n");
}
