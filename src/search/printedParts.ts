/** A reading of an article → its passages as printed, by where they stand. */
import { plainText } from "../archive/plainText.ts";
import type { Article } from "../archiveTypes.ts";

export type PrintedParts = {
  title: string | null;
  /** Around the headline: series, kicker, subtitle. */
  beside: string[];
  /** Of the byline: each institution before its name. */
  names: string[];
  body: string[];
};

const present = (text: string | undefined): text is string => text !== undefined;

export function printedParts({ front, body }: Pick<Article, "front" | "body">): PrintedParts {
  const { series, kicker, title, subtitle, authors } = front;
  return {
    title: title ?? null,
    beside: [series, kicker, subtitle].filter(present),
    names: (authors ?? []).flatMap(({ org, name }) => [org, name].filter(present)),
    body: plainText(body),
  };
}
