/** The real pages' metadata, as annotated by hand, where they are at hand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "../../src/types.ts";
import { SHARED } from "../separation/realPages.ts";
import type { TrueArticle, TrueIssue } from "./truth.ts";

type GoldArticle = {
  people: { role: string; name: string }[];
  date: string | null;
  city: string;
  districts: string[];
  topics: string[];
  kind: Kind;
  /** Line references of its paragraphs, in reading order. */
  body: string[];
  continuedFrom?: unknown;
};

type Gold = Record<
  string,
  { file: string; publication: { name: string; frm: string; to: string }; articles: GoldArticle[] }
>;

export type GoldPage = {
  name: string;
  file: string;
  bytes: Uint8Array;
  issue: TrueIssue["issue"];
  paper: string;
  /** Each article's truth, and the lines of its body, from 1. */
  articles: { truth: TrueArticle; lines: ReadonlySet<number> }[];
};

function linesOf(references: readonly string[]): Set<number> {
  const lines = new Set<number>();
  for (const reference of references) {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?/.exec(reference)!;
    for (let line = Number(first); line <= Number(last); line++) lines.add(line);
  }
  return lines;
}

export function readGoldPages(shared = SHARED): GoldPage[] {
  const gold = JSON.parse(readFileSync(join(shared, "gold/gold.json"), "utf8")) as Gold;
  return Object.entries(gold).map(([name, { file, publication, articles }]) => ({
    name,
    file,
    bytes: readFileSync(join(shared, "seeds", file)),
    issue: { from: publication.frm, to: publication.to, best: publication.frm },
    paper: publication.name,
    articles: articles
      .filter(({ continuedFrom }) => continuedFrom === undefined)
      .map(({ people, date, city, districts, topics, kind, body }) => ({
        truth: { people, eventDate: date, city, districts, topics, kind },
        lines: linesOf(body),
      })),
  }));
}
