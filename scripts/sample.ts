/** Typesets the sample pages: `tests/sample/**.json` (articles known) → `raw/**.txt` (page text as an extractor gives it). */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import iconv from "iconv-lite";
import { answersHelp } from "./commandLine.ts";

export type SampleLine = { article: number; role: string; text: string; joins?: boolean; tight?: boolean };

export type SamplePage = {
  file: string;
  paper: string;
  date: string;
  page: string;
  section: string;
  encoding: "utf-8" | "gb18030";
  newline: string;
  printedWidth: number | null;
  lines: SampleLine[];
  articles: Record<
    string,
    {
      kind: string;
      city: string;
      districts: string[];
      topics: string[];
      eventDate: string | null;
      authors: { role: string; name: string }[];
      missing: string[];
    }
  >;
};

const CLOSING_MARK = /[，。、：；！？”’）》,.:;!?)]/;

/** A closing mark never begins a line, and no number or word is divided. */
const staysOn = (line: string, char: string): boolean =>
  CLOSING_MARK.test(char) || (char < "\x80" && /[\w.]$/.test(line));

/** Text → its printed lines, `width` Han characters each (ASCII takes half); the first is indented. */
export function breakLines(text: string, width: number, indent = 2): string[] {
  const lines: string[] = [];
  let line = "";
  let filled = indent;
  for (const char of text) {
    const wide = char < "\x80" ? 0.5 : 1;
    if (filled + wide > width && !staysOn(line, char)) {
      lines.push(line);
      line = "";
      filled = 0;
    }
    line += char;
    filled += wide;
  }
  return [...lines, line];
}

/** Each entry's text line, with its number in the file. */
export function typeset(page: SamplePage): { text: string; numbers: number[] } {
  const rows: string[] = [];
  const numbers = page.lines.map((line, i) => {
    if (i > 0 && line.tight !== true) rows.push("");
    rows.push(
      line.role === "body" && page.printedWidth !== null
        ? breakLines(line.text, page.printedWidth).join(" ")
        : line.text,
    );
    return rows.length;
  });
  return { text: rows.join(page.newline) + page.newline, numbers };
}

export const readSample = (): SamplePage[] =>
  globSync("tests/sample/**/*.json")
    .toSorted()
    .map((path) => JSON.parse(readFileSync(path, "utf8")) as SamplePage);

if (
  process.argv[1] === import.meta.filename &&
  !answersHelp("npm run sample: typesets tests/sample/ into raw/")
) {
  for (const page of readSample()) {
    const path = join("raw", page.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, iconv.encode(typeset(page).text, page.encoding));
    console.log(path);
  }
}
