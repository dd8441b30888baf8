/** What a librarian wrote of the simulator's papers: when each issue can have been printed, and of each article who, when, where and what. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Author, Kind } from "../../src/types.ts";

export type TrueArticle = {
  kind: Kind;
  /** `null` where the story gives no day. */
  eventDate: string | null;
  city: string | null;
  districts: string[];
  topics: string[];
  people: Pick<Author, "role" | "name">[];
};

export type TrueIssue = {
  /** The first and the last day on which it can have been printed, and the likeliest. */
  issue: { from: string; to: string; best: string };
  /** The city of the paper. */
  home: string | null;
  /** By the article's number. */
  articles: Record<string, TrueArticle>;
};

/** By cluster. */
export const readTruth = (set: string): Record<string, TrueIssue> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `truth/${set}.json`), "utf8")) as Record<
    string,
    TrueIssue
  >;
