/** What was on a page when the archive took it in, and is in none of the pages that are given now. */
import type { PageSheet, ParsedPage } from "../archiveTypes.ts";
import { sharedStretches, stretches } from "./matchArticles.ts";
import { bareWords } from "./wordsElsewhere.ts";

/** Share of a text's words from which it is given still. */
const GIVEN = 0.5;

type From = Pick<PageSheet, "file" | "date">;

/** Whether bare words are given still, in the same file or on another page of the same day. */
export type StillGiven = (words: string, from: From) => boolean;

export function stillGiven(pages: readonly ParsedPage[]): StillGiven {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const givenOf = ({ file, date }: From): ReadonlyMap<string, number> => {
    const key = `${date} ${file}`;
    const near = pages.filter(({ sheet }) => sheet.file === file || sheet.date === date);
    const given = known.get(key) ?? stretches(near.map(({ sheet }) => bareWords(sheet.text)).join("\n"));
    known.set(key, given);
    return given;
  };
  return (words, from) => {
    if (words === "") return true;
    const own = stretches(words);
    const whole = [...own.values()].reduce((sum, count) => sum + count, 0);
    return sharedStretches(own, givenOf(from)) >= whole * GIVEN;
  };
}

/** `4 articles, 820 characters` */
export function amountOf(texts: readonly string[]): string {
  const characters = Array.from(texts.join("")).length;
  return `${texts.length} ${texts.length === 1 ? "article" : "articles"}, ${characters} characters`;
}
