/** What an article says, to be compared: not where its words were printed, how sure the parser is, and who looked at it. */
import { readArticleFile, writeArticleFile } from "../frontMatter.ts";
import type { FrontMatter } from "../types.ts";
import { passages } from "./plainText.ts";

type Said = Omit<FrontMatter, "source" | "joins" | "confidence" | "checked">;

function saidIn({
  source: _source,
  joins: _joins,
  confidence: _sure,
  checked: _checked,
  ...said
}: FrontMatter): Said {
  return said;
}

/** Whatever the order in which fields are written: one is a run's, another a person's. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

export const saying = ({ front, body }: { front: FrontMatter; body: string }): string =>
  JSON.stringify([saidIn(front), passages(body)], sorted);

/** An article's file with nothing but what it says, for people to compare; one that cannot be read, as it is. */
export function saidText(file: string): string {
  const read = readArticleFile(file);
  return read.ok ? writeArticleFile(saidIn(read.value.front) as FrontMatter, read.value.body) : file;
}

/** The headline and paragraphs of an article's file, one a line. */
export function spokenText(file: string): string {
  const read = readArticleFile(file);
  if (!read.ok) return file;
  const { series, kicker, title, subtitle } = read.value.front;
  return [series, kicker, title, subtitle, ...passages(read.value.body).map(({ text }) => text)]
    .filter((line) => line !== undefined)
    .join("\n");
}
